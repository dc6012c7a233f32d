import type { Claim, Indicator, Inventory, Mention } from '#model'
import { suppressSmallCounts } from './suppress.ts'
import { markers } from '../markers.ts'
import { numberWord } from '../reading/spelled-digits.ts'
import { numberOf, tellsShareOfFew } from './shares.ts'

/** What to show instead of the value of a claim that counts few persons; undefined when it may be shown. */
export type SmallCounts = (claim: Claim) => string | undefined

const persons = /\bperson(?:er)?\b|\bkvinn(?:or|a)\b|\bmän\b|\bflick(?:or|a)\b|\bpojk(?:ar|e)\b|\bbarn\b|\bungdomar\b|\bunga\b|\bvuxna\b|ärende|sökande|klient|brukare|placerad|placering|\butsatta\b|anmälning|\butredning|ansökning|besökare|deltagare|bortgift|dödade|avslag|antal\s(?:\p{L}+\s)?(?:vålds)?utövare|familjer\b|aktualiser|anmäld|våldtäkt/iu
/** Shares, money, ranks, yes and no, and staff. */
const never = /procent|andel|\bkr\b|kron|per\s(?!år)|\/\s?\d|\bplats(?:er)?\b|tjänst(?!eman)|årsarb|personal|anställda|samordnare|medarbetare|handläggare|socialsekreterare|utbilda|ja\/nej|skala|index|rang|\bplan\b|rutin/iu
const services = /jour|enhet|team|grupp|möte|nämnd|förening|organisation|avtal|boende|lägenhet|insats|kurs|aktör|resurs|samverkan|verksamhet|kommuner|mottagning|centrum|projekt|samtal/iu

/**
 * Finds the counts of persons in the material and decides which to hide (under `county.smallCount`, and those that would give a hidden
 * one away). Indicators: by indicator and period, a row per kommun with women, men and both. Work: by kommun, question and period.
 *
 * @param indicators gives the unit of indicators whose rows have none; a unit that is not known at all counts as persons
 */
export function findSmallCounts(inventory: Inventory, indicators: readonly Indicator[] | undefined): SmallCounts {
  const k = inventory.county.smallCount
  const hidden = new Map<string, string>()
  const notes = new Map(inventory.mentions.flatMap(({ id, claims }) => claims.filter(({ field }) => field === 'note').map(({ original }) => [id, original] as const)))
  const hide = (mention: string, field: string, hiding: 'small' | 'secondary' | null): void => {
    if (hiding === null) return
    hidden.set(`${mention}\n${field}`, hiding === 'small' ? `<${k}` : markers.smallCount)
    if (field !== 'note' && saysFew(notes.get(mention) ?? '', k)) hidden.set(`${mention}\nnote`, markers.smallCount)
  }
  hideIndicators(inventory, indicators, k, hide)
  hideWork(inventory.mentions, notes, k, hide)
  return (claim) => hidden.get(`${claim.mention}\n${claim.field}`)
}

type Hide = (mention: string, field: string, hiding: 'small' | 'secondary' | null) => void

const valueOf = (mention: Mention, field: Claim['field']): string => mention.claims.find((claim) => claim.field === field)?.value ?? ''

function wholeNumber(text: string): number | undefined {
  const match = /^\s*(\d{1,9})(?:[.,]0+)?\s*$/.exec(text)
  return match === null ? undefined : Number(match[1])
}

function hideIndicators({ mentions, county }: Inventory, indicators: readonly Indicator[] | undefined, k: number, hide: Hide): void {
  const kommuner = county.kommuner.map(({ code }) => code)
  const units = new Map(indicators?.map((indicator) => [indicator.code, indicator.unit]))
  const tables = new Map<string, Map<string, Map<string, { mention: string; count: number }>>>()
  for (const mention of mentions) {
    if (mention.kind !== 'indicator') continue
    const code = valueOf(mention, 'kpi')
    const unit = valueOf(mention, 'unit') || units.get(code)
    const count = wholeNumber(valueOf(mention, 'value'))
    if (count === undefined || (unit === undefined ? indicators === undefined : !countsPersons(unit))) continue
    const table = entry(tables, `${code}\n${valueOf(mention, 'period')}`, () => new Map<string, Map<string, { mention: string; count: number }>>())
    const row = entry(table, valueOf(mention, 'kommun_code'), () => new Map<string, { mention: string; count: number }>())
    row.set(valueOf(mention, 'gender') || 'T', { mention: mention.id, count })
  }
  for (const table of tables.values()) {
    const isCounty = (place: string): boolean => !/^\d{4}$/.test(place) || place.startsWith('00')
    for (const [place, row] of table) {
      if (isCounty(place)) hideCounty(row, kommuner.map((kommun) => table.get(kommun)), k, hide)
      else hideRow(row, k, hide)
    }
  }
}

