import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveArea, resolveTerm } from '#vocabulary'
import type { Vocabulary } from '#model'
import { shipped } from './shipped-vocabulary.ts'

const term = (scheme: string, written: string): string => {
  const resolution = resolveTerm(scheme, written, shipped)
  return 'code' in resolution ? resolution.code : `? ${resolution.suggestions.join('; ')}`.trim()
}

describe('resolveTerm', () => {
  it.each([
    ['resource_type', 'kvinnojour', 'kvinnojour'], ['resource_type', 'Kvinnojourer', 'kvinnojour'], ['resource_type', 'Kvinnojouren', 'kvinnojour'], ['resource_type', 'kvinnojourernas', 'kvinnojour'],
    ['resource_type', 'Handlingsplaner', 'handlingsplan'], ['resource_type', 'Skyddade boenden', 'skyddat_boende'], ['resource_type', 'BOJ', 'brottsofferjour'], ['resource_type', 'barnahusen', 'barnahus'],
    ['resource_type', 'MOTTAGNING IFO', 'mottagning_ifo'], ['resource_type', 'relationsvåldsteamet', 'vald_team'], ['resource_type', 'resurscentrum_heder', 'hrv_team'],
    ['provider_kind', 'ideell', 'ideell_forening'], ['level', 'Lokal', 'kommun'], ['level', 'regional', 'lan'], ['target_group', 'anhöriga', 'narstaende'], ['target_group', 'hbtq', 'hbtqi'],
    ['target_group', 'Transpersoner och icke-binära', 'transpersoner'], ['availability', 'nedlagd', 'avvecklad'], ['violence_form', 'hedersvåld', 'hrv'], ['skl_goal', 'mål 3', '3'],
  ])('%s: reads %j as %s', (scheme, written, code) => {
    expect(term(scheme, written)).toBe(code)
  })

  it.each([['resource_type', 'Kvinojour', 'Kvinnojour'], ['resource_type', 'brottsofferjur', 'Brottsofferjour'], ['level', 'delregionl', 'Delregional'], ['target_group', 'stöd till anhöriga', 'Närstående']])('%s: suggests for %j and does not decide', (scheme, written, suggestion) => {
    expect(term(scheme, written).startsWith('?')).toBe(true)
    expect(term(scheme, written)).toContain(suggestion)
  })

  it.each([['resource_type', 'hus'], ['resource_type', ''], ['okänt schema', 'kvinnojour']])('%s: has nothing to say of %j', (scheme, written) => {
    expect(term(scheme, written)).toBe('?')
  })

  it('takes every code and label for itself', () => {
    for (const { scheme, code, label } of shipped.terms) {
      expect(term(scheme, code)).toBe(code)
      const sameLabel = shipped.terms.filter((other) => other.scheme === scheme && other.label.toLowerCase() === label.toLowerCase())
      if (sameLabel.length === 1) expect(term(scheme, label)).toBe(code)
    }
  })

  it('decides nothing when two terms claim a word with the same right', () => {
    const base = { scheme: 's', labelEn: '', goals: [], definition: '', sourceUrl: '' }
    const vocabulary: Vocabulary = { ...shipped, terms: [{ ...base, code: 'a', label: 'Alfa', synonyms: ['jour'] }, { ...base, code: 'b', label: 'Beta', synonyms: ['jour', 'alfa'] }] }
    expect(resolveTerm('s', 'jour', vocabulary)).toEqual({ suggestions: [] })
    expect(resolveTerm('s', 'ALFA', vocabulary)).toEqual({ code: 'a' })
  })

  it('returns for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const resolution = resolveTerm('resource_type', text, shipped)
      expect('code' in resolution || resolution.suggestions.length <= 3).toBe(true)
    }), { numRuns: 1000 })
  })
})

describe('resolveArea', () => {
  it.each([['Barnahus', 'barnahus'], ['rutin', 'rutiner'], ['Överenskommelse', 'overenskommelser'], ['Kvinnofridsplan', 'handlingsplan'], ['FREDA', 'rutiner'], ['Ingår kommunen i ett barnahus?', 'barnahus'], ['Kvinnofridsbarometern', 'oppna_jamforelser']])('reads %j as %s', (written, code) => {
    expect(resolveArea(written, shipped)).toEqual({ code })
  })

  it('takes every code and label for itself', () => {
    for (const { code, label } of shipped.areas) {
      expect(resolveArea(code, shipped)).toEqual({ code })
      expect(resolveArea(label, shipped)).toEqual({ code })
    }
  })

  it('suggests for a misspelt area', () => {
    expect(resolveArea('Barnhus', shipped)).toEqual({ suggestions: ['Barnahus'] })
  })
})
