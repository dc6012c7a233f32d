import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#vocabulary'
import { shipped } from './shipped-vocabulary.ts'

describe('the shipped vocabulary', () => {
  it('has all kommuner and counties of Sweden, with codes as text', () => {
    expect(shipped.kommuner.length).toBe(290)
    expect(shipped.counties.length).toBe(21)
    expect(shipped.kommuner.every(({ code, county }) => /^\d{4}$/.test(code) && code.startsWith(county))).toBe(true)
    expect(shipped.kommuner.find(({ name }) => name === 'Håbo')?.code).toBe('0305')
    expect(shipped.kommuner.every(({ population }) => population > 1000)).toBe(true)
  })

  it('names each kommun as it names itself', () => {
    const fullName = (code: string): string | undefined => shipped.kommuner.find((kommun) => kommun.code === code)?.fullName
    expect(['1480', '1490', '1463', '0980', '2080', '1481'].map(fullName)).toEqual(['Göteborgs Stad', 'Borås Stad', 'Marks kommun', 'Region Gotland', 'Falu kommun', 'Mölndals stad'])
  })

  it('keeps members of an association outside the county out of its delregion', () => {
    const kungsbacka = shipped.kommuner.find(({ name }) => name === 'Kungsbacka')!
    expect(kungsbacka.kommunalforbund).toContain('Göteborgsregionen')
    expect(kungsbacka).not.toHaveProperty('delregion')
  })

  it('has only areas whose goal and resource types are in the taxonomy', () => {
    const codes = (scheme: string): Set<string> => new Set(shipped.terms.filter((term) => term.scheme === scheme).map(({ code }) => code))
    expect(shipped.areas.flatMap(({ resourceTypes }) => resourceTypes).filter((type) => !codes('resource_type').has(type))).toEqual([])
    expect(shipped.areas.map(({ goal }) => goal).filter((goal) => !codes('skl_goal').has(goal))).toEqual([])
  })

  it('has only localities in kommuner that exist', () => {
    const codes = new Set(shipped.kommuner.map(({ code }) => code))
    expect(shipped.placeNames.filter(({ kommun }) => !codes.has(kommun))).toEqual([])
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(shipped))).toEqual(shipped)
  })

  it('names the file that is missing', () => {
    expect(() => loadVocabulary({})).toThrow('data/register/kommuner.csv')
  })
})
