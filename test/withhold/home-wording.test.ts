import { describe, it } from 'vitest'
import { directions, localities } from '../../src/withhold/detectors/place/directions.ts'
import type { Detected } from '../../src/withhold/detectors/detector.ts'
import { addressesOf } from '../../src/withhold/detectors/person/private-life.ts'
import { homes } from '../../src/withhold/detectors/place/homes.ts'
import { landmarks, placesOfProtected } from '../../src/withhold/detectors/place/landmarks.ts'
import { staysOfProtected } from '../../src/withhold/detectors/place/protected-persons.ts'
import { expectMarked } from './marked.ts'

const tellable = new Set(['alingsås', 'skövde', 'göteborg', 'mark'])
const homesIn = (text: string): ReturnType<typeof homes> => homes(text, tellable)

describe('the words for a home, each with what may stand in and beside it', () => {
  it('make a street with a number a secret, not one without', () => {
    expectMarked(homesIn, ['Hon bor på ⟨Solrosgatan 12⟩.', 'Hon bor på Solrosgatan.', 'Hon bor på Solrosgatan med 3 barn.', 'Mötet är på Solrosgatan 12.'])
  })

  it('make directions a secret beside the housing by its definite form', () => {
    expectMarked(homesIn, [
      'Till boendet går man ⟨bakom stationen⟩.', 'Hon vill se boendets port ⟨bakom stationen⟩.', 'Jourens villa är ⟨bakom stationen⟩.', 'Jourens hus är ⟨bakom stationen⟩.',
      'Hon bor i det särskilda boendet bakom stationen.', 'Hon bor bakom stationen.', 'Hon bor i gruppboendet bakom stationen.', 'Hon bor i boendeta bakom stationen.',
    ])
  })

  it('are of no place that is open', () => {
    expectMarked(homesIn, [
      'Boendet bakom stationen är öppet.', 'Boendet bakom stationen håller öppet dygnet runt.', 'Dörrarna till boendet bakom stationen är öppna.', 'Boendet bakom stationen har reception.',
      'Boendet ⟨bakom stationen⟩, i öppenvården.',
    ])
  })

  it('are not the name of a family centre', () => {
    expectMarked((text) => homes(text, new Set()), ['Stödet ges i Familjens hus på Rådstugugatan 11.', 'Han hittade familjens hus på ⟨Rådstugugatan 11⟩.'])
  })

  it('are lodgings by name', () => {
    expectMarked(homesIn, [
      'Hon bor på ⟨Hotell Ekbyholm⟩.', 'Hon bor på ⟨hotellet Ekbyholm⟩.', 'Hon bor på ⟨Vandrarhemmet Ekbyholm⟩.', 'Hon bor på ⟨vandrarhem Ekbyholm⟩.', 'Hon bor på ⟨Pensionat Ekbyholm⟩.', 'Hon bor på ⟨pensionatet Ekbyholm⟩.',
      'Hon bor på ⟨Herrgård Ekbyholm⟩.', 'Hon bor på ⟨herrgården Ekbyholm⟩.', 'Hon bor på ⟨Camping Ekbyholm⟩.', 'Hon bor på ⟨campingen Ekbyholm⟩.', 'Hon bor på ⟨Stugby Ekbyholm⟩.', 'Hon bor på ⟨stugbyn Ekbyholm⟩.',
      'Hon bor på ⟨Ekbyholms hotell⟩.', 'Hon bor på ⟨Ekbyholm camping⟩.', 'Hon bor på hotell här.', 'Hon bor på Hotell Ek.', 'Hon bor på xHotell Ekbyholm.', 'Hon bor på hotellan Ekbyholm.',
    ])
  })

  it('make names a secret beside those who flee or their jour', () => {
    expectMarked(homesIn, [
      'Stugan för den hotade är ⟨i Gråbo⟩.', 'Stugan för en hotad är ⟨i Gråbo⟩.', 'Den hotade, i stugan ⟨i Gråbo⟩.', 'Våldsutsatta har en stuga ⟨i Gråbo⟩.', 'Den som flyr har en stuga ⟨i Gråbo⟩.', 'Den på flykt har en stuga ⟨i Gråbo⟩.',
      'Nu har jouren stugan ⟨i Gråbo⟩.', 'Nu är jourens stuga ⟨i Gråbo⟩.', 'Nu har en jour stugan i Gråbo.', 'Nu har de skyddade en stuga ⟨i Gråbo⟩.', 'Nu har utsatta kvinnor en stuga ⟨i Gråbo⟩.', 'Nu har stugan ⟨i Gråbo⟩ utsatta barn.',
      'Hotelser i en stuga i Gråbo.', 'Stugan har hotadels färg i Gråbo.', 'Den som flyrs stuga i Gråbo.', 'Utsatta kvinnors stuga i Gråbo.', 'Utsatta växter i en stuga i Gråbo.', 'En stuga i Gråbo.',
    ])
  })

  it('are every kind of housing but that for the old', () => {
    const housing = ['boende', 'boenden', 'boendet', 'skyddsboende', 'skyddat boende', 'bostad', 'bostaden', 'stödbostad', 'bostäder', 'lägenhet', 'lägenheten', 'träningslägenhet', 'lägenheterna', 'hus', 'huset', 'villa', 'villan', 'stuga', 'stugor', 'hvb', 'HVB-hem', 'hvb-hemmet', 'fristad', 'fristaden', 'härbärge', 'härbärget']
    expectMarked(homesIn, [
      ...housing.map((word) => `Den som flyr har ${word} ⟨i Gråbo⟩.`),
      ...['särskilt boende', 'det särskilda boendet', 'folkets hus', 'boendestöd', 'boendex', 'husvagn', 'villor', 'bostadsrätt', 'kontor'].map((word) => `Den som flyr har ${word} i Gråbo.`),
    ])
  })

  it('are what says of itself that it is not to be told', () => {
    expectMarked(homesIn, [
      'Får inte spridas att det är ⟨i Gråbo⟩.', 'Ska ej lämnas ut att det är ⟨i Gråbo⟩.', 'Lämna aldrig ut att det är ⟨i Gråbo⟩.', 'Det lämnas inte ut, är ⟨i Gråbo⟩.', 'Det lämnas ej ut att det är ⟨i Gråbo⟩.',
      'Det är konfidentiell: ⟨i Gråbo⟩.', 'Det är konfidentiellt: ⟨i Gråbo⟩.', 'Det är hemlig: ⟨i Gråbo⟩.', 'Det är hemligt : ⟨i Gråbo⟩.', 'Sekretess: ⟨i Gråbo⟩.', 'Det är internt: ⟨i Gråbo⟩.', 'Det är endast för personal: ⟨i Gråbo⟩.', 'Det är ej offentlig: ⟨i Gråbo⟩.',
      'Det är (hemlig) ⟨i Gråbo⟩.', 'Det är (hemligt) ⟨i Gråbo⟩.', 'Det är (skyddad) ⟨i Gråbo⟩.',
      'Lämna inte utan att tala med oss i Gråbo.', 'Lämna aldrig Utby, det är i Gråbo.', 'Det är ohemligt: i Gråbo.', 'Det är hemligt i Gråbo.', 'Det är hemlig i Gråbo.', 'Det är externt: i Gråbo.', 'Det är (hemligt, i Gråbo).',
    ])
  })

  it('are what a sentence begins with, where the rest says that something lies beside', () => {
    const relations = ['står mitt emot', 'står mittemot', 'ser man', 'är vägg i vägg', 'är runt hörnet', 'är på andra sidan', 'ligger här', 'är nära']
    expectMarked(landmarks, [
      ...relations.map((relation) => `⟨Ekby kyrka⟩ ${relation}.`),
      'Framför Ekby kyrka växer gräs.', 'Ekby kyrka har nära relationer.', 'Ekby kyrka är mitt i byn.', 'Ekby kyrka ser mannen.', 'Ekby kyrka har vägg mot vägg.', 'Ekby kyrka är rund i hörnet.', 'Ekby kyrka är på vägen.',
    ])
  })
})

