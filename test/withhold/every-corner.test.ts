import { describe, expect, it } from 'vitest'
import { markers, withhold } from '#withhold'
import type { Claim, Inventory, Step } from '#model'
import { world, type RecordSpec } from './world.ts'
import { cleaned } from './reading.ts'

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
})
