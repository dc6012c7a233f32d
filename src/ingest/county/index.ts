import { compareSwedish, parseFrontMatter, dayWritten, periodWritten } from '#text'
import type { County, CountyRecord, DeclaredSource, Diagnostic, Expectation, SourceFile, Vocabulary } from '#model'
import { openText } from '../bytes/open-text.ts'
import { headingForms } from '../table/headings.ts'
import { signKey } from '../table/legend.ts'
import { publisherKindOf, publisherKindWords, sourceKindOf } from '../sources/publisher-kind.ts'
import { countyValues, type CountyValues } from './values.ts'

const knownKeys: ReadonlySet<string> = new Set([
  'county', 'title', 'publisher', 'period', 'goals', 'sources', 'columns', 'corrections', 'expectations', 'freshness', 'limits', 'legend', 'assignment', 'audience',
])
const freshnessKinds = ['existence', 'plan', 'routine', 'agreement', 'contact', 'statistics']
const expectationKinds: readonly Expectation['what'][] = ['resources', 'sources', 'mappings', 'work', 'kommuner_with_own_fact']
const smallestCountByDefault = 5

/**
 * Reads `county.md`, which says what is particular to a county and an edition: its code, title, publisher and period, and when needed
 * headings, corrections, expectations, limits and who is behind files that cannot say so. `county` is null when no county is named;
 * a value that is not what it should be is an error, since the report would be built on another setting than the one written.
 *
 * @reports ingest/county-code, ingest/county-value, ingest/county-key, ingest/county-key-missing, and those of `openText` and `parseFrontMatter`
 */
export function readCounty(file: SourceFile, vocabulary: Vocabulary): { readonly county: County | null; readonly diagnostics: readonly Diagnostic[] } {
  const opened = openText(file, vocabulary)
  if ('refusal' in opened) return { county: null, diagnostics: [opened.refusal] }
  const front = parseFrontMatter(opened.text, file.path)
  const values = countyValues(front.data, front.lineOf, file.path)
  const diagnostics: Diagnostic[] = [...opened.diagnostics, ...front.diagnostics]
  const code = values.text('county') ?? ''
  const record = vocabulary.counties.find((county) => county.code === code)
  if (record === undefined) return { county: null, diagnostics: [...diagnostics, unknownCounty(code, front.lineOf['county'] ?? 1, file.path, vocabulary)] }

  for (const key of Object.keys(front.data)) if (!knownKeys.has(key)) diagnostics.push(unknownKey(key, front.lineOf[key] ?? 1, file.path))
  const required = (key: 'title' | 'publisher' | 'period', otherwise: string): string => {
    const value = values.text(key)
    if (value === undefined) diagnostics.push(missingKey(key, otherwise, file.path))
    return value ?? otherwise
  }
  const sources = declaredSources(values, vocabulary)
  const county: County = {
    code: record.code,
    name: record.name,
    shortName: record.shortName,
    kommuner: vocabulary.kommuner.filter((kommun) => kommun.county === record.code).toSorted((a, b) => compareSwedish(a.name, b.name)),
    title: required('title', `Nulägesrapport om arbetet mot mäns våld mot kvinnor i ${record.name}`),
    publisher: required('publisher', ''),
    period: periodOf(required('period', ''), values),
    goals: goalsOf(values, vocabulary),
    columns: columnsOf(values),
    corrections: correctionsOf(values),
    expectations: expectationsOf(values),
    freshness: freshnessOf(values),
    smallCount: smallCountOf(values),
    legend: legendOf(values),
    assignment: values.texts('assignment'),
    runbook: front.body.trim(),
    ...(Object.keys(sources).length === 0 ? {} : { sources }),
  }
  return { county, diagnostics: [...diagnostics, ...values.diagnostics] }
}

function periodOf(written: string, values: CountyValues): string {
  if (written === '') return ''
  const period = periodWritten(written)
  if (period === null) values.complain('period', written, { sv: 'ett år eller ett spann som 2018–2020', en: 'a year or a span like 2018–2020' })
  return period ?? written
}

function goalsOf(values: CountyValues, vocabulary: Vocabulary): string[] {
  const known = vocabulary.terms.filter((term) => term.scheme === 'skl_goal').map((term) => term.code)
  const listed = values.list('goals')
  if (listed === undefined) return known
  const goals = listed.flatMap((goal) => {
    const span = /^(\d)\s*[-–]\s*(\d)$/.exec(goal)
    return span === null ? [goal] : known.filter((code) => code >= span[1]! && code <= span[2]!)
  })
  for (const goal of goals) if (!known.includes(goal)) values.complain('goals', goal, { sv: `mål ur ${known.join(', ')}`, en: `goals out of ${known.join(', ')}` })
  return goals.filter((goal) => known.includes(goal))
}

function columnsOf(values: CountyValues): Record<string, string> {
  const columns = values.texts('columns')
  const fields = Object.keys(headingForms)
  return keep(columns, (heading, field) => {
    if (fields.includes(field)) return true
    values.complain(`columns.${heading}`, field, { sv: `ett fält: ${fields.join(', ')}`, en: `a field: ${fields.join(', ')}` })
    return false
  })
}

function correctionsOf(values: CountyValues): County['corrections'] {
  return values.records('corrections').flatMap(({ values: written }, index) => {
    const { field = '*', from = '', to = '', because = '' } = written
    if (from !== '' && because !== '') return [{ field, from, to, because }]
    values.complain(`corrections.${index}`, JSON.stringify(written), { sv: 'field, from, to och because', en: 'field, from, to and because' })
    return []
  })
}

