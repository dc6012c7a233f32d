import { describe, expect, it } from 'vitest'
import { approvalHash, findRaisedAudience, withhold } from '#withhold'
import type { Inventory } from '#model'
import { makeLiteralFinder } from '../../src/withhold/cleaning/literals.ts'
import { makeClean, makeLedger, makeSituations, placesOf } from '../../src/withhold/cleaning/context.ts'
import { idsOf, makeSecondPass } from '../../src/withhold/cleaning/second-pass.ts'
import { cutLinks } from '../../src/withhold/cleaning/links.ts'
import { fold } from '../../src/withhold/reading/fold.ts'
import { county, decision, world, type RecordSpec } from './world.ts'

const finder = (...values: string[]) => makeLiteralFinder(values.map((value) => ({ value, marker: '[x]' })))

describe('a withheld value', () => {
  it('is sought in any spelling, whole and beside any words', () => {
    const { replace, holds, found } = finder('Solrosgatan 12')
    for (const [text, clean] of [
      ['Solrosgatan 12', '[x]'], ['SOLROSGATAN 12', '[x]'], ['solrosgatan-12', '[x]'], ['solrosgatan12', '[x]'], ['Sólrosgatan  12', '[x]'], ['vid Solrosgatan 12, ja', 'vid [x], ja'], ['Solrosgatan&nbsp;12', '[x]'], ['Solrosgatan%2012', '[x]'], ['Ｓolrosgatan 12', '[x]'], ['Solrosgatan 12 och Solrosgatan 12', '[x] och [x]'],
    ]) expect([text, replace(text!), holds(text!), found(text!).length > 0]).toEqual([text, clean, true, true])
    for (const text of ['', 'Sol', 'Solrosgatan', 'Solrosgatan 123', 'Solrosgatan 1', 'Kungsolrosgatan 12', 'Rosgatan 12']) expect([text, replace(text), holds(text), found(text)]).toEqual([text, text, false, []])
  })

  it('may have a genitive after it, and is no part of a longer word or number', () => {
    const { replace } = finder('Quistberg', '0313900601')
    for (const [text, clean] of [['Quistbergs hus', '[x]s hus'], ['Quistberg', '[x]'], ['Quistberg2', '[x]2'], ['031-390 06 01x', '[x]x'], ['a031-390 06 01', 'a[x]']]) expect([text, replace(text!)]).toEqual([text, clean])
    for (const text of ['Quistbergska', 'Quistbergen', 'Quistbergsson', 'Aquistberg', '031-390 06 011', '1031-390 06 01', '031-390 06 012']) expect([text, replace(text)]).toEqual([text, text])
  })

  it('is sought when it has six letters or eight digits, since shorter ones stand everywhere', () => {
    for (const value of ['Karlsa', 'abcde1', '12345678', '123456a']) expect([value, finder(value).replace(`se ${value} nu`)]).toEqual([value, 'se [x] nu'])
    for (const value of ['Karls', '1234567', '12', '', '–']) expect([value, finder(value).replace(`se ${value} nu`), finder(value).isEmpty]).toEqual([value, `se ${value} nu`, true])
    expect(finder('Karlsa').replace('Karlsa')).toBe('[x]')
  })

  it('is taken away once where values overlap, the longest first, in whatever order they were found', () => {
    for (const values of [['Ekgatan 12', 'Ekgatan 12, Lundby'], ['Ekgatan 12, Lundby', 'Ekgatan 12']]) expect(finder(...values).replace('på Ekgatan 12, Lundby nu')).toBe('på [x] nu')
    for (const values of [['Ekgatan 12', '12 Lundby'], ['12 Lundby', 'Ekgatan 12']]) expect(finder(...values).replace('på Ekgatan 12 Lundby nu')).toBe('på [x] nu')
    for (const values of [[['Ekgatan 12', '[a]'], ['Ekgatan 12, Lundby', '[b]']], [['Ekgatan 12, Lundby', '[b]'], ['Ekgatan 12', '[a]']]]) {
      const { replace } = makeLiteralFinder(values.map(([value, marker]) => ({ value: value!, marker: marker! })))
      expect([replace('på Ekgatan 12, Lundby nu'), replace('Ekgatan 12, Lundby'), replace('på Ekgatan 12 nu, Ekgatan 12, Lundby')]).toEqual(['på [b] nu', '[b]', 'på [a] nu, [b]'])
    }
    expect([finder('Ekmota').replace('ЕКМОТА'), finder('Ekmota').replace('undefined Ekmota')]).toEqual(['[x]', 'undefined [x]'])
    expect(finder('Lundby 7', 'Ekgatan 12').replace('Ekgatan 12. Lundby 7. Ekgatan 12')).toBe('[x]. [x]. [x]')
    expect(finder('Ekgatan', 'Ekgatan 12').found('Ekgatan 12').map(({ value }) => value)).toEqual(['Ekgatan', 'Ekgatan 12'])
    const twice = makeLiteralFinder([{ value: 'Ekgatan 12', marker: '[a]' }, { value: 'ekgatan-12', marker: '[b]' }])
    expect([twice.replace('Ekgatan 12'), twice.found('Ekgatan 12').length]).toEqual(['[a]', 1])
  })

  it('is found the same among few and among more than a hundred', () => {
    for (const count of [1, 99, 100, 101, 300]) {
      const many = finder(...Array.from({ length: count }, (_, index) => `Ekgatan ${index + 100}`))
      for (const [text, clean] of [['vid Ekgatan 100 nu', 'vid [x] nu'], ['vid&nbsp;Ekgatan&nbsp;100', 'vid&nbsp;[x]'], ['vid Ekgatan 99', 'vid Ekgatan 99'], ['Ekg', 'Ekg']]) expect([count, many.replace(text!)]).toEqual([count, clean])
    }
  })

  it('is taken out of ids wherever they are referred to, and everything else refers to the same', () => {
    const office: RecordSpec = { id: 'kalla/kontoret', resource: {}, values: { name: 'Kontoret' } }
    const other: RecordSpec = { id: 'kalla/ring-anna-ekstrand', resource: {}, values: { name: 'Ring Anna Ekstrand' } }
    const question = { a: other.id, b: office.id, weight: 1, why: [] } as unknown as Inventory['questions'][number]
    const inventory = { ...world([office, other]), questions: [question], decisions: [decision({ kind: 'same', subject: other.id, object: office.id }), decision({ kind: 'same', subject: 'kalla/anna-ekstrands-lista', object: office.id })] }
    const result = withhold(inventory, 'internal').inventory
    const id = result.resources[1]!.id
    expect(id).toMatch(/^kalla\/skyddad-\d$/)
    expect(result.questions[0]).toMatchObject({ a: id, b: office.id })
    expect(result.decisions[0]).toMatchObject({ subject: id, object: office.id })
    expect(result.decisions[1]!.subject).toMatch(/^kalla\/skyddad-\d$/)
    expect(JSON.stringify(result)).not.toMatch(/ekstrand/i)
  })
})

