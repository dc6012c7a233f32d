import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseRows } from '#normalise'
import type { Cell, Claim, Field, Row, RowKind } from '#model'
import { shipped } from '../vocabulary/shipped-vocabulary.ts'
import { county, normalise, row } from './rows.ts'

const fields: Field[] = ['kommun_code', 'kommun', 'name', 'type', 'provider', 'provider_kind', 'level', 'target_groups', 'violence_forms', 'covers', 'phone', 'email', 'website', 'address', 'opening_hours', 'languages', 'access', 'availability', 'note',
  'area', 'question', 'status', 'detail', 'places', 'share', 'goal', 'title', 'publisher', 'year', 'scope', 'content', 'text_available', 'kpi', 'period', 'gender', 'value', 'unit', 'observed_year', 'read', 'published', 'checked']
const words = fc.constantFrom('Öckerö', 'Marks kommun', '1407', '305', 'Malmö', 'hela länet', 'Skaraborg', 'GR', 'ja', 'nej', 'saknas', 'rutin', 'uppgift saknas', '-', '..', 'x', '?', '031-390 06 01', '390 06 02', '+46', '070-174 06 05', '116 016', 'fax',
  'kvinnojour', 'kvinnor', 'barn', 'unga', 'Barnahus', 'UPPHÖRT', 'vilande', 'https://exempel.se/a?b=c#d', 'javascript:x', 'info@exempel.se', 'anna.a@exempel.se', '2019', '16 september 2019', '01/02/2019', '2018–2020', '12,5', '1 725', '%', 'T', 'K',
  '17:30', '<5', '\u200B', '\u202E', 'a\u0308', '\u00A0', '\n', '`', '{{', '<b>', '__proto__', '=1+1', 'Övrigt')
const text = fc.oneof(fc.array(words, { maxLength: 5 }).chain((parts) => fc.constantFrom(' ', ', ', '; ', ' och ', '').map((separator) => parts.join(separator))), fc.string({ unit: 'grapheme', maxLength: 25 }), fc.string({ unit: 'binary', maxLength: 10 }))
const kinds = fc.constantFrom<RowKind>('resource', 'work', 'mapping', 'indicator')
const anyRow: fc.Arbitrary<Row> = fc.tuple(kinds, fc.dictionary(fc.constantFrom(...fields), text, { maxKeys: 8 })).map(([kind, cells]) => row(kind, cells))

const chain = (claim: Claim): void => {
  let at = claim.original
  for (const step of claim.steps) {
    expect(step.before).toBe(at)
    expect(step.after).not.toBe(step.before)
    at = step.after
  }
  expect(at).toBe(claim.value)
}

describe('any row', () => {
  it('gives claims whose original is the untouched text of a cell at its place, and whose steps lead from it to the value', () => {
    fc.assert(fc.property(anyRow, (made) => {
      const before = JSON.stringify(made)
      const { mention, diagnostics } = normalise(made)
      expect(JSON.stringify(made)).toBe(before)
      const cells = Object.values(made.cells) as Cell[]
      for (const claim of mention.claims) {
        expect(cells).toContainEqual({ text: claim.original, place: claim.place })
        expect(claim.value).not.toBe('')
        chain(claim)
      }
      for (const { message, place, severity } of diagnostics) {
        expect([message.sv.length > 20, message.en.length > 20, place.file]).toEqual([true, true, 'tables/x.csv'])
        expect(['error', 'warning', 'info']).toContain(severity)
      }
    }), { numRuns: 1500 })
  })

  it('gives plain data with ids of its own, short and fit to type', () => {
    fc.assert(fc.property(anyRow, (made) => {
      const { mention } = normalise(made)
      expect(JSON.parse(JSON.stringify(mention))).toEqual(mention)
      expect(new Set(mention.claims.map(({ id }) => id)).size).toBe(mention.claims.length)
      expect(mention.id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]{1,160}$/)
    }), { numRuns: 1000 })
  })

  it('says the same when its values are read again', () => {
    fc.assert(fc.property(anyRow, (made) => {
      const once = normalise(made).mention.claims
      for (const claim of once) {
        // A service's state may have been read from another cell, which would be read once more.
        const { status: _, ...others } = made.cells
        const again = normalise({ ...made, cells: { ...(claim.field === 'availability' ? others : made.cells), [claim.field]: { text: claim.value, place: claim.place } } }).mention.claims.filter(({ field }) => field === claim.field)
        expect(again.map(({ value }) => value)).toEqual([claim.value])
        expect(again[0]!.steps).toEqual([])
      }
    }), { numRuns: 1000 })
  })

  it('says the same whatever the order of its cells', () => {
    fc.assert(fc.property(anyRow, (made) => {
      const reversed = { ...made, cells: Object.fromEntries(Object.entries(made.cells).toReversed()) }
      expect(normalise(reversed)).toEqual(normalise(made))
    }), { numRuns: 1000 })
  })
})

describe('any set of rows', () => {
  it('gives each mention an id of its own, and each row the same mention in any order', () => {
    const several = fc.array(anyRow, { maxLength: 8 }).map((rows) => rows.map((made, index): Row => ({ ...made, place: { file: 'tables/x.csv', line: index + 2 } })))
    fc.assert(fc.property(several.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      const { mentions } = normaliseRows(rows, { vocabulary: shipped, county })
      const other = normaliseRows(shuffled, { vocabulary: shipped, county }).mentions
      expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length)
      expect(new Map(other.map((mention) => [mention.id, mention]))).toEqual(new Map(mentions.map((mention) => [mention.id, mention])))
      for (const { id, claims } of mentions) for (const claim of claims) expect([claim.mention, claim.id.startsWith(`${id}/`)]).toEqual([id, true])
    }), { numRuns: 1000 })
  })

  it('numbers two services of the same name in one source by what they say, not by where they stand', () => {
    const one = row('resource', { name: 'Växeln', phone: '031-390 06 01' })
    const two = row('resource', { name: 'Växeln', phone: '031-390 06 02' })
    const idOf = (rows: Row[], phone: string): string => normaliseRows(rows, { vocabulary: shipped, county }).mentions.find((mention) => mention.claims.some(({ value }) => value === phone))!.id
    expect(idOf([one, two], '+46313900602')).toBe('exempel-se-abc123/vaxeln~2')
    expect(idOf([two, one], '+46313900602')).toBe('exempel-se-abc123/vaxeln~2')
    expect(idOf([two], '+46313900602')).toBe('exempel-se-abc123/vaxeln')
  })
})