type CountRow = ReadonlyMap<string, { readonly mention: string; readonly count: number }>

/**
 * Women, men and both in one kommun. A reader may have another edition, in which other cells of the same row are given; nothing is
 * remembered of it, so what is hidden depends on the counts alone: the sexes are shown only when both are
 * known, here or from the total, and neither is small. Then whoever knows the total from elsewhere learns of nobody few.
 */
function hideRow(row: CountRow, k: number, hide: Hide): void {
  const { women, men, both } = countsOf(row)
  const result = suppressSmallCounts({ cells: [[women, men]], rowTotals: [both] }, k)
  const [ofWomen, ofMen] = result.cells[0]!
  const isOpen = [women, men].every((count) => count !== null && count >= k) && ofWomen === null && ofMen === null
  const hidings = { K: ofWomen ?? (isOpen ? null : 'secondary'), M: ofMen ?? (isOpen ? null : 'secondary'), T: result.rowTotals[0]! } as const
  for (const gender of ['K', 'M', 'T'] as const) {
    const cell = row.get(gender)
    if (cell !== undefined) hide(cell.mention, 'value', hidings[gender])
  }
}

/** A count that is not given follows from the two others. */
function countsOf(row: CountRow | undefined): { readonly women: number | null; readonly men: number | null; readonly both: number | null } {
  const [women, men, both] = ['K', 'M', 'T'].map((gender) => row?.get(gender)?.count ?? null) as [number | null, number | null, number | null]
  const rest = (one: number | null): number | null => (one === null || both === null || one > both ? null : both - one)
  return { women: women ?? rest(men), men: men ?? rest(women), both: both ?? (women === null || men === null ? null : women + men) }
}

/**
 * A county's counts, which are sums over its kommuner: shown only when every kommun's is here and none of them is small. So no edition has
 * a sum that gives a kommun's small count away, whatever rows or totals an earlier or later one has.
 */
function hideCounty(row: CountRow, kommuner: readonly (CountRow | undefined)[], k: number, hide: Hide): void {
  for (const [gender, { mention, count }] of row) {
    const parts = kommuner.map((kommun) => {
      const { women, men, both } = countsOf(kommun)
      return gender === 'K' ? women : gender === 'M' ? men : both
    })
    const isSafe = parts.every((part) => part !== null && part >= k)
    hide(mention, 'value', count < k ? 'small' : isSafe ? null : 'secondary')
  }
}

/** Whether a number with these words (a unit, or a question with what stands beside the number) counts persons or their cases. */
export function countsPersons(words: string): boolean {
  if (/^st$/i.test(words)) return true
  return !never.test(words) && (persons.test(words) || (/antal|hur\smånga/i.test(words) && !services.test(words)))
}

const bare = new RegExp(`(?<![\\p{L}\\d.,:/§-])(\\d{1,2}|${numberWord})(?![\\p{L}\\d%:/-]|[.,]\\d|\\s(?:procent|%|kap|§|\\d{3}(?!\\d)))`, 'giu')

/** A note beside a count that is hidden may tell it again: any few, in digits or words, and "båda". One is an article as well. */
function saysFew(note: string, k: number): boolean {
  return /(?<!\p{L})(?:båda|bägge)(?!\p{L})/iu.test(note) || [...note.matchAll(bare)].some(([, number]) => !/^e[nt]/i.test(number!) && numberOf(number!) < k)
}

const partOf = new RegExp(`(?<![\\p{L}\\d.,:/§-])(\\d{1,2}|${numberWord})\\s(?:av\\s(?:dem|dessa|de|ärendena|fallen)|\\p{L}{3,16}(?:ades|des|tes|ts))(?!\\p{L})`, 'giu')

/** A note beside a count of persons that is told may tell how few of them something was done for: "fyra beviljades", "2 av dem". */
const saysPart = (note: string, k: number): boolean => [...note.matchAll(partOf)].some(([, number]) => numberOf(number!) < k)

const sexes = /kvinnor|kvinna|män|man|flickor|flicka|pojkar|pojke|tjejer|killar/giu
const totals = /totalt|sammanlagt|båda\skönen|samtliga|alla/giu

const counted = 'st|avslag|utövare|våldsutövare|personer|person|kvinnor|kvinna|män|man|barn|flickor|flicka|pojkar|pojke|tjejer|tjej|killar|kille|ärenden|ärende|ungdomar|ungdom|familjer|familj|klienter|klient|sökande|anmälningar|anmälan|ansökningar|ansökan|utredningar|utredning|placeringar|placering|brukare|fall|besökare|deltagare'

