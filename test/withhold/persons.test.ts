import { describe, expect, it } from 'vitest'
import { caseDescriptions } from '../../src/withhold/detectors/index.ts'
import { cleaned, rulesIn } from './reading.ts'

const marker = '[namn borttaget]'

describe('names of persons', () => {
  it('are withheld beside a role', () => {
    expect(cleaned('Kontaktperson: Anna Ek, ring växeln.')).toBe(`Kontaktperson: ${marker}, ring växeln.`)
    expect(cleaned('Handläggaren Yrsa Quistberg svarar.')).toBe(`Handläggaren ${marker} svarar.`)
    expect(cleaned('Anna Ek, socialsekreterare')).toBe(`${marker}, socialsekreterare`)
    expect(cleaned('Volontären Fatima finns på plats.')).toBe(`Volontären ${marker} finns på plats.`)
    expect(cleaned('Fråga efter Karin i växeln.')).toBe(`Fråga efter ${marker} i växeln.`)
    expect(cleaned('kontaktperson anna ek')).toBe(`kontaktperson ${marker}`)
    expect(cleaned('Kvinnan Ella flydde.')).toBe(`Kvinnan ${marker} flydde.`)
    expect(cleaned('Personen med skyddad identitet heter Lena Holm.')).toBe(`Personen med skyddad identitet heter ${marker}.`)
    expect(cleaned('Kontaktperson Anna-Karin von Ek-Lund')).toBe(`Kontaktperson ${marker}`)
  })

  it('are withheld anywhere in running text, given name with surname', () => {
    expect(cleaned('Enligt Lars Holmquist ökar behovet.')).toBe(`Enligt ${marker} ökar behovet.`)
    expect(cleaned('Möte med Socialtjänsten Anna Ek idag')).toBe(`Möte med Socialtjänsten ${marker} idag`)
  })

  it('take the number after them along', () => {
    expect(cleaned('Handläggare Anna Ek, tel 031-390 06 01, mån–fre.')).toBe(`Handläggare ${marker}, tel ${marker}, mån–fre.`)
    expect(cleaned('Socialtjänsten, tel 031-390 06 01')).toBe('Socialtjänsten, tel 031-390 06 01')
  })

  it('are the whole of a column for them', () => {
    expect(cleaned('Yrsa', { heading: 'Kontaktperson', isValue: true })).toBe(marker)
    expect(cleaned('12', { heading: 'Kontaktperson', isValue: true })).toBe('12')
  })

  it('are told from organisations, places and titles', () => {
    for (const text of [
      'Kontaktperson: Socialtjänsten i Alingsås', 'Samordnare Västra Götalandsregionen', 'Kontakta Kvinnojouren Ada', 'Kvinnojouren Frida erbjuds utbildning', 'chef Göteborgs Stad', 'Skaraborgs Sjukhus kontaktpersoner för våld', 'Ring Socialjouren',
      'Ring växeln', 'Åse Viste-fonden', 'Karl Johans gata', 'Polisen Göteborg', 'Enheten mot våld', 'Kvinnohuset Tranan ordförande', 'Ordförande i nämnden', 'handläggare Barn och unga', 'Handläggare som utreder vuxna', 'Maria kyrka', 'Samordnare Individ och Familj',
    ]) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('end where an organisation or a place begins', () => {
    expect(cleaned('Kontaktperson Anna Socialtjänsten')).toBe(`Kontaktperson ${marker} Socialtjänsten`)
    expect(cleaned('Ring Socialtjänsten Anna Ek')).toBe(`Ring Socialtjänsten ${marker}`)
    expect(cleaned('Möte med Anna Ek Kommunhuset', { isValue: true })).toBe('Möte med Anna Ek Kommunhuset')
    expect(cleaned('Sedan kom Anna Ek Kommunhuset')).toBe(`Sedan kom ${marker} Kommunhuset`)
    expect(cleaned('Ring Annas telefon')).toBe(`Ring ${marker} telefon`)
    expect(rulesIn('Ordförande Karl Johans gata')).toEqual([])
    for (const text of ['handläggare Lars-fonden', 'Ring Kvinnojouren Frida', 'Kontakta Föreningen Karin Boyes minnesfond']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('in a label count only beside a role', () => {
    expect(rulesIn('Anna Lindhs minnesfond', { isValue: true })).toEqual([])
    expect(cleaned('Samordnare Anna Ek', { isValue: true })).toBe(`Samordnare ${marker}`)
  })
})

describe('stories of single persons', () => {
  it('are recognised', () => {
    for (const text of [
      'En mamma med tre barn från Ekby kom till oss.', 'En kvinna, 34 år, flydde från mannen.', 'Trebarnsmamman från Ekby misshandlades.', 'En ung flicka, 16 år, giftes bort i somras.', 'Hennes exman, 40 år, hotade henne.',
      'Kvinnan i 30-årsåldern misshandlades av sin sambo.', 'Klienten har två barn och söker skydd.', 'Kvinna, född 1985, två barn.',
    ]) expect([text, caseDescriptions(text).length]).toEqual([text, 1])
  })

  it('are told from what is said of groups', () => {
    for (const text of [
      'Stöd till kvinnor och barn som utsatts för våld.', '29 kvinnor och 32 barn i boendet 2018.', 'Kvinnor från hela länet tas emot.', 'En man eller kvinna kan ringa anonymt.', 'Barn 0–6 år och deras föräldrar.', 'En kvinna kan söka själv.', 'Ung person upp till 20 år.',
    ]) expect([text, caseDescriptions(text).length]).toEqual([text, 0])
  })
})
