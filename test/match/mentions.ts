import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadVocabulary } from '#vocabulary'
import type { Claim, County, Dates, Decision, Field, KommunCode, Mention, RowKind, Source, SourceKind, Vocabulary } from '#model'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The program's own register, taxonomy and areas. */
export const vocabulary: Vocabulary = loadVocabulary(shipped())

function shipped(): Record<string, string> {
  const paths = ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', ...readdirSync(`${root}/data/indicators`).filter((name) => name.endsWith('.csv')).map((name) => `indicators/${name}`)]
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}/data/${path}`, 'utf8')]))
}

/** A county folder's county.md as far as matching needs it. */
export function countyOf(code: string): County {
  const record = vocabulary.counties.find((county) => county.code === code)!
  return {
    code, name: record.name, shortName: record.shortName, kommuner: vocabulary.kommuner.filter((kommun) => kommun.county === code),
    title: 'Prov', publisher: 'Prov', period: '2026', goals: ['1'], columns: {}, corrections: [], expectations: [], freshness: {}, smallCount: 5, legend: {}, assignment: {}, runbook: '',
  }
}

export interface Told {
  readonly kommun?: KommunCode
  /** The kommun stands in the head of the page and not at the service. */
  readonly inherited?: boolean
  readonly type?: string
  readonly covers?: readonly string[]
  readonly phone?: string | readonly string[]
  readonly website?: string
  readonly provider?: string
  readonly providerKind?: string
  readonly level?: string
  readonly availability?: string
  readonly note?: string
  readonly hours?: string
  readonly groups?: readonly string[]
  readonly address?: string
  readonly dates?: Dates
  readonly source?: string
  readonly file?: string
}

/** One mention of a resource in one source. The id follows source, kommun and name, as it does for real rows. */
export function mentionOf(name: string, told: Told = {}, number = 1): Mention {
  const many = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)
  return makeMention('resource', name, told, number, [
    ['kommun_code', many(told.kommun)], ['name', many(name === '' ? undefined : name)], ['type', many(told.type)], ['provider', many(told.provider)], ['provider_kind', many(told.providerKind)], ['level', many(told.level)],
    ['target_groups', many(told.groups)], ['covers', many(told.covers)], ['phone', many(told.phone)], ['website', many(told.website)], ['address', many(told.address)], ['opening_hours', many(told.hours)],
    ['availability', many(told.availability)], ['note', many(told.note)],
  ])
}

/** A row about the work of a kommun. */
export function workOf(kommun: KommunCode, area: string, status: string, told: Pick<Told, 'dates' | 'source' | 'file'> = {}): Mention {
  return makeMention('work', area, { ...told, kommun }, 1, [['kommun_code', [kommun]], ['area', [area]], ['status', [status]]], `${kommun}/${area}`)
}

function makeMention(kind: RowKind, name: string, told: Told, number: number, cells: readonly (readonly [Field, readonly string[]])[], subject?: string): Mention {
  const source = told.source ?? 'kalla'
  const id = `${source}/${told.kommun === undefined ? '' : `${told.kommun}-`}${name.toLowerCase().replaceAll(/[^a-zåäö0-9]+/g, '-')}${number === 1 ? '' : `~${number}`}`
  const place = { file: told.file ?? `notes/${source}.md`, line: 10 + number, column: 1 }
  const dates = told.dates ?? {}
  const claims = cells.flatMap(([field, values]) => values.map((value, index): Claim => ({
    id: `${id}/${field}/${index + 1}`, subject: subject ?? id, mention: id, field, value, original: value,
    place: field === 'kommun_code' && told.inherited === true ? { ...place, line: 2 } : place, source, dates, secrecy: 'public', steps: [],
  })))
  return { id, kind, place, source, dates, claims }
}

export function sourceOf(id: string, kind: SourceKind = 'webbnotering', read?: string): Source {
  return { id, title: id, publisher: id, publisherKind: 'kommun', kind, place: { file: `notes/${id}.md`, line: 1 }, ...(read === undefined ? {} : { read }) }
}

export function decide(kind: Decision['kind'], subject: string, rest: Partial<Omit<Decision, 'kind' | 'subject'>> = {}): Decision {
  return { kind, subject, object: '', value: '', role: 'samordnare', day: '2026-11-20', reason: 'Samtal med verksamheten.', place: { file: 'decisions.csv', line: 2, column: 1 }, ...rest }
}
