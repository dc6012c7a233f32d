import { parseShippedCsv } from '#text'
import { InternalError, type Area, type CountyRecord, type Indicator, type Kommun, type PlaceName, type Term, type Vocabulary } from '#model'

type CsvRecord = Readonly<Record<string, string>>

/**
 * Everything the program knows about Sweden and the field, from the files in `data/`: register/kommuner.csv, register/lan.csv,
 * taxonomy.csv, areas.csv, placenames.csv and indicators/indicators.csv, by path below `data/`. The files are ours: a missing file or
 * a column that is not there is a fault in the program and is thrown.
 */
export function loadVocabulary(files: Readonly<Record<string, string>>): Vocabulary {
  const read = <T>(path: string, make: (record: CsvRecord) => T): T[] => {
    const text = files[path]
    if (text === undefined) throw new InternalError(`data/${path} is missing`)
    return parseShippedCsv(text, `data/${path}`).map(make)
  }
  return {
    kommuner: read('register/kommuner.csv', kommun),
    counties: read('register/lan.csv', county),
    terms: read('taxonomy.csv', term),
    areas: read('areas.csv', area),
    placeNames: read('placenames.csv', placeName),
    indicators: read('indicators/indicators.csv', indicator),
  }
}

/** Lists inside a cell of our files are separated by `|`. */
const list = (cell: string): string[] => cell.split('|').map((item) => item.trim()).filter((item) => item !== '')

function column(record: CsvRecord, name: string): string {
  const cell = record[name]
  if (cell === undefined) throw new InternalError(`column ${name} is missing in the program's own data`)
  return cell
}

/** A kommun may call itself something else than its legal name: Göteborgs Stad, Region Gotland, Orust kommun. */
function kommun(record: CsvRecord): Kommun {
  const ownName = column(record, 'self_designation')
  return {
    code: column(record, 'code'),
    name: column(record, 'name'),
    fullName: ownName === '' ? column(record, 'official_name') : ownName,
    genitive: column(record, 'genitive'),
    county: column(record, 'lan_code'),
    countyName: column(record, 'lan_name'),
    population: Number(column(record, 'population')),
    populationYear: Number(column(record, 'population_year')),
    ...(column(record, 'delregion') === '' ? {} : { delregion: column(record, 'delregion') }),
    ...(column(record, 'kommunalforbund') === '' ? {} : { kommunalforbund: column(record, 'kommunalforbund') }),
  }
}

const county = (record: CsvRecord): CountyRecord => ({
  code: column(record, 'code'),
  name: column(record, 'name'),
  shortName: column(record, 'name_short'),
  regionName: column(record, 'region_name'),
  population: Number(column(record, 'population')),
  populationYear: Number(column(record, 'population_year')),
})

const term = (record: CsvRecord): Term => ({
  scheme: column(record, 'scheme'),
  code: column(record, 'code'),
  label: column(record, 'label_sv'),
  labelEn: column(record, 'label_en'),
  synonyms: list(column(record, 'synonyms')),
  goals: list(column(record, 'skl_goal')),
  definition: column(record, 'definition_sv'),
  sourceUrl: column(record, 'source_url'),
})

const freshnessKinds: readonly string[] = ['existence', 'plan', 'routine', 'agreement', 'contact', 'statistics'] satisfies Area['freshness'][]

function area(record: CsvRecord): Area {
  const freshness = column(record, 'freshness')
  if (!freshnessKinds.includes(freshness)) throw new InternalError(`area ${record['code']}: unknown freshness ${freshness}`)
  return {
    code: column(record, 'code'),
    group: column(record, 'group_sv'),
    label: column(record, 'label_sv'),
    question: column(record, 'question_sv'),
    goal: column(record, 'goal'),
    resourceTypes: list(column(record, 'resource_types')),
    writtenAs: list(column(record, 'written_as')),
    freshness: freshness as Area['freshness'],
    note: column(record, 'note'),
  }
}

const placeName = (record: CsvRecord): PlaceName => ({
  name: column(record, 'name'),
  kommun: column(record, 'kommun_code'),
  primary: column(record, 'primary') === '1',
  unique: column(record, 'unique') === '1',
})

const indicator = (record: CsvRecord): Indicator => ({
  code: column(record, 'code'),
  title: column(record, 'title_sv'),
  unit: column(record, 'unit'),
  source: column(record, 'source'),
  sourceUrl: column(record, 'source_url'),
})
