import { describe, expect, it } from 'vitest'
import { markers, withhold } from '#withhold'
import type { Claim, Diagnostic, Inventory, Step } from '#model'
import { fileSays, findShelters, says } from '../../src/withhold/records/shelters.ts'
import { mixedTypes } from '../../src/withhold/records/shelter-words.ts'
import { prose, world, type RecordSpec } from './world.ts'
import { cleanText } from '../../src/withhold/cleaning/clean-text.ts'
import { cleaned, situation } from './reading.ts'

const note = (values: RecordSpec['values'], more: Partial<RecordSpec> = {}): RecordSpec => ({ id: 'kalla/rad', values, ...more })
const withSteps = (inventory: Inventory, steps: readonly Step[]): Inventory => {
  const change = (claim: Claim): Claim => ({ ...claim, steps })
  return { ...inventory, claims: inventory.claims.map(change), mentions: inventory.mentions.map((mention) => ({ ...mention, claims: mention.claims.map(change) })) }
}

describe('a claim', () => {
  it('that holds no secret is the very same, and so is its mention', () => {
    const inventory = world([note({ name: 'Mottagningen', area: 'Barnahus' }, { path: ['Rubrik'] })])
    const result = withhold(inventory, 'public').inventory
    result.claims.forEach((claim, index) => expect(claim).toBe(inventory.claims[index]))
    expect(result.mentions[0]).toBe(inventory.mentions[0])
  })

  it('is read in every step of its value, before and after', () => {
    const secret = 'tel 070-174 06 05'
    for (const [before, after] of [[secret, 'Öppet'], ['Öppet', secret]] as const) {
      const steps = [{ rule: 'normalise/text', before: 'Öppet', after: 'Öppet' }, { rule: 'normalise/text', before, after }]
      const { inventory, secrets } = withhold(withSteps(world([note({ name: 'Mottagningen' })]), steps), 'public')
      for (const claim of [inventory.claims[0]!, inventory.mentions[0]!.claims[0]!]) expect(claim.steps).toEqual([steps[0], { rule: 'normalise/text', before: before.replace('070-174 06 05', markers.phone), after: after.replace('070-174 06 05', markers.phone) }])
      expect(secrets).toEqual([{ rule: 'withhold/mobile-phone', value: '070-174 06 05' }])
      expect(inventory.withheld).toEqual([{ rule: 'withhold/mobile-phone', source: 'kalla', count: 1 }])
    }
  })

  it('is read with the heading of its column', () => {
    expect(withhold(world([note({ area: 'Berit' }, { headings: { area: 'Kontaktperson' } })]), 'public').inventory.claims[0]!.value).toBe(markers.person)
    expect(withhold(world([note({ area: 'Berit' }, { headings: { area: 'Område' } })]), 'public').inventory.claims[0]!.value).toBe('Berit')
    expect(withhold(world([note({ area: 'Berit' })]), 'public').inventory.claims[0]!.value).toBe('Berit')
  })

  it('with secrets of two kinds counts each, and tells the audit which is which', () => {
    const { inventory, secrets } = withhold(world([note({ area: 'Ring 070-174 06 05 eller skriv till karin.berg@exempel.se' })]), 'public')
    expect(inventory.withheld).toEqual([{ rule: 'withhold/mobile-phone', source: 'kalla', count: 1 }, { rule: 'withhold/personal-mailbox', source: 'kalla', count: 1 }])
    expect(secrets.toSorted((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual([{ rule: 'withhold/mobile-phone', value: '070-174 06 05' }, { rule: 'withhold/personal-mailbox', value: 'karin.berg@exempel.se' }])
  })

  it('of a sheltered mention has a sheltered place, although its subject is no resource', () => {
    const { inventory } = withhold(world([note({ type: 'skyddat_boende', area: 'Barnahus' }, { subject: '9001/annat', path: ['Ekbacken 12'] })]), 'public')
    for (const claim of [...inventory.claims, ...inventory.mentions[0]!.claims]) expect(claim.place.path).toEqual([markers.shelteredPlace])
  })

  it('on the kommun of sheltered housing is hidden by its mention alone, and is no secret to search for', () => {
    const { inventory, secrets } = withhold(world([note({ type: 'skyddat_boende', kommun: 'Björkstad' }, { subject: '9001/annat' })]), 'public')
    expect(inventory.claims.find(({ field }) => field === 'kommun')!.value).toBe(markers.shelteredPlace)
    expect(secrets).toEqual([])
  })

  it('on a small count is no secret to search for', () => {
    const { inventory, secrets } = withhold(world([{ id: 'kolada/u1', kind: 'indicator', subject: 'kpi/U1/9001', values: { kpi: 'U1', kommun_code: '9001', period: '2025', gender: 'T', value: '3', unit: 'antal personer' } }]), 'public')
    expect(inventory.claims.find(({ field }) => field === 'value')!.value).toBe('<5')
    expect(secrets).toEqual([])
  })
})

describe('a stretch of text that several detectors find', () => {
  it('gets the marker of the first of them, wherever in the stretch it stands', () => {
    const sheltered = { sheltered: true, isValue: false }
    for (const text of ['Boendet 020421-2393 på Ekgatan 3.', 'Boendet på Ekgatan 3, 020421-2393, 070-174 06 05.', 'På Ekgatan 3: 070-174 06 05, 020421-2393, sade hon.']) expect([text, cleaned(text, sheltered)]).toEqual([text, markers.identityNumber])
    expect(cleaned('Boendet på Ekgatan 3, 070-174 06 05.', sheltered)).toBe(markers.shelteredPlace)
    const { text, removed } = cleanText('020421-2393 Ekgatan 3', situation({ sheltered: true, isValue: true, field: 'address' }))
    expect([text, removed[0]]).toEqual([markers.identityNumber, { rule: 'withhold/sheltered-place', value: '020421-2393 Ekgatan 3', literal: true }])
  })
})

describe('a resource', () => {
  const joined = (value: string): Inventory => {
    const inventory = world([{ id: 'kalla/rad', values: { name: 'Mottagningen', area: 'Ring 070-174 06 05', level: 'kommun' }, resource: {} }])
    const resource = inventory.resources[0]!
    const claim = (field: string): string => inventory.claims.find((one) => one.field === field)!.id
    return { ...inventory, resources: [{ ...resource, fields: { name: { value: 'Mottagningen, sammanförd', claims: [claim('name'), claim('level')] }, note: { value, claims: [claim('name'), claim('area')] } } }] }
  }

  it('shows a value that was put together of claims when nothing was withheld from them, and not otherwise', () => {
    const fields = withhold(joined('Mottagningen; något annat'), 'public').inventory.resources[0]!.fields
    expect(fields.name!.value).toBe('Mottagningen, sammanförd')
    expect(fields.note!.value).toBe(markers.hidden)
  })

  it('is called by a name that is withheld only below a heading for names', () => {
    const { inventory } = withhold(world([note({ name: 'Solen', area: 'Solen' }, { resource: {}, headings: { area: 'Kontaktperson' } })]), 'public')
    expect([inventory.resources[0]!.name, inventory.resources[0]!.fields.area!.value]).toEqual(['Solen', markers.person])
  })

  it('shows the reason where all of a claim behind a value is gone', () => {
    const material = world([{ id: 'kalla/rad', values: { name: 'Mottagningen', note: 'Gratis samtal' }, resource: {} }])
    const [resource] = material.resources
    const shown = withhold({ ...material, resources: [{ ...resource!, fields: { note: { value: 'Samtal, gratis', claims: resource!.fields.note!.claims } } }] }, 'public')
    expect(shown.inventory.resources[0]!.fields.note!.value).toBe(markers.unapproved)
  })
})

describe('sheltered records', () => {
  const home: RecordSpec = { id: 'kalla/hem', resource: { type: 'skyddat_boende', host: '9001' }, values: { name: 'Ekby', type: 'skyddat_boende' } }
  const recordOf = (material: Inventory, id: string) => findShelters(material).record(id)

  it('are known by words also short, in file names and with marks', () => {
    for (const text of ['Refuge', 'shelter', 'Kvinnohuset', 'jours boende', 'jourens hus', 'boendet på Ekgatan', 'skyddat hem']) expect([text, says(text)]).toEqual([text, true])
    for (const text of ['', 'skyddad hem sida', 'skyddad hemsida', 'boendet på 3 platser', 'jour boden']) expect([text, says(text)]).toEqual([text, false])
    for (const [file, told] of [['tables/hemlig_adress.csv', true], ['tables/kvinnojourens-boende.csv', true], ['tables/adress.csv', false]] as const) expect([file, fileSays(file)]).toEqual([file, told])
  })

  it('are all of a type that may have housing, and housing with no word for it', () => {
    for (const type of [...mixedTypes, 'kriscentrum_kvinnor', 'tjejjour_ungdomsjour']) expect([type, recordOf(world([{ id: 'kalla/x', resource: { type }, values: { name: 'Eken' } }]), 'kalla/x').sheltered]).toEqual([type, true])
    expect(recordOf(world([{ id: 'kalla/x', resource: { type: 'mottagning_ifo' }, values: { name: 'Eken' } }]), 'kalla/x').sheltered).toBe(false)
    expect(recordOf(world([{ ...home, values: { name: 'Ekby' } }]), home.id)).toMatchObject({ sheltered: true, isHousing: true })
  })

  it('without a kind are housing when one of their sources lists homes', () => {
    const material = world([{ id: 'kalla/x', resource: { type: '' }, values: { name: 'Granen' } }])
    const [resource] = material.resources
    const members = (...files: readonly string[]): Inventory => ({ ...material, resources: [{ ...resource!, members: files.map((file) => ({ ...resource!.members[0]!, place: { file } })) }] })
    expect(recordOf(members('notes/a.md', 'tables/skyddat-boende.csv'), 'kalla/x').isHousing).toBe(true)
    expect(recordOf(members('notes/a.md', 'tables/stod.csv'), 'kalla/x').isHousing).toBe(false)
    for (const [sheet, listed] of [['Skyddat boende', true], ['Stöd', false]] as const) {
      expect(recordOf({ ...material, resources: [{ ...resource!, members: [{ ...resource!.members[0]!, place: { file: 'bok.xlsx', sheet } }] }] }, 'kalla/x').isHousing).toBe(listed)
    }
  })

  it('stand below the heading of their group in a sheet, in the order of its rows', () => {
    const rows = world([{ id: 'k/efter', values: { name: 'Granen', area: 'Stöd' } }, { id: 'k/rubrik', values: { name: 'Våra skyddade boenden' } }, { id: 'k/innan', values: { name: 'Eken', area: 'Stöd' } }])
    const cells = ['AA11', 'AA10', 'AA2']
    const mentions = rows.mentions.map((mention, index) => {
      const place = { file: 'bok.xlsx', sheet: 'Blad', cell: cells[index]! }
      return { ...mention, place, claims: mention.claims.map((claim) => ({ ...claim, place })) }
    })
    const { record } = findShelters({ ...rows, mentions, claims: mentions.flatMap(({ claims }) => claims) })
    expect(['k/efter', 'k/innan'].map((id) => record(id).sheltered)).toEqual([true, false])
  })

  it('go by their own names, and not by words that any home has', () => {
    const hides = (name: string, called: string): boolean => recordOf(world([{ ...home, values: { ...home.values, name } }, { id: 'annan/x', resource: { type: '', host: '9002' }, values: { name: called } }]), 'annan/x').hidesKommun
    for (const [name, called, hidden] of [
      ['Lilla Smultronet', 'Lilla Smultronet', true], ['Lilla Smultronet', 'Villa Lilla Smultronets', true], ['Lilla Smultronet', 'LillaSmultronet', false], ['Boendet Ettan', 'Ettan', true], ['Boendet Tvåan', 'Tvåan', true], ['Boendet Trean', 'Trean', true],
      ['Skyddat boende', 'Mottagningen', false], ['Skyddat boende B', 'B', false], ['Skyddat boende Ett', 'Ett', false], ['Hemmet xSmultronet', 'xSmultronet', false],
    ] as const) expect([name, called, hides(name, called)]).toEqual([name, called, hidden])
  })

  it('lie in the kommun that hosts them, or the only one they reach, and are told of where there are many', () => {
    const hides = (count: number, { host: _, ...resource }: NonNullable<RecordSpec['resource']>): boolean => recordOf(world(Array.from({ length: count }, (_unused, index): RecordSpec => ({ ...home, id: `kalla/hem-${index}`, resource }))), 'kalla/hem-0').hidesKommun
    const reaching = (...covers: readonly string[]): NonNullable<RecordSpec['resource']> => ({ type: 'skyddat_boende', covers })
    expect(hides(5, reaching('9001'))).toBe(false)
    expect(hides(4, reaching('9001'))).toBe(true)
    for (const covers of [['9001', '9002'], [], ['lanet'], ['lan-14'], ['lanet', 'riket']]) expect([covers, hides(5, reaching(...covers))]).toEqual([covers, true])
  })

  it('make their lines, rows and sections sheltered', () => {
    const jour = world([{ id: 'kalla/x', path: ['Sida', 'Stöd', 'Tallgläntan'], resource: { type: 'kvinnojour' }, values: { name: 'Solrosen' } }])
    const { isShelteredProse, isShelteredPlace } = findShelters(jour)
    for (const [heading, file, sheltered] of [['Tallgläntan', 'notes/exempel.md', true], ['Solrosen', 'notes/exempel.md', true], ['Stöd', 'notes/exempel.md', false], ['Solrosen', 'notes/annan.md', false], ['Tallgläntan', 'notes/annan.md', false]] as const) {
      expect([heading, file, isShelteredProse(prose('Huset är stort.', file, [heading]))]).toEqual([heading, file, sheltered])
    }
    for (const [line, sheltered] of [[10, true], [11, false]] as const) expect(isShelteredPlace({ file: 'notes/exempel.md', line })).toBe(sheltered)
    const inSheet = findShelters({ ...jour, mentions: jour.mentions.map((mention) => ({ ...mention, place: { file: 'bok.xlsx', sheet: 'Blad', cell: 'AB7' }, claims: [] })) })
    for (const [sheet, cell, sheltered] of [['Blad', 'C7', true], ['Blad', 'AB8', false], ['Annat', 'AB7', false]] as const) expect(inSheet.isShelteredPlace({ file: 'bok.xlsx', sheet, cell })).toBe(sheltered)
    expect(inSheet.isShelteredPlace({ file: 'bok.xlsx', sheet: 'Blad7' })).toBe(false)
  })
})

describe('a message', () => {
  it('tells what was found where nothing was withheld', () => {
    const at = (line: number, column?: number): Diagnostic => ({ rule: 'normalise/x', severity: 'warning', message: { sv: 'Oväntat värde.', en: 'Unexpected.' }, place: { file: 'notes/exempel.md', line, ...(column === undefined ? {} : { column }) }, actual: 'Gul' })
    const told = (values: RecordSpec['values'], message: Diagnostic): string | undefined => withhold(world([note(values)], { diagnostics: [message] }), 'public').inventory.diagnostics[0]!.actual
    const withheld = { note: 'En anteckning som är lång nog att kännas igen överallt.' }
    expect(told({ name: 'Mottagningen' }, at(10, 1))).toBe('Gul')
    expect(told(withheld, at(10, 1))).not.toBe('Gul')
    expect(told(withheld, at(101))).toBe('Gul')
  })

  it('and a file name outside sheltered housing may tell a way', () => {
    expect(withhold(world([note({ name: 'Mottagningen' })]), 'public', { files: [{ path: 'notes/bakom-stationen.md', bytes: new Uint8Array() }] }).files[0]!.path).toBe('notes/bakom-stationen.md')
  })
})

describe('an id', () => {
  const words = 'Två systrar bodde hos oss i våras efter en lång flykt.'
  const idOf = (part: string, values: RecordSpec['values'] = { note: words }, kind: RecordSpec['kind'] = 'resource'): string => withhold(world([{ id: `kalla/${part}`, kind, subject: 'x/y', values }]), 'public').inventory.mentions[0]!.id

  it('is renamed when it was made of what was withheld, cut off or numbered, of whatever kind', () => {
    for (const part of ['tva-systrar-bodde-hos-oss', 'systrar', 'systrar~12', 'systrar~2']) for (const kind of ['resource', 'work', 'indicator'] as const) expect([part, kind, idOf(part, { note: words }, kind)]).toEqual([part, kind, 'kalla/skyddad-1'])
    expect(idOf('systrar', { note: words, detail: 'Ring 070-174 06 05' })).toBe('kalla/skyddad-1')
  })

  it('stays when it was made of other words or too few', () => {
    for (const part of ['handlingsplanen', 'xylofonkvartett', 'tallkottens', 'hos', 'lång', 'plan~12']) expect([part, idOf(part)]).toEqual([part, `kalla/${part}`])
  })
})
