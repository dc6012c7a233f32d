import { countWord, formatNumber } from '#text'
import { md, type Md } from '../../markdown/md.ts'

/** A noun as it is counted: "en kommun", "ett nyckeltal", "inga kommuner". */
export interface Noun {
  readonly one: string
  readonly many: string
  readonly gender: 'en' | 'ett'
}

export const kommunNoun: Noun = { one: 'kommun', many: 'kommuner', gender: 'en' }
export const questionNoun: Noun = { one: 'fråga', many: 'frågor', gender: 'en' }
export const statementNoun: Noun = { one: 'uppgift', many: 'uppgifter', gender: 'en' }
export const sourceNoun: Noun = { one: 'källa', many: 'källor', gender: 'en' }
export const resourceNoun: Noun = { one: 'verksamhet', many: 'verksamheter', gender: 'en' }
export const indicatorNoun: Noun = { one: 'nyckeltal', many: 'nyckeltal', gender: 'ett' }

/** One to twelve in words, larger in figures with a hard space between thousands; 1 follows the gender of its noun. */
export function number(count: number, gender: Noun['gender'] = 'en'): Md {
  if (count === 1) return gender as Md
  return (count >= 2 && count <= 12 ? countWord(count) : formatNumber(count)) as Md
}

/** "en kommun", "tre kommuner", "13 kommuner", "ingen kommun". */
export function counted(count: number, noun: Noun): Md {
  if (count === 0) return `${noun.gender === 'en' ? 'ingen' : 'inget'} ${noun.one}` as Md
  return `${number(count, noun.gender)} ${count === 1 ? noun.one : noun.many}` as Md
}

/** " och 4 till" after names, in figures: a name may end in any word, and "våld och sex till" is read as another thing than six more. */
export const andMore = (count: number): Md => (count === 0 ? md`` : md` och ${(count === 1 ? 'en' : formatNumber(count)) as Md} till`)

/** "tre av nio", "21 av 31", "ingen av 31": both in words or both in figures, as in a series. */
export function outOf(count: number, base: number, gender: Noun['gender'] = 'en'): Md {
  if (base > 12) return `${formatNumber(count)} av ${formatNumber(base)}` as Md
  if (count === 0) return `${gender === 'en' ? 'ingen' : 'inget'} av ${number(base, gender)}` as Md
  return `${number(count, gender)} av ${number(base, gender)}` as Md
}

/** Where among the kommuner with an answer: "i 21 av de 31 kommuner där uppgift finns". The base is always said. */
export function inKnownKommuner(count: number, base: number): Md {
  if (base === 1) return count === 1 ? md`i den enda kommun där uppgift finns` : md`inte i den enda kommun där uppgift finns`
  if (count === 0) return md`inte i någon av de ${number(base)} kommuner där uppgift finns`
  if (count === base) return base === 2 ? md`i båda de kommuner där uppgift finns` : md`i alla ${number(base)} kommuner där uppgift finns`
  return md`i ${mixed(count, base)} kommuner där uppgift finns`
}

/** The same where every kommun has an answer: "i 38 av länets 49 kommuner", "i alla länets 49 kommuner". */
export function inAllKommuner(count: number, all: number): Md {
  if (all === 1) return count === 1 ? md`i länets enda kommun` : md`inte i länets enda kommun`
  if (count === 0) return md`inte i någon av ${allKommuner(all)}`
  if (count === all) return md`i alla ${allKommuner(all)}`
  return all > 12 ? md`i ${formatNumber(count) as Md} av ${allKommuner(all)}` : md`i ${number(count)} av ${allKommuner(all)}`
}

function mixed(count: number, base: number): Md {
  return base > 12 ? (`${formatNumber(count)} av de ${formatNumber(base)}` as Md) : md`${number(count)} av de ${number(base)}`
}

/** "länets 49 kommuner", and for a county that is one kommun "länets enda kommun". */
export function allKommuner(count: number): Md {
  return count === 1 ? md`länets enda kommun` : md`länets ${number(count)} kommuner`
}

/** For whom nothing is known: "för sju kommuner saknas uppgift". */
export function unknownFor(count: number): Md {
  return md`för ${counted(count, kommunNoun)} saknas uppgift`
}
