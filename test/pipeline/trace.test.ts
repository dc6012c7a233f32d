import { beforeAll, describe, expect, it } from 'vitest'
import { readFolder } from '#io'
import { buildReport, readMaterial, trace, withoutNote, type Trace } from '#pipeline'
import { projectRoot } from '../architecture/source-files.ts'
import { recordingEffects } from '../support/recording-effects.ts'

const files = await readFolder(`${projectRoot}/data/vastra-gotaland`)
const { effects, published } = recordingEffects({ files })
const { content } = await readMaterial('vastra-gotaland', 'public', effects)
const templates = await effects.readShipped('templates')
const asked = (query: string): Trace[] => trace(query, { ...content!, today: effects.today(), templates })
const headings = (query: string): string[] => asked(query).map(({ heading }) => heading)
let markdown: string

beforeAll(async () => {
  await buildReport({ folder: 'vastra-gotaland', out: 'rapport', formats: ['md'], audience: 'public', kommuner: [], version: '0', strict: false }, effects)
  markdown = String(published.find(({ path }) => path === 'nulagesrapport.md')!.content)
})

describe('what stands printed in the report of Västra Götaland', () => {
  it.each([
    ['a phone number', '020-50 50 50', 'Kvinnofridslinjen'],
    ['a phone number of a kommun', '0303-70 30 00', 'Kontaktcenter Ale kommun'],
    ['a name', 'Alva kvinnojour', 'Alva kvinnojour (alva-kvinnojour-ale)'],
    ['a kommun', 'Göteborgs Stad', 'Göteborg, Samordnare: finns'],
    ['a state with its sign', '◨ motstridigt', '◨ motstridigt: 5 rutor i lägestabellen'],
    ['a counted number with its base', '650** av 1 764', 'Frågor med någon uppgift: 650'],
    ['a counted number with its noun', '349 källor', 'Källor: 349'],
    ['a number of kommuner', '48 av 49 kommuner', 'Kommuner med egen uppgift: 48'],
    ['a number of a goal', '43 av länets 49 kommuner', 'Mål 1: kommuner där något finns eller nås: 43'],
    ['a number of inhabitants', '32 576', 'Invånare i Ale kommun (2024): 32576'],
    ['a number written as a word', 'sju fall', 'Motstridiga uppgifter, fall där källor går isär: 7'],
    ['a share that a source gives', '4,6 procent', '1440/ovrigt'],
    ['an answer to another question', 'Kvinnojour i kommunen har avvecklats: ja', '1440/ovrigt'],
    ['an age with its year', '2012 gammal', 'Ale, Kvinnojour eller tjejjour: finns_delvis'],
    ['opening hours', 'Mån–fre 8.00–16.30', 'Kontaktcenter Ale kommun'],
    ['a span of years', '2012 till 2022', 'Ale: 2012 till 2022'],
    ['the day the sources were read', '22 november 2026', '22 november 2026: 349 källor lästa'],
    ['the day of the report', '24 november 2026', '24 november 2026'],
    ['a goal', 'Mål 2 Uppföljning och analys', 'Mål 2: Uppföljning och analys'],
    ['a delregion', 'Göteborgsregionen', 'Göteborgsregionen: 12 kommuner'],
    ['a group', 'Yrkesverksamma', 'Yrkesverksamma: 47 verksamheter, 38 kommuner'],
    ['a source', 'Slutrapport utvärdering av barnahus', 'Slutrapport utvärdering av barnahus, Barnafrid, Linköpings universitet (docplayer-se-'],
    ['the publisher', 'Projektet kvinnofrid, en sammanställning av öppna källor', 'Projektet kvinnofrid'],
  ])('%s is followed: %s', (_, printed, heading) => {
    expect(markdown.replaceAll('\u00a0', ' ')).toContain(printed)
    expect(headings(printed.replaceAll('*', '')).some((each) => each.startsWith(heading)), headings(printed.replaceAll('*', '')).slice(0, 3).join(' | ')).toBe(true)
  })

  it('a note is followed to its source', async () => {
    const [, number, title] = /^\[\^(K\d+)\]: \*\*(Bostadsmarknaden och bostadsbristen)\./m.exec(markdown)!
    expect(headings(await withoutNote(`[^${number}]`, 'vastra-gotaland', 'public', effects))[0]).toMatch(new RegExp(`^${title}`))
  })

  it('every phone number is followed to file and line, of a source or of the register of support lines', () => {
    const numbers = new Set([...markdown.replaceAll('\u00a0', ' ').matchAll(/\[(0\d[\d -]{6,})\]\(tel:/g)].map(([, number]) => number!))
    expect(numbers.size).toBeGreaterThan(50)
    for (const number of numbers) {
      const places = asked(number).flatMap((each) => [...each.claims.map(({ place }) => place), ...each.derivation])
      expect(places.length, number).toBeGreaterThan(0)
      for (const place of places) expect(place, number).toMatch(/^[\w/.-]+:\d+(?::\d+$| )/)
    }
  })

  it('every cell of the status table names its rule, and a claim unless nobody has said anything', () => {
    for (const { kommun, area, status } of content!.findings.matrix.cells) {
      const [found] = asked(`${kommun}/${area}`)
      expect(found!.derivation[0], `${kommun}/${area}`).toMatch(/^regel analyse\//)
      if (status !== 'uppgift_saknas') expect(found!.claims.length, `${kommun}/${area}`).toBeGreaterThan(0)
    }
  })

  it('what stands nowhere is not found', () => {
    expect(asked('Detta står ingenstans')).toEqual([])
  })
})