describe('the second pass', () => {
  const pass = makeSecondPass([{ value: 'Ekgatan 12', marker: '[x]' }, { value: 'uppgift visas inte', marker: '[y]' }], () => new Set(['a/ekgatan-12', 'a/b']), new Set())

  it('changes texts at any depth, and keeps what holds none of them', () => {
    const bytes = new Uint8Array([1, 2])
    const plain = { a: ['x', 1, null, undefined, true], b: { c: 'y', d: bytes }, e: null }
    expect(pass(plain)).toBe(plain)
    expect(pass(plain.a)).toBe(plain.a)
    const mixed = { plain, told: ['vid Ekgatan 12', 'a/ekgatan-12', 'a/b', null], none: undefined }
    expect(pass(mixed)).toEqual({ plain, told: ['vid [x]', 'a/skyddad-1', 'a/b', null], none: undefined })
    expect(pass(mixed).plain).toBe(plain)
    expect([pass('[uppgift visas inte]'), pass('se uppgift visas inte')]).toEqual(['[uppgift visas inte]', 'se [y]'])
  })

  it('knows every id that anything is told by', () => {
    const material = world([{ id: 'k/1', subject: 's/1', source: 'k', resource: {}, values: { name: 'Kontoret' } }])
    const ids = idsOf({ ...material, claims: material.claims.map((claim) => ({ ...claim, id: 'c', subject: 's/2', mention: 'k/2' })), questions: [{ a: 'q/1', b: 'q/2' }] as unknown as Inventory['questions'], decisions: [decision({ kind: 'same', subject: 'd/1', object: 'd/2' })] })
    expect([...ids].toSorted()).toEqual(['c', 'd/1', 'd/2', 'k', 'k/1', 'k/2', 'q/1', 'q/2', 's/1', 's/1/name/1', 's/2'])
  })
})

