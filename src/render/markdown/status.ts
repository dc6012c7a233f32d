import { isReachedThroughAnother, type Age, type Status, type StatusCell } from '#model'
import { escaped, md, type Md } from './md.ts'

/** The seven ways a state is written: the six states, and finns_delvis told apart by who provides it. */
export type StatusWord = Status | 'via_annan'

/** Fill says how much, contour how sure. The word always stands beside the sign; the page draws the sign as a picture. */
const signs: Readonly<Record<StatusWord, { sign: string; word: string }>> = {
  finns: { sign: '●', word: 'finns' },
  finns_delvis: { sign: '◐', word: 'finns delvis' },
  via_annan: { sign: '◐', word: 'via annan' },
  finns_inte: { sign: '○', word: 'finns inte' },
  ej_tillampligt: { sign: '▱', word: 'ej tillämpligt' },
  motstridigt: { sign: '◨', word: 'motstridigt' },
  uppgift_saknas: { sign: '◌', word: 'uppgift saknas' },
}

export const statusWords = Object.keys(signs) as readonly StatusWord[]

export function printStatus(status: StatusWord): Md {
  return `${signs[status].sign} ${signs[status].word}` as Md
}

/** The state as a sign and words stand for it. */
export const statusWordOf = (cell: Pick<StatusCell, 'status' | 'via' | 'rule'>): StatusWord => (isReachedThroughAnother(cell) ? 'via_annan' : cell.status)

const ageWords: Readonly<Record<Age, string>> = { aktuell: '', aldre: 'äldre', gammal: 'gammal', odaterad: 'odaterad' }

/** What a statement speaks for, and its age in a word: `2019 gammal`, `2023–2024`, `odaterad`. */
export function printPeriod(period: string | null, age: Age | null): Md {
  if (period === null || age === 'odaterad') return md`odaterad`
  const written = escaped(period.replace('/', '–'))
  return age === null || age === 'aktuell' ? written : md`${written} ${ageWords[age] as Md}`
}
