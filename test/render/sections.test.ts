import { describe, expect, it } from 'vitest'
import type { Conflict } from '#model'
import { composeMarkdown } from '../../src/render/compose.ts'
import { readSections } from '../../src/render/sections/read-sections.ts'
import { cell, countyOf, resource, source, templates, today, vocabulary, work, world, type World } from './world.ts'

const markdownOf = ({ inventory, findings }: World): string =>
  composeMarkdown({ inventory, findings, vocabulary, today, version: '0.1.0', kommuner: [], sections: readSections(templates), texts: [] }).markdown
const sectionOf = (markdown: string, name: string): string => markdown.split(/^(?=<!-- sektion: )/m).find((part) => part.startsWith(`<!-- sektion: ${name} `)) ?? ''
const nbsp = '\u00a0'

describe('a service in a table', () => {
  it('has its phone in Swedish groups to press, its web page by host, and what other sources say', () => {
    const jour = resource({ name: 'Socialjouren Exempel', type: 'socialjour', provider: 'Karlskrona kommun', providerKind: 'kommun', covers: ['1080'], host: '1080' }, { phone: '+4631390601', website: 'https://www.exempel.se/jour?a=1' }, source('s1'))
    const other = { value: '11414', claims: [jour.claims[1]!.id] }
    const withOther = { ...jour, resource: { ...jour.resource, fields: { ...jour.resource.fields, phone: { ...jour.resource.fields.phone!, others: [other] } } } }
    const sheet = sectionOf(markdownOf(world('10', { resources: [withOther] })), 'kommun-1080')
    expect(sheet).toMatch(/\[031-39.06.01\]\(tel:\+4631390601\).\[\^K\d+\] \(annan uppgift: \[114.14\]\(tel:11414\).\[\^K\d+\]\); \[exempel\.se\]\(<https:\/\/www\.exempel\.se\/jour\?a=1>\)/)
  })

  it('says that a contact is unknown instead of leaving the cell empty', () => {
    const sheet = sectionOf(markdownOf(world('10', { resources: [resource({ covers: ['1080'] })] })), 'kommun-1080')
    expect(sheet).toContain('| uppgift saknas | 2025 |')
  })

  it('is never taken for the own service of a kommun that only reaches it', () => {
    const house = resource({ name: 'Barnahus Exempel', type: 'barnahus', provider: 'Karlskrona kommun', providerKind: 'flera_kommuner', level: 'mellankommunal', covers: ['1080', '1081'], host: '1080', coversOutside: ['1282'] })
    const markdown = markdownOf(world('10', { resources: [house] }))
    expect(sectionOf(markdown, 'kommun-1081')).toMatch(/Delas med andra kommuner [^:]*: Barnahus Exempel\./)
    expect(sectionOf(markdown, 'kommun-1080')).toContain('Barnahus Exempel (kommunen är värd).')
    expect(sectionOf(markdown, 'delregionalt')).toContain('**Barnahus Exempel**; Karlskrona och Ronneby, värd Karlskrona, även Landskrona utanför länet | Karlskrona kommun (flera kommuner i samverkan) |')
  })

  it('that is withheld shows neither value nor marker as a number to press', () => {
    const jour = resource({ covers: ['1080'], host: '1080' }, { phone: '[telefonnummer visas inte]' })
    const secret = { ...jour, claims: jour.claims.map((claim) => ({ ...claim, secrecy: 'secret' as const })) }
    expect(sectionOf(markdownOf(world('10', { resources: [secret] })), 'kommun-1080')).toContain('| visas inte |')
  })
})