describe('a situation', () => {
  const { all, larger } = placesOf({ ...county, shortName: 'Exempelland', kommuner: [{ ...county.kommuner[0]!, delregion: 'Södra delen' }, { ...county.kommuner[1]!, kommunalforbund: 'Sjuhärads förbund' }] })
  const situation = makeSituations({ all, larger })

  it('knows the places of the county in full and by their first words', () => {
    expect([...larger].toSorted()).toEqual(['', 'exempelland', 'exempellands', 'exempellands län', 'sjuhärads', 'sjuhärads förbund', 'södra', 'södra delen'])
    expect([...all].toSorted()).toEqual(['', 'björkstad', 'björkstad kommun', 'ekby', 'ekby kommun', 'exempelland', 'exempellands', 'exempellands län', 'sjuhärads', 'sjuhärads förbund', 'södra', 'södra delen'])
  })

  it('holds what changes what is found, and is one object for all where that is the same', () => {
    const open = new Set(['Ekgatan 12'])
    expect(situation({})).toStrictEqual({ heading: '', isValue: true, places: all, sheltered: false, isHousing: false, openAddresses: new Set(), tellablePlaces: new Set() })
    expect(situation({ sheltered: true })).toStrictEqual({ ...situation({}), sheltered: true, tellablePlaces: all })
    expect(situation({ sheltered: true, isHousing: true, hidesKommun: true, openAddresses: open, isValue: false })).toStrictEqual({ ...situation({}), isValue: false, sheltered: true, isHousing: true, openAddresses: open, tellablePlaces: larger })
    expect(situation({ field: 'opening_hours', heading: 'Tider', isHousing: true, hidesKommun: true, openAddresses: open })).toBe(situation({}))
    expect(situation({ sheltered: true, openAddresses: new Set(['a', 'b']) })).toBe(situation({ sheltered: true, openAddresses: new Set(['a', 'b']) }))
    const different = [situation({}), situation({ heading: 'Kontaktperson' }), situation({ isValue: false }), situation({ sheltered: true }), situation({ sheltered: true, isHousing: true }), situation({ sheltered: true, hidesKommun: true }), situation({ sheltered: true, openAddresses: new Set(['a', 'b']) }), situation({ sheltered: true, openAddresses: new Set(['ab']) })]
    expect(new Set(different).size).toBe(different.length)
  })

  it('decides what a short word or a code is', () => {
    const clean = makeClean()
    const contact = situation({ heading: 'Kontaktperson' })
    for (const text of ['Eva', 'Bo', 'eva', 'ann', 'Yrsa', 'yrsa', 'Ann2', 'Ja2', 'Nej tack', 'LISA', '1 Bo']) expect([text, clean(text, contact, false).text]).toEqual([text, '[namn borttaget]'])
    for (const text of ['[namn borttaget]', 'ja', 'Ja', 'nej', 'Nej', 'IFO', 'BB', 'ÖV', 'X', 'x', '7', '–', ' – ', '']) expect([text, clean(text, contact, false)]).toEqual([text, { text, removed: [] }])
    for (const text of ['Ås', 'Hov', '12']) for (const more of [{ field: 'address' }, { heading: 'Adress' }] as const) expect([text, clean(text, situation({ sheltered: true, ...more }), false).text]).toEqual([text, '[skyddad uppgift]'])
    for (const text of ['yrsa', 'Eva', 'Ås']) expect(clean(text, situation({}), false)).toEqual({ text, removed: [] })
  })
})

