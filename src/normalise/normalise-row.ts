import { slug } from '#text'
import type { Claim, County, Diagnostic, Field, KommunCode, Mention, Row, Vocabulary } from '#model'
import { otherArea, readArea } from './area/read-area.ts'
import { prepareCell, prepareCells, type PreparedCells } from './corrections.ts'
import { readDates } from './dates/read-dates.ts'
import { kommunOf, noKommun } from './kommun/kommun-of-row.ts'
import { contextOf, readCell } from './known-readings.ts'
import { distinguishMentions, mentionId } from './mention-id.ts'
import type { Context } from './reading.ts'
import { fieldReaders } from './field-readers.ts'
import { readFields, type FieldValue, type RowReading } from './row-fields.ts'
import { secrecyOf } from './secrecy.ts'
import { hiddenSigns } from './text/clean-text.ts'

/** What a row says, and what in it was not understood. */
export interface NormalisedRow {
  readonly mention: Mention
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * One row as the claims it makes, each with the cell's text untouched in `original`, the value in our form, and every step between
 * them. A resource's claims have the mention as subject until they are matched; work has `1407/barnahus`, a mapping `mapping/<slug>`,
 * an indicator `kpi/U30750/1407`. Fields with several values (phones, groups, kommuner covered) give a claim for each.
 * A work row in which nobody has filled in anything makes no claims and no diagnostics. `member` is the kommun that a row which several
 * share is read for.
 *
 * @reports normalise/*, see rules.md
 */
export function normaliseRow(row: Row, { vocabulary, county }: { readonly vocabulary: Vocabulary; readonly county: County | null }, member?: FieldValue): NormalisedRow {
  const context = contextOf(row, vocabulary, county)
  const cells = prepareCells(row, county)
  if (row.kind === 'work' && isBlankWork(cells)) return { mention: emptyMention(row, mentionId(row, cells, undefined, undefined)), diagnostics: [] }

  const kommun = row.kind === 'mapping' ? noKommun : member === undefined ? kommunOf(row, cells, context) : { code: member.read.value, values: [member], diagnostics: [] }
  const { dates, diagnostics: dateDiagnostics } = readDates(row)
  const area = row.kind === 'work' ? areaOf(cells, context) : { values: [], diagnostics: [] }
  const areaCode = row.kind === 'work' ? area.values[0]?.read.value ?? otherArea : undefined
  const code = kommun.code
  const id = mentionId(row, cells, code, areaCode)
  const hidden = [...cells].filter(([, cell]) => cell.hadHidden).map(([field, cell]) => hiddenSigns(field, cell.original))

  const fields = readFields(row, cells, context)
  const diagnostics = [...hidden, ...kommun.diagnostics, ...dateDiagnostics, ...area.diagnostics, ...fields.diagnostics, ...(row.kind === 'resource' && !cells.has('name') ? [withoutName(row)] : [])]
  const subject = subjectOf(row, cells, id, code, areaCode)
  if (subject === null) {
    const reported = kommun.diagnostics.some(({ severity }) => severity === 'error')
    return { mention: { ...emptyMention(row, id), dates }, diagnostics: reported ? diagnostics : [...diagnostics, withoutKommun(row)] }
  }
  const values = [...kommun.values, ...area.values, ...fields.values]
  const counts = new Map<Field, number>()
  const claims = values.map(({ field, from, read }): Claim => {
    const number = (counts.get(field) ?? 0) + 1
    counts.set(field, number)
    return {
      id: `${id}/${field}/${number}`,
      subject,
      mention: id,
      field,
      value: read.value,
      original: from.original.text,
      place: from.original.place,
      source: row.source,
      dates,
      secrecy: read.secrecy ?? secrecyOf(field),
      steps: from.steps.length === 0 ? read.steps : [...from.steps, ...read.steps],
    }
  })
  const unread = row.kind === 'resource' ? unreadIn(row, claims) : []
  return { mention: { id, kind: row.kind, place: row.place, source: row.source, dates, claims, ...(unread.length === 0 ? {} : { unread }) }, diagnostics }
}

/** The words of a row that no claim was made of, and numbers as long as a person's. */
function unreadIn(row: Row, claims: readonly Claim[]): string[] {
  const read = new Set(claims.map(({ original }) => original))
  return [...Object.values(row.other), ...Object.values(row.cells)].map(({ text }) => text).filter((text) => /\p{L}{4}|(?:\d\D{0,2}){9}\d/u.test(text) && !read.has(text)).sort()
}

/**
 * All rows of a county folder, with mentions of the same name in the same source kept apart by a number that does not depend on their
 * order. Work that several kommuner share is said of each of them; `rowOf` has the index of the row that each mention comes from.
 */
export function normaliseRows(rows: readonly Row[], context: { readonly vocabulary: Vocabulary; readonly county: County | null }): { readonly mentions: Mention[]; readonly rowOf: number[]; readonly diagnostics: Diagnostic[] } {
  const mentions: Mention[] = []
  const rowOf: number[] = []
  const diagnostics: Diagnostic[] = []
  for (const [index, row] of rows.entries()) {
    const members = membersOf(row, context)
    for (const [at, member] of (members.length === 0 ? [undefined] : members).entries()) {
      const read = normaliseRow(row, context, member)
      mentions.push(read.mention)
      rowOf.push(index)
      if (at === 0) for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic)
    }
  }
  return { mentions: distinguishMentions(mentions), rowOf, diagnostics }
}

