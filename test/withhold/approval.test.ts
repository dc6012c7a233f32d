import { describe, expect, it } from 'vitest'
import { approvalHash, fileApprovalHash, withhold } from '#withhold'
import type { Field } from '#model'
import { decision, prose, world, type RecordSpec } from './world.ts'

const claimOf = (inventory: { claims: readonly { field: string; value: string; original: string }[] }, field: Field) => inventory.claims.find((claim) => claim.field === field)!
const everything = (value: unknown): string => JSON.stringify(value)
const office: RecordSpec = { id: 'kalla/socialkontoret', resource: {}, values: { name: 'Socialkontoret', type: 'mottagning_ifo', phone: '031-390 06 00' } }

describe('approval of running text', () => {
  it('shows no running text to the public that nobody has approved, and counts it', () => {
    const material = world([{ ...office, values: { ...office.values, note: 'Gratis samtal.' } }], { prose: [prose('Sidan beskriver stödet.')] })
    const { inventory } = withhold(material, 'public')
    expect(claimOf(inventory, 'note')).toMatchObject({ value: '[text ej godkänd för publicering]', original: '[text ej godkänd för publicering]' })
    expect(inventory.prose[0]!.text).toBe('[text ej godkänd för publicering]')
    expect(inventory.resources[0]!.fields.note!.value).toBe('[text ej godkänd för publicering]')
    expect(inventory.withheld).toEqual([{ rule: 'withhold/unapproved-text', source: 'kalla', count: 2 }])
    expect(everything(inventory)).not.toContain('Gratis')
    expect(withhold(material, 'internal').inventory.claims).toEqual(material.claims)
  })

  it('shows a text that was approved by its hash, and not after a change of it', () => {
    const note = 'Gratis samtal för alla.'
    const decisions = [decision({ subject: approvalHash(note).slice(0, 12) })]
    const approved = withhold(world([{ ...office, values: { ...office.values, note } }], { decisions }), 'public').inventory
    expect(claimOf(approved, 'note').value).toBe(note)
    expect(approved.decisions).toEqual([])
    expect(claimOf(withhold(world([{ ...office, values: { ...office.values, note: `${note} Nytt.` } }], { decisions }), 'public').inventory, 'note').value).not.toBe(note)
  })

  it('shows the texts of a file that was approved as a whole, and not after any change of it', () => {
    const file = { path: 'notes/exempel.md', bytes: new TextEncoder().encode('# Exempel\n') }
    const decisions = [decision({ subject: file.path, value: fileApprovalHash(file) })]
    const material = world([{ ...office, values: { ...office.values, note: 'Gratis samtal.' } }], { decisions, prose: [prose('Om stödet.')] })
    expect(withhold(material, 'public', { files: [file] }).inventory.prose[0]!.text).toBe('Om stödet.')
    expect(claimOf(withhold(material, 'public', { files: [file] }).inventory, 'note').value).toBe('Gratis samtal.')
    const changed = withhold(material, 'public', { files: [{ ...file, bytes: new TextEncoder().encode('# Exempel \n') }] }).inventory
    expect(claimOf(changed, 'note').value).toBe('[text ej godkänd för publicering]')
    expect(changed.diagnostics.map(({ rule }) => rule)).toContain('withhold/approval-void')
    expect(withhold(material, 'public').inventory.diagnostics.map(({ rule }) => rule)).toContain('withhold/approval-without-file')
  })

  it('never covers a handful of persons with the approval of a file, however short the text', () => {
    const file = { path: 'notes/exempel.md', bytes: new TextEncoder().encode('# Exempel\n') }
    const note = (text: string): string => claimOf(withhold(world([{ ...office, values: { ...office.values, note: text } }], { decisions: [decision({ subject: file.path, value: fileApprovalHash(file) })] }), 'public', { files: [file] }).inventory, 'note').value
    expect(['1 kvinna bodde där', '2 män fick hjälp', '3 ärenden', '8 män fick hjälp'].map(note)).toEqual(['[text ej godkänd för publicering]', '[text ej godkänd för publicering]', '[text ej godkänd för publicering]', '8 män fick hjälp'])
  })

  it('tells of an approval that it cannot read', () => {
    for (const value of ['ja', '12ab', 'x'.repeat(64), '0'.repeat(63), '0'.repeat(65), `x${'0'.repeat(64)}`, `${'0'.repeat(64)}x`]) {
      expect(withhold(world([office], { decisions: [decision({ subject: 'notes/exempel.md', value })] }), 'public').inventory.diagnostics.map(({ rule }) => rule)).toEqual(['withhold/approval-unreadable'])
    }
  })

  it('runs the detectors on approved text as well', () => {
    const note = 'Ring 070-1740605 eller skriv 20020421-2393.'
    const { inventory } = withhold(world([{ ...office, values: { ...office.values, note } }], { decisions: [decision({ subject: approvalHash(note) })] }), 'public')
    expect(claimOf(inventory, 'note').value).toBe('Ring 070-1740605 eller skriv [id-nummer borttaget].')
  })

  it('lets a reviewer release a mobile number and a mailbox that are the service\'s own, by their own hash only', () => {
    const values = { name: 'Jouren', phone: '070-1740605', email: 'jouren@gmail.com' }
    const withheld = withhold(world([{ ...office, values }]), 'public').inventory
    expect([claimOf(withheld, 'phone').value, claimOf(withheld, 'email').value]).toEqual(['[telefonnummer visas inte]', '[e-postadress visas inte]'])
    expect(withheld.claims.find(({ field }) => field === 'phone')!.steps).toEqual([{ rule: 'normalise/phone', before: '[telefonnummer visas inte]', after: '[telefonnummer visas inte]' }])
    const decisions = [decision({ subject: approvalHash('070-1740605') }), decision({ subject: approvalHash('jouren@gmail.com') })]
    const released = withhold(world([{ ...office, values }], { decisions }), 'public').inventory
    expect([claimOf(released, 'phone').value, claimOf(released, 'email').value]).toEqual(['+46701740605', 'jouren@gmail.com'])
    expect(released.resources[0]!.fields.phone!.value).toBe('+46701740605')
    const file = { path: 'notes/exempel.md', bytes: new Uint8Array() }
    const byFile = withhold(world([{ ...office, values }], { decisions: [decision({ subject: file.path, value: fileApprovalHash(file) })] }), 'public', { files: [file] }).inventory
    expect(claimOf(byFile, 'phone').value).toBe('[telefonnummer visas inte]')
  })

  it('never covers a story of one person with the approval of a file, and covers it with its own', () => {
    const note = 'En mamma med tre barn från Ekby kom hit.'
    const file = { path: 'notes/exempel.md', bytes: new Uint8Array() }
    const byFile = withhold(world([{ ...office, values: { note } }], { prose: [prose(note)], decisions: [decision({ subject: file.path, value: fileApprovalHash(file) })] }), 'internal', { files: [file] }).inventory
    expect(claimOf(byFile, 'note').value).toBe('[text ej godkänd för publicering]')
    expect(byFile.prose[0]!.text).toBe('[text ej godkänd för publicering]')
    expect(byFile.diagnostics.map(({ rule }) => rule)).toEqual(['withhold/case-description'])
    const own = withhold(world([{ ...office, values: { note } }], { prose: [prose(note)], decisions: [decision({ subject: approvalHash(note) })] }), 'public').inventory
    expect([claimOf(own, 'note').value, own.prose[0]!.text]).toEqual([note, note])
  })
})