/** A count in words of the source: "3", "3 kvinnor", "76 kvinnor; 158 tjejer", "20 000". */
const counts = new RegExp(`(?<![\\d.,:-])(?<!\\d[ \u00a0\u2009\u202f])(\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+|\\d{1,6})(?:[.,]0{1,2})?(?![\\d:-]|[.,]\\d)(?=\\s*(?:${counted})(?!\\p{L})|\\s*(?:[;,()]|\\.(?!\\d)|och\\b|varav\\b|i\\s(?:år|fjol)\\b|(?:19|20)\\d\\d\\b|$))`, 'giu')

const inWords = new RegExp(`(?<!\\p{L})(?:${numberWord}|inga|ingen|inget)(?!\\p{L})`, 'giu')
/** One is an article as well, and counts before what is counted, of a whole or alone. */
const article = new RegExp(`^\\s*(?:$|[;,()]|(?:19|20)\\d\\d\\b|(?:av|varav|placerad|${counted})(?!\\p{L}))`, 'iu')

/** A detail with its numbers in digits, as a table of another source would have them. */
function inDigits(detail: string): string {
  return detail.replace(inWords, (word, at: number) => (/^in/i.test(word) ? '0' : /^(?:ett|en)$/i.test(word) && !article.test(detail.slice(at + word.length)) ? word : String(numberOf(word))))
}

/** Hidden by the source already: "<5", "färre än 5". */
const isMasked = /^\s*(?:<|(?:färre|mindre)\sän|under)\s?\d\s*(?:$|st|person|kvinn|män|barn)/iu

const fewOfMany = /(?<![\d.,:-])(\d{1,4})\sav\s(\d{1,4})(?=\s*(?:[;,)]|$))/gu
/** "2 av 5", with nothing said of what these are. */
const tellsFewOfMany = (detail: string, k: number): boolean => [...detail.matchAll(fewOfMany)].some(([, part, whole]) => Number(part) < k || Number(whole) - Number(part) < k)

function hideWork(mentions: readonly Mention[], notes: ReadonlyMap<string, string>, k: number, hide: Hide): void {
  const groups = new Map<string, { mention: string; count: number; isTotal: boolean }[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'work') continue
    const detail = inDigits(mention.claims.find((claim) => claim.field === 'detail')?.original.normalize('NFKC') ?? '')
    const question = valueOf(mention, 'question')
    if (persons.test(`${question} ${detail}`) && (tellsShareOfFew(detail, k) || tellsFewOfMany(detail, k))) hide(mention.id, 'detail', 'secondary')
    if (!/\d/.test(detail)) continue
    if (isMasked.test(detail) && countsPersons(question)) hide(mention.id, 'detail', 'small')
    if (!countsPersons(`${question} ${detail.replace(/\d/g, '')}`)) continue
    if (saysPart(notes.get(mention.id) ?? '', k)) hide(mention.id, 'note', 'secondary')
    // A year beside a count is no count.
    const all = [...detail.matchAll(counts)].map(([, number]) => Number(number!.replace(/\D/g, '')))
    const numbers = all.length > 1 ? all.filter((number) => number < 1900 || number > 2099) : all
    if (numbers.length === 0) continue
    if (numbers.length > 1) {
      hide(mention.id, 'detail', numbers.some((number) => number < k) ? 'secondary' : null)
      continue
    }
    const subject = valueOf(mention, 'kommun_code') || valueOf(mention, 'kommun')
    const about = question.toLowerCase().replace(sexes, '').replace(totals, '').replace(/[^\p{L}]+/gu, '')
    entry(groups, `${subject}\n${about}\n${mention.dates.speaksFor ?? ''}`, () => []).push({ mention: mention.id, count: numbers[0]!, isTotal: question.search(totals) >= 0 || question.search(sexes) < 0 })
  }
  for (const group of groups.values()) {
    const parts = group.filter((one) => !one.isTotal)
    const total = group.find((one) => one.isTotal)
    const result = suppressSmallCounts({ cells: [parts.map((part) => part.count)], rowTotals: [total?.count ?? null] }, k)
    // What the parts leave of the total is a count too, if one that no row tells.
    const rest = parts.length === 0 || total === undefined ? 0 : total.count - parts.reduce((sum, { count }) => sum + count, 0)
    const anyPart = result.cells[0]!.some((hiding) => hiding !== null) || (rest > 0 && rest < k)
    parts.forEach((part, index) => hide(part.mention, 'detail', result.cells[0]![index] ?? (anyPart ? 'secondary' : null)))
    for (const one of group) if (one.isTotal) hide(one.mention, 'detail', one.count < k ? 'small' : one === total ? result.rowTotals[0]! : null)
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
