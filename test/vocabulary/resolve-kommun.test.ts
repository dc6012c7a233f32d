import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveKommun } from '#vocabulary'
import { shipped } from './shipped-vocabulary.ts'

const answer = (written: string, county?: string): string => {
  const resolution = resolveKommun(written, shipped, county === undefined ? {} : { county })
  return 'kommun' in resolution ? `${resolution.kommun.name} (${resolution.how})` : `? ${resolution.candidates.map(({ name }) => name).join(', ')}`.trim()
}

describe('resolveKommun', () => {
  it.each([
    ['1407', 'Öckerö (code)'], ['0305', 'Håbo (code)'], ['Öckerö', 'Öckerö (name)'], ['öckerö kommun', 'Öckerö (full-name)'], ['ÖCKERÖ', 'Öckerö (name)'], ['O\u0308ckero\u0308', 'Öckerö (name)'],
    ['Göteborgs Stad', 'Göteborg (full-name)'], ['Göteborgs stad', 'Göteborg (full-name)'], ['GÖTEBORGS KOMMUN', 'Göteborg (full-name)'], ['Göteborgs', 'Göteborg (genitive)'], ['Mölndals stad', 'Mölndal (full-name)'],
    ['Marks kommun', 'Mark (full-name)'], ['Mark kommun', 'Mark (full-name)'], ['Borås', 'Borås (name)'], ['Borås stad', 'Borås (full-name)'], ['Falu kommun', 'Falun (full-name)'], ['Falun', 'Falun (name)'],
    ['Region Gotland', 'Gotland (full-name)'], ['Orust kommun', 'Orust (full-name)'], ['Orusts kommun', 'Orust (full-name)'], ['Dals Ed', 'Dals-Ed (name)'], ['DALS-EDS KOMMUN', 'Dals-Ed (full-name)'], ['Dals–Ed', 'Dals-Ed (name)'],
    ['Lilla\u00A0Edets kommun', 'Lilla Edet (full-name)'], [' Vara. ', 'Vara (name)'], ['1407 Öckerö', 'Öckerö (code)'], ['Öckerö (1407)', 'Öckerö (code)'], ['1463 Marks kommun', 'Mark (code)'],
    ['Öckerö, Västra Götalands län', 'Öckerö (name)'], ['Håbo (Uppsala län)', 'Håbo (name)'], ['Kinna', 'Mark (locality)'], ['Ljungskile', 'Uddevalla (locality)'],
  ])('reads %j as %s', (written, expected) => {
    expect(answer(written, '14')).toBe(expected)
  })

  it.each([['Habo', 'Habo'], ['Håbo', 'Håbo'], ['Mora', 'Mora'], ['Nora', 'Nora'], ['Lidköping', 'Lidköping'], ['Linköping', 'Linköping'], ['Mark', 'Mark'], ['Markaryd', 'Markaryd'], ['Vara', 'Vara'], ['Ale', 'Ale'], ['Skara', 'Skara']])('never takes %s for another', (written, name) => {
    expect(answer(written, '14')).toBe(`${name} (name)`)
  })

  it.each([
    ['305', '? Håbo'], ['Goteborg', '? Göteborg'], ['Lidkoping', '? Lidköping, Linköping'], ['Öckrö', '? Öckerö'], ['1407 Tjörn', '? Öckerö, Tjörn'], ['Öckerö, Uppsala län', '? Öckerö'], ['9999', '?'], ['', '?'], ['kommun', '?'],
    ['Kommunen', '?'], ['hela länet', '?'], ['Skaraborg', '?'],
  ])('gives only candidates for %j', (written, expected) => {
    expect(answer(written, '14').startsWith(expected)).toBe(true)
    expect(answer(written, '14').startsWith('?')).toBe(true)
  })

  it('asks about a locality that lies in several kommuner, or outside the county asked about', () => {
    expect(answer('Ellös', '14')).toMatch(/^\? Orust/)
    expect(answer('Björkö', '14')).toMatch(/^\? Norrtälje/)
    expect(answer('Björkö')).toBe('Norrtälje (locality)')
  })

  it('finds every kommun by code, name, own name, genitive and capitals, and no other', () => {
    for (const kommun of shipped.kommuner) {
      for (const written of [kommun.code, kommun.name, kommun.fullName, kommun.genitive, kommun.name.toUpperCase(), kommun.name.normalize('NFD'), `${kommun.name} kommun`, `${kommun.genitive} kommun`, `${kommun.code} ${kommun.name}`, `${kommun.name}, ${kommun.countyName}`]) {
        const resolution = resolveKommun(written, shipped, { county: kommun.county })
        expect('kommun' in resolution ? resolution.kommun.code : written).toBe(kommun.code)
      }
    }
  })

  it('answers with a kommun only when its own name, code or locality was written', () => {
    const slip = fc.tuple(fc.constantFrom(...shipped.kommuner), fc.nat(), fc.constantFrom('', 'x', 'ö', 'a'))
    fc.assert(fc.property(slip, ([kommun, seed, replacement]) => {
      const at = seed % kommun.name.length
      const written = kommun.name.slice(0, at) + replacement + kommun.name.slice(at + 1)
      const resolution = resolveKommun(written, shipped)
      if ('kommun' in resolution && resolution.how !== 'locality') {
        const { name, genitive, fullName } = resolution.kommun
        const ownForms = [name, genitive, fullName, fullName.replace(/ (kommun|stad)$/, '')].map((form) => form.toLowerCase())
        expect(ownForms).toContain(written.trim().toLowerCase())
      }
    }), { numRuns: 2000 })
  })

  it('returns for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const resolution = resolveKommun(text, shipped)
      expect('kommun' in resolution || resolution.candidates.length <= 5).toBe(true)
    }), { numRuns: 1000 })
  })
})
