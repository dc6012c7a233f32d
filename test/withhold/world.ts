import type { Claim, County, Decision, Field, Inventory, Kommun, Mention, Place, Prose, Resource, Row, Secrecy, Source } from '#model'

const kommun = (code: string, name: string): Kommun => ({ code, name, fullName: `${name} kommun`, genitive: `${name}s`, county: '90', countyName: 'Exempelland', population: 20_000, populationYear: 2025 })

export const county: County = {
  code: '90', name: 'Exempellands län', shortName: 'Exempelland', kommuner: [kommun('9001', 'Ekby'), kommun('9002', 'Björkstad'), kommun('9003', 'Alingsås')], title: 'Nulägesrapport', publisher: 'Länsstyrelsen', period: '2026',
  goals: ['1', '2', '3', '4', '5'], columns: {}, corrections: [], expectations: [], freshness: {}, smallCount: 5, legend: {}, assignment: {}, runbook: '',
}

export interface RecordSpec {
  readonly id: string
  readonly kind?: Row['kind']
  readonly file?: string
  readonly source?: string
  readonly path?: readonly string[]
  readonly subject?: string
  readonly resource?: { readonly type?: string; readonly host?: string; readonly covers?: readonly string[] }
  readonly values: Partial<Record<Field, string>>
  readonly headings?: Partial<Record<Field, string>>
  readonly secrecy?: Partial<Record<Field, Secrecy>>
  readonly speaksFor?: string
}

/** A small inventory: one mention per record, and a resource for each record that has one. */
export function world(records: readonly RecordSpec[], more: Partial<Inventory> = {}): Inventory {
  const sources: Source[] = [...new Set(records.map(({ source }) => source ?? 'kalla'))].map((id) => ({
    id, title: `Källan ${id}`, publisher: 'Ekby kommun', publisherKind: 'kommun', kind: 'webbnotering', address: `https://www.exempel.se/${id}`, place: { file: 'notes/exempel.md', line: 1 },
  }))
  const mentions: Mention[] = []
  const claims: Claim[] = []
  const resources: Resource[] = []
  records.forEach((record, index) => {
    const file = record.file ?? 'notes/exempel.md'
    const place = (field: Field, at: number): Place => ({
      file, line: 10 * (index + 1), column: 1 + at,
      ...(record.headings?.[field] === undefined ? {} : { heading: record.headings[field] }),
      ...(record.path === undefined ? {} : { path: record.path }),
    })
    const dates = record.speaksFor === undefined ? {} : { speaksFor: record.speaksFor }
    const subject = record.subject ?? record.id
    const own = (Object.entries(record.values) as [Field, string][]).map(([field, text], at): Claim => ({
      id: `${subject}/${field}/${index + 1}`, subject, mention: record.id, field, value: field === 'phone' ? e164(text) : text, original: text, place: place(field, at), source: record.source ?? 'kalla', dates,
      secrecy: record.secrecy?.[field] ?? 'public', steps: field === 'phone' ? [{ rule: 'normalise/phone', before: text, after: e164(text) }] : [],
    }))
    mentions.push({ id: record.id, kind: record.kind ?? 'resource', place: { file, line: 10 * (index + 1) }, source: record.source ?? 'kalla', dates, claims: own })
    claims.push(...own)
    if (record.resource !== undefined) {
      resources.push({
        id: subject, name: record.values.name ?? '', type: record.resource.type ?? 'mottagning_ifo', provider: record.values.provider ?? 'Ekby kommun', providerKind: 'kommun', level: 'kommun',
        ...(record.resource.host === undefined ? {} : { host: record.resource.host }), covers: record.resource.covers ?? ['9001'], coversOutside: [], targetGroups: [], violenceForms: [], status: 'finns', alsoCalled: [],
        members: [{ mention: record.id, name: record.values.name ?? '', place: { file, line: 10 * (index + 1) }, source: record.source ?? 'kalla' }],
        fields: Object.fromEntries(own.map((claim) => [claim.field, { value: claim.value, claims: [claim.id] }])),
      })
    }
  })
  return { county, sources, mentions, claims, resources, prose: [], questions: [], decisions: [], receipt: [], diagnostics: [], ...more }
}

const e164 = (phone: string): string => phone.replace(/[^\d+]/g, '').replace(/^0/, '+46')

export const prose = (text: string, file = 'notes/exempel.md', path: readonly string[] = []): Prose => ({ place: { file, line: 3 }, source: 'kalla', text, path })

export const decision = (changes: Partial<Decision>): Decision => ({ kind: 'approve', subject: '', object: '', value: '', role: '', day: '2026-11-24', reason: '', place: { file: 'decisions.csv', line: 2 }, ...changes })
