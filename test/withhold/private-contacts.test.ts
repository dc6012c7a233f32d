import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withhold } from '#withhold'
import { isMailboxOf, personalMailbox } from '../../src/withhold/detectors/mailbox/index.ts'
import { mobilePhone } from '../../src/withhold/detectors/phone/index.ts'
import { expectMarked } from './marked.ts'
import { cleaned, rulesIn, situation } from './reading.ts'
import { world, type RecordSpec } from './world.ts'

describe('mobile numbers', () => {
  it('are withheld in every spelling', () => {
    for (const number of [
      '070-174 06 05', '070-1740605', '0701740605', '070 174 06 05', '+46701740605', '+46 70 174 06 05', '+46(0)70-174 06 05', '+46 (0) 70 174 06 05', '0046701740605', '46701740605', '070\u2013174 06 05', '0\u200b70-174 06 05',
      '070.174.06.05', '070/174 06 05', '（070）174 06 05', '０７０−１７４０６０５', '0 7 0 1 7 4 0 6 0 5', '(070) 174 06 05', '073-174 06 05', '072 1740605', '076-1740605', '079-174 06 05', '0707-17 40 60', '07 01 74 06 05', '070-174&nbsp;06&nbsp;05',
      '070-174<b>06</b>05', 'tel:+46701740605', '070_174_06_05', '070 - 174 06 05',
    ]) expect([number, cleaned(`Ring ${number} när du vill`)]).toEqual([number, expect.stringMatching(/^Ring (?:tel:)?\[(?:telefonnummer visas inte|id-nummer borttaget)\] när du vill$/)])
  })

  it('are withheld with letters for digits, and said in words of one or two digits', () => {
    for (const number of ['O7O-174O6O5', 'o7o-174 o6 05', '07O-174 06 05', 'noll sjuttio, ett sju fyra, noll sex, noll fem', 'noll sjuttio-ett sjuttiofyra noll sex tjugotre', 'noll sju noll, sjutton fyrtio, sextio femton']) expect([number, cleaned(`Ring ${number} nu`)]).toEqual([number, 'Ring [telefonnummer visas inte] nu'])
    expect(rulesIn('Ring 070-174 06 05 eller karin.berg@exempel.se')).toEqual(['withhold/mobile-phone', 'withhold/personal-mailbox'])
    for (const text of ['tjugo kvinnor, trettio barn, fyrtio män, femtio samtal, sextio möten', 'noll åtta, fyrtiosex, femtio']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('are told from everything else that has such digits', () => {
    for (const text of [
      '031-390 06 00', '0771-12 34 56', '077-112 34 56', '0304-33 40 00', '020-50 50 50', '116 016', '112', 'kl. 07.30-16.00 (12-13 lunch)', 'mån 07.30–16.00 12-13', '07:00-16:00', 'dnr 2070-1740605', 'KS 2019/0701', '1 070 174 kr',
      '2020-07-02', '010-070 17 40', '08-465 004 00', '075-240 11 11', '2021-07-01 12.30',
    ]) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('are any number that is called private', () => {
    const number = '031-390 06 05'
    for (const words of ['Hemtelefon:', 'Ring henne hem på', 'Nås hemma på', 'Privat telefon', 'privatnummer är', 'Hem:', 'hemnr']) expect([words, cleaned(`${words} ${number} om du vill`)]).toEqual([words, `${words} [telefonnummer visas inte] om du vill`])
    expect(cleaned(number, { heading: 'Hemtelefon', isValue: true })).toBe('[telefonnummer visas inte]')
    for (const words of ['Hemtjänsten', 'Privat vårdgivare:', 'Växel:', 'Familjehem:', 'Ring']) expect([words, rulesIn(`${words} ${number}.`)]).toEqual([words, []])
  })

  it('are no opening hours with more digits after them', () => {
    expectMarked((text) => mobilePhone.detect(text, situation()), [
      'se öppet (07.30-16.00 12-13 lunch)', 'se ((07.30-16.00 12', 'se 07.30-16.00 12', 'se 7.30-16.00 12', 'se 07.30 - 16.00 12', 'se 07:30-16:00 12', 'se 07.30-9.00 123', 'se 07.30-900 1234', 'se 07.00-8.00 1234',
      'se 07.30-1600', 'se 07.30-16.001', 'se 07.30-16', 'se ⟪07.20-1 2 3 4 5⟫', 'se 7.30-16.00', 'se ⟪07.30 8-9.00 12⟫', 'se ⟪0707.30-16.00⟫ 12', 'se ⟪0046 7.30-16.00 12⟫', 'se ⟪46 7.30-16.00 12⟫',
      'se ⟪+46 07.30-16.00 12⟫', 'se 46 07.30-16.00', 'se (07.30-16.00 12', 'se ⟪0 7.30-16.00 12⟫', 'se ⟪070.30-16.00 12⟫', 'se ⟪07.0-1740605⟫', 'se ⟪070-174 06 05⟫', 'se 07.30-8.00 12 12', 'se ⟪07.30-8 00 12⟫',
      'se 07.30-8:45 12', 'se ⟪073-07.30-16.00⟫', 'se ⟪072 07.30-16.00⟫', 'se 07.01-74.06 05', 'se 07.01-7.40605', 'se ⟪0.7.30-16.00 12⟫',
    ])
  })
})

describe('mailboxes', () => {
  it('are withheld when they are a person\'s', () => {
    for (const mail of [
      'anna.ek@exempel.se', 'anna.ek@kommun.example', 'a.ek.lund@stad.se', 'karin_berg@exempel.se', 'erik-holm@exempel.se', 'annaek@exempel.se', 'goran.lind@exempel.se', 'jouren@gmail.com', 'kvinnojouren@hotmail.com', 'info@telia.com',
      'lindberg@exempel.se', 'eriksson@exempel.se', 'Anna.Ek@Exempel.SE', 'anna.ek (at) exempel.se', 'anna.ek[at]exempel.se', 'anna.ek snabel-a exempel.se', 'anna.ek＠exempel.se', 'anna.ek@exempel punkt se', 'anna.ek&commat;exempel.se',
      'mailto:anna.ek@exempel.se', 'anna.ek%40exempel.se', 'xena.fridlund@exempel.se', 'conrad.kristersson@exempel.se', 'anna.ek+jour@exempel.se', 'fatima.hassan@exempel.se', 'k-sandelin AT exempel PUNKT se', 'anna.ek (a) jouren.example', 'anna\u200b.ek@exempel.se', 'kvinnojouren.anna@exempel.se',
    ]) expect([mail, cleaned(`Skriv till ${mail} om du vill`)]).toEqual([mail, expect.stringMatching(/^Skriv till (?:mailto:)?\[e-postadress visas inte\] om du vill$/)])
  })

  it('stay when they belong to a function', () => {
    for (const mail of [
      'info@exempel.se', 'kommun@exempel.se', 'kvinnojouren@exempel.se', 'kvinnojouren.ada@jour.example', 'socialtjansten@exempel.se', 'individ.familj@exempel.se', 'kvinnofridsteamet@exempel.se', 'barnahus.skaraborg@exempel.se',
      'relationsvald@exempel.se', 'registrator@exempel.se', 'kontakt.kvinnofrid@exempel.se', 'vald.i.nara.relationer@exempel.se', 'ifo@exempel.se', 'mottagningen@exempel.se', 'linnean@kvinnojourenlinnean.se', 'medborgarservice@exempel.se', 'socialjouren2@exempel.se',
    ]) expect([mail, rulesIn(`Skriv till ${mail}.`)]).toEqual([mail, []])
  })

  it('stay when they belong to an office of a kommun', () => {
    for (const name of ['vinr', 'budgetochskuld', 'enkat', 'statistik', 'kommunikation', 'valdsutsatt', 'fritid.kultur', 'miljo.bygg', 'forskola', 'bidrag', 'utsatta', 'utredning.barn', 'skyddatboende', 'nyanlanda', 'hemtjanst', 'myndighet', 'medling', 'demokrati', 'synpunkter']) expect([name, rulesIn(`Skriv till ${name}@exempel.se.`)]).toEqual([name, []])
    for (const name of ['lonn', 'svard', 'byggmark']) expect([name, rulesIn(`Skriv till ${name}@exempel.se.`)]).toEqual([name, ['withhold/personal-mailbox']])
  })

  it('are withheld when nothing says that they are a function\'s, since they may be a signature', () => {
    for (const mail of ['123@exempel.se', 'frideborg@exempel.se', 'xy@exempel.se', 'marobe@exempel.se', 'kvastro@exempel.se', 'kvist0412@exempel.se', 'alin@alingsas.example', 'ale1@exempel.se', 'noomi@exempel.se', 'vale.husman@exempel.se', 'manor001@exempel.se'])
      expect([mail, cleaned(`Skriv till ${mail} om du vill`)]).toEqual([mail, 'Skriv till [e-postadress visas inte] om du vill'])
  })

  it('stay when they bear the name of a unit, a place, the site or the service they are given for', () => {
    for (const text of ['vux@exempel.se', 'bup.vuxen@exempel.se', 'mvc@exempel.se', 'ifo.norra@exempel.se', 'umoalingsas@exempel.se', 'skovde@exempel.se', 'ale@ale.example', 'kvinnojourenlinnean@exempel.se', 'utvag.ekby@exempel.se', 'rattattvalja@exempel.se', 'Kvinnojouren Tranan nås på tranan@exempel.se'])
      expect([text, rulesIn(text)]).toEqual([text, []])
    expect(rulesIn('Kvinnojouren Tranan nås på stare@exempel.se')).toEqual(['withhold/personal-mailbox'])
  })

  it('are withheld as pages and names with services for meeting people too', () => {
    for (const text of ['facebook.com/irynakowalska', 'https://www.linkedin.com/in/marjatta.abdullahi', 'Skype: ulf.tesfaye', 'instagram.com/@pelusa_rask', 'Snapchat: pelusa99', 'Instagram @ulfvingbom']) expect([text, rulesIn(`Sök ${text} nu`)]).toEqual([text, ['withhold/personal-mailbox']])
    for (const text of ['facebook.com/kvinnojourenada', 'https://www.instagram.com/kvinnofridslinjen/', 'Instagram: vi finns här', 'Skype och telefon', 'facebook.com/groups/5']) expect([text, rulesIn(`Sök ${text} nu`)]).toEqual([text, []])
  })

  it('is not read into ordinary words', () => {
    for (const text of ['Vi ses at the office', 'Skriv @ i adressen', '@kvinnojouren på Instagram', 'pris 5 kr @ st', 'a@b', 'anna.ek (at) kontoret', 'anna (at) a.toolongending'])
      expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('are covered from the first sign of the name to the last of the address, however signs and blanks are written', () => {
    expectMarked((text) => personalMailbox.detect(text, situation()), [
      'se ⟪anna.ek@exempel.se⟫', 'se ⟪anna.ek @exempel.se⟫', 'se ⟪anna @ exempel.se⟫', 'se anna @exempel.se', 'se vi finns @jouren.se', 'se berg @exempel.se', 'se ⟪berg@ exempel.se⟫', 'se ⟪berg @ exempel.se⟫',
      'se ⟪vi5 @exempel.se⟫', 'se ⟪a.berg @exempel.se⟫', 'se se ⟪berg5 @exempel.se⟫', 'se ⟪anna(at)exempel.se⟫', 'se ⟪anna (at) exempel.se⟫', 'se ⟪anna  (at)  exempel.se⟫', 'se ⟪anna  (at) exempel.se⟫',
      'se ⟪anna  (at)exempel.se⟫', 'se ⟪anna  [a]exempel.se⟫', 'se anna ⟪x(at)xexempel.se⟫', 'se ⟪annax[a]exempel.se⟫', 'se ⟪anna {snabela} exempel.se⟫', 'se ⟪anna.ek(at) exempel.se⟫', 'se ⟪anna.ek (at)exempel.se⟫',
      'se ⟪anna.ek5(at)5exempel.se⟫', 'se ⟪anna snabel-a exempel.se⟫', 'se ⟪anna snabela exempel.se⟫', 'se ⟪anna at exempel.se⟫', 'se anna at exempel', 'se anna (at) exempel', 'se ⟪anna (at) exempel punkt se⟫',
      'se ⟪anna (at) exempel (dot) se⟫', 'se ⟪anna (at) exempel[punkt]se⟫', 'se ⟪anna (at) exempel( punkt )se⟫', 'se ⟪anna (at) exempel (punkt) se⟫', 'se ⟪anna at exempel dot se⟫', 'se anna@exempel',
      'se anna @ exempel', 'se anna at a.toolongending', 'se anna (at) exempel (dot) toolongending', 'se anna at exempel.s', 'se ⟪anna at sub.exempel.se⟫', 'se ⟪anna at sub dot exempel dot se⟫', 'se ⟪anna@1.2⟫',
      'se ⟪anna@exempel.5⟫', 'se anna at exempel.55', 'se anna at exempel5 dot 5se', 'se ⟪jouren@gmail (dot) com⟫', 'se ⟪jouren@gmail dot com⟫', 'se ⟪jouren@gmail punkt com⟫', 'se ⟪jouren@gmail(dot)com⟫',
      'se ⟪jouren@gmail [dot] com⟫', 'se ⟪jouren@gmail( dot )com⟫', 'se ⟪jouren@gmail{punkt}com⟫', 'se ⟪jouren@GMAIL.COM⟫', 'se ⟪info@hotmail (punkt) com⟫', 'se ⟪jouren@gmail.com⟫.', 'se jouren@xgmail.com',
      'se jouren@gmailxdotxcom', 'se tranan@tranan(dot)se', 'se tranan@tranan dot se', 'se ⟪tranan@punkten.se⟫', 'se ekby@ekbydottan.se', 'se ⟪anna punkt ek@exempel.se⟫', 'se ⟪anna (punkt) ek@exempel.se⟫',
      'se info punkt ada (at) exempel.se', 'se ⟪kvinnojouren punkt anna@exempel.se⟫', 'se kvinnojouren dot ada@jour.example', 'se ifo (punkt) norra@exempel.se', 'se ⟪ifo punkt norra punkt anna@exempel.se⟫',
      'se ifo punkt norra@exempel.se', 'se vux punkt norra @exempel.se', 'se vux dot berg@exempel.se', 'se individ punkt familj@exempel.se', 'se bup [punkt] vuxen@exempel.se', 'se bup.vuxen @exempel.se',
      'se bup.vuxen (at) exempel.se', 'se INFO@exempel.se', 'se Kvinnojouren @ exempel.se', 'se ⟪facebook.com/irynakowalska⟫', 'se ⟪Facebook.com/ANNAEK⟫', 'se facebook.com/KVINNOJOURENADA',
      'se instagram.com/Kvinnojouren', 'se facebook.com/profil', 'se instagram.com/profilen', 'se ⟪facebook.com/invalid⟫', 'se ⟪skype: ulf.tesfaye⟫', 'se ⟪skype ulf.tesfaye⟫', 'se ⟪skype : ulf.tesfaye⟫',
      'se skypex: ulf.tesfaye', 'se ⟪skype  ulf.tesfaye⟫', 'se ⟪skype:ulf.tesfaye⟫', 'se ⟪skype :ulf.tesfaye⟫', 'se skypeulf.tesfaye', 'se instagram:kvinnojouren.ada', 'se instagram:vi finns', 'se skype: ulftesfaye',
      'se ⟪skype: ulftesfaye9⟫', 'se skype: 5ulf', 'se ⟪skype: 55ulf.x⟫', 'se skype: 1', 'se ⟪skype: @ulftesfaye⟫', 'se ⟪skype @pelusa⟫', 'se ⟪skype: a_pelusa⟫', 'se ⟪skype: 5.pelusa⟫', 'se skype: 9pelusa',
      'se ⟪skype: pelusa9rask⟫', 'se ⟪skype: 1234567⟫', 'se xskype: ulf.tesfaye', 'se ⟪t.me/pelusa⟫', 'se t.me/ab', 'se t.me/pelusa/x', 'se ⟪www.tiktok.com/@pelusa⟫',
      'se ⟪facebook.com/irynakowalska⟫ och ⟪instagram.com/pelusa⟫', 'se ⟪skype: ÅÄpelusa9⟫', 'se Kvinnojouren Tranan nås på tranan@exempel.se', 'se Kvinnojouren Ärlan nås på arlan@exempel.se',
      'se Kvinnojouren Ärlan nås på ärlan@exempel.se', 'se Kvinnojouren Érlan nås på erlan@exempel.se', 'se Kvinnojouren Tranan nås på ⟪tranan@gmail.com⟫', 'se Kvinnojouren TRanan nås på TRANAN@exempel.se',
      'se Stiftelsen Ärlan, Ärlan (at) exempel.se', 'se ⟪anna.ek@exempel.se⟫ och ⟪berg@exempel.se⟫', 'se skriv till ⟪berg@exempel.se⟫, eller ⟪anna.ek (at) exempel.se⟫ nu', 'se ⟪anna@-exempel.se⟫',
      'se ⟪anna@5exempel.se⟫', 'se anna@x exempel.se', 'se anna@.exempel.se', 'se anna@, exempel.se', 'se anna@ (exempel.se', 'se info@ (jouren.se', 'se info@/gmail.com', 'se info@,gmail.com', 'se berg@ , exempel.se',
      'se berg@"exempel.se', 'se berg (at) ,exempel.se',
      'se ⟪berg@exempel.se⟫ om du vill veta mer om hur det går till, vad som händer sedan, vem du får träffa och när vi har öppet under sommaren och hösten',
    ])
  })

  it('are found in any surroundings', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      expect(cleaned(`${before} anna.ek@exempel.se ${after}`)).not.toContain('anna.ek@exempel.se')
    }))
  })
})

describe('paths of somebody\'s machine', () => {
  it('are withheld, and web addresses are not', () => {
    for (const path of ['file:///etc/passwd', '/home/anna/material/a.md', 'C:\\Users\\anna\\a.docx', '/Users/anna/a.md']) expect([path, cleaned(`Läst ur ${path} idag`)]).toEqual([path, 'Läst ur [uppgift visas inte] idag'])
    for (const text of ['https://exempel.se/home/anna', 'och/eller', 'kommun/stad', 'data/a.csv']) expect([text, rulesIn(text)]).toEqual([text, []])
  })
})

describe('a mailbox of a service', () => {
  it('bears the name of the service of its record, wherever that stands, but not with a free mail service', () => {
    for (const [service, mailbox, own] of [
      ['Mansmottagningen Vändpunkten', 'vandpunkten@exempel.se', true], ['Kvinnojouren Tranan', 'TRANAN@exempel.se', true], ['Kvinnojouren Tranan', 'tranan@gmail.com', false], ['Kvinnojouren Tranan', 'ärlan@exempel.se', false],
      ['Vändpunkten', 'vandpunkten@exempel.se', false], ['Kvinnojouren Tranan', 'tranan', false],
    ] as const) expect([service, mailbox, isMailboxOf(service, mailbox)]).toEqual([service, mailbox, own])
    const record: RecordSpec = { id: 'kalla/m', resource: {}, values: { name: 'Mansmottagningen Vändpunkten', email: 'vandpunkten@exempel.se' }, secrecy: { email: 'secret' } }
    expect(withhold(world([record]), 'public').inventory.claims.find(({ field }) => field === 'email')).toMatchObject({ value: 'vandpunkten@exempel.se', secrecy: 'public' })
  })

  it('is a counsellor\'s by office, and a clinic\'s beside the name of any place', () => {
    for (const [mailbox, rules] of [['kurator@exempel.se', []], ['barnmorska@exempel.se', []], ['kopparberg.vc@exempel.se', []], ['anna.vc@exempel.se', ['withhold/personal-mailbox']], ['kopparberg.ek@exempel.se', ['withhold/personal-mailbox']]] as const) expect([mailbox, rulesIn(`Skriv till ${mailbox}`)]).toEqual([mailbox, rules])
  })
})