describe('the ledger', () => {
  it('tells the first place of each rule in each file, in order', () => {
    const { note, counts, perFile, removed } = makeLedger()
    const value = { rule: 'b', value: 'x', literal: false }
    for (const place of [{ file: 'b', line: 3, column: 1 }, { file: 'b', line: 3, column: 2 }, { file: 'b', line: 2 }, { file: 'a', line: 9 }]) note('b', [value, { ...value, value: '[visas inte]' }], 's', place)
    note('a', [], 't', { file: 'b', line: 3, column: 1 })
    note('a', [{ ...value, literal: true }], 's', { file: 'b', line: 3, column: 2 })
    note('b', [value], 'r', { file: 'c' })
    expect(counts()).toEqual([{ rule: 'a', source: 's', count: 1 }, { rule: 'a', source: 't', count: 1 }, { rule: 'b', source: 'r', count: 1 }, { rule: 'b', source: 's', count: 4 }])
    expect(perFile()).toEqual([{ rule: 'b', file: 'a', place: { file: 'a', line: 9 }, count: 1 }, { rule: 'a', file: 'b', place: { file: 'b', line: 3, column: 1 }, count: 2 }, { rule: 'b', file: 'b', place: { file: 'b', line: 2 }, count: 3 }, { rule: 'b', file: 'c', place: { file: 'c' }, count: 1 }])
    expect(removed()).toEqual([{ ...value, literal: true }])
  })
})

describe('an id made of withheld words', () => {
  const shown = (record: RecordSpec) => withhold(world([{ resource: {}, ...record }]), 'internal').inventory
  const idOf = (id: string, name: string, more: Partial<RecordSpec> = {}): string => shown({ id, values: { name }, secrecy: { name: 'secret' }, ...more }).mentions[0]!.id

  it('is numbered when five letters of a name are in it, or ten letters of what is longer', () => {
    for (const [id, name] of [['kalla/rosen', 'Rosen'], ['kalla/rosen', 'Villa Rosen i Ekby'], ['kalla/ro-sen', 'Rosen'], ['kalla/rosenlundsvi', 'Rosenlundsvillan'], ['kalla/abcdefghij', 'abcdefghijk'], ['kalla/x-bcdefghijk', 'abcdefghijk'], ['kalla/nya-rosenlundsvillan-i-ekby', 'Rosenlundsvillan'], ['kalla/rosenlund~2', 'Rosenlund'], ['kalla/rosenlund~12', 'Rosenlund'], ['kalla/9001-rosenlundsvillan', 'Rosenlundsvillan 9001']]) expect([id, name, idOf(id!, name!)]).toEqual([id, name, 'kalla/skyddad-1'])
    for (const [id, name] of [['kalla/rose', 'Rose'], ['kalla/rosen', 'Rose n'.slice(0, 4)], ['kalla/abcdefghix', 'abcdefghijk'], ['kalla/ab-cdefghi-x', 'abcdefghijk'], ['kalla/rosenx', 'Rosen'], ['kalla/tulpanen', 'Rosenlundsvillan'], ['kalla/tulpanhuset-i-lund', 'Rosenlundsvillan'], ['kalla/rosen~2x', 'Rosen']]) expect([id, name, idOf(id!, name!)]).toEqual([id, name, id])
  })

  it('is numbered in each of its parts by itself, and so is the subject', () => {
    expect(idOf('rosenkallan/tulpanen/rosenlund', 'Rosenkällan Rosenlund')).toBe('skyddad-1/tulpanen/skyddad-2')
    const { mentions, claims, resources } = shown({ id: 'kalla/rad-3', subject: 'huset/rosenlund', values: { name: 'Rosenlund' }, secrecy: { name: 'secret' } })
    expect([mentions[0]!.id, mentions[0]!.claims[0]!.subject, claims[0]!.subject, resources[0]!.id]).toEqual(['kalla/rad-3', 'huset/skyddad-1', 'huset/skyddad-1', 'huset/skyddad-1'])
  })

  it('is numbered also when only the value or only the original is withheld, and not for what is shown', () => {
    const mixed = (value: string, original: string): string => {
      const material = world([{ id: 'kalla/quastel', resource: {}, values: { name: 'Kontoret' } }])
      const changed = { ...material.claims[0]!, value, original, steps: [] }
      return withhold({ ...material, claims: [changed], mentions: [{ ...material.mentions[0]!, claims: [changed] }] }, 'internal').inventory.mentions[0]!.id
    }
    expect(mixed('Ring Quastel, 070-174 06 05', 'Kontoret')).toBe('kalla/skyddad-1')
    expect(mixed('Kontoret', 'Ring Quastel, 070-174 06 05')).toBe('kalla/skyddad-1')
    expect(mixed('Ring Quastel', 'Ring Quastel')).toBe('kalla/quastel')
    expect(shown({ id: 'kalla/tallbacken', values: { name: 'Tallbacken', note: 'Ring 070-174 06 05' } }).mentions[0]!.id).toBe('kalla/tallbacken')
  })

  it('keeps the subject of work and of an indicator, which is made of codes', () => {
    for (const kind of ['work', 'indicator'] as const) {
      const { mentions, claims } = shown({ id: 'kalla/rosenlund', kind, subject: '9001/rosen', values: { question: 'Rosenlund' }, secrecy: { question: 'secret' } })
      expect([kind, mentions[0]!.id, claims[0]!.subject]).toEqual([kind, 'kalla/skyddad-1', '9001/rosen'])
    }
  })

  it('is numbered where a withheld kommun is a word of it, but for the source, which is told anyway', () => {
    for (const field of ['kommun', 'kommun_code', 'covers'] as const) {
      const { mentions, claims } = shown({ id: 'ekby/enheten-ekby', subject: 'vid-ekby/jour-i-ekby', values: { [field]: 'Ekby' }, secrecy: { [field]: 'secret' } })
      expect([field, mentions[0]!.id, claims[0]!.subject]).toEqual([field, 'ekby/skyddad-1', 'skyddad-3/skyddad-2'])
    }
    const kept = (id: string, values: RecordSpec['values']): string => shown({ id, subject: 'x', values, secrecy: { kommun: 'secret', note: 'secret' } }).mentions[0]!.id
    expect(kept('kalla/vid-ekbyn', { kommun: 'Ekby' })).toBe('kalla/vid-ekbyn')
    expect(kept('kalla/jour-i-ekby', { note: 'Ekby' })).toBe('kalla/jour-i-ekby')
    expect(kept('kalla/vid-mo', { kommun: 'Mo' })).toBe('kalla/vid-mo')
    expect(kept('kalla/vid-alv', { kommun: 'Älv' })).toBe('kalla/skyddad-1')
  })
})