describe('the words for where a protected person is, each with what may stand in and beside it', () => {
  it('are how the person is protected', () => {
    expectMarked(placesOfProtected, [
      ...['skyddade uppgifter', 'skyddade personuppgifter', 'skyddad identitet', 'skyddad folkbokföring', 'sekretessmarkering', 'kvarskrivning'].map((protection) => `⟨Ekby skola⟩ har en elev med ${protection}.`),
      'Ekby skola har en elev med skyddade kunduppgifter.', 'Ekby skola har skyddade lokaler.',
    ])
  })

  it('are being somewhere every day', () => {
    const stays = [
      'är anställd', 'är anställda', 'har praktik', 'är praktikant', 'praktiserar', 'är placerad', 'är placerade', 'blev placerat', 'placeras', 'är elev', 'är inskriven', 'är inskrivna', 'började', 'flyttade', 'går', 'bor', 'hålls', 'göms', 'hämtas', 'läser', 'byter', 'bytte', 'tränar', 'läste',
      'arbetade', 'jobbade', 'har praktiserat', 'studerade', 'ska börja', 'börjar', 'har börjat', 'flyttar', 'är flyttad', 'har flyttat', 'vistades', 'spelade',
    ]
    expectMarked((text) => staysOfProtected(text, tellable), [
      ...stays.map((stay) => `Hon med skyddad identitet ${stay} ⟨i Gråbo⟩.`),
      ...['är född', 'är anställningsbar', 'är placerax', 'är spelare', 'är läsare', 'är arbetsam', 'är placeringen', 'har inskriv', 'är känd'].map((other) => `Hon med skyddad identitet ${other} i Gråbo.`),
    ])
  })
})

