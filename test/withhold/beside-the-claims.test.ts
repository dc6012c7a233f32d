import { describe, expect, it } from 'vitest'
import { approvalHash, cleanMessages, withhold } from '#withhold'
import type { Audience, Diagnostic, Inventory, Place, Source } from '#model'
import { makeCleanPlace } from '../../src/withhold/cleaning/clean-place.ts'
import { makeClean, makeSituations } from '../../src/withhold/cleaning/context.ts'
import { county, decision, prose, world, type RecordSpec } from './world.ts'

const office: RecordSpec = { id: 'kalla/kontoret', resource: {}, values: { name: 'Kontoret' } }
const home: RecordSpec = { id: 'kalla/tallen', resource: { type: 'skyddat_boende' }, values: { name: 'Tallen', type: 'skyddat_boende' } }
const secret = 'Handläggare Yrlsa Quastel'
const shown = '[namn borttaget]'
const elsewhere = { section: 'metod', markdown: 'Tack till YRLSA QUASTEL.', place: { file: 'texts/metod.md' } }
const paths = (value: unknown, path = ''): string[] =>
  value === undefined ? [path] : value !== null && typeof value === 'object' && !(value instanceof Uint8Array) ? Object.entries(value).flatMap(([key, one]) => paths(one, `${path}/${key}`)) : []