describe('a link', () => {
  it('loses what may tell who copied it, and keeps the number of a page', () => {
    for (const [link, cut] of [
      ['https://exempel.se/a?id=12&lang=sv', 'https://exempel.se/a?id=12&lang=sv'], ['https://exempel.se/a?id=12&token=hemligt', 'https://exempel.se/a?id=12'], ['https://exempel.se/a?token=hemligt', 'https://exempel.se/a'], ['https://exempel.se/a?id=1234567890', 'https://exempel.se/a'], ['http://exempel.se/a?x=y1', 'http://exempel.se/a'],
      ['https://anna:hemligt@exempel.se/a', 'https://exempel.se/a'], ['http://anna@exempel.se/a', 'http://exempel.se/a'], ['https://exempel.se/a/https://b@c', 'https://exempel.se/a/https://b@c'], ['https://exempel.se/a#avsnitt-2', 'https://exempel.se/a#avsnitt-2'], ['https://exempel.se/a#token=hemligt', 'https://exempel.se/a'],
      ['https://exempel.se/a#x?y=1', 'https://exempel.se/a'], ['https://exempel.se/a?id=5#del', 'https://exempel.se/a?id=5#del'], ['https://exempel.se/?id=1&amp;sida=2', 'https://exempel.se/?id=1&sida=2'], ['https://exempel.se/?x y', 'https://exempel.se/ y'], ['Se (https://exempel.se/?id=3)', 'Se (https://exempel.se/?id=3)'], ['https://exempel.se/?id=3.', 'https://exempel.se/?id=3.'], ['https://exempel.se/a?!id=3', 'https://exempel.se/a'],
      ['exempel.se/?token=hemligt', 'exempel.se/?token=hemligt'], ['ftp://exempel.se/?token=a1', 'ftp://exempel.se/?token=a1'], ['https://exempel.se/#', 'https://exempel.se/'], ['https://exempel.se/a#token=x#del', 'https://exempel.se/a'], ['HTTP://EXEMPEL.SE/?A=B1', 'HTTP://EXEMPEL.SE/'], ['https://abc?', 'https://abc'],
    ]) expect([link, cutLinks(link!)]).toEqual([link, cut])
  })
})

