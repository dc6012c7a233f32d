import { describe, expect, it } from 'vitest'
import { composeMarkdown } from '../../src/render/compose.ts'
import { readSections } from '../../src/render/sections/read-sections.ts'
import { renderReport } from '#render'
import { byClass, byName, readPage, textOf } from './html/read-page.ts'
import { boundaries, cell, countyOf, kommunerOf, resource, source, templates, today, vocabulary, work, world, type World } from './world.ts'

const markdownOf = ({ inventory, findings }: World): string =>
  composeMarkdown({ inventory, findings, vocabulary, today, version: '0.1.0', kommuner: [], sections: readSections(templates), texts: [] }).markdown
const sectionOf = (markdown: string, name: string): string => markdown.split(/^(?=<!-- sektion: )/m).find((part) => part.startsWith(`<!-- sektion: ${name} `)) ?? ''
const ownWords = Object.entries(templates).filter(([path]) => path.startsWith('sections/'))
const rowOf = (markdown: string, start: string): string => markdown.split('\n').find((line) => line.startsWith(`| ${start} |`)) ?? ''

/** Things that an expert in the field would be ashamed to have printed. */
describe('the report does not', () => {
  it('1. print an address, not even one that a source has made public', () => {
    const shelter = resource({ name: 'Skyddat boende Exempel', type: 'skyddat_boende', covers: ['1080'], host: '1080' }, { address: 'Exempelgatan 7, 371 00 Exempelstad' })
    const office = resource({ name: 'Mottagningen Exempel', type: 'mottagning_ifo', providerKind: 'kommun', covers: ['1080'], host: '1080' }, { address: 'Kontorsvägen 3' })
    const markdown = markdownOf(world('10', { resources: [shelter, office] }))
    expect(markdown).toContain('Skyddat boende Exempel')
    expect(markdown).not.toMatch(/Exempelgatan|371 00|Kontorsvägen/)
  })

  it('2. count what is unknown as a no', () => {
    const row = rowOf(markdownOf(world('14')), 'Riktlinjer | 3')
    expect(row).toBe('| Riktlinjer | 3 | 0 | 0 | 0 | 0 | 0 | 49 | 0 |')
  })

  it('3. miss a kommun, repeat one, or put å after ä', () => {
    const markdown = markdownOf(world('14'))
    const sheets = [...markdown.matchAll(/^### (.*(?:kommun|[Ss]tad))$/gm)].map((match) => match[1]!)
    expect(sheets).toHaveLength(49)
    expect(sheets.slice(-4)).toEqual(['Vårgårda kommun', 'Vänersborgs kommun', 'Åmåls kommun', 'Öckerö kommun'])
    const matrix = [...sectionOf(markdown, 'mal').matchAll(/^\| (\S[^|]*?) \| [●◐○▱◨◌] /gm)].map((match) => match[1])
    expect(matrix).toEqual(kommunerOf('14').map((kommun) => kommun.name))
    expect(matrix).not.toContain('Varberg')
  })

  it('4. state anything on a sheet without its source and the time it speaks for', () => {
    const page = source('s1', { speaksFor: '2024' })
    const old = source('s2', { title: 'Äldre sida', speaksFor: '2015' })
    const undated = source('s3', { title: 'Sida utan år', speaksFor: undefined as never })
    const told = [work('1080', 'handlingsplan', { question: 'Handlingsplan', status: 'finns' }, page), work('1080', 'handlingsplan', { question: 'Tidigare plan', status: 'finns' }, old), work('1080', 'samordnare', { question: 'Samordnare', status: 'finns' }, undated)]
    const claimsOf = (area: string): string[] => told.filter(({ claims }) => claims[0]!.subject === `1080/${area}`).flatMap(({ claims }) => claims.map(({ id }) => id))
    const jour = resource({ covers: ['1080'], host: '1080' }, { phone: '+4631390601' }, page)
    const sheet = sectionOf(markdownOf(world('10', {
      sources: [page, old, undated], works: told, resources: [jour],
      cells: [
        cell('1080', 'handlingsplan', { status: 'finns', age: 'aktuell', speaksFor: '2024', claims: claimsOf('handlingsplan') }),
        cell('1080', 'samordnare', { status: 'finns', age: 'odaterad', claims: claimsOf('samordnare') }),
      ],
    })), 'kommun-1080')
    expect(rowOf(sheet, 'Handlingsplan')).toMatch(/\| 2024 \| Ja\.\u00a0\[\^K\d+\] Tidigare plan: ja\. \(2015[^)]*\)\u00a0\[\^K\d+\] \|$/)
    expect(rowOf(sheet, 'Samordnare')).toMatch(/\| odaterad \| .*\[\^K\d+\] \|$/)
    expect(sheet).toMatch(/^\| \*\*Kvinnojouren Exempel\*\*[^|]*\| [^|]+ \| 2024 \| \[\^K\d+\] \|$/m)
  })

  it('5. give an old number before the new one, or an old number as if it were in use', () => {
    const old = resource({ name: 'Brottsofferjouren Exempel', type: 'brottsofferjour', covers: ['1080'], host: '1080' }, { phone: '0200212019' })
    const markdown = markdownOf(world('10', { resources: [old] }))
    expect(markdown.search(/116[ \u00a0]016/)).toBeLessThan(markdown.indexOf('020-50'))
    expect(markdown.indexOf('112')).toBeLessThan(markdown.indexOf('116'))
    expect(sectionOf(markdown, 'kommun-1080')).toMatch(/\(tel:0200212019\) \(äldre nummer, numera \[116.006\]/)
  })

  it('5. let an unconfirmed number pass without a warning', () => {
    expect(sectionOf(markdownOf(world('10')), 'bilaga-stodlinjer')).toContain('kontrollera numret innan du hänvisar')
  })

  it('6. give rules that no longer apply', () => {
    for (const [path, text] of ownWords) expect(text, path).not.toMatch(/SOSFS 2014:4|5 kap\. 11 §|2001:453|socialtjänstlagen \(2001/i)
    const markdown = markdownOf(world('10'))
    for (const rule of ['2025:400', 'HSLF-FS 2022:39', '2021:995', '1 april 2024', '1 augusti 2021']) expect(sectionOf(markdown, 'ansvar')).toContain(rule)
  })

  it('7. show what an association does as the work of the kommun', () => {
    const jour = resource({ name: 'Kvinnojouren Exempel', provider: 'Kvinnojouren Exempel', covers: ['1080'], host: '1080' })
    const sheet = sectionOf(markdownOf(world('10', {
      resources: [jour], cells: [cell('1080', 'kvinnojour', { status: 'finns_delvis', via: jour.resource.id, age: 'aktuell', speaksFor: '2025', resources: [jour.resource.id] })],
    })), 'kommun-1080')
    expect(rowOf(sheet, 'Kvinnojour eller tjejjour')).toContain('◐ via annan | 2025 | Kvinnojouren Exempel, ideell förening.')
    expect(sheet).toContain('| **Kvinnojouren Exempel**; ideell förening |')
  })

  it('8. know only women as exposed and only men as using violence, or hide that there is a difference', () => {
    const concepts = sectionOf(markdownOf(world('10')), 'begrepp')
    expect(concepts).toContain('| Mäns våld mot kvinnor |')
    expect(concepts).toContain('| Våld i nära relationer |')
    expect(concepts).toContain('| Våldsutsatta män |')
  })

  it('9. leave the children out of any sheet', () => {
    const markdown = markdownOf(world('10'))
    for (const kommun of kommunerOf('10')) {
      for (const row of ['Stöd till barn som upplevt våld', 'Barnahus', 'Rutin för skolgång i skyddat boende']) expect(rowOf(sectionOf(markdown, `kommun-${kommun.code}`), row)).not.toBe('')
    }
  })

  it('10. mix up support for men who are exposed with work for those who use violence', () => {
    const centre = resource({ name: 'Kriscentrum Exempel', type: 'kriscentrum_man', covers: ['1080'], host: '1080', targetGroups: ['utsatta_man', 'utovare_vuxna'] })
    const unknown = resource({ name: 'Mansjouren Exempel', type: 'mansjour', covers: ['1080'], host: '1080', targetGroups: [] })
    const sheet = sectionOf(markdownOf(world('10', { resources: [centre, unknown] })), 'kommun-1080')
    expect(sheet).toContain('(målgrupp: våldsutsatta män, vuxna våldsutövare)')
    expect(sheet).toContain('(målgrupp: anges inte)')
    for (const row of ['Samtal för våldsutövare', 'Behandlingsprogram', 'Boende för våldsutövare']) expect(rowOf(sheet, row)).not.toBe('')
  })

  it('11. put honour-based violence and genital mutilation among other things', () => {
    const concepts = sectionOf(markdownOf(world('10')), 'begrepp')
    for (const form of ['Hedersrelaterat våld och förtryck', 'Könsstympning', 'Tvångsäktenskap', 'Barnäktenskap']) expect(concepts).toContain(`| ${form} |`)
  })

  it('12. rank, or speak of best and worst', () => {
    for (const [path, text] of ownWords) expect(text, path).not.toMatch(/\b(bäst|bästa|sämst|sämsta|topplista|placering i länet|grönt ljus|rött ljus)\b/i)
  })

  it('13. write a percentage of its own', () => {
    const markdown = markdownOf(world('10', { cells: kommunerOf('10').map((kommun) => cell(kommun.code, 'socialjour', { status: 'finns', age: 'aktuell', speaksFor: '2025' })) }))
    expect(markdown).not.toMatch(/\d\s?(%|procent)/)
    expect(sectionOf(markdown, 'indikatorer')).toContain('Anmälda brott är inte detsamma som hur vanligt våldet är.')
  })

  it('14. print an indicator without telling where its definition breaks', () => {
    const values = ['2023', '2024'].map((period) => ({ kpi: 'N07402', kommun: '1080', period, gender: 'T' as const, value: 41.25, missing: null, claims: [] }))
    const notes = [{ kpi: 'N07402', breaks: ['Treårsmedelvärde till och med 2023, därefter värde för ett år.'], cautions: ['Anmälda brott är inte förekomst.'] }]
    const section = sectionOf(markdownOf(world('10', { findings: { indicators: values, indicatorNotes: notes } })), 'indikatorer')
    expect(section).toContain('Treårsmedelvärde till och med 2023, därefter värde för ett år. Anmälda brott är inte förekomst.')
    expect(section).toContain('| Karlskrona | 41,3 | 41,3 |')
    expect(section).toContain('| Ronneby | uppgift saknas | uppgift saknas |')
  })

  it('15. count a shared service once for each kommun it reaches', () => {
    const covers = kommunerOf('10').map((kommun) => kommun.code)
    const house = resource({ name: 'Barnahus Exempel', type: 'barnahus', provider: 'Karlskrona kommun', providerKind: 'flera_kommuner', level: 'mellankommunal', covers, host: '1080' })
    const markdown = markdownOf(world('10', { resources: [house] }))
    expect(sectionOf(markdown, 'bilaga-kommuntabell').match(/Barnahus Exempel/g)).toHaveLength(1)
    for (const code of covers) expect(sectionOf(markdown, `kommun-${code}`)).toMatch(/Delas med andra kommuner \(se kapitel \d+\): Barnahus Exempel[ .]/)
    expect(sectionOf(markdown, 'sammanfattning')).toContain('en verksamhet')
  })

  it('16. print a number or a remark that was withheld, or a person in place of a role', () => {
    const jour = resource({ covers: ['1080'], host: '1080' }, { phone: '[visas inte]', note: 'Ring Anna Exempelsson.' })
    const told = work('1080', 'socialjour', { question: 'Socialjour', status: 'finns', note: 'Ring Anna Exempelsson.' })
    const hidden = <Made extends { claims: { field: string }[] }>(made: Made): Made => ({ ...made, claims: made.claims.map((claim) => (claim.field === 'phone' || claim.field === 'note' ? { ...claim, secrecy: 'secret' } : claim)) })
    const markdown = markdownOf(world('10', { resources: [hidden(jour)], works: [hidden(told)], cells: [cell('1080', 'socialjour', { status: 'finns', age: 'aktuell', speaksFor: '2025', claims: told.claims.map(({ id }) => id) })] }))
    expect(markdown).not.toContain('Exempelsson')
    expect(sectionOf(markdown, 'kommun-1080')).toContain('| visas inte |')
  })

  it('17. write the name of a kommun or a county in a form that nobody uses', () => {
    const markdown = markdownOf(world('14'))
    expect(markdown).toMatch(/^### Göteborgs Stad$/m)
    expect(markdown).toMatch(/^### Borås Stad$/m)
    expect(markdown).toMatch(/^### Hjo kommun$/m)
    expect(markdown).not.toMatch(/Göteborgs kommun|Borås kommun|Hjos kommun|Orusts kommun|Västra Götalandsregionens kommuner/)
  })

  it('18. leave a state to colour, a figure without words or a table without heads', () => {
    const { html } = renderReport({ ...world('10'), vocabulary, templates, texts: [], boundaries, today, version: '0.1.0' })
    const page = readPage(html)
    expect(byName(page, 'html')[0]!.properties['lang']).toBe('sv')
    for (const state of ['finns', 'delvis', 'inte', 'ejt', 'mot', 'saknas']) for (const shown of byClass(page, state)) expect(textOf(shown)).toMatch(/finns|via annan|ej tillämpligt|motstridigt|uppgift saknas/)
    for (const drawing of byName(page, 'svg').filter(({ properties }) => properties['ariaHidden'] !== 'true')) expect(String(drawing.properties['ariaLabel'] ?? '').length).toBeGreaterThan(20)
    for (const table of byName(page, 'table')) {
      expect(textOf(byName(table, 'caption')[0]).length).toBeGreaterThan(5)
      expect(byName(byName(table, 'thead')[0]!, 'th').every(({ properties }) => properties['scope'] === 'col')).toBe(true)
    }
  })

  it('19. recommend or decide what others are to decide', () => {
    for (const [path, text] of ownWords) expect(text, path).not.toMatch(/\b(vi rekommenderar|rekommendation|bör|åtgärdsförslag|vi föreslår)\b/i)
    const section = sectionOf(markdownOf(world('10')), 'fragor')
    for (const item of section.match(/^- .*$/gm) ?? []) expect(item).toMatch(/\?$/)
  })

  it('20. misquote the goals', () => {
    const section = sectionOf(markdownOf(world('10')), 'uppdrag')
    expect(section).toContain('| 5 | Förskola och skola |')
    expect(section).not.toMatch(/\| 5 \| Jämställdhet/)
    expect(section).toContain('skulle arbeta med mål 1 och 2 och fick välja andra mål därutöver')
    expect(rowOf(section, '4 | Hälso- och sjukvården')).toContain('Samma fyra uppgifter som för socialtjänsten')
    expect(rowOf(section, '3 | Socialtjänsten')).toContain('hjälpa utövare att ändra beteende')
  })

  it('use words that shift the blame', () => {
    for (const [path, text] of ownWords) expect(text, path).not.toMatch(/lägenhetsbråk|familjebråk|offer för|kommunen saknar|kommunerna saknar|\bbrister\b/i)
  })

  it('offer a service that has ended, sleeps or is only planned', () => {
    const ended = ['avvecklad', 'vilande', 'planeras'] as const
    const resources = ended.map((status) => resource({ name: `Jouren ${status}`, covers: ['1080'], host: '1080', status }, { phone: '+4631390602' }))
    const markdown = markdownOf(world('10', {
      resources, cells: [cell('1080', 'kvinnojour', { status: 'uppgift_saknas', resources: resources.map((each) => each.resource.id) })],
    }))
    expect(markdown).not.toContain('031-39')
    expect(sectionOf(markdown, 'bilaga-stodlinjer')).not.toContain('Jouren ')
    const [help, gone] = sectionOf(markdown, 'kommun-1080').split('#### Har upphört eller vilar')
    expect(help).toContain('Vi har inte funnit någon namngiven verksamhet som når just Karlskrona.')
    expect(help).toContain('Jouren avvecklad har upphört.')
    for (const status of ended) expect(gone).toContain(`**Jouren ${status}**`)
  })

  it('say that a kommun has answered when the compilation is ours', () => {
    const method = sectionOf(markdownOf(world('10')), 'metod')
    expect(method).toContain('Ingen kommun har fått frågor av oss eller svarat oss.')
    const answered = world('10', { sources: [source('s1'), source('s3', { kind: 'kommun_svar', publisher: 'Ronneby kommun' })] })
    expect(sectionOf(markdownOf(answered), 'metod')).toContain('En kommun har svarat oss.')
  })

  it('hide the losing value when sources disagree', () => {
    const newer = work('1080', 'socialjour', { question: 'Socialjour', status: 'finns' }, source('s1', { speaksFor: '2024' }))
    const older = work('1080', 'socialjour', { question: 'Socialjour', status: 'finns_ej' }, source('s2', { speaksFor: '2008' }))
    const claims = [...newer.claims, ...older.claims].map((claim) => claim.id)
    const sheet = sectionOf(markdownOf(world('10', {
      sources: [source('s1', { speaksFor: '2024' }), source('s2', { speaksFor: '2008' })], works: [newer, older],
      cells: [cell('1080', 'socialjour', { status: 'finns', age: 'aktuell', speaksFor: '2024', claims })],
    })), 'kommun-1080')
    expect(rowOf(sheet, 'Socialjour')).toMatch(/● finns \| 2024 \| Ja\.\u00a0\[\^K\d+\] Annan uppgift: Nej\. \(2008[^)]*\)\u00a0\[\^K\d+\] \|/)
  })

  it('show a blank page for a kommun of which nothing is known', () => {
    const sheet = sectionOf(markdownOf(world('10', { county: countyOf('10', { title: 'Provrapport' }) })), 'kommun-1080')
    expect(sheet).toContain('Vi har inte funnit någon uppgift om arbetet i Karlskrona kommun.')
    expect(sheet).toContain('> **Rätta oss**')
    expect(sheet.match(/◌ uppgift saknas \| … \| … \|/g)).toHaveLength(36)
  })
})