function expectationsOf(values: CountyValues): Expectation[] {
  return values.records('expectations').flatMap(({ values: written }, index): Expectation[] => {
    const what = written['what'] ?? ''
    const known = expectationKinds.find((kind) => kind === what)
    const min = countOf(written['min'], `expectations.${index}.min`, values)
    const max = countOf(written['max'], `expectations.${index}.max`, values)
    if (known === undefined) {
      values.complain(`expectations.${index}`, what, { sv: `\`what\` som något av ${expectationKinds.join(', ')}`, en: `\`what\` as one of ${expectationKinds.join(', ')}` })
      return []
    }
    return [{ what: known, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }]
  })
}

function countOf(text: string | undefined, key: string, values: CountyValues): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d{1,7}$/.test(text)) return Number(text)
  values.complain(key, text, { sv: 'ett heltal', en: 'a whole number' })
  return undefined
}

function freshnessOf(values: CountyValues): Record<string, number> {
  const months: Record<string, number> = {}
  for (const [kind, text] of Object.entries(values.texts('freshness'))) {
    if (!freshnessKinds.includes(kind)) values.complain(`freshness.${kind}`, kind, { sv: `något av ${freshnessKinds.join(', ')}`, en: `one of ${freshnessKinds.join(', ')}` })
    else {
      const count = countOf(text, `freshness.${kind}`, values)
      if (count !== undefined) months[kind] = count
    }
  }
  return months
}

/** The smallest count of persons that is printed may be raised, never lowered below what secrecy needs. */
function smallCountOf(values: CountyValues): number {
  const written = values.texts('limits')['smallCount']
  const count = countOf(written, 'limits.smallCount', values)
  if (count === undefined) return smallestCountByDefault
  if (count >= smallestCountByDefault) return count
  values.complain('limits.smallCount', written ?? '', { sv: `minst ${smallestCountByDefault}`, en: `at least ${smallestCountByDefault}` })
  return smallestCountByDefault
}

function legendOf(values: CountyValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values.texts('legend')).map(([sign, meaning]) => [signKey(sign), meaning]))
}

function declaredSources(values: CountyValues, vocabulary: Vocabulary): Record<string, DeclaredSource> {
  const sources = Object.create(null) as Record<string, DeclaredSource>
  for (const [path, written] of Object.entries(values.map('sources'))) {
    const key = (name: string): string => `sources.${path}.${name}`
    const date = (name: string, how: (text: string) => string | null): string | undefined => {
      const text = written[name]
      if (text === undefined || text === '') return undefined
      const value = how(text)
      if (value === null) values.complain(key(name), text, { sv: 'ett datum som 2022-11-21 eller ett år', en: 'a date like 2022-11-21 or a year' })
      return value ?? undefined
    }
    const publisherKind = written['publisher_kind'] === undefined ? undefined : publisherKindOf(written['publisher_kind'])
    if (publisherKind === null) values.complain(key('publisher_kind'), written['publisher_kind'] ?? '', { sv: publisherKindWords.join(', '), en: publisherKindWords.join(', ') })
    const kind = written['source_kind'] === undefined ? undefined : sourceKindOf(written['source_kind'], vocabulary)
    if (kind === null) values.complain(key('source_kind'), written['source_kind'] ?? '', { sv: 'ett slag av källa', en: 'a kind of source' })
    const entries = {
      title: written['title'], publisher: written['publisher'], publisherKind, kind, address: written['source_url'],
      published: date('published', dayWritten), read: date('fetched', dayWritten), speaksFor: date('observed_year', periodWritten),
    }
    sources[path] = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== null && value !== '')) as DeclaredSource
  }
  return sources
}

function keep(record: Readonly<Record<string, string>>, test: (key: string, value: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => test(key, value)))
}

const listOf = (counties: readonly CountyRecord[]): string[] => counties.map((county) => `${county.code} ${county.name}`)

const unknownCounty = (code: string, line: number, file: string, vocabulary: Vocabulary): Diagnostic => ({
  rule: 'ingest/county-code',
  severity: 'error',
  message: {
    sv: code === '' ? 'county.md säger inte vilket län mappen gäller, väntade `county: "14"` i filens huvud.' : `Okänd länskod \`${code}\` i county.md, väntade två siffror inom citattecken.`,
    en: code === '' ? 'county.md does not say which county the folder is about, expected `county: "14"` in the front matter.' : `Unknown county code \`${code}\` in county.md, expected two digits in quotes.`,
  },
  place: { file, line },
  actual: code,
  expected: listOf(vocabulary.counties),
})

const unknownKey = (key: string, line: number, file: string): Diagnostic => ({
  rule: 'ingest/county-key',
  severity: 'warning',
  message: { sv: `Okänd nyckel \`${key}\` i county.md. Den används inte.`, en: `Unknown key \`${key}\` in county.md. It is not used.` },
  place: { file, line, column: 1 },
  actual: key,
  expected: [...knownKeys],
})

const missingKey = (key: string, otherwise: string, file: string): Diagnostic => ({
  rule: 'ingest/county-key-missing',
  severity: 'warning',
  message: {
    sv: `county.md saknar \`${key}\`. ${otherwise === '' ? 'Rapporten lämnar uppgiften tom.' : `Rapporten använder \`${otherwise}\`.`}`,
    en: `county.md lacks \`${key}\`. ${otherwise === '' ? 'The report leaves it blank.' : `The report uses \`${otherwise}\`.`}`,
  },
  place: { file, line: 1 },
})