describe('the fragment of a link', () => {
  it('stays when it is a plain word for a part of the page', () => {
    for (const [link, cut] of [['#kontakt', '#kontakt'], ['#avsnitt-2', '#avsnitt-2'], ['#Näckrosgatan-18', ''], ['#smedjegatan-31', ''], ['#smedjegatan', ''], ['#0701740605', '']]) expect(cutLinks(`https://exempel.se/a${link}`)).toBe(`https://exempel.se/a${cut}`)
  })
})

describe('a claim and what is made of it', () => {
  const story = 'En mamma med tre barn från Ekby kom hit.'
  const idNumber = '020421-2393'
  const of = (values: RecordSpec['values'], secrecy: RecordSpec['secrecy'] = {}, more: Partial<Inventory> = {}, change: Partial<Inventory['claims'][number]> = {}) => {
    const material = world([{ id: 'k/1', resource: {}, values, secrecy }], more)
    const result = withhold({ ...material, claims: material.claims.map((claim) => ({ ...claim, ...change })) }, 'internal')
    return { before: material.claims[0]!, claim: result.inventory.claims[0]!, secrets: result.secrets, resource: result.inventory.resources[0]! }
  }

  it('goes with the cell that it was read from, also in the form of a telephone number', () => {
    for (const decisions of [[], [decision({ subject: approvalHash(idNumber) })]]) {
      expect(of({ phone: idNumber }, { phone: 'internal' }, { decisions }).claim).toMatchObject({ value: '[id-nummer borttaget]', original: '[id-nummer borttaget]', secrecy: 'internal', steps: [{ before: '[id-nummer borttaget]', after: '[id-nummer borttaget]' }] })
    }
    expect(of({ phone: 'x' }, {}, {}, { value: '+46313900600', original: `031-390 06 00, ${idNumber}` }).claim).toMatchObject({ value: '+46313900600', original: '031-390 06 00, [id-nummer borttaget]' })
  })

  it('is withheld when a story of one person stands in a cell for numbers', () => {
    for (const original of [story, `031-390 06 00. ${story}`]) expect(of({ phone: 'x' }, {}, {}, { value: '+46313900600', original }).claim).toMatchObject({ value: '[text ej godkänd för publicering]', original: '[text ej godkänd för publicering]' })
  })

  it('stays the very same when there is nothing to take away in value, original and steps', () => {
    const steps = [{ rule: 'r', before: '031-390 06 00', after: '+46313900600' }]
    const material = world([{ id: 'k/1', values: { phone: '031-390 06 00' } }])
    expect(withhold(material, 'internal').inventory.claims[0]).toBe(material.claims[0])
    for (const dirty of [{ before: idNumber }, { after: idNumber }]) expect(of({ note: 'rent' }, {}, {}, { steps: [{ ...steps[0]!, ...dirty }] }).claim.steps).toEqual([{ ...steps[0]!, ...Object.fromEntries(Object.keys(dirty).map((key) => [key, '[id-nummer borttaget]'])) }])
  })

  it('keeps its level when it was withheld before, or one of its records may not tell the address', () => {
    const address = (change: Parameters<typeof of>[3]): string => of({ address: 'Ekby centrum' }, { address: 'internal' }, {}, change).claim.secrecy
    expect([address({}), address({ value: '[namn borttaget]', original: 'Ekby' }), address({ mention: 'okänd' }), address({ subject: 'okänd' })]).toEqual(['public', 'internal', 'internal', 'internal'])
  })

  it('shows the kommun of a home neither by its subject nor by its mention, and gives the audit nothing to seek', () => {
    const long = 'Ekby kommun och dess grannar i väster, öster och söder'
    const home = world([{ id: 'k/1', subject: 'huset/1', resource: { type: 'skyddat_boende', host: '9001' }, values: { covers: long, kommun: long } }])
    for (const change of [{ mention: 'x' }, { subject: 'x' }]) {
      const { inventory, secrets } = withhold({ ...home, claims: home.claims.map((claim) => ({ ...claim, ...change })) }, 'internal')
      expect([inventory.claims.map(({ value }) => value), secrets]).toEqual([['[skyddad uppgift]', '[skyddad uppgift]'], []])
    }
    const count = world([{ id: 'k/1', kind: 'indicator', subject: 'kpi/U1/9001', values: { kpi: 'U1', kommun_code: '9001', unit: 'personer', value: '3' } }])
    const { inventory, secrets } = withhold({ ...count, claims: count.claims.map((claim) => (claim.field === 'value' ? { ...claim, original: 'totalt cirka 3 personer per invånare 3 av 4 personer' } : claim)) }, 'internal')
    expect([inventory.claims[3]!.original, secrets]).toEqual(['<5', []])
  })

  it('takes what was made of it along only when something was withheld', () => {
    const fieldMadeOf = (claim: Partial<Inventory['claims'][number]>): string => {
      const material = world([{ id: 'k/1', resource: {}, values: { phone: '031-390 06 00' } }])
      const [resource] = material.resources
      return withhold({ ...material, claims: [{ ...material.claims[0]!, ...claim }], resources: [{ ...resource!, fields: { phone: { ...resource!.fields.phone!, value: 'Växeln' } } }] }, 'internal').inventory.resources[0]!.fields.phone!.value
    }
    const marker = '[telefonnummer visas inte]'
    expect([fieldMadeOf({}), fieldMadeOf({ value: '070-1740605' }), fieldMadeOf({ value: marker, original: marker }), fieldMadeOf({ field: 'website', value: 'https://exempel.se/?token=hemligt', original: 'x', steps: [] })]).toEqual(['Växeln', marker, 'Växeln', 'Växeln'])
    const before = { ...world([]), diagnostics: [{ rule: 'normalise/x', severity: 'info', message: { sv: 'x', en: 'x' }, place: { file: 'notes/exempel.md', line: 10, column: 1 }, actual: 'Växel' }] as Inventory['diagnostics'] }
    expect(withhold({ ...world([{ id: 'k/1', values: { languages: marker } }]), diagnostics: before.diagnostics }, 'internal').inventory.diagnostics[0]!.actual).toBe('Växel')
  })
})

