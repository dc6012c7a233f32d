import { describe, expect, it } from 'vitest'
import { rulesIn } from './reading.ts'
import { isCited } from '../../src/withhold/detectors/person/cited.ts'
import { ambiguousNames, firstNames, plain } from '../../src/withhold/detectors/person/first-names.ts'
import { isFirstName, isNamesake, isNameRun, isOfPlace } from '../../src/withhold/detectors/person/name-run.ts'
import { isSurnameLike, mayBeGivenName, mayBeSurname } from '../../src/withhold/detectors/person/surname-form.ts'
import { otherOf } from '../../src/withhold/detectors/person/beside-roles.ts'
import { named } from '../../src/withhold/detectors/person/one-named.ts'
import { inSlugs, wholeName } from '../../src/withhold/detectors/person/values.ts'
import { expectMarked } from './marked.ts'
import { cleaned } from './reading.ts'

/** Words, separated by spaces, for which the test has another answer than expected. */
const wrong = (expected: boolean, test: (word: string) => boolean, words: string): string[] => words.split(' ').filter((word) => test(word) !== expected)

describe('given names', () => {
  it('are of every language and age listed', () => {
    expect(wrong(true, (name) => firstNames.has(name), 'annika emelie agnes ruth iris amina halima natasha supaporn markus christoffer noah tage ali hamid piotr sigbritt britta erica isabel kjerstin mariana '
      + 'natalie sigrid tina östen baltzar edwin fridolf hilmer julian louis noel richard sven-olof vidar alya behnaz fahima golnar homa liya medina najwa '
      + 'parvaneh roksana samar shayma tamara zahia abdulla arian burim fahad hamed jawad majid mustafe rafi salem tarek yunus bogumila gordana ljiljana '
      + 'radmila yelena darko jurij ostap tihomir camila mercedes francisco rodrigo kidist ermiyas boonmee uraiwan chidinma irma paula tuulikki')).toEqual([])
    expect(wrong(true, (name) => ambiguousNames.has(name), 'charlie kim nanna soma yen')).toEqual([])
  })

  it('are known as addresses spell them', () => {
    expect(['jorgen', 'asa', 'par', 'jose', 'anna', 'xyla'].map(plain)).toEqual(['jörgen', 'åsa', 'pär', 'josé', 'anna', 'xyla'])
  })

  it('are known in the genitive and with foreign letters', () => {
    expect(wrong(true, (name) => isFirstName(name, false), 'Anna Susannes Hasans Jarosław Raúl')).toEqual([])
    expect(wrong(false, (name) => isFirstName(name, false), 'Xyla Björn')).toEqual([])
  })

  it('may be words on no list, but not those of organisations and places', () => {
    expect(wrong(true, mayBeGivenName, 'Xyla Selma Unni Delia')).toEqual([])
    expect(wrong(false, mayBeGivenName, 'Sankt Sankta Stopp Stoppa Se Del')).toEqual([])
  })
})

describe('surnames', () => {
  it('are known by their form', () => {
    expect(wrong(true, isSurnameLike, 'Petrovic Petrović Abramevic Abramević Björkman Almark Almman Alnmark Rosmark Rosenmark Silverman Silfverman Westerman Vestermark Östman Östmark Österman Östermark')).toEqual([])
    expect(wrong(false, isSurnameLike, 'Petrovit Petrevit Storbjörkman Björkmanska Alxmark Xestermark Öxmark Ösman')).toEqual([])
  })

  it('are no words of organisations, days, methods and places', () => {
    expect(wrong(false, mayBeSurname, 'Nattjour Nattjouren Nattjourer Ljushus Ljushuset Xförening Xföreningen Xföreningar Xförbund Xförbundet Xstiftelse Xstiftelsen Xfond Xfonden Xmottagning Xmottagningen Xkommun '
      + 'Xkommunen Xregion Xregionen Xprojekt Xprojektet Xnätverk Xnätverket Xteam Xteamet Xgrupp Xgruppen Xmodell Xmodellen Xmetod Xmetoden Xprogram Xprogrammet Xkyrka Xkyrkan Xförsamling Xförsamlingen Xskola Xskolan '
      + 'Xvård Xvården Xdag Xdagen Xvecka Xveckan Xlinje Xlinjen Xstöd Xstödet Xlag Xlagen Xplan Xplanen Xavtal Xavtalet Xtidning Xtidningen Universitet Universitetet Högskola Högskolan Reports Report Xstad Xstads Xtorg '
      + 'Xtorget Xrum Xrummet Hemtjänst Hemtjänsten Äldreomsorg Assistans Konsult Konsulter Behandling')).toEqual([])
    expect(wrong(true, mayBeSurname, 'Lindgren Lexell Sellberg Rask')).toEqual([])
  })
})

