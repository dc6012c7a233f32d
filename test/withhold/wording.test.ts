import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { arranges, jourWords, shelterWords } from '../../src/withhold/records/shelter-words.ts'
import { spelledDigits } from '../../src/withhold/reading/spelled-digits.ts'
import { caseDescriptions } from '../../src/withhold/detectors/index.ts'
import { hasCheckDigit } from '../../src/withhold/detectors/identity-number/birth-date.ts'
import { cleanText } from '../../src/withhold/cleaning/clean-text.ts'
import { withhold } from '#withhold'
import { cleaned, rulesIn, situation } from './reading.ts'
import { world } from './world.ts'

/** How many of the hundred numbers 040-628 04 00 to 040-628 04 99 are withheld: ten of them could be somebody's identity number. */
const withheldOfSeries = (written: (last: string) => string): number =>
  Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0')).filter((last) => rulesIn(written(last)).length > 0).length

describe('the words for identity numbers', () => {
  const sayIt = [
    'personnummer', 'person nummer', 'person-nummer', 'person - nummer', 'personnr', 'person nr', 'personnum', 'persnr', 'pers nr', 'pers. nr', 'pers.nr', 'pers. - nr', 'pers.-nr', 'persnummer', 'pnr', 'p-nr', 'pers-nr',
    'samordningsnummer', 'samordnings nummer', 'samordnings - nummer', 'samordn.nr', 'samordn. nr', 'samordn-nr', 'samordn. - nr', 'sam.nr', 'sam. nr', 'samnr', 'sam nr', 'födelsenummer', 'födelsenr', 'födelsedatum', 'födelsetid',
    't-nummer', 'tnummer', 'reservnummer', 'identity number', 'identity no', 'ssn', 'SSN', 'Personnummer',
  ]

  it('make a number one whose check digit is wrong, before it and after it', () => {
    for (const word of sayIt) {
      expect([word, cleaned(`${word}: 020421-2394`)]).toEqual([word, `${word}: [id-nummer borttaget]`])
      expect([word, cleaned(`020421-2394 är ${word}`)]).toEqual([word, `[id-nummer borttaget] är ${word}`])
    }
    for (const word of ['person', 'personal nr', 'upnr', 'pnrx', 'samordnare nr', 'xsam nr', 'födelseort', 'nummer', 'assn', 'ssnx', 'at-nummer']) expect([word, rulesIn(`${word}: 020421-2394`)]).toEqual([word, []])
  })

  it('have to stand near', () => {
    const apart = 'som står i ärendet hos den nämnd som har hand om det'
    expect(rulesIn(`Numret 020421-2394 ${apart} är inget personnummer`)).toEqual([])
    expect(rulesIn(`Personnummer saknas, ${apart} under 020421-2394`)).toEqual([])
  })

  it('are told from words for other numbers, which are believed where the digits are divided in an unusual way', () => {
    for (const word of [
      'Dnr', 'dnr', 'diarienr', 'diarie', 'diarienummer', 'd.nr', 'ärende', 'ärendenummer', 'målnr', 'målnummer', 'isbn', 'issn', 'ean', 'orgnr', 'org nr', 'org.nr', 'org. nr', 'org-nr', 'org. -nr', 'organisationsnr', 'organisationsnummer', 'organisations nummer',
      'bankgiro', 'bankgironummer', 'plusgiro', 'plusgironummer', 'bg', 'pg', 'ocr', 'faktura', 'fakturanummer', 'artikel', 'artikelnummer', 'beteckning',
    ]) for (const after of [' ', ': ', ' # ', '. ', ': sn ', ' sn/b.c-d ', ' a1b ', '']) expect([word, after, rulesIn(`Se ${word}${after}${after === '' ? ':' : ''}200 204 212 393 i akten som kom in i går`)]).toEqual([word, after, []])
    for (const before of ['KS ', 'ABCDE ', 'KS/', 'KS:', 'KS-', '(SN ', 'i SN ']) expect([before, rulesIn(`${before}200 204 212 393 som kom in till nämnden i går`)]).toEqual([before, []])
    for (const before of ['xKS ', 'ABCDEF ', 'Ks ', 'KS, ', 'Dnr står i brevet om saken ', 'dnr; ', 'KS som fick ', 'Se ']) expect([before, rulesIn(`${before}200 204 212 393`)]).toEqual([before, ['withhold/identity-number']])
  })

  it('are told from a unit right after a sum', () => {
    for (const unit of ['kr', ' kr', ' kronor', ' tkr', ' mkr', ' procent', '%', ' %', ' inv', ' personer', ' st', ' euro', ' €', ' m2', ' kvm']) expect([unit, rulesIn(`Totalt 200 204 212 393${unit}`)]).toEqual([unit, []])
    for (const other of [' och 5 kr', ' som', ' stod']) expect([other, rulesIn(`Totalt 200 204 212 393${other}`)]).toEqual([other, ['withhold/identity-number']])
  })

  it('are told from the words beside a telephone number', () => {
    for (const word of ['tel', 'Tel.', 'tel:', 'telefon', 'telefonnummer', 'telefonen:', 'tfn', 'tfn.', 'ring', 'nummer', 'nr', 'nr.:', 'växel', 'växeln', 'växeltelefonen:', 'fax', 'sms', 'jour', 'jouren', 'jourens nummer']) expect([word, withheldOfSeries((last) => `Se ${word} 04062804${last}`)]).toEqual([word, 0])
    for (const word of ['hotel', 'spring', 'telefon eller brev', 'jouren, sedan']) expect([word, withheldOfSeries((last) => `Se ${word} 04062804${last}`)]).toEqual([word, 10])
  })

  it('stand apart by up to two marks', () => {
    for (const between of ['--', '-', '.', '/', ' - ', '–', ' . ', '**', '_', '`', '|', '(', ')', '+', ':', '·', "'", '"', '~', '[', ']', '?', '\ufffd', '\n', '  ', '\t', '.-']) expect([between, rulesIn(`Hon är 020421${between}2393 här`)]).toEqual([between, ['withhold/identity-number']])
    for (const between of [',,', ' och ', '---', '   ', '!', '=', ' a ']) expect([between, rulesIn(`Hon är 020421${between}2393 här`)]).toEqual([between, []])
  })
})

