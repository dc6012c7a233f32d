import type {
  Area, Availability, Claim, Decision, Field, FieldValue, Findings, Indicator, Kommun, Mention, PublicInventory, Resource, RowKind, Secrecy, Source, SourceKind, Term, Vocabulary,
} from '#model'
import { analyse } from '#analyse'

/** A county of its own: three kommuner in two delregioner, and one kommun next door. Everybody in it is invented. */
export const kommuner: readonly Kommun[] = [
  kommun('1401', 'Asby', 'Norra'), kommun('1402', 'Bergs', 'Norra'), kommun('1403', 'Dalby', 'Södra'),
]
const neighbour: Kommun = { ...kommun('1384', 'Grannby', undefined), county: '13' }

function kommun(code: string, name: string, delregion: string | undefined): Kommun {
  return {
    code, name, fullName: `${name} kommun`, genitive: name.endsWith('s') ? name : `${name}s`, county: '14', countyName: 'Provlandet', population: 10_000, populationYear: 2024,
    ...(delregion === undefined ? {} : { delregion }),
  }
}

export const areas: readonly Area[] = [
  area('samordnare', '1', 'existence', ['samordnare']),
  area('handlingsplan', '1', 'plan', ['handlingsplan']),
  area('rutiner', '3', 'routine', ['rutin']),
  area('samverkansgrupp', '1', 'existence', ['samverkansgrupp', 'natverk']),
  area('overenskommelser', '1', 'agreement', ['overenskommelse']),
  area('mottagning', '3', 'contact', ['mottagning_ifo']),
  area('socialjour', '3', 'contact', ['socialjour']),
  area('kvinnojour', '3', 'existence', ['kvinnojour', 'tjejjour_ungdomsjour', 'mansjour']),
  area('familjeradgivning', '3', 'existence', ['familjeradgivning', 'familjeratt']),
  area('barnahus', '1', 'existence', ['barnahus']),
  area('skyddat_boende', '3', 'existence', ['skyddat_boende']),
  area('utovare_samtal', '3', 'existence', ['valdsutovare_behandling', 'kriscentrum_man']),
  { ...area('utovare_program', '3', 'existence', ['valdsutovare_behandling', 'kriminalvard_program']), writtenAs: ['behandlingsprogram', 'Predov', 'ATV'] },
  area('hrv', '3', 'existence', ['hrv_team']),
  area('vard_rutin', '4', 'routine', ['medicinsk_riktlinje', 'vardcentral']),
  area('vard_kompetens', '4', 'existence', ['kompetenscentrum_vard']),
  area('forebyggande_skola', '5', 'existence', ['mvp']),
  area('information', '1', 'existence', ['webbinformation', 'kampanj']),
  area('kartlaggning', '2', 'statistics', ['kartlaggning']),
]

function area(code: string, goal: string, freshness: Area['freshness'], resourceTypes: readonly string[]): Area {
  const label = code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ')
  return { code, group: `Grupp ${goal}`, label, question: `Finns ${code.replaceAll('_', ' ')}?`, goal, resourceTypes, writtenAs: [], freshness, note: '' }
}

const term = (scheme: string, code: string, label: string, synonyms: readonly string[] = []): Term => ({ scheme, code, label, labelEn: label, synonyms, goals: [], definition: '', sourceUrl: '' })
const indicator = (code: string, title: string, source: string): Indicator => ({ code, title, unit: 'antal per 10 000', source, sourceUrl: 'https://example.org/nyckeltal' })

export const vocabulary: Vocabulary = {
  kommuner: [...kommuner, neighbour],
  counties: [{ code: '14', name: 'Provlandets län', shortName: 'Provlandet', regionName: 'Region Provlandet', population: 30_000, populationYear: 2024 }],
  terms: [
    term('resource_type', 'kampanj', 'Informationskampanj', ['En vecka fri från våld', 'Orange day']),
    term('resource_type', 'kvinnojour', 'Kvinnojour'), term('resource_type', 'barnahus', 'Barnahus'), term('resource_type', 'hrv_team', 'Team mot heder'),
    term('provider_kind', 'kommun', 'Kommun'), term('provider_kind', 'ideell_forening', 'Ideell förening'), term('provider_kind', 'region', 'Region'), term('provider_kind', 'flera_huvudman', 'Flera huvudmän'),
    term('level', 'kommun', 'Kommunal'), term('level', 'delregional', 'Delregional'), term('level', 'lan', 'Länsgemensam'), term('level', 'nationell', 'Nationell'),
    term('availability', 'finns', 'Finns'), term('availability', 'avvecklad', 'Avvecklad'),
    term('target_group', 'utsatta_vuxna', 'Våldsutsatta vuxna'), term('target_group', 'aldre', 'Äldre'), term('target_group', 'utovare_vuxna', 'Vuxna våldsutövare'),
    term('violence_form', 'hrv', 'Hedersrelaterat våld och förtryck'), term('violence_form', 'digitalt', 'Digitalt våld'),
    ...['1', '2', '3', '4', '5'].map((code) => term('skl_goal', code, ['Samverkan', 'Uppföljning och analys', 'Socialtjänsten', 'Hälso- och sjukvården', 'Förskola och skola'][Number(code) - 1]!)),
  ],
  areas,
  placeNames: [],
  indicators: [
    indicator('U30750', 'Vuxna som utsatts för våld', 'Kolada; uppgiftskälla: Egen undersökning i kommunen; grupp: kärna'),
    indicator('N07402', 'Anmälda brott om grov kvinnofridskränkning', 'Kolada; uppgiftskälla: BRÅ och SCB; titeln/definitionen ändrad sedan 2024-04-06'),
    indicator('U37515', 'Aktuell rutin för att säkra skolgång', 'Kolada; uppgiftskälla: kommunenkät ÖJ socialtjänst'), indicator('U37488', 'Aktuell överenskommelse med polisen', 'Kolada; uppgiftskälla: kommunenkät ÖJ socialtjänst'),
    indicator('N00001', 'Ett mått', 'Kolada; titeln/definitionen ändrad sedan 2024-04-06'),
  ],
}