describe('a message about the material', () => {
  const told = (changes: Partial<Diagnostic>, audience: Audience = 'internal', material: Inventory = world([office])): Diagnostic =>
    withhold({ ...material, diagnostics: [{ rule: 'normalise/x', severity: 'info', message: { sv: 'Rent', en: 'Clean' }, place: { file: 'a.csv', line: 3 }, ...changes }] }, audience).inventory.diagnostics[0]!

  it('is read in all its parts, each by itself', () => {
    const dirty = 'ring 070-1740605'
    const clean = 'ring [telefonnummer visas inte]'
    const both = { sv: dirty, en: dirty }
    expect(told({ expected: ['mån', dirty] }).expected).toEqual(['mån', clean])
    expect(told({ actual: dirty }).actual).toBe(clean)
    expect(told({ note: both }).note).toEqual({ sv: clean, en: clean })
    expect(told({ message: both }).message).toEqual({ sv: clean, en: clean })
    expect(told({ message: { sv: `Såg \`${dirty}\`.`, en: 'x' } }).message.sv).toBe(`Såg \`${clean}\`.`)
  })

  it('on what was withheld tells no sheet that is called after somebody', () => {
    const material = world([{ id: 'kalla/k', resource: {}, values: { name: 'Kontoret', note: 'Ring 070-174 06 05.' } }])
    const onSheet: Inventory = { ...material, claims: material.claims.map((claim) => ({ ...claim, place: { file: 'a.xlsx', sheet: 'Ärende Anna Quastel', cell: 'B2' } })) }
    expect(withhold(onSheet, 'internal').inventory.diagnostics.map(({ rule, place }) => [rule, place.sheet])).toEqual([['withhold/mobile-phone', 'Ärende [namn borttaget]']])
  })

  it('on a word that does not belong where it stands tells no place, and nobody by name', () => {
    const quoting = (actual: string, rule = 'normalise/term-unknown'): Partial<Diagnostic> => ({ rule, message: { sv: `Oväntat värde \`${actual}\`.`, en: 'x' }, actual })
    for (const actual of ['Rörsångargränd 8', 'Lägenheten på Tuvullsgatan', 'Hos Anna Quastel']) {
      const message = told(quoting(actual))
      expect([actual, message.actual, message.message.sv]).toEqual([actual, expect.stringMatching(/\[/), expect.stringMatching(/\[/)])
      expect(cleanMessages([{ severity: 'error', place: { file: 'a.csv' }, ...quoting(actual, 'ingest/county-key') } as Diagnostic])[0]!.actual).toMatch(/\[/)
    }
    for (const rule of ['normalise/kommun-unknown', 'normalise/availability-unknown-word', 'normalise/status-unknown-word', 'ingest/county-key', 'ingest/county-value', 'ingest/unknown-key', 'ingest/unknown-label']) {
      const [quoted] = cleanMessages([{ severity: 'error', place: { file: 'a.csv' }, ...quoting('Lägenheten på Tuvullsgatan', rule) } as Diagnostic])
      expect([rule, told(quoting('Lägenheten på Tuvullsgatan', rule)).actual, quoted!.actual]).toEqual([rule, expect.stringMatching(/\[/), expect.stringMatching(/\[/)])
    }
    for (const [actual, left] of [['Huset är stort. Vi bor bakom kyrkan.', 'Huset är stort. [skyddad uppgift]'], ['Skyddat boende i Gråbo', '[skyddad uppgift]']] as const) {
      expect([actual, told(quoting(actual)).actual, cleanMessages([{ severity: 'error', place: { file: 'a.csv' }, ...quoting(actual) } as Diagnostic])[0]!.actual]).toEqual([actual, left, left])
    }
    for (const actual of ['Rådgivning', 'Ekbyy', 'Konsultation', 'kanske']) expect([actual, told(quoting(actual)).actual, cleanMessages([{ severity: 'error', place: { file: 'a.csv' }, ...quoting(actual) } as Diagnostic])[0]!.actual]).toEqual([actual, actual, actual])
  })

  it('stays as it is when it holds no secret', () => {
    const plain: Diagnostic = { rule: 'normalise/x', severity: 'warning', message: { sv: 'Såg `mån`.', en: 'Saw `mån`.' }, place: { file: 'a.xlsx', sheet: 'Blad1', cell: 'B3', heading: 'Öppet', path: ['Rubrik'] }, actual: 'mån', expected: ['tis'], note: { sv: 'Se.', en: 'See.' } }
    expect(told(plain)).toStrictEqual(plain)
    expect(told({})).toStrictEqual({ rule: 'normalise/x', severity: 'info', message: { sv: 'Rent', en: 'Clean' }, place: { file: 'a.csv', line: 3 } })
  })

  it('is read with the heading of its column', () => {
    expect(told({ message: { sv: 'Yrsa', en: 'x' }, place: { file: 'a.csv', line: 3, heading: 'Kontaktperson' } }).message.sv).toBe(shown)
    expect(told({ message: { sv: 'Yrsa', en: 'x' }, place: { file: 'a.csv', line: 3, heading: 'Namn' } }).message.sv).toBe('Yrsa')
  })

  it('shows no name that stands where a mailbox or a telephone number should', () => {
    for (const [rule, actual, left] of [
      ['normalise/email-address', 'Stålman', '[uppgift visas inte]'], ['normalise/phone-missing', 'Susanne Stål-Man', '[uppgift visas inte]'], ['normalise/email-address', 'se hemsidan', 'se hemsidan'], ['normalise/phone-missing', 'via Växeln', 'via Växeln'], ['normalise/x', 'Stålman', 'Stålman'],
    ] as const) expect([rule, told({ rule, actual, message: { sv: `Läste värdet \`${actual}\`.`, en: 'x' } })]).toMatchObject([rule, { actual: left, message: { sv: `Läste värdet \`${left}\`.` } }])
  })

  it('shows no place that stands where a word of ours should, and no handful of persons anywhere', () => {
    for (const [rule, actual, left] of [
      ['normalise/term-unknown', 'Kråkbärsstigen 8, nedre botten', '[skyddad uppgift]'], ['normalise/kommun-unknown', 'Ekbyhamn', 'Ekbyhamn'], ['normalise/x', 'Kråkbärsstigen 8', 'Kråkbärsstigen 8'], ['normalise/x', '2 placerade', '[text ej godkänd för publicering]'],
    ] as const) expect([rule, told({ rule, actual })]).toMatchObject([rule, { actual: left }])
  })

  it('quotes more than eighty characters to the public only when they are approved', () => {
    const long = 'a'.repeat(81)
    expect(told({ actual: long }, 'public').actual).toBe('[text ej godkänd för publicering]')
    expect(told({ actual: long }).actual).toBe(long)
    expect(told({ actual: long.slice(1) }, 'public').actual).toBe(long.slice(1))
    expect(told({ actual: 'Hon kom. Nu mår hon bra.' }, 'public').actual).toBe('[text ej godkänd för publicering]')
    expect(told({ actual: long }, 'public', world([office], { decisions: [decision({ subject: approvalHash(long) })] })).actual).toBe(long)
  })

  it('says nothing of a value of which nothing is left', () => {
    const material = world([{ ...office, values: { provider: 'Firman' }, secrecy: { provider: 'secret' } }])
    const place = material.claims[0]!.place
    expect(told({ place, actual: 'Firma', message: { sv: 'Såg `Firma`.', en: 'x' } }, 'internal', material)).toMatchObject({ actual: '[uppgift visas inte]', message: { sv: 'Såg `[uppgift visas inte]`.' } })
    expect(told({ place: { ...place, column: 9 }, actual: 'Firma' }, 'internal', material).actual).toBe('Firma')
  })
})

describe('a place', () => {
  const of = (place: Place): Place => {
    const material = world([office])
    return withhold({ ...material, claims: material.claims.map((claim) => ({ ...claim, place })) }, 'internal').inventory.claims[0]!.place
  }

  it('is read in file, sheet, heading and path, and what is not in it stays out', () => {
    const base: Place = { file: 'a.xlsx', sheet: 'Blad1', cell: 'B3', heading: 'Namn', path: ['Sida'] }
    expect(of(base)).toStrictEqual(base)
    for (const [change, clean] of [
      [{ file: 'ring-070-1740605.md' }, { file: 'ring-[telefonnummer visas inte].md' }], [{ sheet: 'ring 070-1740605' }, { sheet: 'ring [telefonnummer visas inte]' }],
      [{ heading: 'ring 070-1740605' }, { heading: 'ring [telefonnummer visas inte]' }], [{ path: ['Sida', 'ring 070-1740605'] }, { path: ['Sida', 'ring [telefonnummer visas inte]'] }],
    ] as const) {
      expect(of({ ...base, ...change })).toStrictEqual({ ...base, ...clean })
      const [bare, told]: Place[] = [change, clean].map((one) => Object.assign({ file: 'a.md', line: 3 }, one))
      expect(of(bare!)).toStrictEqual(told)
    }
  })

  it('hides a number in a file\'s name by itself, whatever is taken away elsewhere', () => {
    const clean = makeCleanPlace(makeClean(), makeSituations())
    for (const place of [{ file: 'ring 070-174 06 05.md' }, { file: 'jourboende 070-174 06 05.md' }]) expect(clean(place, false).file).toContain('[telefonnummer visas inte]')
  })

  it('of a mention is read although its claims stand elsewhere', () => {
    const material = world([office])
    const [mention] = withhold({ ...material, mentions: material.mentions.map((one) => ({ ...one, place: { ...one.place, sheet: 'ring 070-174 06 05' } })) }, 'internal').inventory.mentions
    expect(mention!.place.sheet).toBe('ring [telefonnummer visas inte]')
  })
})

describe('a name found in a label', () => {
  const thanks = (material: Inventory): string => withhold(material, 'internal', { texts: [elsewhere] }).texts[0]!.markdown

  it('is sought everywhere else, wherever it was found', () => {
    const plain = world([office])
    const source = (changes: Partial<Source>): Inventory => ({ ...plain, sources: [{ ...plain.sources[0]!, ...changes }] })
    const resource = (changes: Partial<Inventory['resources'][number]>): Inventory => ({ ...plain, resources: plain.resources.map((one) => ({ ...one, ...changes })) })
    expect(thanks(plain)).toBe('Tack till YRLSA QUASTEL.')
    for (const material of [
      source({ title: secret }), source({ publisher: secret }), { ...plain, county: { ...county, title: secret } }, { ...plain, county: { ...county, publisher: secret } }, world([office], { prose: [prose(secret)] }),
      world([office], { prose: [prose('Rent', 'notes/exempel.md', [secret])] }), resource({ name: secret }), resource({ provider: secret }), resource({ alsoCalled: [secret] }), resource({ members: [{ ...plain.resources[0]!.members[0]!, name: secret }] }),
    ]) expect(thanks(material)).toBe('Tack till [namn borttaget].')
  })
})

describe('what is printed beside the claims', () => {
  it('is plain data, in which nothing is undefined', () => {
    const material = world([office, home], { prose: [prose(secret)], diagnostics: [{ rule: 'x', severity: 'info', message: { sv: secret, en: 'x' }, place: { file: 'ring-070-1740605.md' } }] })
    const bare = { ...material, sources: material.sources.map(({ address: _, ...source }) => source) }
    for (const one of [material, bare]) for (const audience of ['public', 'internal'] as const) expect(paths(withhold(one, audience))).toEqual([])
  })

  it('cuts a title that is a whole page only when all of it has been read', () => {
    const title = (given: string): string => withhold({ ...world([office]), sources: [{ ...world([office]).sources[0]!, title: given }] }, 'internal').inventory.sources[0]!.title
    expect(title('ord '.repeat(5000))).toBe(`${'ord '.repeat(125).trim()}…`)
    expect(title('å😀'.repeat(400))).toBe(`${'å😀'.repeat(250)}…`)
    // The end says what the beginning is about, and the cut goes through a number.
    expect(title(`Solrosgatan 12, ${'ord '.repeat(200)} skyddat boende`)).not.toContain('Solrosgatan')
    expect(title(`${'o'.repeat(490)} 20020421-2393 ${'ord '.repeat(100)}`)).not.toMatch(/2002|0421/)
  })

  it('has addresses of the web only, without what gives somebody away', () => {
    const address = (given: string): string | undefined => withhold({ ...world([office]), sources: [{ ...world([office]).sources[0]!, address: given }] }, 'internal').inventory.sources[0]!.address
    for (const good of ['https://exempel.se/a', 'http://exempel.se/a', 'HTTPS://exempel.se']) expect(address(good)).toBe(good)
    for (const bad of ['ftp://exempel.se/a', 'se https://exempel.se', 'exempel.se', 'https://exempel.se/karin.berg@gmail.com', 'https://exempel.se/070-1740605']) expect([bad, address(bad)]).toEqual([bad, undefined])
  })

  it('has no title that tells of one person, unless that very title is approved', () => {
    const story = 'En mamma med tre barn från Ekby kom hit i går.'
    const title = (more: Partial<Inventory> = {}): string => withhold({ ...world([office], more), sources: [{ ...world([office]).sources[0]!, title: story }] }, 'internal').inventory.sources[0]!.title
    expect(title()).toBe('[text ej godkänd för publicering]')
    expect(title({ decisions: [decision({ subject: approvalHash(story) })] })).toBe(story)
  })

  it('is withheld under the headings of sheltered housing, and its headings with it', () => {
    const text = (path: readonly string[], words = 'Rent'): unknown => { const { prose: [one] } = withhold(world([office], { prose: [prose(words, 'notes/exempel.md', path)] }), 'internal').inventory; return [one!.path, one!.text] }
    expect(text(['Om skyddat boende', 'Solrosgatan 12'])).toEqual([['Om skyddat boende', '[skyddad uppgift]'], 'Rent'])
    expect(text(['Om kontoret', 'Solrosgatan 12'])).toEqual([['Om kontoret', 'Solrosgatan 12'], 'Rent'])
  })

  it('is searched for by the audit when nobody has approved it', () => {
    const long = 'Det är många som hör av sig till oss under sommaren.'
    expect(withhold(world([office], { prose: [prose(long)] }), 'public').secrets).toEqual([{ rule: 'withhold/unapproved-text', value: long }])
    const story = 'En mamma med tre barn från Ekby kom hit i går på kvällen.'
    expect(withhold(world([office], { prose: [prose(story)] }), 'internal').secrets).toEqual([{ rule: 'withhold/case-description', value: story }])
  })

  it('is searched for by the audit when it has forty letters, and is not said anywhere else', () => {
    const [short, long] = ['abcd efghi '.repeat(4).slice(0, -1).slice(0, 42), 'abcd efghi '.repeat(5).slice(0, 48)]
    const sought = (text: string, more: Partial<Inventory> = {}): string[] => withhold(world([office], { prose: [prose(text)], ...more }), 'public').secrets.map(({ value }) => value)
    for (const [letters, isSought] of [[39, false], [40, true]] as const) {
      const text = `Vi ${'hörs '.repeat(7)}vi ${'s'.repeat(letters - 32)}.`
      expect([letters, text.replace(/[^\p{L}]/gu, '').length, sought(text)]).toEqual([letters, letters, isSought ? [text] : []])
    }
    expect([short.length, sought(short)]).toEqual([42, []])
    expect(sought(long)).toEqual([long])
    const decisions = [decision({ kind: 'same', reason: `Så här: ${long}` })]
    expect(sought(long, { decisions })).toEqual([])
  })

  it('may hold what is no text', () => {
    const note = 'En anteckning som är lång nog att kännas igen överallt i rapporten.'
    const material = world([{ ...office, values: { ...office.values, note } }])
    const odd = { speaksFor: undefined, read: null, count: 3, known: true } as unknown as Inventory['mentions'][number]['dates']
    expect(withhold({ ...material, mentions: material.mentions.map((mention) => ({ ...mention, dates: odd })) }, 'public').secrets).toEqual([{ rule: 'withhold/unapproved-text', value: note }])
  })

  it('is, of decisions, read each by itself, and its place with it', () => {
    const read = (changes: Parameters<typeof decision>[0]) => withhold(world([office], { decisions: [decision({ kind: 'same', ...changes })] }), 'internal').inventory.decisions[0]!
    expect(read({ reason: 'Skyddat boende på Solrosgatan 12.' }).reason).toBe('Skyddat boende på [skyddad uppgift].')
    expect(read({ reason: 'Kontoret på Solrosgatan 12.' }).reason).toBe('Kontoret på Solrosgatan 12.')
    expect(read({ place: { file: 'a.csv', line: 2, path: ['Solrosgatan 12', 'ring 070-1740605'] } }).place.path).toEqual(['Solrosgatan 12', 'ring [telefonnummer visas inte]'])
  })

  it('is, of a file, its name, which is told of with the file', () => {
    const named = (path: string) => withhold(world([office]), 'internal', { files: [{ path, bytes: new Uint8Array() }] })
    const told = named('notes/skyddat-boende-solrosgatan-12.md')
    expect(told.files[0]!.path).not.toMatch(/solros/i)
    expect(told.inventory.withheld).toEqual([{ rule: 'withhold/sheltered-place', source: '', count: 1 }])
    expect(told.inventory.diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([['withhold/sheltered-place', told.files[0]!.path]])
    const plain = named('notes/solrosgatan-12.md')
    expect([plain.files[0]!.path, plain.inventory.withheld]).toEqual(['notes/solrosgatan-12.md', []])
    const material = world([{ ...office, file: 'notes/ring-070-1740605.md' }])
    expect(withhold(material, 'internal').inventory.withheld).toEqual([{ rule: 'withhold/mobile-phone', source: '', count: 1 }])
  })

  it('is, of the analyst\'s own texts, read paragraph by paragraph under its heading', () => {
    const text = (markdown: string): string => withhold(world([office]), 'internal', { texts: [{ ...elsewhere, markdown }] }).texts[0]!.markdown
    expect(text('# Skyddat boende\n\nPå Solrosgatan 12.\n\n# Kontoret\n\nPå Storgatan 1.\n')).toBe('# Skyddat boende\n\n[skyddad uppgift]\n\n# Kontoret\n\nPå Storgatan 1.\n')
    expect(text('  ### Skyddat boende\n \t\nPå Solrosgatan 12.')).toBe('  ### Skyddat boende\n \t\n[skyddad uppgift]')
    expect(text('Ett skyddat boende på Solrosgatan 12.\n\nPå Storgatan 1.')).toBe('[skyddad uppgift]\n\nPå Storgatan 1.')
    for (const noHeading of ['#Skyddat boende', '####### Skyddat boende', 'Om # Skyddat boende', '    # Skyddat boende']) expect([noHeading, text(`${noHeading}\n\nPå Storgatan 1.`)]).toEqual([noHeading, `${noHeading}\n\nPå Storgatan 1.`])
    expect(text('Våra boenden:\n\n- Villa Ekeliden, Solrosgatan 12\n\n# Boenden\n\nPå Solrosgatan 12.\n\n# Särskilda boenden\n\nPå Storgatan 1.')).toBe('Våra boenden:\n\n[skyddad uppgift]\n\n# Boenden\n\n[skyddad uppgift]\n\n# Särskilda boenden\n\nPå Storgatan 1.')
    expect(text('Våra skyddade boenden är:\n\n- På Solrosgatan 12.\n\nPå Storgatan 1.')).toBe('Våra skyddade boenden är:\n\n[skyddad uppgift]\n\nPå Storgatan 1.')
    expect(text('\n\n  \n\nPå Storgatan 1.\n\n')).toBe('\n\n  \n\nPå Storgatan 1.\n\n')
    expect(text('På Storgatan 1.\n \t\nEtt skyddat boende på Solrosgatan 12.')).toBe('På Storgatan 1.\n \t\n[skyddad uppgift]')
  })

  it('is, of the analyst\'s own texts, a label or a block of code after a home, and a row of a table that is open', () => {
    const text = (markdown: string): string => withhold(world([office]), 'public', { texts: [{ section: 'stod', markdown, place: { file: 'texts/stod.md' } }] }).texts[0]!.markdown
    expect(text('Boendet hyrs på Storgatan 5.\n\n```\nadress: Korpholmsvägen 8\n```')).not.toMatch(/Korpholm|Storgatan/)
    expect(text('Jourens lägenhet ligger på Storgatan 5.\n\n~~~\nKarta: Ljungstigen 4\n~~~')).not.toMatch(/Ljungstigen/)
    expect(text('Kontoret ligger på Storgatan 5.\n\nAdress: Korpholmsvägen 8')).toBe('Kontoret ligger på Storgatan 5.\n\nAdress: Korpholmsvägen 8')
    expect(text('| Vad | Var |\n| --- | --- |\n| Skyddat boende | Byälvsgatan 40 |\n| Öppen mottagning | Kanaltorget 1 |')).toBe('| Vad | Var |\n| --- | --- |\n[skyddad uppgift]\n| Öppen mottagning | Kanaltorget 1 |')
    expect(text('Jouren har skyddat boende. Öppen mottagning finns på Skolgatan 18.')).toBe('Jouren har skyddat boende. Öppen mottagning finns på Skolgatan 18.')
  })

  it('is counted for no source where it is the analyst\'s own, and a story in it is sought by the audit', () => {
    const story = 'En mamma med tre barn från Ekby kom hit i går på kvällen.'
    for (const [markdown, rule] of [[story, 'withhold/case-description'], ['Ring 070-1740605', 'withhold/mobile-phone']] as const) {
      const { inventory, secrets } = withhold(world([office]), 'internal', { texts: [{ ...elsewhere, markdown }] })
      expect([inventory.withheld, secrets]).toEqual([[{ rule, source: '', count: 1 }], [{ rule, value: markdown.replace('Ring ', '') }]])
      expect(inventory.diagnostics.map(({ place }) => place)).toEqual([{ file: 'texts/metod.md' }])
    }
    expect(withhold(world([office]), 'internal', { texts: [{ ...elsewhere, markdown: 'En mamma med tre barn från Ekby kom hit.' }] })).toMatchObject({ texts: [{ markdown: '[text ej godkänd för publicering]' }], secrets: [] })
    const material = world([office])
    const orphan = { ...material.resources[0]!, members: [], name: 'Ring 070-1740605' }
    const { inventory } = withhold({ ...material, resources: [orphan] }, 'internal')
    expect([inventory.resources[0]!.name, inventory.withheld, inventory.diagnostics[0]!.place]).toEqual(['Ring [telefonnummer visas inte]', [{ rule: 'withhold/mobile-phone', source: '', count: 1 }], { file: '' }])
  })

  it('is, of the county, read as sheltered housing when it speaks of it', () => {
    const titled = (title: string) => withhold({ ...world([office]), county: { ...county, title } }, 'internal').inventory
    expect(titled('Skyddat boende på Solrosgatan 12').county.title).toBe('Skyddat boende på [skyddad uppgift]')
    expect(titled('Skyddat boende på Solrosgatan 12').withheld).toEqual([{ rule: 'withhold/sheltered-place', source: '', count: 1 }])
    expect(titled('Nuläge på Solrosgatan 12').county.title).toBe('Nuläge på Solrosgatan 12')
  })

  it('is, of the county, what a reader of the report needs', () => {
    const full = { ...county, title: secret, publisher: 'Länsstyrelsen', assignment: { a: 'Uppdrag: skyddat boende på Solrosgatan 12.' }, columns: { 'a.csv': {} } as never, corrections: [{}] as never, legend: { x: 'y' } as never, runbook: 'Mejla karin.berg@exempel.se' }
    const of = (audience: Audience) => withhold({ ...world([office]), county: full }, audience).inventory
    expect(of('internal').county).toMatchObject({ title: `Handläggare ${shown}`, assignment: { a: '[skyddad uppgift]' }, columns: {}, corrections: [], legend: {}, runbook: 'Mejla [e-postadress visas inte]' })
    expect(of('public').county.runbook).toBe('')
    expect(of('public').diagnostics.map(({ place }) => place.file)).toEqual(['county.md', 'county.md'])
  })
})

describe('a place name in a text on sheltered housing', () => {
  const kommuner = county.kommuner.map((kommun) => ({ ...kommun, ...(kommun.name === 'Ekby' ? { delregion: 'Sjuhärad', kommunalforbund: 'Fyrbodals kommunalförbund' } : {}) }))
  const shownOf = (type: string, words: string): string =>
    withhold({ ...world([{ ...home, resource: { type, host: '9001' }, values: { name: 'Tallen', type, detail: words } }]), county: { ...county, kommuner } }, 'internal').inventory.claims.find(({ field }) => field === 'detail')!.value

  it('is told when it is a kommun or larger, and the kommun only where that may be told', () => {
    for (const larger of ['Exempellands', 'Exempelland', 'Sjuhärad', 'Fyrbodals']) expect([larger, shownOf('skyddat_boende', `Boendet ligger i ${larger}.`)]).toEqual([larger, `Boendet ligger i ${larger}.`])
    for (const kommun of ['Ekby', 'Björkstad']) expect([shownOf('kvinnojour', `Boendet ligger i ${kommun}.`), shownOf('skyddat_boende', `Boendet ligger i ${kommun}.`)]).toEqual([`Boendet ligger i ${kommun}.`, '[skyddad uppgift]'])
    expect(shownOf('kvinnojour', 'Boendet ligger i Gråbo.')).toBe('[skyddad uppgift]')
  })
})

describe('what is told of withholding', () => {
  const note = (file: string, values: RecordSpec['values']): RecordSpec => ({ id: `kalla/${file}`, file, values })

  it('is in the order of the files, and points at the first line in each', () => {
    const material = world([note('b.csv', { name: 'Id 020421-2393' }), note('a.csv', { name: 'Ring 070-1740605' }), note('a.csv', { name: 'Ring 070-1740606' }), note('a.csv', { area: 'Id 020421-2393' })])
    for (const claims of [material.claims, material.claims.toReversed()]) {
      const { diagnostics } = withhold({ ...material, claims }, 'internal').inventory
      expect(diagnostics.map(({ rule, place }) => [place.file, place.line, rule])).toEqual([['a.csv', 40, 'withhold/identity-number'], ['a.csv', 20, 'withhold/mobile-phone'], ['b.csv', 10, 'withhold/identity-number']])
    }
  })

  it('never takes a marker for a secret', () => {
    const material = world([{ ...office, values: { provider: 'Hemliga Firman' }, secrecy: { provider: 'secret' } }])
    const claims = material.claims.map((claim) => ({ ...claim, original: shown }))
    expect(withhold({ ...material, claims }, 'internal', { texts: [{ ...elsewhere, markdown: 'Vi mötte Hemliga Firman. Handläggare Karin Berg svarar.' }] }).texts[0]!.markdown).toBe('Vi mötte [uppgift visas inte]. Handläggare [namn borttaget] svarar.')
  })

  it('keeps an address that was once found to give itself away, although it was also a whole sentence', () => {
    expect(withhold(world([{ ...home, values: { ...home.values, note: 'Solrosgatan 12' } }]), 'internal', { texts: [{ ...elsewhere, markdown: 'Vi såg Solrosgatan 12.' }] }).texts[0]!.markdown).toBe('Vi såg [skyddad uppgift].')
  })
})

describe('withholding what is already withheld', () => {
  it('changes nothing and counts nothing', () => {
    const material = world([{ ...office, values: { name: secret, phone: '070-1740605', note: 'Gratis samtal.', provider: 'Firman' }, secrecy: { provider: 'secret' } }, { ...home, values: { ...home.values, kommun: 'Ekby', address: 'Solrosgatan 12' } }], { prose: [prose('Om stödet.')] })
    const once = withhold(material, 'public').inventory
    const again = withhold({ ...once, diagnostics: [] } as Inventory, 'public').inventory
    expect(again.claims).toEqual(once.claims)
    expect(again.resources).toEqual(once.resources)
    expect(again.withheld.filter(({ rule }) => rule !== 'withhold/unapproved-text')).toEqual([])
  })
})

describe('a template that a county has put in place of ours', () => {
  const ours = '---\ntitle: Stöd\n---\nRing 112.\n\n{{#if lines}}\nSkyddat boende förmedlas av {{kommun}}.\n{{/if}}\n'
  const shown = (text: string): { template: string; rules: string[]; files: string[] } => {
    const { templates, inventory } = withhold(world([office]), 'public', { templates: { 'sections/stod/section.md.hbs': { text, ours } } })
    return { template: templates['sections/stod/section.md.hbs']!, rules: inventory.withheld.map(({ rule }) => rule), files: inventory.diagnostics.map(({ place }) => `${place.file}:${place.line}`) }
  }

  it('is left alone where it says what ours says', () => {
    expect(shown(ours)).toEqual({ template: ours, rules: [], files: [] })
    const moved = ours.replaceAll('\n', '  \n  ')
    expect(shown(moved)).toEqual({ template: moved, rules: [], files: [] })
    expect(shown(`${ours}Välkommen till {{county.name}}, ring {{phone}}.`)).toEqual({ template: `${ours}Välkommen till {{county.name}}, ring {{phone}}.`, rules: [], files: [] })
  })

  it('loses what must not get out of the lines that are its own, and says where', () => {
    for (const [line, rule] of [
      ['Personnummer 020421-2393', 'withhold/identity-number'], ['Ring 070-174 06 05', 'withhold/mobile-phone'], ['Kontaktperson: Anna Ek', 'withhold/person-name'], ['anna.ek@exempel.se', 'withhold/personal-mailbox'],
      ['En kvinna, 34 år, flydde från mannen.', 'withhold/case-description'], ['Skyddat boende: Klockringsgatan 14', 'withhold/sheltered-place'],
    ] as const) {
      const { template, rules, files } = shown(`${ours}${line}\n{{text}}\n`)
      expect([line, rules, files]).toEqual([line, [rule], ['templates/sections/stod/section.md.hbs:9']])
      expect(template).not.toContain(line)
      expect(template.startsWith(ours) && template.endsWith('\n{{text}}\n')).toBe(true)
    }
  })

  it('is all of a home when one of its lines speaks of one', () => {
    expect(shown(`${ours}Vårt kvinnohus:\n\nKlockringsgatan 14\n`).template).not.toContain('Klockringsgatan')
    expect(shown(`${ours}Vårt bibliotek:\n\nKlockringsgatan 14\n`).template).toContain('Klockringsgatan 14')
  })
})
