import { describe, expect, it } from 'vitest'
import { approvalHash, fileApprovalHash, withhold } from '#withhold'
import type { Claim, Diagnostic, Field, Inventory } from '#model'
import { readApprovals } from '../../src/withhold/approval/approvals.ts'
import { decision, world, type RecordSpec } from './world.ts'

const office: RecordSpec = { id: 'kalla/kontoret', resource: {}, values: { name: 'Kontoret' } }
const values = (inventory: Inventory): Record<string, string> => Object.fromEntries(inventory.claims.map(({ field, value }) => [field, value]))
const only = (claim: Partial<Claim>, record: RecordSpec = office): Claim => {
  const material = world([record])
  return withhold({ ...material, claims: [{ ...material.claims[0]!, ...claim }] }, 'internal').inventory.claims[0]!
}

describe('a claim', () => {
  it('is cleaned in value, original and each step by itself', () => {
    const steps = [{ rule: 'a', before: 'x 020421-2393', after: 'y' }, { rule: 'b', before: 'y', after: 'z anna.ek@exempel.se' }]
    expect(only({ value: 'Kontoret', original: 'Kontoret', steps })).toMatchObject({ value: 'Kontoret', original: 'Kontoret', steps: [{ rule: 'a', before: 'x [id-nummer borttaget]', after: 'y' }, { rule: 'b', before: 'y', after: 'z [e-postadress visas inte]' }] })
    expect(only({ value: 'Kontoret', original: 'Kontoret (020421-2393)' })).toMatchObject({ value: 'Kontoret', original: 'Kontoret ([id-nummer borttaget])' })
    expect(only({ value: 'K 020421-2393', original: 'K 20020421-2393' })).toMatchObject({ value: 'K [id-nummer borttaget]', original: 'K [id-nummer borttaget]' })
  })

  it('loses queries of links without being counted as withheld', () => {
    const material = world([{ ...office, values: { website: 'https://exempel.se/?a=hemligt', note: 'Se https://exempel.se/?a=hemligt idag' } }])
    const { inventory } = withhold(material, 'internal')
    expect(inventory.claims.map(({ value, original }) => [value, original])).toEqual([['https://exempel.se/', 'https://exempel.se/'], ['Se https://exempel.se/ idag', 'Se https://exempel.se/ idag']])
    expect(inventory.withheld).toEqual([])
  })

  it('is noted once for each rule, with what that rule took', () => {
    const { inventory, secrets } = withhold(world([{ ...office, values: { note: 'Id 020421-2393, ring 070-1740605.' } }]), 'internal')
    expect(inventory.withheld).toEqual([{ rule: 'withhold/identity-number', source: 'kalla', count: 1 }, { rule: 'withhold/mobile-phone', source: 'kalla', count: 1 }])
    expect(secrets).toEqual([{ rule: 'withhold/identity-number', value: '020421-2393' }, { rule: 'withhold/mobile-phone', value: '070-1740605' }])
  })

  it('of a mailbox is open when it bears the name of the service of its record, and nothing else stands in the cell', () => {
    const shown = (name: string, email: string): string => values(withhold(world([{ ...office, values: { name, email }, secrecy: { email: 'secret' } }]), 'public').inventory)['email']!
    expect(shown('Mottagningen Lotsen', 'lotsen@exempel.se')).toBe('lotsen@exempel.se')
    expect(shown('Barngruppen Trappan', 'trappan@exempel.se')).toBe('trappan@exempel.se')
    for (const [name, email] of [['Lotsen', 'lotsen@exempel.se'], ['Mottagningen Lotsen', 'lotsen@gmail.com'], ['Mottagningen Lotsen', 'anna.lotsen@exempel.se'], ['Mottagningen Lotsen', 'quist@exempel.se'], ['Mottagningen Lotsen', 'lotsen@exempel.se, quist@exempel.se']] as const) {
      expect([email, shown(name, email)]).toEqual([email, '[uppgift visas inte]'])
    }
  })

  it('of an address is open in a plain record although its class waits for the record', () => {
    const secrecy = { address: 'internal', languages: 'internal' } as const
    const shown = (record: RecordSpec): Record<string, string> => values(withhold(world([record]), 'public').inventory)
    expect(shown({ ...office, values: { address: 'Storgatan 1', languages: 'svenska' }, secrecy })).toEqual({ address: 'Storgatan 1', languages: '[uppgift visas inte]' })
    expect(shown({ ...office, values: { address: 'Storgatan 1' }, secrecy: { address: 'secret' } })).toEqual({ address: '[uppgift visas inte]' })
    expect(shown({ ...office, values: { type: 'skyddat_boende', address: 'Storgatan 1' }, secrecy })).toEqual({ type: 'skyddat_boende', address: '[skyddad uppgift]' })
  })

  it('of a telephone number that the reader called secret is released by its own approval', () => {
    const record: RecordSpec = { ...office, values: { phone: '070-1740605', languages: '070-1740605' }, secrecy: { phone: 'secret', languages: 'secret' } }
    const decisions = [decision({ subject: approvalHash('070-1740605') })]
    expect(values(withhold(world([record]), 'public').inventory)).toEqual({ phone: '[uppgift visas inte]', languages: '[uppgift visas inte]' })
    expect(values(withhold(world([record], { decisions }), 'public').inventory)).toEqual({ phone: '+46701740605', languages: '[uppgift visas inte]' })
  })

  it('that is let through is public to the outputs as well', () => {
    const record: RecordSpec = { ...office, values: { phone: '070-1740605', address: 'Storgatan 1', languages: 'svenska' }, secrecy: { phone: 'secret', address: 'internal' } }
    const { inventory } = withhold(world([record], { decisions: [decision({ subject: approvalHash('070-1740605') })] }), 'public')
    expect(inventory.claims.map(({ field, secrecy }) => [field, secrecy])).toEqual([['phone', 'public'], ['address', 'public'], ['languages', 'public']])
    const shelter = withhold(world([{ ...record, values: { ...record.values, type: 'skyddat_boende' } }]), 'public').inventory
    expect(shelter.claims.filter(({ field }) => field === 'phone' || field === 'address').map(({ secrecy, value }) => [secrecy, value])).toEqual([['secret', '[uppgift visas inte]'], ['internal', '[skyddad uppgift]']])
  })

  it('of a mobile number is all that goes of a cell with a switchboard in it', () => {
    const material = world([{ id: 'kalla/k', resource: {}, values: { name: 'Kontoret', phone: '031-390 06 05' } }])
    const [name, phone] = material.claims as [Claim, Claim]
    const mobile: Claim = { ...phone, id: `${phone.id}b`, value: '+46701740605', original: '070-174 06 05', steps: [] }
    const resources = material.resources.map((resource) => ({ ...resource, fields: { phone: { value: `${phone.value};${mobile.value}`, claims: [phone.id, mobile.id] } } }))
    expect(withhold({ ...material, claims: [name, phone, mobile], resources }, 'public').inventory.resources[0]!.fields['phone']!.value).toBe('+46313900605')
    expect(withhold({ ...material, claims: [name, mobile], resources: resources.map((resource) => ({ ...resource, fields: { phone: { value: mobile.value, claims: [mobile.id] } } })) }, 'public').inventory.resources[0]!.fields['phone']!.value).toMatch(/^\[/)
  })

  it('of a mailbox that the reader called secret is released by its own approval too', () => {
    const record: RecordSpec = { ...office, values: { email: 'anna.ek@exempel.se' }, secrecy: { email: 'secret' } }
    expect(values(withhold(world([record]), 'public').inventory)).toEqual({ email: '[uppgift visas inte]' })
    expect(values(withhold(world([record], { decisions: [decision({ subject: approvalHash('anna.ek@exempel.se') })] }), 'public').inventory)).toEqual({ email: 'anna.ek@exempel.se' })
  })

  it('that is shown to some stays theirs, and one that nobody sees stays secret', () => {
    const record: RecordSpec = { ...office, values: { name: 'Kontoret', languages: 'svenska', area: 'Ekby' }, secrecy: { languages: 'internal', area: 'secret' } }
    expect(withhold(world([record]), 'internal').inventory.claims.map(({ secrecy, value }) => [secrecy, value])).toEqual([['public', 'Kontoret'], ['internal', 'svenska'], ['secret', '[uppgift visas inte]']])
  })

  it('of an address is told of a known kind without housing, or when a source calls it open, and of nothing else', () => {
    const secrecy = { address: 'internal' } as const
    const told = (record: RecordSpec): string[] => withhold(world([record]), 'public').inventory.claims.filter(({ field }) => field === 'address').map(({ secrecy: own, value }) => (own === 'public' ? value : 'inte'))
    const values = { name: 'Ankaret', address: 'Klockringsgatan 14' }
    expect(told({ ...office, values, secrecy })).toEqual(['Klockringsgatan 14'])
    expect(told({ ...office, values, secrecy, resource: { type: '' } })).toEqual(['inte'])
    expect(told({ ...office, values: { ...values, address: 'Klockringsgatan 14 (öppen mottagning)' }, secrecy, resource: { type: '' } })).toEqual(['Klockringsgatan 14 (öppen mottagning)'])
    for (const address of ['Klockringsgatan 14', 'Ankarhamn 4B', 'Norra Udden vid fyren', 'Box 12']) for (const type of ['skyddat_boende', 'jourlagenhet', 'kvinnojour']) {
      expect([address, type, told({ ...office, values: { ...values, address }, secrecy, resource: { type } })]).toEqual([address, type, ['inte']])
    }
  })

  it('that is half a marker is read all the same', () => {
    expect(only({ value: '[namn borttaget]', original: 'Id 020421-2393' })).toMatchObject({ original: 'Id [id-nummer borttaget]' })
    expect(only({ value: 'Id 020421-2393', original: '[namn borttaget]' })).toMatchObject({ value: 'Id [id-nummer borttaget]' })
  })

  it('is running text when its value or its original is, and a story when either is', () => {
    const story = 'En mamma med tre barn från Ekby kom hit.'
    for (const claim of [{ value: 'Kort', original: story }, { value: story, original: 'Kort' }]) expect(only({ ...claim, field: 'note' })).toMatchObject({ value: '[text ej godkänd för publicering]' })
    const material = world([office])
    for (const claim of [{ value: '8–16', original: 'Vi har öppet när vi kan' }, { value: 'Vi har öppet när vi kan', original: '8–16' }]) {
      expect(withhold({ ...material, claims: [{ ...material.claims[0]!, ...claim, field: 'opening_hours' }] }, 'public').inventory.claims[0]!.value).toBe('[text ej godkänd för publicering]')
    }
  })

  it('is sought elsewhere when it was a secret field, and not when it was unapproved text', () => {
    const secret: RecordSpec = { ...office, values: { provider: 'Hemliga Firman' }, secrecy: { provider: 'secret' } }
    const text = { section: 'metod', markdown: 'Vi mötte Hemliga Firman och Gratis samtal.', place: { file: 'texts/a.md' } }
    expect(withhold(world([secret]), 'public', { texts: [text] }).texts[0]!.markdown).toBe('Vi mötte [uppgift visas inte] och Gratis samtal.')
    expect(withhold(world([{ ...office, values: { note: 'Gratis samtal' } }]), 'public', { texts: [text] }).texts[0]!.markdown).toBe(text.markdown)
    expect(withhold(world([{ ...office, values: { provider: ' ' }, secrecy: { provider: 'secret' } }]), 'public').secrets).toEqual([])
  })

  it('tells of whole withholding and small counts to the fields made of it', () => {
    const { inventory } = withhold(world([{ id: 'k/1', kind: 'indicator', subject: 'kpi/U1/9001', resource: {}, values: { kpi: 'U1', kommun_code: '9001', unit: 'personer', value: '3' } }]), 'internal')
    expect(inventory.resources[0]!.fields.value!.value).toBe('<5')
    expect(inventory.withheld).toEqual([{ rule: 'withhold/small-count', source: 'kalla', count: 1 }])
  })
})

describe('several numbers of a service, side by side', () => {
  const shown = (...numbers: string[]): string => {
    const material = world(numbers.map((phone, index) => ({ id: `kalla/k${index}`, subject: 'kalla/k0', ...(index === 0 ? { resource: {} } : {}), values: { name: 'Kontoret', phone } })))
    const ofPhone = material.claims.filter(({ field }) => field === 'phone')
    const [resource] = material.resources
    return withhold({ ...material, resources: [{ ...resource!, fields: { ...resource!.fields, phone: { value: ofPhone.map(({ value }) => value).join(';'), claims: ofPhone.map(({ id }) => id) } } }] }, 'internal').inventory.resources[0]!.fields['phone']!.value
  }

  it('keep those that are public', () => {
    expect(shown('031-390 06 00', '031-390 06 01')).toBe('+46313900600;+46313900601')
    expect(shown('031-390 06 00', '070-174 06 05')).toBe('+46313900600')
    expect(shown('070-174 06 05', '031-390 06 00')).toBe('+46313900600')
    expect(shown('070-174 06 05', '070-174 06 06')).toBe('[telefonnummer visas inte]')
  })
})

describe('what makes a record sheltered', () => {
  const plain: RecordSpec = { id: 'kalla/tallen', values: { name: 'Tallen', address: 'Solrosgatan 12', kommun: 'Ekby' } }
  const address = (records: readonly RecordSpec[], change: (material: Inventory) => Inventory = (material) => material): string => values(withhold(change(world(records)), 'internal').inventory)['address']!

  it('is each reason alone', () => {
    expect(address([plain])).toBe('Solrosgatan 12')
    const withheld: RecordSpec[] = [
      { ...plain, values: { ...plain.values, type: 'skyddat_boende' } }, { ...plain, values: { ...plain.values, type: 'kvinnojour' } }, { ...plain, values: { ...plain.values, type: 'stadigvarande_boende' } }, { ...plain, resource: { type: 'skyddat_boende' } }, { ...plain, resource: { type: 'valdsutovare_boende' } },
      { ...plain, resource: {}, values: { ...plain.values, provider: 'Kvinnojouren Ada' } }, { ...plain, path: ['Kvinnojouren Ada'] }, { ...plain, file: 'notes/jour_boende_skyddat-boende.md' }, { ...plain, values: { ...plain.values, name: 'Kvinnojouren Tallen' } }, { ...plain, values: { ...plain.values, type: 'Kvinnojour' } },
    ]
    for (const record of withheld) expect([record, address([record])]).toEqual([record, '[skyddad uppgift]'])
    for (const record of [{ ...plain, values: { ...plain.values, note: 'Nära kvinnojouren Ada.' } }, { ...plain, path: ['Kvinnojouren Ada', 'Stöd'] }, { ...plain, values: { ...plain.values, languages: 'skyddat_boende' } }, { ...plain, path: [] }, { ...plain, values: { ...plain.values, languages: 'Kvinnojour' } }]) expect([record, address([record])]).toEqual([record, 'Solrosgatan 12'])
  })

  it('is no word of an office that finds such housing elsewhere, in a sentence that names no place', () => {
    const address = (note: string, type = 'mottagning_ifo'): string => withhold(world([{ id: 'kalla/k', resource: { type }, values: { name: 'Kontoret', address: 'Torget 1', note } }]), 'internal').inventory.claims.find(({ field }) => field === 'address')!.value
    for (const note of ['Kommunen köper platser i skyddat boende. 17 kvinnor fick stöd 2025.', 'Vi kan hjälpa dig till ett skyddat boende.', 'Socialjouren kan ordna skyddat boende.', 'Ansök om skyddat boende här.']) expect([note, address(note)]).toEqual([note, 'Torget 1'])
    for (const note of ['Boendet har skyddad adress.', 'Vi köper skyddat boende i Gråbo.', 'Vi ordnar plats i vår jourlägenhet.', 'Kontoret är ett skyddat boende.', 'Vi hjälper till med skyddat boende på storgatan 5.']) expect([note, address(note)]).toEqual([note, '[skyddad uppgift]'])
    for (const type of ['vaxel', 'socialjour', 'familjeratt', 'familjeradgivning', 'brottsofferjour', 'stodcentrum_brottsutsatta', 'barnahus', 'ungdomsmottagning', 'vardcentral', 'polis']) expect([type, address('Vi kan ordna skyddat boende.', type)]).toEqual([type, 'Torget 1'])
    for (const type of ['kvinnojour', 'ovrig_samverkan']) expect([type, address('Vi kan ordna skyddat boende.', type)]).toEqual([type, '[skyddad uppgift]'])
    for (const note of ['Vi ordnar skyddat boende, 534 21.', 'Vi ordnar skyddat boende, 53421.', 'Fika kl 3. Vi ordnar skyddat boende. Boendet har skyddad adress. Välkommen.']) expect([note, address(note)]).toEqual([note, '[skyddad uppgift]'])
    for (const note of ['Vi ordnar skyddat boende till 5342 1 personer.', 'Vi ordnar skyddat boende till 534210 personer.']) expect([note, address(note)]).toEqual([note, 'Torget 1'])
  })

  it('is no box at the post office, but for a home and nothing else', () => {
    const address = (type: string, value: string): string => withhold(world([{ id: 'kalla/k', resource: { type }, values: { type, name: 'Jouren', address: value } }]), 'internal').inventory.claims.find(({ field }) => field === 'address')!.value
    expect(address('kvinnojour', 'Box 29, 534 21 Ekby')).toBe('Box 29, 534 21 Ekby')
    expect(address('skyddat_boende', 'Box 29, 534 21 Ekby')).toBe('[skyddad uppgift]')
    expect(address('kvinnojour', 'Torget 1, 534 21 Ekby')).toBe('[skyddad uppgift]')
  })

  it('is what it is called, and who lives there, in any words', () => {
    for (const name of ['Kvinnoboendet', 'Boende för våldsutsatta kvinnor', 'Boende för kvinnor', 'Lgh Åsenvägen 13']) expect([name, withhold(world([{ id: 'kalla/k', resource: { type: 'ovrig_samverkan' }, values: { name, address: 'Torget 1' } }]), 'internal').inventory.claims.find(({ field }) => field === 'address')!.value]).toEqual([name, '[skyddad uppgift]'])
  })

  it('is a word in the value alone, in the page\'s title, in another name, or in the place of the row', () => {
    const changeClaims = (change: Partial<Claim>, field: Field) => (material: Inventory): Inventory => ({ ...material, mentions: [], claims: material.claims.map((claim) => (claim.field === field ? { ...claim, ...change } : claim)) })
    expect(address([plain], changeClaims({ value: 'Tallens jourboende' }, 'name'))).toBe('[skyddad uppgift]')
    expect(address([plain], changeClaims({ original: 'Tallens jourboende' }, 'name'))).toBe('[skyddad uppgift]')
    expect(address([plain], (material) => ({ ...material, sources: material.sources.map((source) => ({ ...source, title: 'Om skyddat boende' })) }))).toBe('[skyddad uppgift]')
    expect(address([{ ...plain, resource: {} }], (material) => ({ ...material, resources: material.resources.map((resource) => ({ ...resource, alsoCalled: ['Tallen', 'Tallens kvinnohus'] })) }))).toBe('[skyddad uppgift]')
    expect(address([plain], (material) => ({ ...material, claims: material.claims, mentions: material.mentions.map((mention) => ({ ...mention, place: { file: 'tables/a.xlsx', sheet: 'Skyddade boenden' } })) }))).toBe('[skyddad uppgift]')
  })

  it('is a line above it in the table that is nothing but the name of such homes, as far as the next such line', () => {
    const line = (id: string, name: string, address?: string): RecordSpec => ({ id: `kalla/${id}`, file: 'tables/a.csv', resource: { type: 'rad_och_stod' }, values: { name, ...(address === undefined ? {} : { address }) } })
    const addresses = (...records: readonly RecordSpec[]): string[] => withhold(world(records), 'internal').inventory.claims.filter(({ field }) => field === 'address').map(({ value }) => value)
    const [open, homes] = [line('o', 'ÖPPNA VERKSAMHETER'), line('s', 'SKYDDADE BOENDEN')]
    const [office, house] = [line('k', 'Kontoret', 'Storgatan 1'), line('h', 'Huset', 'Solrosgatan 12')]
    expect(addresses(open, office, homes, house)).toEqual(['Storgatan 1', '[skyddad uppgift]'])
    expect(addresses(homes, house, open, office)).toEqual(['[skyddad uppgift]', 'Storgatan 1'])
    expect(addresses({ ...line('u', ''), values: {} }, house)).toEqual(['Solrosgatan 12'])
    const misplaced = world([{ ...homes, values: {} }, house])
    expect(withhold({ ...misplaced, mentions: misplaced.mentions.map((mention, at) => (at === 0 ? { ...mention, unread: ['Skyddat boende'] } : mention)) }, 'internal').inventory.claims[1]!.value).toBe('[skyddad uppgift]')
    expect(addresses(homes, { ...office, file: 'tables/b.csv' })).toEqual(['Storgatan 1'])
  })

  it('is what its row says in columns and words that were not understood, which goes no further', () => {
    const material = (unread: string): Inventory => {
      const one = world([{ id: 'kalla/h', resource: { type: 'rad_och_stod' }, values: { name: 'Huset', address: 'Solrosgatan 12' } }])
      return { ...one, mentions: one.mentions.map((mention) => ({ ...mention, unread: [unread] })) }
    }
    expect(values(withhold(material('Akutboende'), 'internal').inventory)['address']).toBe('[skyddad uppgift]')
    expect(values(withhold(material('Rådgivning'), 'internal').inventory)['address']).toBe('Solrosgatan 12')
    expect(JSON.stringify(withhold(material('Rådgivning'), 'internal').inventory)).not.toContain('Rådgivning')
  })

  it('covers a column for places whatever kind of text is understood of it', () => {
    for (const heading of ['X-koordinat', 'Ort', 'Postort', 'Fastighetsbeteckning', 'Lediga platser']) {
      const record: RecordSpec = { id: 'kalla/h', resource: { type: 'skyddat_boende' }, values: { name: 'Huset', note: '6546213' }, headings: { note: heading } }
      expect([heading, values(withhold(world([record]), 'internal').inventory)['note']]).toEqual([heading, '[skyddad uppgift]'])
    }
    for (const heading of ['Mejladress', 'E-postadress', 'Webbadress', 'Epostadress']) {
      const jour: RecordSpec = { id: 'kalla/h', resource: { type: 'kvinnojour' }, values: { name: 'Jouren', email: 'jouren@exempel.se' }, headings: { email: heading } }
      expect([heading, values(withhold(world([jour]), 'public').inventory)['email']]).toEqual([heading, 'jouren@exempel.se'])
    }
    const note: RecordSpec = { id: 'kalla/h', resource: { type: 'skyddat_boende' }, values: { name: 'Huset', note: '6546213' }, headings: { note: 'Anteckning' } }
    expect(values(withhold(world([note]), 'internal').inventory)['note']).toBe('6546213')
  })

  it('holds for all records that are the same resource', () => {
    const material = world([{ ...plain, resource: {} }, { id: 'annan/tallen', subject: 'kalla/tallen', values: { type: 'skyddat_boende' } }])
    const resources = [{ ...material.resources[0]!, members: material.mentions.map(({ id, place, source }) => ({ mention: id, name: 'Tallen', place, source })) }]
    expect(values(withhold({ ...material, resources }, 'internal').inventory)['address']).toBe('[skyddad uppgift]')
  })

  it('hides the kommun of a home that is no resource, and of none but homes', () => {
    const home: RecordSpec = { ...plain, values: { ...plain.values, type: 'skyddat_boende' } }
    expect(values(withhold(world([home]), 'internal').inventory)['kommun']).toBe('[skyddad uppgift]')
    expect(values(withhold(world([{ ...home, values: { ...home.values, type: 'kvinnojour' } }]), 'internal').inventory)['kommun']).toBe('Ekby')
    expect(values(withhold(world([{ ...home, resource: { type: 'skyddat_boende' } }]), 'internal').inventory)['kommun']).toBe('[skyddad uppgift]')
    expect(values(withhold(world([{ ...home, resource: { type: 'skyddat_boende', covers: [] } }]), 'internal').inventory)['kommun']).toBe('[skyddad uppgift]')
    expect(values(withhold(world([{ ...home, resource: { type: 'skyddat_boende', host: '9001' } }, { ...plain, id: 'k/b', resource: { host: '9001' }, values: { name: 'B' } }]), 'internal').inventory)['kommun']).toBe('[skyddad uppgift]')
  })

  it('counts for messages about its row, and for no other row', () => {
    const home: RecordSpec = { ...plain, values: { name: 'Tallen', type: 'skyddat_boende' } }
    const message = (place: Diagnostic['place']): Diagnostic => ({ rule: 'normalise/x', severity: 'info', message: { sv: 'Läste Storgatan 7.', en: 'x' }, place })
    const told = (places: readonly Diagnostic['place'][], change: (claim: Claim) => Claim = (claim) => claim): string[] => {
      const material = world([home], { diagnostics: places.map(message) })
      return withhold({ ...material, mentions: material.mentions.map((mention) => ({ ...mention, claims: mention.claims.map(change) })) }, 'internal').inventory.diagnostics.slice(0, places.length).map((diagnostic) => diagnostic.message.sv)
    }
    const [gone, kept] = ['Läste [skyddad uppgift].', 'Läste Storgatan 7.']
    expect(told([{ file: 'notes/exempel.md', line: 10, column: 40 }, { file: 'notes/exempel.md', line: 11 }, { file: 'notes/annan.md', line: 10 }, { file: 'notes/kvinnohus.md', line: 1 }, { file: 'notes/exempel.md' }])).toEqual([gone, kept, kept, gone, kept])
    const inBook = (claim: Claim): Claim => ({ ...claim, place: { file: 'a.xlsx', sheet: 'Blad1', cell: 'AB12' } })
    expect(told([{ file: 'a.xlsx', sheet: 'Blad1', cell: 'C12' }, { file: 'a.xlsx', sheet: 'Blad2', cell: 'C12' }, { file: 'a.xlsx', sheet: 'Blad1', cell: 'C13' }], inBook)).toEqual([gone, kept, kept])
  })

  it('counts for the headings above it, and headings of other records stay', () => {
    const path = ['Sida', 'Solrosgatan 12']
    expect(withhold(world([{ ...plain, path }]), 'internal').inventory.claims[0]!.place.path).toEqual(path)
    expect(withhold(world([{ ...plain, path, resource: { type: 'skyddat_boende' } }]), 'internal').inventory.claims[0]!.place.path).toEqual(['Sida', '[skyddad uppgift]'])
    expect(withhold(world([{ ...plain, path, values: { ...plain.values, type: 'skyddat_boende' } }]), 'internal').inventory.claims[0]!.place.path).toEqual(['Sida', '[skyddad uppgift]'])
  })
})

describe('an approval', () => {
  const text = 'Gratis samtal för alla.'
  const shown = (decisions: readonly ReturnType<typeof decision>[]): string => values(withhold(world([{ ...office, values: { note: text } }], { decisions }), 'public', { files: [file] }).inventory)['note']!
  const file = { path: 'notes/exempel.md', bytes: new TextEncoder().encode('x') }
  const withheld = '[text ej godkänd för publicering]'

  it('is by at least twelve digits of the hash, with blanks around and in capitals or not', () => {
    const hash = approvalHash(text)
    for (const subject of [hash, hash.slice(0, 12), ` ${hash.slice(0, 20)} `, hash.toUpperCase()]) expect([subject, shown([decision({ subject })])]).toEqual([subject, text])
    for (const subject of [hash.slice(0, 11), hash.slice(1, 20), `${hash}0`, `x${hash.slice(0, 12)}`, `${hash.slice(0, 12)}x`, '']) expect([subject, shown([decision({ subject })])]).toEqual([subject, withheld])
    expect(shown([decision({ subject: approvalHash('annan text').slice(0, 12) }), decision({ subject: hash.slice(0, 16) })])).toBe(text)
    expect(approvalHash(` ${text}\n`)).toBe(hash)
    expect(approvalHash('a\u030a')).toBe(approvalHash('å'))
  })

  it('of a file is by its whole hash, and no other decision is one', () => {
    const value = fileApprovalHash(file)
    for (const right of [value, ` ${value.toUpperCase()} `]) expect(shown([decision({ subject: 'notes/exempel.md', value: right })])).toBe(text)
    for (const wrong of [value.slice(1), `x${value}`, `${value}x`, `${value}0`]) expect(shown([decision({ subject: 'notes/exempel.md', value: wrong })])).toBe(withheld)
    expect(shown([decision({ kind: 'same', subject: approvalHash(text) })])).toBe(withheld)
  })

  it('that has no effect says why, in both languages', () => {
    const told = (given: ReturnType<typeof decision>): unknown[] => withhold(world([office], { decisions: [given] }), 'public', { files: [file] }).inventory.diagnostics.map(({ severity, message }) => [severity, message.sv.slice(0, 24), message.en.slice(0, 24)])
    expect(told(decision({ subject: file.path, value: '0'.repeat(64) }))).toEqual([['warning', 'Filen `notes/exempel.md`', 'The file `notes/exempel.']])
    expect(told(decision({ subject: 'notes/annan.md', value: '0'.repeat(64) }))).toEqual([['info', 'Godkännandet gäller file', 'The approval is of the f']])
    for (const subject of [file.path, `x${'0'.repeat(12)}`, `${'0'.repeat(12)}x`]) expect(told(decision({ subject, value: 'ja' }))).toEqual([['warning', 'Oväntat godkännande, vän', 'Unexpected approval, exp']])
    expect(readApprovals([], []).ofText(text)).toBe(false)
  })
})
