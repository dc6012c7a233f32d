import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readShipped } from '#io'
import { parseShippedCsv } from '#text'
import { loadVocabulary } from '#vocabulary'
import { listFiles, projectRoot } from '../architecture/source-files.ts'

const text = (path: string): string => readFileSync(`${projectRoot}/data/${path}`, 'utf8')
const rows = (path: string): readonly Readonly<Record<string, string>>[] => parseShippedCsv(text(path), path)
const vocabulary = loadVocabulary(await readShipped('data'))

describe('the register', () => {
  it('has the 290 kommuner and 21 counties, each county with the number it should have', () => {
    expect(vocabulary.kommuner).toHaveLength(290)
    expect(vocabulary.counties).toHaveLength(21)
    const counts = vocabulary.counties.map(({ code }) => vocabulary.kommuner.filter(({ county }) => county === code).length)
    // Statistics Sweden, kommunal division, in the order of the county codes.
    expect(counts).toEqual([26, 8, 9, 13, 13, 8, 12, 1, 5, 33, 6, 49, 16, 12, 10, 15, 10, 7, 8, 15, 14])
  })

  it.each([
    ['1480', 'Göteborgs Stad'], ['1490', 'Borås Stad'], ['1481', 'Mölndals stad'], ['1488', 'Trollhättans Stad'], ['1421', 'Orust kommun'], ['1497', 'Hjo kommun'], ['1463', 'Marks kommun'],
    ['1462', 'Lilla Edets kommun'], ['1438', 'Dals-Eds kommun'], ['1460', 'Bengtsfors kommun'], ['1484', 'Lysekils kommun'], ['1407', 'Öckerö kommun'], ['1401', 'Härryda kommun'], ['1489', 'Alingsås kommun'],
  ])('writes the full name of %s as the kommun does: %s', (code, name) => {
    expect(vocabulary.kommuner.find((kommun) => kommun.code === code)?.fullName).toBe(name)
  })

  it('divides Västra Götaland into four sub-regions and leaves out their members in Halland', () => {
    const members = (delregion: string): number => vocabulary.kommuner.filter((kommun) => kommun.delregion === delregion).length
    expect(['Göteborgsregionen', 'Sjuhärad', 'Fyrbodal', 'Skaraborg'].map(members)).toEqual([12, 8, 14, 15])
    expect(vocabulary.kommuner.filter(({ county, kommunalforbund }) => county !== '14' && kommunalforbund !== undefined).map(({ code }) => code)).toEqual(['1383', '1384'])
  })
})

describe('the vocabulary', () => {
  const taxonomy = rows('taxonomy.csv')

  it('has areas whose resource types and goals are in the taxonomy', () => {
    const codes = (scheme: string): readonly (string | undefined)[] => taxonomy.filter((row) => row['scheme'] === scheme).map((row) => row['code'])
    for (const area of vocabulary.areas) {
      expect(codes('skl_goal'), area.code).toContain(area.goal)
      for (const type of area.resourceTypes) expect(codes('resource_type'), `${area.code}: ${type}`).toContain(type)
    }
  })

  it('has each code once and each word for one code of its scheme only', () => {
    const seen = new Map<string, string>()
    for (const { scheme = '', code = '', label_sv = '', synonyms = '' } of taxonomy) {
      expect(seen.get(`${scheme} code ${code}`)).toBeUndefined()
      seen.set(`${scheme} code ${code}`, code)
      for (const word of new Set([label_sv, ...synonyms.split('|')].filter((each) => each !== '').map((each) => each.toLowerCase()))) {
        expect(seen.get(`${scheme} ${word}`) ?? code, `${scheme}: ${word}`).toBe(code)
        seen.set(`${scheme} ${word}`, code)
      }
    }
  })

  it('says of each term where it was seen, in words a reader can follow', () => {
    for (const row of taxonomy) expect(row['source_url'], row['code']).toMatch(/^$|^https?:\/\/\S+$|^uppdragsbeskrivning 2018$|^https?:\/\/\S+ and https?:\/\/\S+$/)
  })

  it.each(['vaxel', 'familjecentral', 'rad_och_stod', 'annat_styrdokument', 'ovrig_samverkan'])('lets %s stand under no area and no goal', (type) => {
    expect(vocabulary.areas.filter(({ resourceTypes }) => resourceTypes.includes(type))).toEqual([])
    expect(vocabulary.terms.find(({ scheme, code }) => scheme === 'resource_type' && code === type)?.goals).toEqual([])
  })
})

describe('the indicators', () => {
  it('have a description in Kolada\'s own words for those that are still in its list', () => {
    const described = new Set((JSON.parse(text('indicators/kpi-urval.json')) as { values: { id: string }[] }).values.map(({ id }) => id))
    expect(vocabulary.indicators.filter(({ code }) => described.has(code)).length).toBeGreaterThan(20)
  })

  it('have values of residents that are those of the register', () => {
    const { values } = JSON.parse(text('indicators/folkmangd-n01951-2024.json')) as { values: { municipality: string; values: { value: number }[] }[] }
    expect(values).toHaveLength(290)
    for (const { municipality, values: [first] } of values) expect(first?.value, municipality).toBe(vocabulary.kommuner.find(({ code }) => code === municipality)?.population)
  })
})

describe('what is shipped', () => {
  it('has TeX\'s patterns as they were published, with their licence, and our own apart', () => {
    expect(createHash('sha256').update(text('hyphenation/hyph-sv.tex')).digest('hex')).toBe('102253382bd91cdb7535de5c20744254c9ac9aaa4ca12ed420eb835e5004c0b3')
    expect(text('hyphenation/hyph-sv.tex')).toMatch(/copyright: Copyright \(C\) 1994 Jan Michael Rynning[^]*licence:\s*%\s*name: LPPL\s*%\s*version: 1\.2/)
    expect(text('hyphenation/README.md')).toContain('LaTeX Project Public License 1.2 or later')
    expect(text('hyphenation/kvinnofrid.tex')).toContain('CC0')
  })

  it('tells in each folder where it comes from and under which licence', () => {
    for (const folder of ['register', 'geo', 'indicators']) expect(text(`${folder}/README.md`)).toMatch(/CC0|terms/)
    expect(text('indicators/README.md')).toContain('Källa: Kolada')
    expect(listFiles('data', '').filter((path) => /brott|kpi-index/.test(path) && !path.includes('/vastra-gotaland/'))).toEqual([])
  })
})
