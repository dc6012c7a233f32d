import { describe, expect, it } from 'vitest'
import { matchResources } from '#match'
import type { Decision, Mention } from '#model'
import { countyOf, decide, mentionOf, sourceOf, vocabulary, workOf } from './mentions.ts'

const county = countyOf('14')
const rosen = mentionOf('Kvinnojouren Rosen', { source: 'a', kommun: '1496', type: 'kvinnojour', phone: '+46313900601', dates: { speaksFor: '2018/2023' } })
const rosenAgain = mentionOf('Rosens kvinnojour', { source: 'b', kommun: '1496', type: 'kvinnojour', phone: '+46313900602', dates: { speaksFor: '2020' } })
const tistel = mentionOf('Tistelns jour', { source: 'c', kommun: '1497', type: 'kvinnojour', phone: '+46313900603' })
const barnahus = workOf('1496', 'barnahus', 'finns', { source: 'a' })
const mentions = [rosen, rosenAgain, tistel, barnahus]
const match = (decisions: readonly Decision[], told: readonly Mention[] = mentions): ReturnType<typeof matchResources> =>
  matchResources({ mentions: told, decisions, vocabulary, county, sources: [sourceOf('a'), sourceOf('b'), sourceOf('c')] })
const idsOf = (decisions: readonly Decision[]): string[] => match(decisions).resources.map(({ id }) => id)