export interface SaidOn {
  readonly kind?: SourceKind
  readonly year?: string
  readonly source?: string
  readonly checked?: string
}

interface WorkRow extends SaidOn {
  readonly question?: string
  readonly detail?: string
  readonly note?: string
}

interface Service extends SaidOn, Partial<Pick<Resource, 'provider' | 'providerKind' | 'level' | 'host' | 'status' | 'targetGroups' | 'violenceForms' | 'alsoCalled' | 'coversOutside'>> {
  readonly phone?: string
  readonly secrecy?: Secrecy
}

/** Another telling of a service: what a second source says of whom it reaches, or of one of its fields. */
interface Told extends SaidOn {
  readonly covers?: readonly string[]
  readonly fields?: Readonly<Partial<Record<Field, string>>>
}

/** A small inventory, said line by line. Ids follow what is said, so that the order of the lines does not show in them. */
export class World {
  private sources = new Map<string, Source>()
  private mentions: Mention[] = []
  private claims: Claim[] = []
  private resources: Resource[] = []
  private decisions: Decision[] = []
  private freshness: Record<string, number> = {}

  /** A row on the work of a kommun: `work('1401', 'barnahus', 'finns', { year: '2025' })`. */
  work(kommunCode: string, areaCode: string, answer: string | null, row: WorkRow = {}): this {
    const { question, detail, note } = row
    const cells: [Field, string | null | undefined][] = [['status', answer], ['question', question], ['detail', detail], ['note', note]]
    this.say('work', `${kommunCode}/${areaCode}`, `${kommunCode}-${areaCode}-${answer}-${question ?? ''}`, cells, row)
    return this
  }

  /** A service of one type reaching some kommuner. By default an open service of the kommun it reaches. */
  service(name: string, type: string, covers: readonly string[], service: Service = {}): this {
    const id = name.toLowerCase().replaceAll(' ', '-')
    const mention = this.say('resource', id, id, [['name', name], ['type', type], ...covers.map((code): [Field, string] => ['covers', code]), ['phone', service.phone]], service)
    const fields = fieldsOf(this.claims.filter((claim) => claim.mention === mention.id))
    this.resources.push({
      id, name, type, provider: service.provider ?? '', providerKind: service.providerKind ?? 'kommun', level: service.level ?? (covers.length > 1 ? 'mellankommunal' : 'kommun'),
      ...(service.host === undefined ? {} : { host: service.host }),
      covers: covers.flatMap((code) => (code.includes(':') || code === 'nation' ? kommuner.map((each) => each.code) : code.startsWith('14') ? [code] : [])).toSorted(),
      coversOutside: covers.filter((code) => /^\d{4}$/.test(code) && !code.startsWith('14')),
      targetGroups: service.targetGroups ?? [], violenceForms: service.violenceForms ?? [], status: service.status ?? ('finns' satisfies Availability), alsoCalled: service.alsoCalled ?? [],
      members: [{ mention: mention.id, name, place: mention.place, source: mention.source }], fields,
    })
    return this
  }

  /** A second source on a service already there. */
  told(name: string, told: Told): this {
    const at = this.resources.findIndex((resource) => resource.name === name)
    const resource = this.resources[at]!
    const cells = [...(told.covers ?? []).map((code): [Field, string] => ['covers', code]), ...Object.entries(told.fields ?? {}) as [Field, string][]]
    const mention = this.say('resource', resource.id, `${resource.id}-${told.source ?? ''}${told.year ?? ''}${JSON.stringify(cells)}`, cells, told)
    const own = this.claims.filter((claim) => claim.mention === mention.id)
    const fields: Record<string, FieldValue> = { ...resource.fields }
    for (const [field, value] of Object.entries(fieldsOf(own))) {
      const shown = fields[field]
      fields[field] = shown === undefined || shown.value === value.value
        ? { ...shown, value: value.value, claims: [...(shown?.claims ?? []), ...value.claims] }
        : { ...shown, others: [...(shown.others ?? []), { value: value.value, claims: value.claims }] }
    }
    const codes = (told.covers ?? []).filter((code) => code.startsWith('14'))
    this.resources[at] = {
      ...resource, fields, covers: [...new Set([...resource.covers, ...codes])].toSorted(), members: [...resource.members, { mention: mention.id, name, place: mention.place, source: mention.source }],
    }
    return this
  }