describe('ten digits with a day in them', () => {
  it('are believed in the usual groups whatever stands beside them', () => {
    for (const text of ['Dnr 200204212393', '200204212393 kr', 'Dnr 20 02 04 21-2393', '20 02 04 21 2393 kr', '19900101.2005', 'abcdef020421-2393', '0204212393 abcdef', 'abcde0204212393', '0204212393abcde']) expect([text, rulesIn(text)]).toEqual([text, ['withhold/identity-number']])
    for (const text of ['1990-01-01/-2005', '1990-01-01-/2005', '0204212393abcdef', 'abcdef0204212393', 'abc0204212393def']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('are a telephone number in the groups of one, and a time in those of one', () => {
    expect(withheldOfSeries((last) => `Ring 040628 04 ${last}`)).toBe(0)
    expect(withheldOfSeries((last) => `Hon är 04 06 28 0 4${last}`)).toBe(0)
    const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
    const withheld = (between: string, minute: string): string[] => hours.filter((hour) => rulesIn(`2002-04-21 ${hour}${between}${minute}`).length > 0)
    const likely = (minute: string): string[] => hours.filter((hour) => hasCheckDigit(`20020421${hour}${minute}`))
    expect([withheld('.', '60'), withheld('.', '59'), withheld(' .', '30'), withheld('. ', '30')]).toEqual([likely('60'), [], likely('30'), likely('30')])
    expect(likely('60').length * likely('30').length).toBeGreaterThan(0)
  })

  it('are a day of birth after the word or under the heading, when nothing else stands there', () => {
    const under = (text: string): string => cleaned(text, { heading: 'Personnummer', isValue: true })
    for (const text of ['020421 senare', 'den 020421', '02-04-2', '020421 / 2']) expect(under(text)).toBe(text)
    for (const text of ['1902-04-21', '020421', '02 04 21', '2002/04/21', ' 18020421 ']) expect(under(text)).toBe('[id-nummer borttaget]')
    for (const before of ['personnumrets ', 'personnr: ', 'samordningsnummer ', 'födelsetid ', 'födelsedatumet är ', 'pnr. ', 'personnummer (']) expect([before, cleaned(`${before}020421, sade hon`)]).toEqual([before, `${before}[id-nummer borttaget], sade hon`])
    for (const after of ['5', '/5', '-5']) expect([after, cleaned(`pnr 020421${after} sade`)]).toEqual([after, `pnr 020421${after} sade`])
    for (const after of ['.5', ' 5', 'x5', ':5', '. Hon', '/ja']) expect([after, cleaned(`pnr 020421${after}`)]).toEqual([after, `pnr [id-nummer borttaget]${after}`])
  })
})

describe('the words of mailboxes', () => {
  const stays = (mail: string): boolean => rulesIn(`Skriv till ${mail}.`).length === 0

  it('are a function\'s in all inflections, with a name beside them or a number after them', () => {
    for (const word of [
      'info', 'kommunen', 'lansstyrelsen', 'sociala', 'barn', 'vuxna', 'kvinnorna', 'mansjouren', 'jourerna', 'heder', 'teamet', 'teams', 'teamets', 'teamens', 'enheten', 'enheter', 'enheternas'.slice(0, -1), 'registrator', 'kassor', 'medlem', 'foreningar', 'foreningarna', 'skolan', 'skolor', 'skolorna', 'halsa', 'vardcentralen', 'nyhetsbrevet',
      'mail', 'mejl', 'namnden', 'bokningen', 'anmalan', 'hr', 'juridik', 'jurist', 'noreply', 'radgivningen', 'vaxel', 'central', 'unizon', 'volontarer', 'familjeratten', 'skyddad', 'medborgare', 'kundtjanst', 'jourhavande', 'koordinator', 'stöd', 'rådgivning', 'hälsa', 'förvaltningen', 'kvinnofridsteamet', 'vald.i.nara', 'teamet12', 'info7',
    ]) expect([word, stays(`${word}.quistberg@exempel.se`)]).toEqual([word, true])
    for (const word of ['frideborg', 'infox', 'xinfo', 'teametarna', 'team12et', '12', 'kristoffersson', 'enhets1a']) expect([word, stays(`${word}.quistberg@exempel.se`)]).toEqual([word, false])
  })

  it('are a person\'s at a provider of free mail, whatever they say', () => {
    for (const domain of ['gmail.com', 'hotmail.se', 'live.se', 'outlook.com', 'yahoo.se', 'icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'mail.com', 'tuta.io', 'telia.se', 'comhem.se', 'bredband2.com', 'home.se', 'spray.se', 'bahnhof.se', 'glocalnet.net', 'hem.utfors.se', 'ownit.nu', 'fastmail.com']) expect([domain, stays(`info@${domain}`)]).toEqual([domain, false])
    for (const domain of ['exempel.se', 'gmail.exempel.se', 'ekby.se']) expect([domain, stays(`info@${domain}`)]).toEqual([domain, true])
  })

  it('are a person\'s when they are a surname or begin with a given name, and all others that neither a function nor the domain knows', () => {
    for (const name of ['kaxsson', 'quistberg', 'kaxstrom', 'kaxström', 'kaxlund', 'kaxkvist', 'kaxqvist', 'kaxgren', 'kaxdahl', 'kaxholm', 'kaxstedt', 'kaxblom', 'kaxback', 'kaxbäck', 'kaxsjo', 'kaxsjö', 'annaek', 'yrsa.quist', 'yrsa_quist', 'yrsa+quist', "yrsa'quist", 'yrsa%quist', 'asa.q', 'åsa.q', 'göran.q', 'goran.q', 'andre.q', 'ex.quist', 'berg', 'quistberget', 'annak', 'exempel.quist', 'quist.exempelvis', 'exem.quist', 'yrsa1.quist', 'quist']) expect([name, stays(`${name}@exempel.se`)]).toEqual([name, false])
    for (const name of ['exempel', 'exempelkontoret', 'exempel7', 'exempe', 'info.quist', 'ifo', 'vux.quist', 'quist.kvinnojouren']) expect([name, stays(`${name}@exempel.se`)]).toEqual([name, true])
  })

  it('are read through all ways to write the sign and the dots', () => {
    for (const at of ['@', ' @ ', '(at)', ' (at) ', '[at]', '{at}', '( at )', '(a)', '(snabel-a)', '(snabela)', ' snabel-a ', ' snabela ', ' at ', ' AT ']) expect([at, cleaned(`Skriv till karin.berg${at}exempel.se nu`)]).toEqual([at, 'Skriv till [e-postadress visas inte] nu'])
    for (const dot of ['.', ' punkt ', ' dot ', '(punkt)', '(dot)', ' [dot] ', '{ punkt }']) {
      expect([dot, cleaned(`Skriv till karin.berg@exempel${dot}se nu`)]).toEqual([dot, 'Skriv till [e-postadress visas inte] nu'])
      expect([dot, cleaned(`Skriv till karin${dot}berg@exempel.se nu`)]).toEqual([dot, 'Skriv till [e-postadress visas inte] nu'])
    }
    expect(cleaned('Skriv till karin.berg@a.b.c.exempel.se nu')).toBe('Skriv till [e-postadress visas inte] nu')
    for (const text of ['karin.berg at kontoret.', 'karin.berg (at) exempel.forvaltningen', 'karin.berg at exempel.5', '@exempel.se', 'karin.berg@']) expect([text, stays(text)]).toEqual([text, true])
  })
})

describe('paths of somebody\'s machine', () => {
  it('are seen in every system, to their end', () => {
    for (const path of ['file://disk/a', 'file:///a/b', ...['home/anna/a.md', 'Users/anna', 'root/a', 'tmp/a/b'].map((below) => `/${below}`), 'C:\\Users\\anna\\a.docx', 'D:\\\\Documents\\\\a', 'C:\\Documents and']) expect([path, cleaned(`Ur ${path.split(' ')[0]!} här`)]).toEqual([path, 'Ur [uppgift visas inte] här'])
    for (const text of ['file:/a', './home/anna/a', 'a/home/anna', '1/tmp/a', '/homework/a', '/home/', 'c:\\Users\\a', 'ABC:\\Users\\a', 'C:\\Windows\\a', 'C:/Users']) expect([text, rulesIn(`Ur ${text} här`)]).toEqual([text, []])
  })
})

describe('what was found', () => {
  const sought = (text: string, changes: Parameters<typeof situation>[0] = {}): string[] => [...new Set(cleanText(text, situation(changes)).removed.filter(({ literal }) => literal).map(({ value }) => value))]

  it('is sought everywhere else when the words alone give it away', () => {
    for (const secret of ['020421-2393', '020421-T123', '020421-XXXX', '070-174 06 05', 'karin.berg@exempel.se', 'noll två noll fyra två ett två tre nio tre', 'noll sju noll ett sju fyra noll sex noll fem']) expect(sought(`Se ${secret} här.`)).toContain(secret)
    expect(sought('Kontaktperson: Karin Berg.')).toEqual(['Karin Berg'])
    expect(sought('Kontaktperson: K. Bergström.')).toEqual(['K. Bergström'])
    expect(sought('K. Bergström, enhetschef.')).toEqual(['K. Bergström'])
    expect(sought('kontaktperson karin berg')).toEqual(['karin berg'])
    expect(sought('Enligt Karin Berg, tel 031-390 06 01.')).toEqual(['Karin Berg', '031-390 06 01'])
    expect(sought('Karin Berg', { heading: 'Kontaktperson', isValue: true })).toEqual(['Karin Berg'])
    expect(sought('Samordnare Yrsa Quistberg finns.')).toEqual(['Yrsa Quistberg'])
    expect(sought('Vi bor på Solrosgatan 12.', { sheltered: true })).toContain('Solrosgatan 12')
  })

  it('is not sought elsewhere when everyone has such words', () => {
    for (const [text, changes] of [
      ['Kontaktperson: Karin.', {}], ['Karin', { heading: 'Kontaktperson', isValue: true }], ['födelsedatum 2002-04-21', {}], ['020421', { heading: 'Personnummer', isValue: true }], ['Läst ur /home/anna/a.md', {}],
      ['Vi bor på Solrosgatan, bakom kyrkan, våning 3, 541 31.', { sheltered: true }], ['Boendet ligger i Gråbo.', { sheltered: true }],
    ] as const) expect([text, sought(text, changes)]).toEqual([text, []])
  })
})

describe('stories of single persons', () => {
  const count = (text: string): number => caseDescriptions(text).length
  const signs = [
    '34 år', '6 år', '16-åring', '16 -åring', '16 - åring', '16- åring', '16åring', '34-årig', 'i 30 årsåldern', '8 månader', 'i trettioårsåldern', 'född 1985', 'född år 2001', 'med tre barn', 'och två söner', 'har ett barn', 'hade fem döttrar', 'med sina två små barn', 'med hennes 3 flickor',
    'och hans fyra pojkar', ', deras sex tonåringar', 'blev misshandlad', 'hotad till livet', 'slogs', 'blev slagen', 'knivhöggs', 'våldtogs', 'flydde', 'rymde', 'mördades', 'dödades', 'anmälde sin man', 'placerades', 'bortfördes', 'tvångsgiftes', 'giftes bort', 'blev bortgift', 'är förföljd', 'stalkades', 'isolerades', 'lämnade sin man',
    'söker skydd', 'sökte skydd', 'gömmer sig', 'lever gömd',
  ]

  it('have a person and two of age, children, origin and what happened', () => {
    for (const sign of signs) {
      expect([sign, count(`Igår kom en kvinna ${sign} hit från Ekby.`)]).toEqual([sign, 1])
      expect([sign, count(`Igår kom en kvinna ${sign} hit.`)]).toEqual([sign, 0])
      expect([sign, count(`Igår kom flera ${sign} hit från Ekby.`)]).toEqual([sign, 0])
    }
    expect(count('Igår kom hon, som lämnade mannen. En kvinna lämnade mannen i Ekby, från Ekby.')).toBe(1)
    for (const other of ['134 år', '34 år5', 'efter 3 årstider', 'känd 1985', 'född 1785', 'från ekby']) expect([other, count(`Igår kom en kvinna ${other} som flydde.`)]).toEqual([other, 0])
  })

  it('are of anyone in the singular', () => {
    for (const person of [
      'en kvinna', 'ett vittne och en man', 'den ensamma kvinna', 'hennes exman', 'hans dotter', 'min sambo', 'en ung flicka', 'gravid kvinna', 'ensamstående mor', 'utsatt brukare', 'äldre fru', 'kvinnan', 'mannen', 'mamman', 'pappan', 'flickan', 'pojken', 'dottern', 'sonen', 'hustrun', 'klienten', 'brukaren', 'trebarnsmamman', 'tvåbarnspappan',
    ]) expect([person, count(`I går blev ${person} hotad, och kom hit från Ekby.`)]).toEqual([person, 1])
    for (const person of ['kvinnor', 'männen', 'ingen kvinnas', 'Kvinnanen', 'personal', 'enkvinna', 'en kvinnogrupp', 'en a_b kvinna']) expect([person, count(`I går blev ${person} hotad, och kom hit från Ekby.`)]).toEqual([person, 0])
  })

  it('are found in whatever sentence they stand', () => {
    for (const before of ['', 'Så här var det. ', 'Nytt ärende! ', 'Hur gick det?\n']) expect([before, count(`${before}Kvinna, född 1985, två barn, hotad.`)]).toEqual([before, 1])
    expect(count('Kvinna, född 1985, från Ekby. Det var i maj. Pojke, 8 år, från Ekby.')).toBe(2)
    expect(count('Man är 34 år, från Ekby')).toBe(0)
    expect(count('Barnen och en kvinna kom. Sedan flydde fyra från Ekby.')).toBe(0)
  })
})

describe('texts in code', () => {
  it('begin at sixteen characters of base64 and twenty hexadecimal digits', () => {
    const [base64, hex] = [(text: string) => Buffer.from(text).toString('base64'), (text: string) => Buffer.from(text).toString('hex')]
    for (const code of [base64('på Ekgatan 3'), base64('Ekgatan 3 här'), base64('Ekgatan\n 3\tell'), hex('Ekgatan 33'), hex('1 + 1 = två år'), base64('123456 / 7890')]) expect([code, rulesIn(`Se ${code}.`)]).toEqual([code, ['withhold/coded-text']])
    for (const code of [base64('Ekgatan'), hex('Ekgatan 3'), base64('12345 / 67 890'), base64('ab / cd / ef gh'), base64('Ekgatan\u0001 hemma'), base64('\u0001Ekgatan hemma'), base64('Ekgatan hemma\u0001\u0001')]) expect([code, rulesIn(`Se ${code}.`)]).toEqual([code, []])
  })
})

describe('the same digits', () => {
  it('are a telephone number in its column and an identity number in another', () => {
    const shown = (field: 'phone' | 'area'): string => withhold(world([{ id: 'kalla/a', values: { [field]: '0204212393' } }]), 'public').inventory.claims[0]!.original
    expect([shown('phone'), shown('area')]).toEqual(['0204212393', '[id-nummer borttaget]'])
  })
})

describe('what tells where sheltered housing lies', () => {
  it('is told by a coordinate, a property, a door or a direction in any of its forms', () => {
    for (const text of [
      '11.9746, 57.7089', '57.708, 11.974', '57.7089°N 11.9746°E', '58° 3′ 2″ N, 12° 1′ 3″ E', '57°42', 'X: 6401234 Y: 319876', 'N6401234,5 E319876', 'Y=6401234, 1319876', 'N 57° 42,5 E 11 58,4', 'latitud 57.708', 'longitud: 11,974', 'lon=11.974', 'long. 11.974', 'Hjo Norr Västra 7:12', 'Eken 3:41', 'huset norra 3:12', 'tomten 4:1', 'gården Eken 12',
      'Villa Solbo', 'torpet Eken 3', 'bild.jpeg', 'bild.tif', 'larmkod 1234', 'grindkod #1234#', 'entrékod: 4711', 'låskod = 4711', 'kodlåset till grinden 4711', '12 trappor', 'vån. 3', 'plan 2', 'lägenhet nr 12', 'lgh. nr. 1201', 'dörren märkt Ek', 'porttelefon med namn', 'brevlådan är skyltad', 'står "Ek" på dörren', 'står det ”Ek” på klockan',
      'invid kanalen', 'bredvid Coop', 'intill E20', 'snett emot Lidl', 'framför apoteket', 'ovanför butiken', 'nedanför slottet', 'vägg i vägg med Preem', 'strax utanför centrum', 'söder om ån', 'öster om älven', 'väster om väg 44', 'ovanpå pizzerian', 'i samma hus som biblioteket', 'huset bakom skolan', 'bakom Circle K', 'vid riksväg 40',
      'tre kilometer norr', 'en mil bort', '10 min. promenad från', 'två kvarter bort', 'några hundra meter från', '500 m från', 'fem minuter med buss från', 'ett grönt hus', 'sväng vänster', 'svänger av', 'till höger efter', 'ingången från', 'andra porten', 'sista avfarten', 'i norra delen av Lund', 'i inre Lund', 'i hjärtat av', 'i byn', 'bussen linje 5',
      'spårvagnen 3', 'pendeltåget Älvängen', 'Hyrs av Bostadsbolaget', 'hyresvärden Bostads', 'Fastighetsägaren är Bostads', 'Huset ägs av Lunda',
    ]) expect([text, rulesIn(`Vi finns, ${text} hela året.`, { sheltered: true })]).toEqual([text, ['withhold/sheltered-place']])
  })
})

describe('names of organisations', () => {
  it('are no persons\' beside a word of turning to someone', () => {
    for (const word of [
      'Kommunen', 'Regionen', 'Länsstyrelsen', 'Socialtjänsten', 'Socialkontoret', 'Socialjouren', 'Socialförvaltningen', 'Förvaltningen', 'Kvinnojouren', 'Kvinnohuset', 'Tjejjouren', 'Brottsofferjouren', 'Mansjouren', 'Jouren', 'Jour', 'Enheten', 'Teamet', 'Mottagningen', 'Centrum', 'Stiftelsen', 'Fonden', 'Föreningen', 'Förbundet', 'Barnahuset', 'Individen',
      'Familjen', 'Familjecentralen', 'Polisen', 'Sjukhuset', 'Lasarettet', 'Universitetet', 'Högskolan', 'Myndigheten', 'Vårdcentralen', 'Kliniken', 'Församlingen', 'Våldsteamet', 'Växeln', 'Telefonen', 'Måndagar', 'Tisdagar', 'Onsdagar', 'Torsdagar', 'Fredagar', 'Lördagar', 'Söndagar', 'Svenska', 'Sverige', 'Nationella', 'Stödlinjen', 'Storgatan', 'Vägen', 'Kyrkvägen',
    ]) expect([word, rulesIn(`Kontakta ${word} Quist.`), rulesIn(`Kontakta Yrsa${word.toLowerCase().slice(0, 1)} Quist.`)]).toEqual([word, [], ['withhold/person-name']])
  })
})

describe('words for sheltered housing', () => {
  it('are known apart, joined and with a hyphen', () => {
    for (const text of [
      'skyddat boende', 'skyddad bostad', 'skyddade bostäder', 'skyddad- lägenhet', 'skyddad boplats', 'skyddad plats', 'skyddad placering', 'skyddat hem', 'skydds boende', 'skydds-bostad', 'skyddslägenhet', 'skyddshem', 'kvinnofridsboende', 'jour- lägenhet', 'jour bostad', 'jourbostäder', 'akut boende', 'akut-lägenhet', 'akutboende', 'krisboende', 'krislägenhet',
      'hemlig plats', 'hemligt boende', 'hemlig ort', 'sekretessmarkerad adress', 'sekretess boende', 'utslussboende', 'utslussningslägenhet', 'safehouse', 'safe-house', 'womens refuge', 'women’s shelter', 'a shelter', 'shelters', 'refuge',
    ]) expect([text, shelterWords.test(text)]).toEqual([text, true])
    for (const text of ['skyddad hemsida', 'skyddat', 'akut hjälp', 'jour', 'hemlig', 'sekretess', 'tillfällig adress', 'refugees', 'sheltered', 'xboendet ligger', 'boendet  ligger', 'xshelter', 'xrefuge', 'jour - boende', 'sekretessboende']) expect([text, shelterWords.test(text)]).toEqual([text, false])
    for (const text of ['boendet ligger', 'boendet på Ekön', 'skyddsboende', 'jourboende', 'tillfälligt boende', 'sekretess adress', 'safe house', 'skyddathem', 'hemlig adress', 'utslussboende']) expect([text, shelterWords.test(text)]).toEqual([text, true])
  })

  it('are for whom the housing is, who lives there and where a flat is', () => {
    for (const text of ['boende för kvinnor', 'boende för utsatta flickor', 'boende för hotade', 'kvinnoboende', 'trygga huset', 'lgh Solrosgatan 12', 'lägenhet Ekvägen 1', 'hit kommer kvinnor som skyddas', 'hos oss bor de som lever gömda', 'här finns skyddade']) expect([text, shelterWords.test(text)]).toEqual([text, true])
    for (const text of ['boende för kvinnorna', 'boende för äldre', 'boende för å kvinnor', 'boende försvagade kvinnor', 'gruppboende för kvinnor', 'otrygga huset', 'tryggahuset', 'trygga hus', 'xlgh Solrosgatan 12', 'lgh Solrosgatan', 'dithit kommer skyddade', 'hos ossiter bor skyddade']) expect([text, shelterWords.test(text)]).toEqual([text, false])
  })

  it('do not count beside those for finding it elsewhere', () => {
    for (const text of ['köper', 'köpte', 'köptes', 'köpt', 'köpa', 'ordna', 'ordnar', 'ordnas', 'förmedla', 'förmedlar', 'ansöker', 'ansök', 'ansökan', 'ansökningar', 'bevilja', 'beviljas', 'besluta', 'beslutar', 'hänvisa', 'hänvisar', 'hjälp', 'hjälper', 'hjälpa', 'ramavtal', 'upphandla', 'upphandlat', 'upphandlade', 'erbjud', 'erbjuder', 'erbjuda', 'behov av', 'tillgång till']) expect([text, arranges.test(text)]).toEqual([text, true])
    for (const text of ['köp', 'köpmannen', 'inköpt', 'förordnar', 'ordnade', 'hjälpte', 'behov', 'behovav', 'tillgång', 'tillgångtill', 'ansöktes']) expect([text, arranges.test(text)]).toEqual([text, false])
  })

  it('are beside those for organisations that have it', () => {
    for (const text of ['kvinnojouren', 'Kvinno- och tjejjouren', 'kvinno-och tjejjour', 'kvinnohus', 'tjejjour', 'ungdomsjour', 'flickjour']) expect([text, jourWords.test(text)]).toEqual([text, true])
    for (const text of ['kvinno- tjej', 'kvinno  jour', 'mansjour', 'socialjour']) expect([text, jourWords.test(text)]).toEqual([text, false])
  })
})

describe('digits in words', () => {
  it('are read in each form, and in no longer word', () => {
    expect(spelledDigits('noll nolla ett en etta två tvåa tre trea fyra fem femma sex')[0]!.digits).toBe('0011122334556')
    expect(spelledDigits('sexa sju sjua åtta nio nia fyra fem ett två')[0]!.digits).toBe('6778994512')
    for (const text of ['nollor ett två tre fyra fem sex sju åttan', 'noll ett tvåan tre fyra fem sex sjuan åtta']) expect(spelledDigits(text)).toEqual([])
  })
})