describe('runs of words', () => {
  it('are names by either end', () => {
    const names = ['Maja Qwert', 'Stella Qwert', 'Aaa Bbb Lindgren', 'Xxx Yyy Anna', 'Xxx Stella', 'A. Rask', 'Anna,xy', 'Anna,', 'Anna']
    expect(names.filter((name) => !isNameRun(name))).toEqual([])
    expect(['Qwer A. Rask', 'Xxx Yyy', 'Xxx', 'Stella'].filter(isNameRun)).toEqual([])
  })

  it('are somebody of a place where no given name begins them', () => {
    const ofPlace = (text: string): boolean => isOfPlace(text, { start: 0, end: text.length, literal: false }, new Set(['alingsås', 'lund']))
    expect(['Familjerätten Alingsås', 'Xyla Alingsås'].filter((text) => !ofPlace(text))).toEqual([])
    expect(['Stella Alingsås', 'Anna Alingsås', 'Alingsås', 'Xyla Lund', 'Xyla Rask'].filter(ofPlace)).toEqual([])
  })

  it('give streets, schools and foundations their names', () => {
    const namesake = (marked: string): boolean => isNamesake(marked.replace(/[⟨⟩]/g, ''), /⟨(.*)⟩/.exec(marked)![1]!, marked.indexOf('⟨'))
    expect(['⟨Anna Linds gata⟩', '⟨Anna Linds⟩ gata', '⟨Anna-stiftelsen⟩', '⟨Anna⟩skolan', '⟨Anna⟩-skolan', '⟨Anna⟩ högskola'].filter((text) => !namesake(text))).toEqual([])
    expect(['⟨Anna Lind⟩ på Karls gata', '⟨Anna Lind⟩ i högskola', '⟨Anna Lind⟩ på förskolan', '⟨Anna Lind⟩ bor här'].filter(namesake)).toEqual([])
  })
})

describe('what is called after somebody', () => {
  it('is no person', () => {
    for (const text of ['Mötet hölls på Anna Lindhs akademi.', 'Läs mer på Karin Boyes bibliotek.', 'Vi ses i Gustaf Fröding-salen.', 'Hon fick Anna-Lena Löfgren-stipendiet.']) expect([text, rulesIn(text)]).toEqual([text, []])
  })
})

describe('values', () => {
  it('are whole names of two or three words', () => {
    expectMarked(wholeName, [
      '⟪Anna Rask⟫', '⟪Anna von Rask⟫', '⟪Anna B. Rask⟫', '⟪Xyla Lindgren⟫', `⟪Anna L${'a'.repeat(31)}⟫`, 'anNa Rask', 'Anna svenRask', 'Anna Rask2', 'Anna', 'Anna Ada Eva Rask', 'Xyla Rask', 'Anna Ljushuset', 'Anna Kommun',
    ])
  })

  it('are slugs with a name, at their start and after a word for a meeting', () => {
    expectMarked(inSlugs, [
      '⟪anna-lindgren⟫', '⟪goran-lindgren⟫', 'samtal-⟪anna-foo⟫', 'samtal-⟪stella-foo⟫', 'samtal-⟪xyla-lindgren⟫', 'samtal-xyla-foo', 'samtal-om-anna-foo', 'xsamtal-anna-foo', '/samtal-med-⟪anna-foo⟫', '/⟪anna-foo⟫', 'anna-foo',
      'stella-lindgren',
    ])
  })
})

