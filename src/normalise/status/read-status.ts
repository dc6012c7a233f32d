import { fold } from '#text'
import { resolveTerm } from '#vocabulary'
import type { Cell } from '#model'
import { oneValue, type Context, type FieldReader, type Reading } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { meaningInLegend, saysUnknownInWords } from './unknown.ts'

/** What a source can say about an area of work. Whether sources disagree is for the analysis. */
export type StatedStatus = 'finns' | 'finns_delvis' | 'via_annan' | 'finns_inte' | 'planerad' | 'uppgift_saknas' | 'ej_tillampligt'

const stated: ReadonlySet<string> = new Set<StatedStatus>(['finns', 'finns_delvis', 'via_annan', 'finns_inte', 'planerad', 'uppgift_saknas', 'ej_tillampligt'])

/** The taxonomy's scheme `availability` speaks of services; a kommun's work has fewer states. What has ended or sleeps is not there. */
const fromAvailability: Readonly<Record<string, StatedStatus>> = {
  finns: 'finns', finns_delvis: 'finns_delvis', via_annan: 'via_annan', planeras: 'planerad', vilande: 'finns_inte', avvecklad: 'finns_inte', finns_ej: 'finns_inte',
  uppgift_saknas: 'uppgift_saknas', ej_svar: 'uppgift_saknas', ej_tillfragad: 'uppgift_saknas', sekretess: 'uppgift_saknas', motstridig: 'uppgift_saknas',
  ej_tillampligt: 'ej_tillampligt',
}

const words: readonly (readonly [StatedStatus, RegExp])[] = [
  ['uppgift_saknas', /^(?:ingen|inga|inget) (?:uppgift|uppgifter|information|svar|underlag)\b|^(?:uppgift|uppgifter|information|underlag|svar|data) saknas/],
  ['ej_tillampligt', /^(?:ej|inte) (?:aktuellt?|tillämpligt?|relevant)$/],
  ['planerad', /^(?:planera[sdt]|planerat|plan(?:er)? finns för|under (?:framtagande|uppbyggnad|arbete|utveckling)|tas fram|på gång|är på gång|startar|beslutat? men)/],
  ['via_annan', /^(?:via|genom|köper|köps|i samverkan med|gemensam[ta]? (?:med|för|mellan)|delas med|delad med|tillsammans med|annan kommun|länsgemensamt?|delregionalt?)(?: |$)/],
  ['finns_delvis', /^(?:delvis|till viss del|i viss mån|finns delvis|ja,? delvis)/],
  // "Rutin saknas" and "saknar plan" state an absence. A bare "saknas" does not say of what, and is asked about.
  ['finns_inte', /^(?:upphört|upphörd|avvecklat|nedlagd|nedlagt|stängd|stängt|avslutat|avslutad)(?!\p{L})|^(?:nej|finns ej|finns inte|har ej|har inte|har ingen|har inget|saknar \p{L}|ingen|inget|inga)(?!\p{L})|^saknar \p{L}|^\p{L}[\p{L} -]{2,60} (?:saknas|finns inte|finns ej)$/u],
  ['finns', /^(?:ja|finns|har|yes)(?!\p{L})/u],
]
/** What follows the first word can narrow it: "Ja, delvis", "Nej, men planeras", "Ja, via avtal med Borås". */
const narrowing: readonly (readonly [StatedStatus, RegExp])[] = [
  ['planerad', /\bplaneras?\b|\bplanerad\b|under framtagande|tas fram/],
  ['via_annan', /\bvia\b|genom avtal|\bköper\b|i samverkan med|annan kommun/],
  ['finns_delvis', /\bdelvis\b|viss del/],
]

/**
 * Whether an area of work is there, in three-valued logic: only a statement of absence is no, and not knowing is never no.
 * A sign such as `-` or `x` means something only if the county's legend says what.
 */
export const readStatus: FieldReader = (cell, context) => {
  const legend = meaningInLegend(cell.text, context.legend)
  if (legend !== undefined) {
    const status = statusOf(fold(legend), context)
    return status !== undefined ? { values: [oneValue(cell, 'normalise/status-legend', status)], diagnostics: [] } : notUnderstood(cell, context)
  }
  const text = fold(cell.text).replace(/(?<=\p{L})[.!]+$/u, '')
  if (text === 'saknas') return ambiguous(cell)
  if (/^[^\p{L}\p{N}]+$|^x$|^u$/u.test(text) && text !== '?') return signWithoutLegend(cell)
  const status = statusOf(text, context)
  return status === undefined ? notUnderstood(cell, context) : { values: [oneValue(cell, 'normalise/status', status)], diagnostics: [] }
}

function statusOf(text: string, { vocabulary }: Context): StatedStatus | undefined {
  if (stated.has(text)) return text as StatedStatus
  if (text === '?' || saysUnknownInWords(text)) return 'uppgift_saknas'
  const term = resolveTerm('availability', text, vocabulary)
  if ('code' in term) return fromAvailability[term.code]
  const first = words.find(([, pattern]) => pattern.test(text))?.[0]
  if (first !== 'finns' && first !== 'finns_inte') return first
  const rest = /^(?:ja|nej)\s*[,;:(–-]\s*(.*)$/.exec(text)?.[1]
  const narrowed = rest === undefined ? undefined : narrowing.find(([, pattern]) => pattern.test(rest))?.[0]
  // "Nej, inte via avtal" stays no; only a plan changes a no.
  return narrowed === undefined || (first === 'finns_inte' && narrowed !== 'planerad') ? first : narrowed
}

const accepted = { sv: 'ja, nej, delvis, via annan, planerad, vet ej eller tomt', en: 'ja, nej, delvis, via annan, planerad, vet ej or blank' }

function notUnderstood(cell: Cell, { vocabulary }: Context): Reading {
  const term = resolveTerm('availability', cell.text, vocabulary)
  return { values: [], diagnostics: [unexpected({ rule: 'normalise/status-unknown-word', field: 'status', cell, expected: accepted, suggestions: 'suggestions' in term ? term.suggestions : [] })] }
}

const ambiguous = (cell: Cell): Reading => ({
  values: [],
  diagnostics: [unexpected({
    rule: 'normalise/status-ambiguous',
    field: 'status',
    cell,
    expected: { sv: 'ett ord som säger vad som saknas: "rutin saknas" (finns inte) eller "uppgift saknas" (ingen vet)', en: 'a word that says what is missing: "rutin saknas" (it does not exist) or "uppgift saknas" (nobody knows)' },
    note: { sv: 'Fråga den som skrev, eller lägg till en rättelse i county.md under `corrections`.', en: 'Ask the one who wrote it, or add a correction in county.md under `corrections`.' },
  })],
})

const signWithoutLegend = (cell: Cell): Reading => ({
  values: [],
  diagnostics: [unexpected({
    rule: 'normalise/sign-without-legend',
    field: 'status',
    cell,
    expected: { sv: `${accepted.sv}; ett tecken kan betyda olika saker i olika tabeller`, en: `${accepted.en}; a sign can mean different things in different tables` },
    note: { sv: 'Skriv i county.md under `legend` vad tecknet betyder, till exempel `"-": uppgift_saknas`.', en: 'Say in county.md under `legend` what the sign means, for example `"-": uppgift_saknas`.' },
  })],
})