describe('decisions', () => {
  it('same joins what the engine keeps apart: by mention, by resource and by name', () => {
    expect(idsOf([])).toEqual(['kvinnojouren-rosen-skovde', 'tistelns-jour-hjo'])
    for (const [subject, object] of [[rosen.id, tistel.id], ['kvinnojouren-rosen-skovde', 'tistelns-jour-hjo'], ['Rosens kvinnojour', 'Tistelns jour']] as const) {
      const { resources, diagnostics } = match([decide('same', subject, { object })])
      expect(resources.map(({ members }) => members.length)).toEqual([3])
      expect(diagnostics).toEqual([])
    }
  })

  it('not-same keeps apart what the engine joins, and asks no more', () => {
    const { resources, questions } = match([decide('not-same', rosen.id, { object: rosenAgain.id })])
    expect(resources.map(({ members }) => members.map(({ mention }) => mention))).toContainEqual([rosen.id])
    expect(resources.length).toBe(3)
    expect(questions.some(({ a, b }) => [a, b].includes(rosen.id) && [a, b].includes(rosenAgain.id))).toBe(false)
  })

  it('takes one mention out of a resource', () => {
    const { resources } = match([decide('not-same', rosenAgain.id, { object: 'kvinnojouren-rosen-skovde' })])
    expect(resources.map(({ members }) => members.length)).toEqual([1, 1, 1])
  })

  it('restores every byte when the line is removed', () => {
    const before = JSON.stringify(match([]))
    match([decide('same', 'Rosens kvinnojour', { object: 'Tistelns jour' })])
    expect(JSON.stringify(match([]))).toBe(before)
  })

  it('does not depend on the order of the lines', () => {
    const lines = [decide('same', rosen.id, { object: tistel.id }), decide('status', 'kvinnojouren-rosen-skovde', { value: 'vilande' }), decide('prefer', 'kvinnojouren-rosen-skovde/phone', { value: 'b' }), decide('not-same', rosen.id, { object: rosenAgain.id, day: '2026-11-19' })]
    expect(JSON.stringify(match(lines.toReversed()))).toBe(JSON.stringify(match(lines)))
  })

  it('prefer chooses the source, the mention, the claim or the value of a field', () => {
    for (const value of ['b', rosenAgain.id, '+46313900602', 'kvinnojouren-rosen-skovde/phone/2']) {
      for (const line of [decide('prefer', 'kvinnojouren-rosen-skovde/phone', { value }), decide('prefer', 'kvinnojouren-rosen-skovde', { object: 'phone', value })]) {
        const { resources, diagnostics } = match([line])
        expect(resources[0]!.fields.phone).toMatchObject({ value: '+46313900602', preferredBy: 'match/decision-prefer', others: [{ value: '+46313900601' }] })
        expect(diagnostics).toEqual([])
      }
    }
  })

  it('prefer on the member lists leaves only that list', () => {
    const lists = [mentionOf('Rosencentrum', { source: 'a', kommun: '1496', covers: ['1496', '1497', '1495'] }), mentionOf('Rosencentrum', { source: 'b', kommun: '1496', covers: ['1496', '1494', '1499'] })]
    expect(match([], lists).resources[0]!.covers).toEqual(['1494', '1495', '1496', '1497', '1499'])
    expect(match([decide('prefer', 'rosencentrum/covers', { value: 'b' })], lists).resources[0]!.covers).toEqual(['1494', '1496', '1499'])
  })

  it('status goes before what sources say, and the latest line before earlier ones', () => {
    const { resources } = match([decide('status', 'Kvinnojouren Rosen', { value: 'avvecklad', day: '2026-11-02' }), decide('status', 'kvinnojouren-rosen-skovde', { value: 'vilande', day: '2026-11-03' })])
    expect(resources[0]!.status).toBe('vilande')
  })

  it('status shows what sources say otherwise as another statement', () => {
    const ended = mentionOf('Kvinnojouren Rosen', { source: 'c', kommun: '1496', type: 'kvinnojour', availability: 'avvecklad' })
    const [resource] = match([decide('status', 'Kvinnojouren Rosen', { value: 'finns' })], [ended]).resources
    expect(resource).toMatchObject({ status: 'finns', fields: { availability: { value: 'finns', claims: [], preferredBy: 'match/decision-status', others: [{ value: 'avvecklad' }] } } })
  })

  it('correction changes one value, keeps the original and tells the step', () => {
    const { claims, resources } = match([decide('correction', 'kvinnojouren-rosen-skovde/phone', { object: '+46313900601', value: '+46313900699' })])
    const claim = claims.find(({ value }) => value === '+46313900699')!
    expect(claim).toMatchObject({ original: '+46313900601', steps: [{ rule: 'match/decision-correction', before: '+46313900601', after: '+46313900699' }] })
    expect(resources[0]!.fields.phone).toMatchObject({ value: '+46313900699', preferredBy: 'match/decision-correction' })
  })

  it('correction of a mention comes before matching', () => {
    expect(match([decide('correction', `${tistel.id}/name`, { value: 'Kvinnojouren Rosen' }), decide('correction', `${tistel.id}/kommun_code`, { value: '1496' })]).resources.length).toBe(1)
  })

  it('correction reaches work in a kommun as well', () => {
    const { claims } = match([decide('correction', '1496/barnahus/status', { object: 'finns', value: 'finns_delvis' })])
    expect(claims.find(({ id }) => id === '1496/barnahus/status/1')!.value).toBe('finns_delvis')
  })

  it('successor lets the new name and its statements go first', () => {
    const { resources } = match([decide('successor', 'tistelns-jour-hjo', { object: 'kvinnojouren-rosen-skovde' })])
    expect(resources).toMatchObject([{ id: 'kvinnojouren-rosen-skovde', alsoCalled: expect.arrayContaining(['Tistelns jour']), fields: { phone: { value: '+46313900601' } } }])
  })

  it('reports what it cannot follow, each with the line and a way out', () => {
    const lines: Decision[] = [
      decide('same', 'kvinnojouren-borta', { object: rosen.id }), decide('not-same', rosen.id, { object: rosen.id }), decide('prefer', 'kvinnojouren-rosen-skovde/phone', { value: 'z' }), decide('status', 'kvinnojouren-rosen-skovde', { value: 'stängd' }),
      decide('status', '1496/finns_inte_som_omrade', { value: 'finns' }), decide('status', '1496/barnahus', { value: 'kanske' }), decide('correction', 'kvinnojouren-rosen-skovde/phone', { object: '+46313900655', value: '1' }), decide('correction', 'ingenting/phone', { value: '1' }),
      decide('successor', 'kvinnojouren-rosen-skovde', { object: 'kvinnojouren-rosen-skovde' }),
    ]
    for (const line of lines) {
      const { diagnostics, resources } = match([line])
      expect(diagnostics, line.subject).toMatchObject([{ rule: 'match/decision-without-effect', severity: 'warning', place: line.place }])
      expect(diagnostics[0]!.message.sv).toContain(line.day)
      expect(resources).toEqual(match([]).resources)
    }
  })

  it('reports a name that several have, and names them', () => {
    const twice = [mentionOf('Familjecentralen', { source: 'a', kommun: '1496' }), mentionOf('Familjecentralen', { source: 'b', kommun: '1497' })]
    expect(match([decide('status', 'Familjecentralen', { value: 'vilande' })], twice).diagnostics).toMatchObject([{ expected: ['familjecentralen-hjo', 'familjecentralen-skovde'] }])
  })

  it('follows the later of two decisions that contradict each other, and keeping apart when they are of one day', () => {
    const same = decide('same', rosen.id, { object: tistel.id, day: '2026-11-02' })
    const notSame = decide('not-same', rosen.id, { object: tistel.id, day: '2026-11-03' })
    expect(match([same, notSame])).toMatchObject({ resources: [{}, {}], diagnostics: [{ rule: 'match/decisions-contradict', actual: `${rosen.id} – ${tistel.id}` }] })
    expect(match([{ ...same, day: '2026-11-04' }, notSame]).resources.length).toBe(1)
    expect(match([{ ...same, day: '2026-11-03' }, notSame]).resources.length).toBe(2)
  })

  it('lets a line speak of a resource that another line has made', () => {
    const told = [mentionOf('Alfa', { source: 'a', kommun: '1496', dates: { speaksFor: '2020' } }), mentionOf('Beta', { source: 'b', kommun: '1496' }), mentionOf('Gamma', { source: 'c', kommun: '1496' })]
    const made = match([decide('same', told[0]!.id, { object: told[1]!.id })], told).resources.find(({ members }) => members.length === 2)!.id
    expect(match([decide('same', told[0]!.id, { object: told[1]!.id }), decide('same', made, { object: 'Gamma' })], told).resources.length).toBe(1)
  })
})
