import { formatNumber } from '#text'
import { printStatus, statusWords, type StatusWord } from '../../markdown/status.ts'
import type { Md, View } from '../../markdown/md.ts'
import { freshnessLimit } from '../age.ts'
import type { Context } from '../context.ts'

const meanings: Readonly<Record<StatusWord, string>> = {
  finns: 'En källa säger att det finns i kommunen, eller att kommunen är värd.',
  finns_delvis: 'Det finns i begränsad form: för en del av målgruppen, en del av tiden eller bara som kampanj.',
  via_annan: 'Invånarna når det genom en annan kommun, en förening, regionen eller en gemensam verksamhet. Vem som driver den skrivs ut.',
  finns_inte: 'En källa säger uttryckligen att det inte finns. Tystnad räcker aldrig.',
  ej_tillampligt: 'Frågan gäller inte kommunen.',
  motstridigt: 'Två källor säger olika. Båda visas, ingen väljs bort, och frågan går till den som vet.',
  uppgift_saknas: 'Vi har inte funnit någon källa. Det är utgångsläget för varje fråga och räknas aldrig som nej.',
}

/** How to read the report: the states, the age words, and what the figures count. */
export function viewLasanvisning(context: Context): View {
  const limit = freshnessLimit('existence', context)
  return {
    states: statusWords.map((status): View => ({ status: printStatus(status), meaning: meanings[status] as Md, count: formatNumber(countOf(status, context)) as Md })),
    currentMonths: formatNumber(limit?.months ?? 24) as Md,
    olderMonths: formatNumber(limit?.olderMonths ?? 48) as Md,
  }
}

function countOf(status: StatusWord, context: Context): number {
  return context.findings.matrix.cells.filter((cell) => {
    const found = cell.status === 'finns' || cell.status === 'finns_delvis'
    return status === 'via_annan' ? found && cell.via !== null : found ? cell.via === null && cell.status === status : cell.status === status
  }).length
}