describe('a message on what was no mailbox', () => {
  it('hides only what is capitalised words from end to end', () => {
    const told = (actual: string) => withhold({ ...world([]), diagnostics: [{ rule: 'normalise/email-address', severity: 'info', message: { sv: 'x', en: 'x' }, place: { file: 'a.csv' }, actual }] }, 'internal').inventory.diagnostics[0]!.actual
    expect(['Stålman', "Stål-Man O'Hara Jr.", 'seStålman', 'Stålman/växeln', 'Stålman 2'].map(told)).toEqual(['[uppgift visas inte]', '[uppgift visas inte]', 'seStålman', 'Stålman/växeln', 'Stålman 2'])
  })
})

describe('a source and a template', () => {
  it('of whose address something was withheld has none, which is counted', () => {
    const material = world([{ id: 'k/1', values: { name: 'Kontoret' } }])
    const { inventory } = withhold({ ...material, sources: material.sources.map((source) => ({ ...source, address: 'https://exempel.se/ring-070-1740605' })) }, 'internal')
    expect([inventory.sources[0]!.address, inventory.withheld]).toEqual([undefined, [{ rule: 'withhold/mobile-phone', source: 'kalla', count: 1 }]])
  })

  it('says what ours says, however it is indented', () => {
    const line = 'Ring 070-174 06 05'
    const shown = (text: string, ours: string): string => withhold(world([]), 'internal', { templates: { a: { text, ours } } }).templates['a']!
    expect([shown(line, `  ${line} `), shown(`  ${line}`, line), shown(`\n${line}\n`, 'x')]).toEqual([line, `  ${line}`, '\nRing [telefonnummer visas inte]\n'])
  })
})

describe('a number beside a question of persons', () => {
  it('stays when it counts nobody', () => {
    const shown = (detail: string): string => withhold(world([{ id: 'k/1', kind: 'work', subject: '9001/kvinnor', values: { kommun_code: '9001', question: 'Antal kvinnor', detail } }]), 'internal').inventory.claims.find(({ field }) => field === 'detail')!.value
    expect([shown('enligt SoL 3:1'), shown('sedan 2019-03'), shown('3')]).toEqual(['enligt SoL 3:1', 'sedan 2019-03', '<5'])
  })
})