  mapping(title: string, row: SaidOn = {}): this {
    this.say('mapping', `mapping/${title.toLowerCase()}`, title.toLowerCase(), [['title', title]], { kind: 'kartlaggning', ...row })
    return this
  }

  indicator(kpi: string, kommunCode: string, period: string, value: string, gender = 'T', secrecy: Secrecy = 'public'): this {
    this.say('indicator', `kpi/${kpi}/${kommunCode}`, `${kpi}-${kommunCode}-${period}-${gender}`, [['kpi', kpi], ['period', period], ['gender', gender], ['value', value]], { kind: 'kolada', year: period, source: 'kolada' }, secrecy)
    return this
  }

  decide(kind: Decision['kind'], subject: string, value: string, day = '2026-10-01', object = ''): this {
    this.decisions.push({ kind, subject, object, value, role: 'samordnare', day, reason: 'samtal', place: { file: 'decisions.csv', line: 2 } })
    return this
  }

  /** A person has chosen between the values of a field, as matching tells it. */
  chosen(name: string, field: Field): this {
    this.resources = this.resources.map((resource) => (resource.name !== name ? resource : { ...resource, fields: { ...resource.fields, [field]: { ...resource.fields[field]!, preferredBy: 'match/decision-prefer' } } }))
    return this
  }

  limit(kind: Area['freshness'], months: number): this {
    this.freshness[kind] = months
    return this
  }

  /** `arrange` may put the lists in another order. */
  inventory(arrange: <Item>(items: readonly Item[]) => readonly Item[] = (items) => items): PublicInventory {
    return {
      county: {
        code: '14', name: 'Provlandets län', shortName: 'Provlandet', kommuner, title: 'Nulägesrapport', publisher: 'Provlandets kommuner', period: '2026',
        goals: ['1', '2', '3', '4', '5'], columns: {}, corrections: [], expectations: [], freshness: this.freshness, smallCount: 5, legend: {}, assignment: {}, runbook: '',
      },
      sources: arrange([...this.sources.values()]),
      mentions: arrange(this.mentions),
      claims: arrange(this.claims),
      resources: arrange(this.resources),
      prose: [], questions: [], decisions: arrange(this.decisions), receipt: [], diagnostics: [], audience: 'public', withheld: [],
    } as unknown as PublicInventory
  }

  findings(today = '2026-11-24', arrange?: <Item>(items: readonly Item[]) => readonly Item[]): Findings {
    return analyse(this.inventory(arrange), { vocabulary, today })
  }

  private say(kind: RowKind, subject: string, about: string, cells: readonly (readonly [Field, string | null | undefined])[], on: SaidOn, secrecy: Secrecy = 'public'): Mention {
    const source = this.sourceOf(on)
    const dates = { ...(on.year === undefined ? {} : { speaksFor: on.year }), ...(on.checked === undefined ? {} : { checked: on.checked }), read: '2026-11-22' }
    const place = { file: `notes/${source}.md`, line: this.mentions.length + 1, column: 1 }
    const id = `${source}/${about}`
    const counts = new Map<Field, number>()
    const claims = cells.flatMap(([field, value]): Claim[] => {
      if (value === undefined || value === null) return []
      counts.set(field, (counts.get(field) ?? 0) + 1)
      return [{ id: `${id}/${field}/${counts.get(field)}`, subject, mention: id, field, value, original: value, place, source, dates, secrecy: field === 'value' ? secrecy : 'public', steps: [] }]
    })
    const mention: Mention = { id, kind, place, source, dates, claims }
    this.mentions.push(mention)
    this.claims.push(...claims)
    return mention
  }

  private sourceOf({ kind = 'webbnotering', source, year }: SaidOn): string {
    const id = source ?? `${kind}-${year ?? 'odaterad'}`
    if (!this.sources.has(id)) {
      this.sources.set(id, {
        id, title: `Källan ${id}`, publisher: 'Utgivaren', publisherKind: 'kommun', kind, address: `https://example.org/${id}`, read: '2026-11-22',
        ...(year === undefined ? {} : { speaksFor: year }), place: { file: `notes/${id}.md`, line: 1 },
      })
    }
    return id
  }
}

function fieldsOf(claims: readonly Claim[]): Partial<Record<Field, FieldValue>> {
  const fields: Record<string, FieldValue> = {}
  for (const claim of claims) {
    const shown = fields[claim.field]
    fields[claim.field] = shown === undefined ? { value: claim.value, claims: [claim.id] } : { value: `${shown.value};${claim.value}`, claims: [...shown.claims, claim.id] }
  }
  return fields
}

export const world = (): World => new World()
