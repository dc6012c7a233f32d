import { fold } from '#text'
import type { Cell, County, Diagnostic } from '#model'
import { nothing, withStep, type FieldReader, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'

/** Words in the name of a mailbox that belongs to a function. */
const functionalWords = [
  'info', 'kontakt', 'kansli', 'kommun', 'kundcenter', 'kundtjanst', 'medborgar', 'service', 'registrator', 'diarie', 'reception', 'vaxel', 'jour', 'stod', 'social',
  'familj', 'barn', 'ungdom', 'mottagning', 'centrum', 'center', 'samordn', 'kvinno', 'tjej', 'mans', 'brottsoffer', 'heder', 'vald', 'frid', 'team', 'enhet', 'chatt', 'hjalp',
  'radgiv', 'polis', 'region', 'lansstyrelse', 'forening', 'styrelse', 'press', 'support', 'post', 'mail', 'nck', 'vkv', 'hus', 'valjattsluta', 'rattattvalja',
]
const freeMail = /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|spray|bredband|comhem|tele2|passagen|home|glocalnet|proton|protonmail|gmx)\.[a-z.]+$/

/**
 * Mail addresses in lower case. A mailbox that does not clearly belong to a function, or lies with a mail service for private persons,
 * is secret until a person has said otherwise.
 */
export const readEmails: FieldReader = (cell, { legend, county }) => {
  if (saysUnknown(cell.text, legend)) return nothing
  const values: ReadValue[] = []
  const diagnostics: Diagnostic[] = []
  const text = cell.text.replace(/ ?[([{] ?(?:at|a|snabel-?a) ?[)\]}] ?/gi, '@')
  for (const part of text.split(/[\s;,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))) {
    const written = part.replace(/^(?:<|\(|mailto:)+|[>).]+$/gi, '')
    const address = written.toLowerCase()
    if (!isMailAddress(address)) {
      if (!/^(?:och|eller|samt|e-post|mejl|mail):?$/i.test(written)) diagnostics.push(notAMailbox(cell, written))
    } else if (!values.some(({ value }) => value === address)) {
      values.push({ value: address, steps: withStep(withStep([], 'normalise/split', cell.text, written), 'normalise/email', written, address), ...(isFunctional(address, county) ? {} : { secrecy: 'secret' as const }) })
    }
  }
  return { values, diagnostics }
}

function isMailAddress(address: string): boolean {
  if (address.length > 254) return false
  const [local, domain, more] = address.split('@')
  if (local === undefined || domain === undefined || more !== undefined || local === '') return false
  const labels = domain.split('.')
  return /^[\p{L}\p{N}._%+-]+$/u.test(local) && labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label)) && /^\p{L}{2,}$/u.test(labels.at(-1)!)
}

/** Before the name of a kommun of more than four letters (Mark and Vara are names too): "umo", "um" (youth clinic), child and mother health, and the like. */
const unit = /^(?:umo?|bvc|mvc|bup|hvb|ifo|boj)[-_.]?/

function isFunctional(address: string, county: County | null): boolean {
  if (freeMail.test(address)) return false
  const local = plainLetters(address.slice(0, address.indexOf('@')))
  const domain = plainLetters(address.slice(address.indexOf('@') + 1)).split('.').at(-2) ?? ''
  const ofPlace = local.replace(unit, '')
  if (ofPlace.length > 4 && county?.kommuner.some(({ name }) => plainLetters(name).replace(/\s/g, '') === ofPlace) === true) return true
  if (/^[a-z]+\.[a-z]+$/.test(local)) {
    // first.last is the form of a person's mailbox, so both halves must be words of a function, or one begin with a long one.
    const halves = local.split('.')
    return halves.every((half) => functionalWords.some((word) => half.includes(word))) || halves.some((half) => functionalWords.some((word) => word.length >= 6 && half.startsWith(word)))
  }
  return functionalWords.some((word) => local.includes(word)) || (local.length > 3 && domain.includes(local))
}

const plainLetters = (text: string): string => fold(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '')

const notAMailbox = (cell: Cell, actual: string): Diagnostic => unexpected({
  rule: 'normalise/email-address',
  field: 'email',
  cell,
  actual,
  expected: { sv: 'en e-postadress, till exempel `socialjour@exempelkommun.se`', en: 'a mail address, for example `socialjour@exempelkommun.se`' },
})
