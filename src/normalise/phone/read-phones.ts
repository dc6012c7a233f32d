import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Cell, Diagnostic } from '#model'
import { withStep, type FieldReader, type ReadValue, type Reading } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'
import { findRuns, type Run } from './find-numbers.ts'
import { asShortNumber } from './short-numbers.ts'

/** Fewer digits are hours, rooms or years beside a number. */
const shortestSubscriberNumber = 5
/** A cell is a number or a few; a page of text is none. */
const longestCell = 500

/**
 * The phone numbers in a cell as E.164 (`+4631390601`), short numbers as they are dialled (`116 016`), each a claim of its own. Mobile
 * numbers are secret: a page can print somebody's own. A number without area code takes the one before it in the same cell, or is
 * reported; nothing is guessed from where the kommun lies, since numbers cross its border.
 */
export const readPhones: FieldReader = (cell, { legend }) => {
  if (saysUnknown(cell.text, legend)) return { values: [], diagnostics: [] }
  if (cell.text.length > longestCell) return { values: [], diagnostics: [notANumber(cell, cell.text)] }
  const values: ReadValue[] = []
  const diagnostics: Diagnostic[] = []
  const doubtful: Run[] = []
  let areaCode: string | undefined
  for (const run of findRuns(cell.text)) {
    if (/\bfax/i.test(run.before)) continue
    const read = readRun(run, areaCode)
    if (read === undefined) {
      doubtful.push(run)
      continue
    }
    areaCode = read.areaCode ?? areaCode
    const split = withStep([], 'normalise/split', cell.text, run.written)
    const steps = read.implied === undefined ? split : withStep(split, 'normalise/phone-area-code', run.written, read.implied)
    values.push({
      value: read.value,
      steps: withStep(steps, 'normalise/phone', read.implied ?? run.written, read.value),
      ...(isMobile(read.value) ? { secrecy: 'secret' as const } : {}),
    })
  }
  for (const run of doubtful) {
    const isRest = values.length > 0 && run.digits.length < shortestSubscriberNumber
    if (!isRest) diagnostics.push(wrongNumber(cell, run))
  }
  if (values.length === 0 && doubtful.length === 0) diagnostics.push(notANumber(cell, cell.text))
  return withoutRepeats({ values, diagnostics })
}

interface ReadRun {
  readonly value: string
  readonly areaCode?: string
  /** The number with the area code that was implied. */
  readonly implied?: string
}

function readRun(run: Run, areaCodeBefore: string | undefined): ReadRun | undefined {
  const short = asShortNumber(run.digits)
  if (short !== undefined) return { value: short }
  // +46(0)8-…: the 0 is dropped after the country code, and pages print both.
  const written = run.written.replace(/^(\+|00)46 ?\(?0\)?(?=[\d -])/, '+46 ').replace(/^00(?=[1-9])/, '+')
  if (written.startsWith('+') || written.startsWith('0') || written.startsWith('(0')) {
    const value = valid(written)
    const areaCode = /^\(?(0\d{1,3})\)? ?-/.exec(written)?.[1]
    return value === undefined ? undefined : { value, ...(areaCode === undefined ? {} : { areaCode }) }
  }
  if (areaCodeBefore === undefined || run.digits.length < shortestSubscriberNumber || run.digits.length > 8) return undefined
  const implied = `${areaCodeBefore}-${run.written}`
  const value = valid(implied)
  return value === undefined ? undefined : { value, implied }
}

function valid(written: string): string | undefined {
  const number = parsePhoneNumberFromString(written, 'SE')
  return number !== undefined && number.isValid() && number.ext === undefined ? number.number : undefined
}

/** Source: Post- och telestyrelsen: 070, 072, 073, 076 and 079 are mobile series. */
function isMobile(value: string): boolean {
  return /^\+467[02369]/.test(value) || (value.startsWith('+') && !value.startsWith('+46') && parsePhoneNumberFromString(value)?.getType() === 'MOBILE')
}

function withoutRepeats({ values, diagnostics }: Reading): Reading {
  const first = new Map<string, ReadValue>()
  for (const read of values) if (!first.has(read.value)) first.set(read.value, read)
  return { values: [...first.values()], diagnostics }
}

function wrongNumber(cell: Cell, run: Run): Diagnostic {
  const local = !/^[0+(]/.test(run.written) && run.digits.length >= shortestSubscriberNumber && run.digits.length <= 8
  if (local) {
    return unexpected({
      rule: 'normalise/phone-area-code-missing',
      field: 'phone',
      cell,
      actual: run.written,
      expected: { sv: 'ett nummer med riktnummer, till exempel `031-390 06 01`', en: 'a number with area code, for example `031-390 06 01`' },
      note: { sv: 'Sätt riktnumret före numret i källan, eller lägg till en rättelse i county.md under `corrections`.', en: 'Put the area code before the number in the source, or add a correction in county.md under `corrections`.' },
    })
  }
  return unexpected({
    rule: 'normalise/phone-length',
    field: 'phone',
    cell,
    actual: run.written,
    expected: { sv: 'minst 8 siffror med riktnummer, eller ett känt kortnummer som 112 eller 116 016', en: 'at least 8 digits with area code, or a known short number such as 112 or 116 016' },
    note: { sv: 'Numret är utelämnat. Se efter i källan om en siffra har fallit bort.', en: 'The number is left out. See in the source whether a digit is missing.' },
  })
}

const notANumber = (cell: Cell, actual: string): Diagnostic => unexpected({
  rule: 'normalise/phone-missing',
  field: 'phone',
  cell,
  actual,
  expected: { sv: 'ett telefonnummer', en: 'a phone number' },
  note: { sv: 'Flytta texten till kolumnen Anteckning.', en: 'Move the text to the column Anteckning.' },
})