describe('the support lines', () => {
  it('stand with 112 and 116 016 before everything else, each with its source', () => {
    const entrance = sectionOf(markdownOf(world('10')), 'stod')
    expect(entrance).toMatch(/^> \*\*Akut\*\*\n>\n> Vid fara: ring \[112\]\(tel:112\)\..\[\^K\d+\]\n>\n> Kvinnofridslinjen: ring \[116 016\]\(tel:116016\)/m)
    for (const line of entrance.match(/^- \*\*.*$/gm) ?? []) expect(line).toMatch(/\[\^K\d+\]$/)
    expect(entrance.match(/^### .*$/gm)).toEqual(['### Jag vill lämna någon som utsätter mig för våld', '### Jag vill sluta använda våld', '### Jag vill hjälpa någon', '### Om du läser på webben'])
    expect(entrance).toContain('**Lämna sidan snabbt**')
  })

  it('leave out a line whose number the sources disagree on, and say so', () => {
    const line = resource({ name: 'Linjen Exempel', type: 'stodlinje_utsatta', level: 'nationell' }, { phone: '+468465004 00'.replace(' ', '') })
    const clear = resource({ name: 'Linjen Tydlig', type: 'stodlinje_utsatta', level: 'nationell' }, { phone: '+4640628040' + '1' })
    const conflict: Conflict = { subject: line.resource.id, field: 'phone', kommun: null, area: null, title: 'Nummer till Linjen Exempel', question: 'Vilket nummer gäller?', sides: [] }
    const section = sectionOf(markdownOf(world('10', { resources: [line, clear], findings: { conflicts: [conflict] } })), 'bilaga-stodlinjer')
    expect(section).toContain('Linjen Exempel visas inte här: källorna ger olika nummer.')
    expect(section).not.toContain('| Linjen Exempel |')
    expect(section).toContain('| Linjen Tydlig |')
  })

  it('carry no warning when somebody has rung them', () => {
    const path = 'sections/bilaga-stodlinjer/section.md.hbs'
    const checked = { ...templates, [path]: templates[path]!.replace(/^( {2}- name: .*)$/gm, '$1\n    checked: "2026-10-01"') }
    const { markdown, diagnostics } = composeMarkdown({ ...world('10'), vocabulary, today, version: '0.1.0', kommuner: [], sections: readSections(checked), texts: [] })
    expect(sectionOf(markdown, 'bilaga-stodlinjer')).not.toContain('kontrollera numret innan')
    expect(diagnostics.map((each) => each.rule)).not.toContain('render/unconfirmed-line')
  })
})

describe('a conflict', () => {
  it('stands with both sides, their years and sources, and a question', () => {
    const page = source('s1', { publisher: 'Staden Exempel', speaksFor: '2022' })
    const other = source('s2', { publisher: 'Tidningen Exempel', publisherKind: 'press', speaksFor: '2024' })
    const yes = work('1080', 'hrv', { question: 'Ingår i resurscentrum', status: 'finns' }, page)
    const no = work('1080', 'hrv', { question: 'Ingår i resurscentrum', status: 'finns_ej' }, other)
    const conflict: Conflict = {
      subject: '1080/hrv', field: 'status', kommun: '1080', area: 'hrv', title: 'Karlskrona: hedersrelaterat våld och förtryck', question: 'Ingår Karlskrona i resurscentrumet i dag',
      sides: [{ value: 'finns', claims: yes.claims.map((each) => each.id), source: 's1' }, { value: 'finns_ej', claims: no.claims.map((each) => each.id), source: 's2' }],
    }
    const section = sectionOf(markdownOf(world('10', {
      sources: [page, other], works: [yes, no], findings: { conflicts: [conflict] },
      cells: [cell('1080', 'hrv', { status: 'motstridigt', age: 'aktuell', speaksFor: '2024', claims: [...yes.claims, ...no.claims].map((each) => each.id) })],
    })), 'luckor')
    expect(section).toMatch(/\| Ingår i resurscentrum: ja\. \| Staden Exempel \| 2022 \| \[\^K\d+\] \|\n\| Ingår i resurscentrum: nej\. \| Tidningen Exempel \| 2024 \| \[\^K\d+\] \|/)
    expect(section).toContain('Fråga: Ingår Karlskrona i resurscentrumet i dag.')
    expect(section).toContain('- **Hedersrelaterat våld och förtryck:** källorna går isär om Karlskrona.')
  })
})

describe('the list of sources', () => {
  it('names press, parties and opinion pieces for what they are, with year, address and day of reading', () => {
    const party = source('s1', { title: 'Stöd till jouren?', publisher: 'Partiet Exempel', publisherKind: 'parti', published: '2020-02-08', address: 'https://exempel.se/a b<c>' })
    const markdown = markdownOf(world('10', { sources: [party], works: [work('1080', 'hrv', { question: 'Bidrag', status: 'finns' }, party)] }))
    expect(sectionOf(markdown, 'bilaga-kallor')).toContain(
      `**Stöd till jouren?** Partiet Exempel (politiskt parti), 8${nbsp}februari${nbsp}2020. <https://exempel.se/a%20b%3Cc%3E>.\n`,
    )
    expect(sectionOf(markdown, 'bilaga-kallor')).toContain(`den 22${nbsp}november${nbsp}2026, där inget annat står`)
    expect(sectionOf(markdownOf(world('10', { sources: [{ ...party, read: '2026-10-01' }], works: [work('1080', 'hrv', { question: 'Bidrag', status: 'finns' }, party)] })), 'bilaga-kallor')).toContain(`Läst 1${nbsp}oktober${nbsp}2026.`)
  })

  it('lists by itself what was read and is not referred to', () => {
    const section = sectionOf(markdownOf(world('10', { sources: [source('oanvand', { title: 'Oanvänd sida' })] })), 'bilaga-kallor')
    expect(section).toMatch(/Lästa källor som rapporten inte hänvisar till\n\n- \*\*Oanvänd sida\.\*\*/)
    expect(section).not.toMatch(/\[\^K\d+\]: \*\*Oanvänd/)
  })
})

describe('the assignment', () => {
  it('is told in the words of county.md, the rest of them under what comes next', () => {
    const county = countyOf('10', { assignment: { uppdrag: 'Vi fick **uppdraget**.', nasta_steg: 'Workshop i mars.' } })
    const markdown = markdownOf(world('10', { county }))
    expect(sectionOf(markdown, 'uppdrag')).toContain('Vi fick **uppdraget**.')
    expect(sectionOf(markdown, 'fortsatt-arbete')).toContain('Workshop i mars.')
    expect(sectionOf(markdown, 'uppdrag')).not.toContain('Workshop')
  })
})

describe('a county that is one kommun', () => {
  it('is written of in the singular', () => {
    const markdown = markdownOf(world('09'))
    expect(markdown).toContain('i länets enda kommun: vad som finns, och vad vi inte vet.')
    expect(markdown).toContain('Länet har en enda kommun.')
    expect(markdown).toMatch(/^### Region Gotland$/m)
    expect(markdown).not.toMatch(/\b(en|1) kommuner\b/)
  })
})