/** `Gemensamt för Ale, Kungälv och Stenungsund`: the kommuner of the county that a work row without a kommun of its own is about. */
function membersOf(row: Row, { vocabulary, county }: { readonly vocabulary: Vocabulary; readonly county: County | null }): FieldValue[] {
  const { kommun, kommun_code: code, covers } = row.cells
  if (row.kind !== 'work' || kommun !== undefined || code !== undefined || covers === undefined) return []
  const from = prepareCell(covers, 'covers', county)
  const { values } = readCell('covers', fieldReaders.covers, from.cell, contextOf(row, vocabulary, county))
  return values.filter(({ value }) => /^\d{4}$/.test(value) && (county === null || value.startsWith(county.code))).map((read) => ({ field: 'kommun_code', from, read }))
}

const emptyMention = (row: Row, id: string): Mention => ({ id, kind: row.kind, place: row.place, source: row.source, dates: row.dates, claims: [] })

/** The sheet sent out has a row for each area; the ones nobody answered say nothing. */
function isBlankWork(cells: PreparedCells): boolean {
  return !(['status', 'detail', 'note', 'places', 'share', 'name', 'phone', 'website', 'email'] as const).some((field) => cells.has(field))
}

function areaOf(cells: PreparedCells, context: Context): RowReading {
  const prepared = cells.get('area')
  if (prepared === undefined) return { values: [], diagnostics: [] }
  const { values, diagnostics } = readCell('area', readArea, prepared.cell, context)
  return { values: values.map((read) => ({ field: 'area', from: prepared, read })), diagnostics }
}

function subjectOf(row: Row, cells: PreparedCells, id: string, code: KommunCode | undefined, areaCode: string | undefined): string | null {
  switch (row.kind) {
    case 'resource': return id
    case 'work': return code === undefined ? null : `${code}/${areaCode}`
    case 'mapping': return `mapping/${slug(cells.get('title')?.cell.text ?? row.source)}`
    case 'indicator': return code === undefined ? null : `kpi/${cells.get('kpi')?.cell.text ?? ''}/${code}`
  }
}

const withoutKommun = (row: Row): Diagnostic => ({
  rule: 'normalise/kommun-missing',
  severity: 'error',
  message: {
    sv: 'Raden säger inte vilken kommun den gäller, väntade ett namn eller en kod i kolumnen Kommun eller Kommunkod',
    en: 'The row does not say which kommun it is about, expected a name or a code in the column Kommun or Kommunkod',
  },
  place: row.place,
  note: { sv: 'Fyll i kommunen på raden.', en: 'Fill in the kommun in the row.' },
})

const withoutName = (row: Row): Diagnostic => ({
  rule: 'normalise/name-missing',
  severity: 'warning',
  message: {
    sv: 'Raden beskriver en verksamhet utan namn, väntade ett namn i kolumnen Namn',
    en: 'The row describes a service without a name, expected a name in the column Namn',
  },
  place: row.place,
  note: { sv: 'Fyll i namnet som verksamheten själv skriver det.', en: 'Fill in the name as the service itself writes it.' },
})
