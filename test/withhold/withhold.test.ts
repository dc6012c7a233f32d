import { describe, expect, it } from 'vitest'
import { approvalHash, cleanMessages, findRaisedAudience, makeCleanWords, withhold } from '#withhold'
import type { Diagnostic, Field, Inventory } from '#model'
import { county, decision, prose, world, type RecordSpec } from './world.ts'

const claimOf = (inventory: { claims: readonly { field: string; value: string; original: string }[] }, field: Field) => inventory.claims.find((claim) => claim.field === field)!
const everything = (value: unknown): string => JSON.stringify(value)
const office: RecordSpec = { id: 'kalla/socialkontoret', resource: {}, values: { name: 'Socialkontoret', type: 'mottagning_ifo', phone: '031-390 06 00', email: 'socialtjansten@exempel.se', address: 'Storgatan 1, 441 30 Ekby', opening_hours: 'mån–fre 8–16' } }
const home: RecordSpec = { id: 'kalla/tallen', resource: { type: 'skyddat_boende', host: '9001' }, values: { name: 'Tallen', type: 'skyddat_boende', kommun: 'Ekby', address: 'Solrosgatan 12, 441 31 Ekby', places: '6', phone: '031-390 06 10' } }

describe('withholding', () => {
  it('keeps what a home reaches when that is several kommuner, and not when it is the one where it lies', () => {
    const reaching = (...covers: string[]): RecordSpec => ({ ...home, id: 'kalla/9001-tallen', resource: { ...home.resource, covers }, values: { ...home.values, kommun_code: '9001', covers: covers[0]! } })
    const far = withhold(world([reaching('9001', '9002')]), 'public').inventory
    expect(far.resources[0]!.covers).toEqual(['9001', '9002'])
    expect(claimOf(far, 'covers').value).toBe('9001')
    const near = withhold(world([reaching('9001')]), 'public').inventory
    expect(near.resources[0]!.covers).toEqual([])
    expect(claimOf(near, 'covers').value).toBe('[skyddad uppgift]')
    expect(everything({ ...near, county: {} })).not.toMatch(/9001/)
  })

  it('keeps every claim and all that is public', () => {
    const { inventory, secrets } = withhold(world([office]), 'public')
    expect(inventory.claims).toEqual(world([office]).claims)
    expect(inventory.resources).toEqual(world([office]).resources)
    expect(inventory.audience).toBe('public')
    expect(inventory.withheld).toEqual([])
    expect(inventory.diagnostics).toEqual([])
    expect(secrets).toEqual([])
  })

  it('withholds the address of a sheltered home, its kommun and its size', () => {
    const { inventory } = withhold(world([home, office]), 'public')
    expect(inventory.claims.filter(({ subject }) => subject === home.id).map(({ field, value }) => [field, value])).toEqual([
      ['name', 'Tallen'], ['type', 'skyddat_boende'], ['kommun', '[skyddad uppgift]'], ['address', '[skyddad uppgift]'], ['places', '[skyddad uppgift]'], ['phone', '+46313900610'],
    ])
    expect(inventory.resources[0]).not.toHaveProperty('host')
    expect(inventory.resources[0]!.covers).toEqual([])
    expect(claimOf({ claims: inventory.claims.filter(({ subject }) => subject === office.id) }, 'address').value).toBe('Storgatan 1, 441 30 Ekby')
    expect(everything(inventory)).not.toMatch(/Solros/)
    expect(everything(withhold(world([home, office]), 'internal').inventory)).not.toMatch(/Solros/)
  })

  it('withholds the kommun of what has no kind of its own and goes by a home\'s name or stands in a file of homes', () => {
    const tellsKommun = (record: RecordSpec): boolean => {
      const { inventory } = withhold(world([home, record]), 'internal')
      return inventory.claims.some((claim) => claim.mention === record.id && claim.field === 'kommun' && claim.value === 'Ekby') && inventory.resources[1]!.host === '9001'
    }
    const unknown = (name: string, file = 'notes/exempel.md', type = ''): RecordSpec => ({ id: 'annan/x', source: 'annan', file, resource: { type, host: '9001' }, values: { name, kommun: 'Ekby' } })
    expect([unknown('Tallen'), unknown('Huset Tallen'), unknown('Granen', 'tables/skyddat-boende-ekby.csv')].map(tellsKommun)).toEqual([false, false, false])
    expect([unknown('Granen'), unknown('Tallen', 'notes/exempel.md', 'familjecentral'), unknown('Granen', 'tables/skyddat-boende-ekby.csv', 'familjecentral')].map(tellsKommun)).toEqual([true, true, true])
  })

  it('tells the kommun where it has as many homes as the county\'s limit', () => {
    const homes = Array.from({ length: 5 }, (_, index): RecordSpec => ({ ...home, id: `kalla/hem-${index}` }))
    const { inventory } = withhold(world(homes), 'public')
    expect(inventory.resources.map(({ host }) => host)).toEqual(['9001', '9001', '9001', '9001', '9001'])
    expect(claimOf(inventory, 'kommun').value).toBe('Ekby')
    expect(claimOf(inventory, 'address').value).toBe('[skyddad uppgift]')
  })

  it('judges the whole record: name, heading, column, section, file or a sentence makes it sheltered', () => {
    const plain: RecordSpec = { id: 'kalla/tallen', resource: {}, values: { name: 'Tallen', address: 'Solrosgatan 12', note: 'Ligger bakom kyrkan.' } }
    const variants: RecordSpec[] = [
      { ...plain, values: { ...plain.values, name: 'Tallens skyddade boende' } },
      { ...plain, values: { ...plain.values, name: 'Kvinnojouren Tallen' } },
      { ...plain, values: { ...plain.values, type: 'Jourlägenhet' } },
      { ...plain, resource: { type: 'kvinnojour' } },
      { ...plain, resource: { type: 'jourlagenhet' } },
      { ...plain, headings: { address: 'Skyddad adress' } },
      { ...plain, path: ['Kartläggning', 'Skyddat boende'] },
      { ...plain, file: 'tables/skyddat-boende.csv' },
      { ...plain, file: 'notes/jourlagenhet-ekby.md' },
      { ...plain, values: { ...plain.values, area: 'Kvinnojour eller tjejjour' } },
      { ...plain, values: { ...plain.values, detail: 'Här finns jourboende för fyra.' } },
      { ...plain, values: { ...plain.values, target_groups: 'kvinnor i skyddat boende' } },
    ]
    for (const variant of variants) {
      const { inventory } = withhold(world([variant]), 'internal')
      expect([variant, everything(inventory)]).toEqual([variant, expect.not.stringMatching(/Solrosgatan|kyrkan/)])
    }
    expect(everything(withhold(world([plain]), 'internal').inventory)).toMatch(/Solrosgatan 12.*kyrkan/)
  })

  it('takes a withheld address away wherever else it stands: other records, ids, file names, messages', () => {
    const message: Diagnostic = { rule: 'normalise/x', severity: 'warning', message: { sv: 'Oväntat värde `Solrosgatan 12` i kolumnen.', en: 'Unexpected `Solrosgatan 12`.' }, place: { file: 'notes/solrosgatan-12.md', line: 4 }, actual: 'SOLROSGATAN 12', expected: ['Solrosgatan 12'], note: { sv: 'Se Solrosgatan 12.', en: 'See Solrosgatan 12.' } }
    const other: RecordSpec = { id: 'kalla/moteslokal-solrosgatan-12', resource: {}, file: 'notes/solrosgatan-12.md', values: { name: 'Möteslokal Solrosgatan 12', note: 'Lokalen på Solrosgatan 12.' } }
    const material = world([home, other], { diagnostics: [message], receipt: [{ what: 'text', detail: { sv: 'läste `Solrosgatan 12`', en: 'read `Solrosgatan 12`' }, place: { file: 'notes/solrosgatan-12.md' } }] })
    const files = [{ path: 'notes/solrosgatan-12.md', bytes: new Uint8Array() }]
    const result = withhold(material, 'internal', { files, texts: [{ section: 'metod', markdown: 'Vi besökte Solrosgatan 12.', place: { file: 'texts/metod.md' } }] })
    expect(everything({ ...result, secrets: [] })).not.toMatch(/solros/i)
    expect(result.secrets.map(({ value }) => value)).toContain('Solrosgatan 12')
    expect(result.inventory.claims.map(({ id, mention }) => [id, mention])).toContainEqual(['kalla/skyddad-1/name/2', 'kalla/skyddad-1'])
    expect(result.inventory.resources[1]!.members[0]!.mention).toBe('kalla/skyddad-1')
    expect(result.files[0]!.path).toBe('notes/[skyddad uppgift].md')
  })

  it('renames ids that were made of a withheld name', () => {
    const { inventory } = withhold(world([{ id: 'kalla/jourlagenheten-solrosgatan', resource: { type: 'jourlagenhet' }, values: { name: 'Jourlägenheten Solrosgatan' } }]), 'public')
    expect(inventory.claims[0]).toMatchObject({ id: 'kalla/skyddad-1/name/1', subject: 'kalla/skyddad-1', mention: 'kalla/skyddad-1', value: 'Jourlägenheten [skyddad uppgift]' })
    expect(inventory.resources[0]!.fields.name!.claims).toEqual(['kalla/skyddad-1/name/1'])
    expect(everything(inventory)).not.toMatch(/solros/i)
  })

  it('withholds fields by their class, and a field without one', () => {
    const material = world([{ ...office, values: { ...office.values, provider: 'Firman', languages: 'svenska' }, secrecy: { provider: 'secret', languages: 'internal' } }])
    const shown = withhold(material, 'public').inventory
    expect([claimOf(shown, 'provider').value, claimOf(shown, 'languages').value]).toEqual(['[uppgift visas inte]', '[uppgift visas inte]'])
    expect(shown.resources[0]!.provider).toBe('[uppgift visas inte]')
    const internal = withhold(material, 'internal').inventory
    expect([claimOf(internal, 'provider').value, claimOf(internal, 'languages').value]).toEqual(['[uppgift visas inte]', 'svenska'])
    const unknown = world([{ ...office, values: { portkod: '4711' } as never }])
    expect(withhold(unknown, 'internal').inventory.claims[0]!.value).toBe('[uppgift visas inte]')
    const unclassed = world([office])
    const nothingSaid = { ...unclassed, claims: unclassed.claims.map(({ secrecy: _, ...claim }) => claim as never) }
    expect(new Set(withhold(nothingSaid, 'internal').inventory.claims.map(({ value }) => value))).toEqual(new Set(['[uppgift visas inte]']))
  })

  it('treats a label that is really sentences as running text', () => {
    const { inventory } = withhold(world([{ ...office, values: { name: 'Jouren. Den ligger fint. Ring oss.', languages: 'x'.repeat(200) } }]), 'public')
    expect([claimOf(inventory, 'name').value, claimOf(inventory, 'languages').value, inventory.resources[0]!.name]).toEqual(['[text ej godkänd för publicering]', '[text ej godkänd för publicering]', '[text ej godkänd för publicering]'])
  })

  it('keeps opening hours, sums and places that are only that', () => {
    for (const hours of ['mån–fre 8–16', 'Dygnet runt', 'telefon mån-fre 8-16, lunchstängt 12-13; reception 8-12', 'Efter kontorstid', 'vardagar kl. 08.30–12.00']) expect(claimOf(withhold(world([{ ...office, values: { opening_hours: hours } }]), 'public').inventory, 'opening_hours').value).toBe(hours)
    for (const detail of ['360 000 kr', 'plats 191', '2020-12-31', '11 av 14', '22 procent']) expect(claimOf(withhold(world([{ ...office, values: { detail } }]), 'public').inventory, 'detail').value).toBe(detail)
    for (const text of ['ring Anna först', 'hemliga dörren']) expect(claimOf(withhold(world([{ ...office, values: { opening_hours: text, detail: text } }]), 'public').inventory, 'opening_hours').value).toBe('[text ej godkänd för publicering]')
  })

  it('hides the original when the secret is seen only in what was made of it', () => {
    const material = world([{ ...office, values: { name: 'Telefonen' } }])
    const claims = material.claims.map((claim) => ({ ...claim, value: 'Kontor +46701740605', original: 'Kontor noll sju noll' }))
    const { inventory } = withhold({ ...material, claims }, 'public')
    expect(inventory.claims[0]).toMatchObject({ value: 'Kontor [telefonnummer visas inte]', original: '[telefonnummer visas inte]' })
  })

  it('keeps a switchboard whose cell holds a mobile number too, without the mobile number', () => {
    const material = world([{ ...office, values: { phone: '031-390 06 00' } }])
    const claims = material.claims.map((claim) => ({ ...claim, original: '031-390 06 00, jourmobil 070-1740605' }))
    expect(withhold({ ...material, claims }, 'public').inventory.claims[0]).toMatchObject({ value: '+46313900600', original: '031-390 06 00, jourmobil [telefonnummer visas inte]' })
  })

  it('cleans sources: titles, and addresses of maps, other schemes and queries', () => {
    const material = world([office])
    const source = material.sources[0]!
    const shown = (changes: object) => withhold({ ...material, sources: [{ ...source, ...changes }] }, 'public').inventory.sources[0]!
    expect(shown({ address: 'https://anna:hemligt@www.exempel.se/sida?token=abc123&id=42&lang=sv#kontakt' }).address).toBe('https://www.exempel.se/sida?id=42&lang=sv#kontakt')
    expect(shown({ address: 'https://www.exempel.se/sida?token=abc#a=b' }).address).toBe('https://www.exempel.se/sida')
    expect(shown({ address: 'javascript:alert(1)' })).not.toHaveProperty('address')
    expect(shown({ address: 'https://exempel.se/020421-2393' })).not.toHaveProperty('address')
    expect(shown({ title: 'Kvinnohuset', address: 'https://www.hitta.se/karta/solrosgatan' })).not.toHaveProperty('address')
    expect(shown({ title: 'Om 20020421-2393' }).title).toBe('Om [id-nummer borttaget]')
    const title = 'Lägenheten på Solrosgatan i Ekby'
    expect(shown({ title }).title).toBe(title)
    expect(shown({ title, address: 'https://www.exempel.se/jourlagenhet' }).title).toBe('Lägenheten på [skyddad uppgift] i Ekby')
    expect(shown({ title, place: { file: 'notes/jourlagenhet.md' } }).title).toBe('Lägenheten på [skyddad uppgift] i Ekby')
  })

  it('withholds in messages what was withheld at their place, and long quotations that nobody approved', () => {
    const at = world([{ ...office, values: { phone: '070-1740605' } }]).claims[0]!.place
    const message = (quoted: string, place = at): Diagnostic => ({ rule: 'normalise/phone', severity: 'warning', message: { sv: `Oväntat \`${quoted}\`.`, en: `Unexpected \`${quoted}\`.` }, place, actual: quoted })
    const long = 'Hon kom hit i går. Nu är hon trygg hos oss.'
    const { diagnostics } = withhold(world([{ ...office, values: { phone: '070-1740605' } }], { diagnostics: [message('070-17'), message(long, { file: 'a.md', line: 2 }), message('kort', { file: 'a.md', line: 3 })] }), 'public').inventory
    expect(diagnostics.map(({ message: { sv }, actual }) => [sv, actual]).slice(0, 3)).toEqual([
      ['Oväntat `[uppgift visas inte]`.', '[uppgift visas inte]'], ['Oväntat `[text ej godkänd för publicering]`.', '[text ej godkänd för publicering]'], ['Oväntat `kort`.', 'kort'],
    ])
  })

  it('tells how much was withheld by rule and file, and nothing of what', () => {
    const { inventory } = withhold(world([home, { ...office, values: { ...office.values, phone: '070-1740605', note: 'Hej.' } }]), 'public')
    expect(inventory.diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file, place.line])).toEqual([
      ['withhold/kommun-of-shelter', 'info', 'notes/exempel.md', 10], ['withhold/mobile-phone', 'warning', 'notes/exempel.md', 20], ['withhold/sheltered-place', 'warning', 'notes/exempel.md', 10], ['withhold/unapproved-text', 'warning', 'notes/exempel.md', 20],
    ])
    for (const { message } of inventory.diagnostics) expect(message.sv).toMatch(/^Visas inte: .* \(\d+\)\./)
  })

  it('counts by rule and source, and tells by file, in a fixed order', () => {
    const record = (id: string, source: string, file: string): RecordSpec => ({ id, source, file, values: { phone: '070-1740605', email: 'anna.ek@exempel.se' } })
    const { inventory } = withhold(world([record('b/1', 'b', 'notes/b.md'), record('a/1', 'a', 'notes/a.md'), record('c/1', 'c', 'notes/a.md')]), 'internal')
    expect(inventory.withheld.map(({ rule, source, count }) => `${rule} ${source} ${count}`)).toEqual(['mobile-phone a', 'mobile-phone b', 'mobile-phone c', 'personal-mailbox a', 'personal-mailbox b', 'personal-mailbox c'].map((line) => `withhold/${line} 1`))
    expect(inventory.diagnostics.map(({ rule, place, message }) => `${place.file} ${rule} ${/\((\d+)\)/.exec(message.sv)![1]}`)).toEqual(['notes/a.md withhold/mobile-phone 2', 'notes/a.md withhold/personal-mailbox 2', 'notes/b.md withhold/mobile-phone 1', 'notes/b.md withhold/personal-mailbox 1'])
  })

  it('reads the analyst\'s own texts paragraph by paragraph and passes on no runbook to the public', () => {
    const markdown = '# Metod\n\nVi ringde 031-390 06 00 i Storgatan 1.\n\nDet skyddade boendet ligger på Solrosgatan 12.\n\n## Skyddat boende\n\nHuset bakom kyrkan.\n'
    const material = world([office], { county: { ...county, title: 'Rapport 20020421-2393', runbook: 'Nyckeln ligger kvar.', assignment: { uppdrag: 'Ring 070-1740605.' }, corrections: [{ field: 'phone', from: 'a', to: 'b', because: 'c' }] } })
    const { inventory, texts } = withhold(material, 'public', { texts: [{ section: 'metod', markdown, place: { file: 'texts/metod.md' } }] })
    expect(texts[0]!.markdown).toBe('# Metod\n\nVi ringde 031-390 06 00 i Storgatan 1.\n\n[skyddad uppgift]\n\n## Skyddat boende\n\n[skyddad uppgift]\n')
    expect(inventory.county).toMatchObject({ title: 'Rapport [id-nummer borttaget]', runbook: '', assignment: { uppdrag: 'Ring [telefonnummer visas inte].' }, corrections: [] })
    expect(withhold(material, 'internal').inventory.county.runbook).toBe('Nyckeln ligger kvar.')
  })

  it('is the same whatever the order of records, and twice is once', () => {
    const records = [home, office, { ...office, id: 'kalla/b', values: { name: 'Jouren', phone: '070-1740605', note: 'Hej.' } }]
    const values = (list: readonly RecordSpec[]): string[] => withhold(world(list), 'public').inventory.claims.map(({ subject, field, value }) => `${subject} ${field} ${value}`).toSorted()
    expect(values(records.toReversed())).toEqual(values(records))
    const once = withhold(world(records), 'public').inventory
    expect(withhold(once, 'public').inventory.claims).toEqual(once.claims)
  })

  it('keeps decisions other than approvals, cleaned', () => {
    const { inventory } = withhold(world([office], { decisions: [decision({ kind: 'prefer', subject: 'a', object: 'b', value: '070-1740605', reason: 'bekräftat' })] }), 'public')
    expect(inventory.decisions).toMatchObject([{ kind: 'prefer', value: '[telefonnummer visas inte]', reason: 'bekräftat' }])
  })

  it('keeps the address of a mixed record that a source calls open, in every field and sentence of it', () => {
    const mixed: RecordSpec = { id: 'kalla/jouren', resource: { type: 'kvinnojour' }, values: { name: 'Kvinnojouren', address: 'Storgatan 3', note: 'Öppen mottagning på Storgatan 3. Boendet ligger på Ekgatan 9. Ring oss.', detail: 'Öppen mottagning på Lilla torget 2.' } }
    const { inventory } = withhold(world([mixed, { ...mixed, id: 'kalla/annan', values: { ...mixed.values, note: 'Ring oss.', detail: '' } }]), 'internal')
    expect(inventory.claims.map(({ value }) => value)).toEqual([
      'Kvinnojouren', 'Storgatan 3', 'Öppen mottagning på Storgatan 3. [skyddad uppgift] Ring oss.', 'Öppen mottagning på Lilla torget 2.', 'Kvinnojouren', '[skyddad uppgift]', 'Ring oss.', '',
    ])
  })

  it('takes prose for sheltered when its section, heading, page or a record beside it is', () => {
    const words = 'Huset är stort. Vi bor bakom kyrkan.'
    const shown = (records: readonly RecordSpec[], file: string, path: readonly string[], title = 'Sidan'): string => {
      const material = world(records, { prose: [prose(words, file, path)] })
      return withhold({ ...material, sources: material.sources.map((source) => ({ ...source, title })) }, 'internal').inventory.prose[0]!.text
    }
    const withheld = 'Huset är stort. [skyddad uppgift]'
    expect(shown([office], 'notes/exempel.md', [])).toBe(words)
    expect(shown([office], 'notes/exempel.md', [], 'Om skyddat boende')).toBe(withheld)
    expect(shown([office], 'notes/skyddat-boende.md', [])).toBe(withheld)
    expect(shown([office], 'notes/exempel.md', ['Kvinnojouren Tallen'])).toBe(withheld)
    expect(shown([home], 'notes/exempel.md', ['Tallen'])).toBe(withheld)
    expect(shown([home], 'notes/annan.md', ['Tallen'])).toBe(withheld)
    expect(shown([{ ...home, path: ['Sida', 'Stöd'] }], 'notes/annan.md', ['Stöd'])).toBe(words)
    expect(shown([{ ...home, path: ['Sida', 'Stöd'] }], 'notes/exempel.md', ['Stöd'])).toBe(withheld)
    expect(shown([{ ...home, path: ['Sida', 'Stöd'] }], 'notes/exempel.md', ['Sida'])).toBe(words)
    expect(shown([{ ...office, path: ['Sida', 'Stöd'] }], 'notes/exempel.md', ['Stöd'])).toBe(words)
    expect(shown([{ ...home, path: [] }], 'notes/exempel.md', ['undefined'])).toBe(words)
    expect(shown([home], 'notes/exempel.md', ['Ekby'])).toBe(words)
    expect(shown([{ ...office, path: ['Sida', 'Kvinnojouren Tallen'] }], 'notes/exempel.md', ['Kvinnojouren Tallen'])).toBe(withheld)
  })

  it('takes the story of one person out of the analyst\'s texts, unless that very paragraph is approved', () => {
    const story = 'En mamma med tre barn från Ekby kom till oss.'
    const texts = [{ section: 'metod', markdown: `Vi har läst.\n\n${story}\n\nSlut.`, place: { file: 'texts/metod.md' } }]
    expect(withhold(world([office]), 'internal', { texts }).texts[0]!.markdown).toBe('Vi har läst.\n\n[text ej godkänd för publicering]\n\nSlut.')
    expect(withhold(world([office], { decisions: [decision({ subject: approvalHash(story) })] }), 'public', { texts }).texts).toEqual(texts)
  })

  it('knows what a home is called by from its records and resources, without places and what any home may be called', () => {
    const beside = (material: Inventory, words: string): boolean => withhold(material, 'internal', { texts: [{ section: 'metod', markdown: `Om ${words}: det är på Rödgatan 7.`, place: { file: 'texts/metod.md' } }] }).texts[0]!.markdown.includes('Rödgatan') === false
    const record = (name: string, type: string, more: Partial<RecordSpec> = {}): Inventory => world([{ id: 'kalla/a', values: { provider: 'Solvik', name, type, area: 'Kornvik' }, ...more }])
    const delregioner = county.kommuner.map((kommun) => ({ ...kommun, delregion: 'Sjuhärad', kommunalforbund: 'Fyrbodals kommunalförbund' }))
    const inRegion = (material: Inventory): Inventory => ({ ...material, county: { ...county, kommuner: delregioner } })
    for (const [name, words, isKnown] of [
      ['Solglitter', 'Solglitter', true], ['Solglitter', 'Solglitters', true], ['Villa Solglitter', 'Solglitter', true], ['Lilla Solglitter', 'Lilla Solglitter', true], ['Lilla Solglitter', 'Lilla Solglitters', true], ['Lilla Solglitter', 'Solglitter', false], ['Enhet Solglitter (Ekby)', 'Solglitter', true], ['Solglitter, Ekbys boende', 'Solglitter', true], ['Solglitter  /  Ekby', 'Solglitter', true],
      ['Ekby Solglitter', 'Solglitter', true], ['EXEMPELLANDS Solglitter', 'Solglitter', true], ['Sjuhärad Solglitter', 'Solglitter', true], ['Fyrbodals Solglitter', 'Solglitter', true], ['Skyddat boende Björkstad', 'Björkstad', false], ['Jourboende', 'Jourboende i Ekby', true], ['vid Solglitter-huset', 'Solglitter-huset', true], ['solglitter', 'solglitter', false],
      ['Solglitter', 'Solvik', false], ['Solglitter', 'Kornvik', false], ['Solglitter', 'Tallbacken', false],
      ...['Akutgården', 'Krisgården', 'Stiftelsegården', 'Föreningsgården', 'Kommungården', 'Socialgården', 'Vårdgården', 'Mottagningsgården', 'Öppegården', 'Centergården', 'Centrumgården', 'Hemgården', 'Husgården', 'Enhetsgården', 'Nummergården', 'Platsgården'].map((common) => [common, common, false] as const),
      ...['Abborren', 'Ettan Solglitter', 'Tvåan Solglitter', 'Trean Solglitter', 'Stjärnan'].map((own) => [own, own, true] as const),
    ] as const) {
      expect([name, words, 'record', beside(inRegion(record(name, 'skyddat_boende')), words)]).toEqual([name, words, 'record', isKnown])
      const resource = record('', 'skyddat_boende', { resource: { type: 'skyddat_boende' } })
      for (const [called, alsoCalled] of [[name, []], ['', [name]]] as const) {
        const material = { ...resource, mentions: [], claims: [], resources: resource.resources.map((one) => ({ ...one, name: called, alsoCalled })) }
        expect([name, words, 'resource', beside(inRegion(material), words)]).toEqual([name, words, 'resource', isKnown])
      }
    }
    expect(beside(record('Solglitter', 'kvinnojour'), 'Solglitter')).toBe(false)
    expect(beside(record('Solglitter', 'kvinnojour', { resource: { type: 'kvinnojour' } }), 'Solglitter')).toBe(false)
  })

  it('takes what stands beside the own name of a home for sheltered, in any record, file or text', () => {
    const villa: RecordSpec = { id: 'kalla/villa', resource: { type: 'skyddat_boende' }, values: { name: 'Skyddat boende Smultronet', type: 'skyddat_boende' } }
    const garden: RecordSpec = { id: 'kalla/odling', source: 'annan', file: 'notes/odling.md', resource: { type: 'stodgrupp' }, values: { name: 'Odlingen', note: 'Grönytan vid Smultronets hus på Tulpangatan 8 sköts av kommunen. Öppet för alla.' } }
    const noteOf = (records: readonly RecordSpec[]): string => claimOf(withhold(world(records), 'internal').inventory, 'note').value
    expect(noteOf([villa, garden])).toBe('[skyddad uppgift] Öppet för alla.')
    expect(noteOf([garden])).toBe(garden.values.note)
    expect(noteOf([{ ...villa, values: { ...villa.values, name: 'Villa Smultronet' } }, garden])).not.toContain('Tulpangatan')
    expect(noteOf([{ ...villa, values: { ...villa.values, name: 'Skyddat boende Ekby kommun' } }, garden])).toBe(garden.values.note)
    const shown = withhold(world([villa]), 'internal', { texts: [{ section: 'metod', markdown: 'Smultronet ligger på Tulpangatan 8.', place: { file: 'texts/metod.md' } }] })
    expect(shown.texts[0]!.markdown).toBe('[skyddad uppgift]')
  })

  it('hides the kommun of a record without a kind that goes by a home\'s name, wherever the home lies', () => {
    const villa: RecordSpec = { id: 'kalla/villa', resource: { type: 'skyddat_boende', host: '9001' }, values: { name: 'Villa Smultronet', type: 'skyddat_boende' } }
    const namesake = (name: string, host: string): RecordSpec => ({ id: 'annan/rad', source: 'annan', file: 'notes/annan.md', resource: { type: '', host }, values: { name, kommun: 'Björkstad' } })
    const kommunOf = (record: RecordSpec): string => claimOf(withhold(world([villa, record]), 'internal').inventory, 'kommun').value
    for (const host of ['9001', '9002']) for (const name of ['Smultronet', 'Smultronets', 'smultronet', 'villa smultronet', 'VILLA SMULTRONET']) expect([host, name, kommunOf(namesake(name, host))]).toEqual([host, name, '[skyddad uppgift]'])
    for (const name of ['Hallonet', 'Hallonet smultronet', 'smultronet och hallonet']) expect([name, kommunOf(namesake(name, '9002'))]).toEqual([name, 'Björkstad'])
  })

  it('takes a record under the heading of a jour for sheltered', () => {
    const { inventory } = withhold(world([{ id: 'kalla/x', path: ['Sida', 'Kvinnojouren Tallen'], values: { name: 'Tallen', address: 'Storgatan 1' } }]), 'internal')
    expect(claimOf(inventory, 'address').value).toBe('[skyddad uppgift]')
  })

  it('takes the strongest marker where secrets overlap', () => {
    const { inventory } = withhold(world([{ ...home, values: { ...home.values, note: 'Bor på Solrosgatan 12, 020421-2393. Ring.' } }]), 'internal')
    expect(claimOf(inventory, 'note').value).toBe('[id-nummer borttaget] Ring.')
  })

  it('shows of a resource what is left of its claims, also in values put together from several', () => {
    const material = world([{ ...office, values: { name: 'Jouren', phone: '070-1740605', languages: 'svenska', target_groups: 'nr 020421-2393' } }])
    const phone = material.claims.find(({ field }) => field === 'phone')!
    const groups = material.claims.find(({ field }) => field === 'target_groups')!
    const resource = { ...material.resources[0]!, fields: {
      phone: { value: '070-174 06 05 (mobil)', claims: [phone.id], others: [{ value: phone.value, claims: [phone.id] }] }, target_groups: { value: 'alla och 020421-2393', claims: [groups.id] }, languages: { value: 'Skriv till anna.ek@exempel.se', claims: ['finns/inte/1'] },
    } }
    const { fields } = withhold({ ...material, resources: [resource, { ...resource, id: 'utan-medlemmar', members: [], fields: {} }] }, 'internal').inventory.resources[0]!
    expect(fields).toMatchObject({ phone: { value: '[telefonnummer visas inte]', others: [{ value: '[telefonnummer visas inte]' }] }, target_groups: { value: '[uppgift visas inte]' }, languages: { value: 'Skriv till [e-postadress visas inte]' } })
  })

  it('cleans sheets, headings and receipts, and claims of a source that nobody declared', () => {
    const long = 'Hon kom hit i går. Nu är hon trygg hos oss.'
    const material = world([{ ...home, values: { name: 'Tallen', type: 'skyddat_boende' } }], { receipt: [{ what: 'text', detail: { sv: `läste \`${long}\``, en: `read \`${long}\`` }, place: { file: 'a.md' } }] })
    const claims = material.claims.slice(0, 1).map((claim) => ({ ...claim, source: 'okänd', place: { file: 'tables/a.xlsx', sheet: 'Solrosgatan 12', cell: 'B3', heading: 'Namn' } }))
    const { inventory } = withhold({ ...material, claims }, 'public')
    expect(inventory.claims[0]!.place).toEqual({ file: 'tables/a.xlsx', sheet: '[skyddad uppgift]', cell: 'B3', heading: 'Namn' })
    const headed = withhold({ ...material, claims: claims.map((claim) => ({ ...claim, place: { file: 'a.md', path: ['Hus', 'Solrosgatan 12'] } })) }, 'public').inventory
    expect(headed.claims[0]!.place).toEqual({ file: 'a.md', path: ['Hus', '[skyddad uppgift]'] })
    const told = withhold({ ...world([office]), claims: claims.map((claim) => ({ ...claim, field: 'note' as const })) }, 'public').inventory.diagnostics
    expect(told.map(({ rule, place }) => [rule, place])).toEqual([['withhold/unapproved-text', { file: 'tables/a.xlsx', sheet: 'Solrosgatan 12' }]])
    expect(inventory.receipt[0]!.detail.sv).toBe('läste `[text ej godkänd för publicering]`')
  })

  it('renames an id whose parts tell together what none tells alone', () => {
    const { inventory } = withhold(world([home, { ...office, id: 'solros/gatan-12', values: { name: 'Lokal' } }]), 'internal')
    expect(inventory.claims.find(({ field, subject }) => field === 'name' && subject !== home.id)!.mention).toMatch(/^skyddad-\d+\/skyddad-\d+$/)
  })

  it('seeks many withheld values at once, and none of them inside longer words', () => {
    const homes = Array.from({ length: 120 }, (_, index): RecordSpec => ({ id: `kalla/${index}`, values: { name: 'Skyddat boende', address: `Vindgatan ${index + 1}` } }))
    const markdown = 'Vindgatan 7. Vindgatan 1234. Kvindgatan 7. VINDGATAN 120s hus. Vindgatan 12 och Vindgatan 12. Vindgatan 7x.'
    const { texts } = withhold(world(homes), 'internal', { texts: [{ section: 'metod', markdown, place: { file: 'texts/a.md' } }] })
    expect(texts[0]!.markdown).toBe('[skyddad uppgift]. Vindgatan 1234. Kvindgatan 7. [skyddad uppgift]s hus. [skyddad uppgift] och [skyddad uppgift]. [skyddad uppgift]x.')
    const person = withhold(world([{ ...office, values: { note: 'Kontaktperson Anna Ek.' } }]), 'internal', { texts: [{ section: 'metod', markdown: 'anna-ek, Anna Eks, xanna Ek, anna eksberg', place: { file: 'texts/a.md' } }] })
    expect(person.texts[0]!.markdown).toBe('[namn borttaget], [namn borttaget], xanna Ek, anna eksberg')
    const two = ['Ekgatan 1, Lundgatan 2', 'Lundgatan 2, Bergsgatan 3'].map((address, index): RecordSpec => ({ id: `kalla/${index}`, values: { name: 'Skyddat boende', address } }))
    const overlapping = withhold(world(two), 'internal', { texts: [{ section: 'metod', markdown: 'Från Ekgatan 1, Lundgatan 2, Bergsgatan 3 hit.', place: { file: 'texts/a.md' } }] })
    expect(overlapping.texts[0]!.markdown).toBe('Från [skyddad uppgift] hit.')
  })

  it('tells of columns that would decide who may read', () => {
    const cell = { text: 'public', place: { file: 'tables/a.csv', line: 1 } }
    const rows = [{ other: { audience: cell, Kontaktperson: cell } }, { other: { audience: cell, Publicera: { ...cell, place: { file: 'b.csv' } } } }]
    expect(findRaisedAudience(rows).map(({ rule, place }) => [rule, place.file])).toEqual([['withhold/raised-audience', 'tables/a.csv'], ['withhold/raised-audience', 'b.csv']])
  })

  it('cleans messages when there is no inventory', () => {
    const message = { sv: 'Skyddat boende på Solrosgatan 12, 020421-2393.', en: 'x' }
    expect(cleanMessages([{ rule: 'ingest/x', severity: 'error', message, place: { file: '020421-2393.md' }, actual: '070-1740605', note: message }, { rule: 'ingest/x', severity: 'error', message: { sv: 'Rent', en: 'Clean' }, place: { file: 'a.md' } }])).toEqual([
      { rule: 'ingest/x', severity: 'error', message: { sv: 'Skyddat boende på [skyddad uppgift], [id-nummer borttaget].', en: 'x' }, place: { file: '[id-nummer borttaget].md' }, actual: '[telefonnummer visas inte]', note: { sv: 'Skyddat boende på [skyddad uppgift], [id-nummer borttaget].', en: 'x' } },
      { rule: 'ingest/x', severity: 'error', message: { sv: 'Rent', en: 'Clean' }, place: { file: 'a.md' } },
    ])
  })

  it('cleans cells and headings of a table that belongs to no county', () => {
    const clean = makeCleanWords()
    expect(['Kvinnojouren Tranan', 'Uppgiftslämnare: Anna Quastel, anna.ek@gmail.com', '020421-2393', 'Skyddat boende, Solrosgatan 12'].map(clean)).toEqual(['Kvinnojouren Tranan', 'Uppgiftslämnare: [namn borttaget], [e-postadress visas inte]', '[id-nummer borttaget]', 'Skyddat boende, [skyddad uppgift]'])
  })

  it('hands the audit what to look for, but not what stands elsewhere for everyone to read', () => {
    const words = 'Handlingsplan mot våld i nära relationer i Ekby kommun 2019–2022'
    const material = world([{ ...office, values: { note: 'En anteckning som är lång nog att kännas igen överallt.' } }], { prose: [prose(words)] })
    const { secrets } = withhold({ ...material, sources: [{ ...material.sources[0]!, title: words }] }, 'public')
    expect(secrets).toEqual([{ rule: 'withhold/unapproved-text', value: 'En anteckning som är lång nog att kännas igen överallt.' }])
  })
})