describe('a column that would decide who may read', () => {
  it('is told of by its whole name only', () => {
    const cell = { text: 'x', place: { file: 'a.csv', line: 1 } }
    for (const heading of ['audience', ' Publik ', 'SEKRETESS', 'approved', 'godkänd']) {
      expect(findRaisedAudience([{ other: { [heading]: cell } }])).toEqual([{ rule: 'withhold/raised-audience', severity: 'warning', message: { sv: expect.stringContaining(`\`${heading}\``), en: expect.stringContaining(`\`${heading}\``) }, place: cell.place }])
    }
    for (const heading of ['audience2', 'min audience', 'republik', 'klassrum', 'namn']) expect(findRaisedAudience([{ other: { [heading]: cell } }])).toEqual([])
  })
})

describe('folding', () => {
  it('knows the entities that stand for blanks, dashes, marks and Swedish letters', () => {
    for (const [written, plain] of [
      ['a&nbsp;b&ensp;c&emsp;d&thinsp;e', 'a b c d e'], ['a&shy;b&zwj;c&zwnj;d', 'abcd'], ['&ndash;&mdash;&minus;&hyphen;&dash;', '-----'], ['a&commat;b&period;c&sol;d&plus;e&num;f', 'a@b.c/d+e#f'], ['&lt;&gt;&amp;&quot;', '<>&"'], ['&aring;&auml;&ouml;&Aring;&Auml;&Ouml;&eacute;', 'åäöÅÄÖé'],
      ['&#x31;&#X32;&#51;', '123'], ['&#1114111;&#1114112;', '\u{10ffff}&#1114112;'], ['&nbsp', '&nbsp'], ['& nbsp;', '& nbsp;'], ['%31%32', '12'], ['%C3%A5%C3%A4', 'åä'], ['%ff%fe', '%ff%fe'], ['%3', '%3'], ['a%20b%2', 'a b%2'],
    ]) expect([written, fold(written!).text]).toEqual([written, plain])
  })

  it('knows every letter that looks Latin, and every decimal script', () => {
    expect(fold('аАВеЕкКМНоОрРсСТуухХіІјЅѕԁɡαΑΒΕΖΗΙΚΜΝοΟΡΤΥΧ').text).toBe('aABeEkKMHoOpPcCTyyxXiIjSsdgaABEZHIKMNoOPTYX')
    for (const zero of [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810]) {
      expect(fold(String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => zero + digit))).text).toBe('0123456789')
      expect(fold(String.fromCodePoint(zero + 10, zero - 1)).text).not.toMatch(/\d/)
    }
  })

  it('drops what is not seen, and takes every dash and blank for one', () => {
    for (const sign of ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u115f', '\u1160', '\u17b4', '\u3164', '\uffa0', '\u180e', '\u{e0041}', '\u202e', '\ufe0f', '\u20dd', '\u0327']) expect([sign, fold(`a${sign}b`).text]).toEqual([sign, 'ab'])
    for (const sign of ['\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u2212', '\u2043', '\u00ac', '\u02d7', '\u2796', '\u30fc', '\u2500', '\u2501', '\ufe63', '\uff0d']) expect([sign, fold(`a${sign}b`).text]).toEqual([sign, 'a-b'])
    for (const sign of ['\u00a0', '\u2003', '\u202f', '\u3000', '\u2800', '\t', '\r', '\u2028', '\u1680']) expect([sign, fold(`a${sign}b`).text]).toEqual([sign, 'a b'])
  })

  it('reads words with something between their letters, when asked to', () => {
    for (const [written, plain] of [['E k g a t a n 1 2', 'Ekgatan12'], ['S o l r o s  g a t a n', 'Solros gatan'], ['E.k.g.a.t.a.n', 'Ekgatan'], ['E·k·g·a·t·a·n', 'Ekgatan'], ['E\u00a0k\u00a0g\u00a0a\u00a0t', 'Ekgat'], ['a b c', 'a b c'], ['x E k g a t x', 'xEkgatx'], ['ab c d e f', 'ab c d e f'], ['på e k g a t a n nu', 'på ekgatan nu']]) expect([written, fold(written!, true).text]).toEqual([written, plain])
  })
})