describe('authors', () => {
  const cited = (marked: string): boolean => isCited(marked.replace(/[⟨⟩]/g, ''), { start: marked.indexOf('⟨'), end: marked.indexOf('⟩') - 1 })

  it('are cited with the year after them in a sentence about a study', () => {
    expect([
      'I rapporten av ⟨Anna Lind⟩ (2019)', 'I rapporten ⟨Anna Lind⟩ och Bo Ek (2019)', 'I rapporten ⟨Anna Lind⟩ & Bo Ek (2019)', 'I rapporten ⟨Anna Lind⟩, Bo Bergman-Ek (2019)', 'I rapporten ⟨Anna Lind⟩ m.fl. (2019)',
      'I rapporten ⟨Anna Lind⟩, m.fl. (2019)', 'I rapporten ⟨Anna Lind⟩ m fl (2019)', 'I rapporten ⟨Anna Lind⟩ m. fl. (2019)', 'I rapporten ⟨Anna Lind⟩ mfl. (2019)', 'I rapporten ⟨Anna Lind⟩ et al. (2019)',
      'I rapporten ⟨Anna Lind⟩ et al (2019)', 'I rapporten ⟨Anna Lind⟩(2019)', 'I rapporten ⟨Anna Lind⟩ (2019a)', 'I rapporten ⟨Anna Lind⟩, 2019;', '⟨Anna Lind⟩ (2019), SOU 2019:1', '⟨Anna Lind⟩ (2019), Ds 2019:1',
      '⟨Anna Lind⟩ m. fl. (2019) skriver',
    ].filter((text) => !cited(text))).toEqual([])
    expect([
      `En rapport ${'xx '.repeat(40)}⟨Anna Lind⟩ (2019)`, 'En rapport kom. ⟨Anna Lind⟩ (2019) var där', '⟨Anna Lind⟩ (2019) var där. En rapport kom', '⟨Anna Lind⟩ kom på ett möte (2019) om en rapport', 'I rapporten ⟨Anna Lind⟩ xx (2019)',
      '⟨Anna Lind⟩ (2019) var där', 'I rapporten ⟨Anna Lind⟩ (20191)',
    ].filter(cited)).toEqual([])
  })

  it('are cited after a word for a scholar, a titled work or an inquiry', () => {
    expect([
      'Se forskaren ⟨Anna Lind⟩ från 2019', ...['Forskaren', 'Forskarna', 'Professor', 'professor', 'Professorn', 'Docent', 'docent', 'Docenten', 'Lektor', 'lektor', 'Lektorn'].map((title) => `${title} ⟨Anna Lind⟩ sade 2019`),
      'Se rapporten om skydd av ⟨Anna Lind⟩ från 2019',
      ...['Rapporten', 'Studien', 'studien', 'Avhandlingen', 'avhandlingen', 'Boken', 'boken', 'Utvärderingen', 'utvärderingen'].map((work) => `${work} om skydd av ⟨Anna Lind⟩ kom 2019`),
      'Utredaren ⟨Anna Lind⟩ i SOU 2019:1', 'Se utredare ⟨Anna Lind⟩ i Ds 2019:1',
    ].filter((text) => !cited(text))).toEqual([])
    expect([
      'Forskaren Anna Lind mötte ⟨Bo Ek⟩ 2019', 'Rapporten om skydd av Anna Lind gavs ⟨Bo Ek⟩ 2019', 'Utredaren Anna Lind mötte ⟨Bo Ek⟩ i SOU 2019:1', 'Forskaren ⟨Anna Lind⟩ sade', 'Xforskaren ⟨Anna Lind⟩ sade 2019',
      'Forskaren ⟨Anna Lind⟩ sade 120191',
    ].filter(cited)).toEqual([])
  })
})

describe('names of several', () => {
  it('are a family that a label, a sheet or a file is called after', () => {
    expectMarked(named, ['Familjen ⟨Bahrami⟩', 'familjen ⟨Bahrami⟩', 'Familjen Helsingborg', 'Familjen i Ekby', 'Om Familjen Bahrami', 'Familjen Bahrami i fokus'])
  })

  it('are initials with a hyphen, and who a case is called after', () => {
    expect(['sekr. A-C Hjortsberg svarar', 'Ärende Rania Khoury'].map((text) => cleaned(text, { isValue: true }))).toEqual(['sekr. [namn borttaget] svarar', 'Ärende [namn borttaget]'])
    expect(['plan A-C Hjort', 'Ärende Kvinnojouren Ekby'].map((text) => cleaned(text, { isValue: true }))).toEqual(['plan A-C Hjort', 'Ärende Kvinnojouren Ekby'])
  })

  it('are the other of two as well, whatever that one is called', () => {
    const others = (text: string): { start: number; end: number }[] => otherOf(text, { start: 0, end: 'Quastel Yrlsa'.length, literal: true })
    expectMarked(others, ['Quastel Yrlsa eller ⟪Mark Ekholm⟫', 'Quastel Yrlsa och ⟪Pelusa Rask⟫ kom', 'Quastel Yrlsa och Ale Kommun', 'Quastel Yrlsa och Socialtjänsten Ekby', 'Quastel Yrlsa, Pelusa Rask'])
    expectMarked((text) => otherOf(text, { start: 0, end: 5, literal: true }), ['Yrlsa och Pelusa Rask'])
  })
})