describe('the words for where something lies, each with what may stand in and beside it', () => {
  it('are a building, also last in a sentence', () => {
    expectMarked(directions, ['Det är ⟨inrymt i en gammal skola⟩.', 'Det ⟨ligger i en prästgård⟩, sägs det.', 'Det ⟨ligger på ett hotell⟩ (nytt).', 'Det är ⟨mittemot stationen⟩.', 'Det är ⟨mitt emot stationen⟩.'])
  })

  it('are near the name of a place, whichever of them it stands beside', () => {
    const far = 'x'.repeat(90)
    expectMarked((text) => localities(text, tellable, false), [
      `I huset bor de ${far} och det ligger i ⟨Gråbo⟩.`, `I huset i ⟨Gråbo⟩ bor de ${far} och det ligger här.`, `Huset ligger i ⟨Gråbo⟩ ${far} och ligger ${far} där.`,
      `Huset ligger ${far} här, ligger ${far} där och ligger i ⟨Gråbo⟩.`, `Huset ligger ${far} i Gråbo ${far} och ligger där.`, `Huset ligger ${far} här; i ⟨Gråbo⟩ är det som huset ligger.`,
      `Huset ligger ${'x'.repeat(72)} i ⟨Gråbo⟩.`, `Huset ligger ${'x'.repeat(73)} i Gråbo.`, `Det ligger i ⟨Gråbo⟩ ${far} där.`,
    ])
  })

  it('are points of the compass', () => {
    expectMarked((text) => localities(text, tellable, false), [
      'Huset ligger öster om ⟨Gråbo⟩.', 'Öster om ⟨Gråbo⟩ ligger huset.', 'Huset ligger väster om ⟨Gråbo⟩.', 'Väster om ⟨Gråbo⟩ ligger huset.', 'Huset ligger söder om ⟨Gråbo⟩.', 'Huset ligger norr om ⟨Gråbo⟩.', 'Huset ligger innanför Gråbo.',
    ])
  })

  it('are no authority, and no month, but the name that only ends so', () => {
    expectMarked((text) => localities(text, tellable, false), ['Huset ligger i Region Ekby.', 'Huset öppnade, ligger i Maj.', 'Huset ligger i ⟨Sankt-Maj⟩.', 'Huset ligger i Skövde.'])
  })

  it('are flats and cottages at a street with a number', () => {
    expectMarked(homesIn, ['En ledig lägenhet finns på ⟨Solrosgatan 12⟩.', 'Vår lägenhet ligger på ⟨Solrosgatan 12⟩.', 'Vi har en stuga på ⟨Solrosgatan 12⟩.', 'En lägenhet på Solrosgatan söks.', 'Mottagningen ligger i en lägenhet på Solrosgatan 12.'])
  })
})

describe('where a person who is named lives', () => {
  const person = 'Quastel Yrlsa'
  const names = (text: string): Detected[] => [...text.matchAll(new RegExp(person, 'g'))].map(({ index }) => ({ start: index, end: index + person.length, literal: true }))

  it('is the street right after the name, and of no office', () => {
    expectMarked((text) => addressesOf(text, names(text)), [
      `Ärendet med ${person} på ⟪Solrosgatan 12⟫ är klart.`, `Det var ${person}, ⟪Solrosgatan 12⟫.`, `Det var ${person} (⟪Solrosgatan 12⟫).`, `Det var ${person} som bor på ⟪Solrosgatan 12⟫.`,
      `Det var ${person} på Solrosgatan.`, `Kontakta ${person} på Solrosgatan 12.`, `Det var ${person} och jouren på Solrosgatan 12.`, 'Jouren på Solrosgatan 12.', `Mottagningen har ${person} på Solrosgatan 12.`,
    ])
  })
})
