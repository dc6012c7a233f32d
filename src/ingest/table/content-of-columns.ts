import { areaNamed, kommunNamed, termNamed } from '#vocabulary'
import type { Field, Vocabulary } from '#model'
import { filledColumns, isBlank, type GridRow } from './grid.ts'

type Test = (text: string, vocabulary: Vocabulary) => boolean

const phonePattern = /^(?:\+46|0)[\d\s()/.–-]{5,24}$|^(?:112|114 ?14|1177|116 ?\d{3}|90 ?\d{3})$/
const webPattern = /^(?:https?:\/\/|www\.)\S+$/i
const mailPattern = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i
const yearPattern = /^(?:19|20)\d\d$/
const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const percentPattern = /^\d{1,3}(?:[.,]\d+)?\s*%$/
const countPattern = /^\d{1,3}(?:[ .]?\d{3})?$/

const isKommun: Test = (text, vocabulary) => !/^\d+$/.test(text) && kommunNamed(text, vocabulary) !== null
const isTerm = (scheme: string): Test => (text, vocabulary) => termNamed(scheme, text, vocabulary) !== null

/** In order of how much each proves. The first that most cells of a column pass gives the column its field. */
const tests: readonly (readonly [Field, Test])[] = [
  ['kommun_code', (text, vocabulary) => /^\d{3,4}$/.test(text) && !yearPattern.test(text) && vocabulary.kommuner.some((kommun) => kommun.code === text.padStart(4, '0'))],
  ['kommun', isKommun],
  ['email', (text) => mailPattern.test(text)],
  ['website', (text) => webPattern.test(text)],
  ['share', (text) => percentPattern.test(text)],
  ['read', (text) => dayPattern.test(text)],
  ['observed_year', (text) => yearPattern.test(text)],
  ['phone', (text) => phonePattern.test(text)],
  ['places', (text) => countPattern.test(text)],
  ['area', (text, vocabulary) => areaNamed(text, vocabulary) !== null && termNamed('resource_type', text, vocabulary) === null],
  ['type', isTerm('resource_type')],
  ['provider_kind', isTerm('provider_kind')],
  ['level', isTerm('level')],
]

const mostRows = 100

/** Whether a line holds data rather than headings: numbers, addresses or the name of a kommun, which no heading is. */
export function looksLikeData(row: GridRow, vocabulary: Vocabulary): boolean {
  return row.cells.some((cell) => {
    const text = cell.trim()
    if (text === '') return false
    return text.length > 80 || /\d{3}/.test(text) || mailPattern.test(text) || webPattern.test(text) || percentPattern.test(text) || countPattern.test(text) || isKommun(text, vocabulary)
  })
}

/**
 * The field of each column of a table without headings, judged by what nine in ten of its cells are; null where content proves nothing.
 * Of the columns with words, the first is taken for the name and the last, if its texts are the longer, for the note.
 */
export function fieldsByContent(rows: readonly GridRow[], vocabulary: Vocabulary): (Field | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const taken = new Set<Field>()
  // Sums and notes below a table have a few cells; they would speak against what the records above say.
  const fullest = Math.max(0, ...rows.map((row) => filledColumns(row).length))
  const records = rows.filter((row) => filledColumns(row).length >= fullest / 2).slice(0, mostRows)
  const texts = Array.from({ length: width }, (_, column) => records.map((row) => (row.cells[column] ?? '').replace(/\u00a0/g, ' ').trim()).filter((text) => !isBlank(text)))
  const fields = texts.map((cells): Field | null => {
    if (cells.length === 0) return null
    const found = tests.find(([field, test]) => !taken.has(field) && cells.filter((text) => test(text, vocabulary)).length >= cells.length * 0.9)
    if (found === undefined) return null
    taken.add(found[0])
    return found[0]
  })
  const wordColumns = fields.flatMap((field, column) => (field === null && texts[column]!.length > 0 ? [column] : []))
  const [first, ...rest] = wordColumns
  if (first !== undefined && !taken.has('area')) fields[first] = 'name'
  const last = rest.at(-1)
  if (last !== undefined) fields[last] = 'note'
  return fields
}
