import { describe, it } from 'vitest'
import type { Detected } from '../../src/withhold/detectors/detector.ts'
import { addressesOf, livesOf } from '../../src/withhold/detectors/person/private-life.ts'
import { expectMarked } from './marked.ts'

const name = 'Pelusa Rask'
/** Where the name stands. */
const persons = (text: string): Detected[] => [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length, literal: true }))

describe('the life of a person who is named', () => {
  const lives = (text: string): Detected[] => livesOf(text, persons(text), new Set(['alingsås']))

  it('tells its places by what the person does there', () => {
    expectMarked(lives, [
      'bor', 'bodde', 'har bott', 'flydde', 'gömmer sig', 'gömde sig', 'är gömd', 'fick jobb', 'fick arbete', 'fick ett jobb', 'har fått jobb', 'har fått arbete', 'jobbar nu', 'studerar', 'pluggar', 'går i klass 5', 'går nu i klass 5',
      'flyttar', 'flyttat', 'flyttade', 'ska flytta', 'hjälptes', 'har hjälpts', 'kördes', 'följdes', 'följts', 'eskorteras', 'eskorterades', 'slussas', 'slussats', 'placeras', 'placerades', 'inkvarteras', 'inkvarterats',
    ].map((doing) => `${name} ${doing} ⟨i Ekby⟩.`))
    expectMarked(lives, ['Björkskolan', 'Ekskolan', 'Förskola', 'folkhögskola'].map((school) => `${name} går ${/^\p{Lu}/u.test(school) ? `⟨på ${school}⟩` : `på ${school}`} ⟨i Ekby⟩.`))
    expectMarked(lives, [`${name} går nu ⟨i Björkskolan⟩.`, `${name} bor på ⟨⟨solrosgatan⟩ tolv⟩ ⟨i Ekby⟩.`, `${name} bor i Alingsås.`])
  })

  it('has no place in what is only work or a matter of others', () => {
    expectMarked(lives, ['talade', 'borrar', 'jobbar', 'fick stöd', 'får jobb', 'har jobb', 'går på möten', 'går i klasser', 'går på en skol-', 'omflyttar'].map((doing) => `${name} ${doing} i Ekby.`))
  })

  it('is told by a form, where a name follows the label', () => {
    expectMarked(lives, [
      `${name}, skola: ⟨Ekbyskolan⟩, klass 5`, `${name}; Arbetsplats : ⟨Ekby bageri⟩`, `${name} bostad:⟨Ekby⟩`, `${name} hemort:  ⟨Ekby strand⟩. Mer finns.`, `${name} bostad: ⟨Ekby⟩ och bor ⟨i Tarby⟩.`.replace('⟨Ekby⟩ och bor ⟨i Tarby⟩', '⟨Ekby och bor ⟨i Tarby⟩⟩'),
      `${name} arbete: pågår`, `${name} jobb: X`, `${name} friskola: Ekby`, `${name} skola Ekby`, `Kontakta ${name}, arbetsplats: Ekby`,
    ])
  })

  it('is told in the sentence that names the person', () => {
    expectMarked(lives, [`${name} bor ⟨i Ekby⟩. Mötet är i Tarby.`, `${name} bor. Hon är i Tarby.`, `${name} kom. Hon bor i Ekby.`, `Hon bor i Ekby. Det är ${name} i Tarby.`, `Hon bor i Ekby. ${name} bor ⟨i Tarby⟩. ${name} kom.`])
  })
})

describe('the street right after a name', () => {
  const addresses = (text: string): Detected[] => addressesOf(text, persons(text))
  const long = 'mycket '.repeat(30)

  it('is no private one where the sentence tells of an office', () => {
    expectMarked(addresses, [
      `Det var ${name} på Solrosgatan 12, som är öppen.`, `Det var ${name} på Solrosgatan 12 med öppet hus.`, `Det var ${name} på ⟪Solrosgatan 12⟫ i öppenvård.`, `Det var ${name} på ⟪Solrosgatan 12⟫.`,
      `Det var ${name} på ⟪Solrosgatan 12⟫. Ring vår kontakt.`, `Ring vår kontakt. Det var ${name} på ⟪Solrosgatan 12⟫.`, `Kontakt finns ${long}där. Det var ${name} på ⟪Solrosgatan 12⟫. Ring vår kontakt.`,
      `Det var ${long}hon. Vår kontakt är ${name} på Solrosgatan 12. Det var ${long}hon.`,
    ])
  })
})
