import { describe, expect, it } from 'vitest'
import { openAddressesIn } from '../../src/withhold/detectors/index.ts'
import { shelterWords } from '../../src/withhold/records/shelter-words.ts'
import { fold } from '../../src/withhold/reading/fold.ts'
import { cleanText } from '../../src/withhold/cleaning/clean-text.ts'
import { cleaned, rulesIn, situation } from './reading.ts'

const rule = 'withhold/sheltered-place'
const marker = '[skyddad uppgift]'

describe('words that make a record sheltered', () => {
  it('are known in all inflections and disguises', () => {
    for (const text of [
      'Skyddat boende', 'skyddade boenden', 'SKYDDAT BOENDE', 'skyddsboendet', 'skydds-boende', 'skyddad adress', 'skyddade adresser', 'jourlägenhet', 'jourlägenheterna', 'Jour-lägenhet', 'jourboende',
      'akutboendet', 'kvinnohuset', 'hemlig adress', 'sekretesskyddad adress', 'skyd\u00addat boende', 'skydda\u0442 boende', 'skyddat\u00a0boende', 'skyddat\u200b boende', 'Safe House', "women's shelter",
      'Boendet är skyddat.', 'mittemot kvinnojourens boende', 'jourens lägenhet', 'vårt hemliga hus', 'ett tillfälligt boende', 'utslussboende', 'ｓｋｙｄｄａｔ boende', 'skyddat&nbsp;boende', 'Hit kommer kvinnor med skyddad identitet',
    ]) expect([text, shelterWords.test(fold(text).text)]).toEqual([text, true])
  })

  it('are not found in the ordinary words of the field', () => {
    for (const text of ['Rutin för barn med skyddade personuppgifter', 'skyddade personuppgifter', 'boendestöd', 'särskilt boende för äldre', 'skydd och stöd', 'kvinnofrid', 'jourtelefon', 'socialjour', 'barns skydd', 'boende i kommunen', 'hemliga hushåll', 'hemligt']) expect([text, shelterWords.test(fold(text).text)]).toEqual([text, false])
  })
})

describe('what tells where sheltered housing lies', () => {
  const telling = [
    'Solrosgatan 12', 'Solrosgatan 12 B', 'solrosgatan 12b', 'på Solrosgatan', 'Norra Solrosgatan 3', 'Karl Johans gata 7', 'Drottning Kristinas väg 14', 'Storg. 12', 'Ekbacken 3', 'Björkhaga 12', 'Villa Solhem 4', 'Lilla torget 2',
    '541 31', '54131 Skövde', 'SE-541 31', '57.7089, 11.9746', '57,7089 11,9746', '57°42′32″N 11°58′28″E', 'N 6401234 E 319876', '6401234, 319876', '///klocka.lampa.stol', 'lat: 57.7089',
    'https://maps.google.com/?q=57.7,11.9', 'https://www.google.se/maps/place/x', 'https://maps.app.goo.gl/abc', 'https://www.hitta.se/karta/x', 'hitta.se/sok', 'https://www.openstreetmap.org/#map=1', 'geo:57.7,11.9',
    'https://exempel.se/bilder/huset.jpg', 'huset.webp', '![huset](bild.png)', 'fastigheten Björnen 3:4', 'Hjo Norr 7:12', 'kv. Eken 5', 'kvarteret Eken', 'portkod 4711', 'koden är 4711', 'dörrkod: 4711', 'lgh 1201', 'våning 3', '2 trappor',
    'bakom stationen', 'mittemot kyrkan', 'mitt emot Ica', 'granne med brandstationen', 'nära torget', 'i närheten av sjukhuset', 'strax norr om centrum', '200 meter från resecentrum', 'fem minuters promenad från', 'i det gula huset',
    'en röd villa', 'hållplatsen Eken', 'buss 12', 'hyresvärden är Bostadsbolaget', 'vid gamla skolan', 'på Hemliga Gatan', 'till vänster om ICA', 'N57 42.123 E11 58.456', 'i tredje huset på höger sida', 'med ringklocka märkt Ek', 'med kodlås 4711', 'med röd fasad', 'mitt i centrala Skövde', 'i utkanten av samhället',
    'vid vattentornet', 'ett stenkast bort', 'tvärs över vägen', 'med utsikt över sjön', 'och fönstren vetter mot gatan', 'i hörnet av kvarteret', 'som gränsar till golfbanan', 'i samma byggnad som förut', 'med turkos ytterdörr', 'med kod A1B2', 'där koden till grinden är 4 7 1 1', 'med lösenord hemligt1', 'där nyckeln ligger kvar', 'i lägenhet nr 1102',
    'och ring på hos grannen', 'med lediga platser', 'men är obemannat', 'tre km från ån', 'vid avfart 74', 'längs väg 1750', 'nära Ekby C', 'next to the mill', 'at 12 Rosen Street', 'behind the library', 'med ingång från gården', 'Koordinat N 6399825', 'klippa.moln.ankare', '9F7C PX4X+2V', 'BJÖRNEN NORRA 8:14', 'https://www.here.com/p/x', 'https://minkarta.lantmateriet.se/x', 'på gamla pensionat Ekebo', 'på södra sidan av ån', 'och ingången är från baksidan', 'två trappor upp', 'där portkoden är fyra sju ett ett', '33V 319180 6399617', '32V PK 12345 67890', 'och ser man Kinnekulle', 'där wifi heter Ekbygården', 'i området Kronogården', 'med Silvergatans folk',
  ]

  it('is found in a record that speaks of sheltered housing', () => {
    for (const text of telling) expect([text, rulesIn(`Boendet har plats. Vi finns ${text} hela året. Ring oss.`, { sheltered: true })]).toEqual([text, [rule]])
  })

  it('is no telephone number in a record that speaks of sheltered housing', () => {
    for (const text of ['114 14', 'Ring polisen på 114 14.', '0322 – 137 65', '0322–137 65', '0322/137 65', 'Ring Jouren 3 gånger', 'tel 0500-49 74 21']) expect([text, rulesIn(text, { sheltered: true })]).toEqual([text, []])
    for (const text of ['114 14 Stockholm', '411 05', 'Storgatan 3, 137 65']) expect([text, rulesIn(text, { sheltered: true })]).toEqual([text, [rule]])
  })

  it('goes with its whole sentence, and the sentences beside it stay', () => {
    for (const text of telling) {
      const result = cleaned(`Boendet har plats för fyra. Vi bor ${text} intill den stora eken. Ring jouren dygnet runt.`, { sheltered: true })
      expect([text, result]).toEqual([text, `Boendet har plats för fyra. ${marker} Ring jouren dygnet runt.`])
    }
  })

  it('goes alone where the text is a name', () => {
    expect(cleaned('Jourlägenheten Solrosgatan 12', { sheltered: true, isValue: true })).toBe(`Jourlägenheten ${marker}`)
    expect(cleaned('Skyddat boende i Gråbo', { sheltered: true, isValue: true })).toBe(`Skyddat boende i ${marker}`)
  })

  it('is a place smaller than a kommun beside a word for lying somewhere; a kommun may be told', () => {
    expect(cleaned('Boendet ligger i Gråbo. Ring oss.', { sheltered: true })).toBe(`${marker} Ring oss.`)
    expect(cleaned('Boendet ligger i Alingsås.', { sheltered: true })).toBe('Boendet ligger i Alingsås.')
    expect(cleaned('Boendet finns kvar och ligger sedan i våras i Gråbo.', { sheltered: true })).toBe(marker)
    expect(cleaned('Boendet ligger fint, och dit kommer kvinnor från hela landet för att få stöd och vila, berättar de i Dagbladet.', { sheltered: true })).toMatch(/Dagbladet/)
    expect(cleaned('Ligger i Sollebrunn.', { sheltered: true })).toBe(marker)
    expect(cleaned('Det är inrymt i den gamla prästgården.', { sheltered: true })).toBe(marker)
    expect(cleaned('Stödet finns i Sollebrunn.', { sheltered: true })).toBe('Stödet finns i Sollebrunn.')
    expect(cleaned('Boendet ligger i Alingsås.', { sheltered: true, tellablePlaces: new Set() })).toBe(marker)
  })

  it('is any name that may be a place\'s, in a sentence on the home or the way to it', () => {
    for (const text of ['Vi hyr två lägenheter i Biskopsgården.', 'Boendet flyttar i höst till Hökåsen.', 'Huset heter Ekbacka.', 'Boendet kallas Lugna Vrån av personalen.', 'Hyresvärd: Stena', 'Det nås från Österleden.', 'Gå av vid Ullevi.', 'Granne är Folktandvården.', 'Utsikt över Vättern.', 'Lokalen på Ringön lämnades 2023.', 'Familjen bor hos en syster i Lerdala.', 'Närmaste vårdcentral är Brämaregården.', 'Bostaden ägs av Poseidon.', 'Kvinnorna åker Västtågen till Floda.', 'Det är gångavstånd till Frölunda Torg.', 'Platsen är Nääs slott.', 'Vi flyttade in i Ekhagens förskola.', 'Skylten säger Måleri AB.', 'Lokaliserat till Vänersnäs sedan 2020.', 'På Strandgatans sida ligger det.'])
      expect([text, cleaned(text, { sheltered: true })]).toEqual([text, marker])
    for (const text of ['Jouren föreläste i Hökåsen.', 'Vi tar emot från Skövde och Göteborg.', 'Boendet drivs i samarbete med Göteborgs Stad.', 'Boendet har tillstånd från Inspektionsmyndigheten.', 'Boendet får bidrag från Socialstyrelsen och Länsstyrelsen.', 'Boendet ger stöd i Alingsås.', 'Huset öppnade i Januari.', 'Boendet finns på Instagram.'])
      expect([text, rulesIn(text, { sheltered: true })]).toEqual([text, []])
  })

  it('is any such name where the record is housing and nothing else', () => {
    for (const text of ['Samling i Hökåsen.', 'Utbildning i Ullared.', 'Från Brunnsparken.']) {
      expect([text, cleaned(text, { sheltered: true, isHousing: true })]).toEqual([text, marker])
      expect([text, rulesIn(text, { sheltered: true })]).toEqual([text, []])
    }
    for (const text of ['Bland andra nämns Poseidon.', 'Leverans sker med Mathem.']) expect([text, rulesIn(text, { sheltered: true, isHousing: true })]).toEqual([text, [rule]])
    for (const text of ['Drivs av Stiftelsen Bergsgården, och IVO gav tillstånd 2024.', 'Stöd enligt Socialtjänstlagen i Göteborg.', 'Ring Kvinnofridslinjen. Medlem i Unizon.']) expect([text, rulesIn(text, { sheltered: true, isHousing: true })]).toEqual([text, []])
    expect(cleaned('Boende Fågelvik', { sheltered: true, isHousing: true, isValue: true })).toBe(`Boende ${marker}`)
    for (const text of ['Skyddat boende Göteborg', 'Kvinnohuset Tranan', 'Boende Västra enheten']) expect([text, rulesIn(text, { sheltered: true, isHousing: true, isValue: true, tellablePlaces: new Set(['göteborg', 'västra']) })]).toEqual([text, []])
  })

  it('takes an address field whole', () => {
    expect(cleaned('Hemlig väg, bakom logen', { sheltered: true, isValue: true, field: 'address' })).toBe(marker)
    expect(cleaned('Rödluvan', { sheltered: true, isValue: true, heading: 'Besöksadress' })).toBe(marker)
  })

  it('does not touch other records', () => {
    for (const text of telling) if (!/kod/.test(text)) expect([text, rulesIn(`Socialkontoret ligger ${text}.`)]).toEqual([text, []])
  })

  it('is told of a person or a home also without a word for sheltered housing', () => {
    for (const text of [
      'Boendet vid Enbärsvägen 21 är fullt.', 'Ett boende för kvinnor finns på Plommonvägen 16.', 'Tjejen som gömmer sig på Plommonvägen 16 mår bättre.', 'Kvinnan bor nu på Plommonvägen 16.', 'Hon flyttade till Ljungvägen 3 i maj.',
      'Kommunen hyr en lägenhet på Häggvägen 30 åt våldsutsatta.', 'Placeringen sker i villan vid Oxelvägen 77.', 'Boendet har larm och ligger mitt emot tandläkaren vid parken.', 'Jourens lägenhet finns i kvarteret Ekorren.', 'Boendet är ett gult tegelhus.',
      'Klientens adress är Nyponstigen 2.', 'Tillfälligt placeras kvinnor på vandrarhemmet Blåklinten.', 'Kvinnor placeras på Ekby hotell.', 'Fristaden på Nyponstigen 64 tar emot hotade kvinnor.', 'Hedersutsatta flickor bor på Nyponstigen 64.', 'Kvinnojouren äger ett hus i Gråbo.', 'HVB för hedersutsatta ligger i Gråbo.', 'Mannen hittade henne på Nyponstigen 64.', 'Får inte spridas: Nyponstigen 64.', 'Endast för personal: Nyponstigen 64.', 'Adress: Nyponstigen 64 (skyddad).', 'Adressen Nyponstigen 64 får inte lämnas ut.', 'Sekretess: huset står i Gråbo.', 'Våldsutsatta inkvarteras på Hotell Blåklinten.', 'Kvinnor som flyr får bo på Nyponstigen 64.', 'Nödlägenheten på Nyponstigen 64 kan bokas av socialjouren.', 'En trygghetslägenhet för våldsutsatta finns på Nyponstigen 64.', 'En kvinna med skyddade personuppgifter arbetar på Ekby vårdcentral.', 'Den som bor skyddat hämtar post på Nyponstigen 64.', 'Huset på Vildrosgränd 9 är skyddat.', 'Koordinater 56.2093, 15.2761 till boendet.', 'Boendets läge: 6231234 1487654', 'Barnen bor kvar på Nyponstigen 2.',
    ]) expect([text, cleaned(text), cleaned(text, { sheltered: true })]).toEqual([text, marker, marker])
    for (const text of [
      'Mottagningen flyttade till Storgatan 3.', 'Boendet har sex platser och tar emot kvinnor från hela länet.', 'Särskilt boende finns på Storgatan 3.', 'Familjecentralen ligger på Storgatan 3.', 'Kommunen har avtal med Kvinnojouren Ada om boende.',
      'Kontoret hyr lokaler på Storgatan 3.', 'Boendets öppna mottagning ligger på Storgatan 3.', 'Äldreboendet Solen, Storgatan 3.', 'Deltagare i kursen bor på Ekby hotell.', 'Kvinnojouren har boende i Alingsås.', 'Jouren träffas i Folkets hus på Storgatan 3.', 'Mottagningen för våldsutsatta ligger på Storgatan 3.', 'Sekretess gäller på Storgatan 3.', 'Kommunens hus för äldre, Storgatan 3.', 'Personer med skyddade personuppgifter får hjälp enligt rutin.',
    ]) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('is told of a home in the sentence after it as well', () => {
    for (const [text, left] of [
      ['Det är långt till närmaste boende. Det ligger i Gråbo, tredje huset efter bron.', `Det är långt till närmaste boende. ${marker}`], ['Hon som har bott på Näckrosv. 2 skrev.', marker], ['Ett exempel är boendet Ljungbacken, det gamla hemmet i Limmared.', marker],
    ] as const) expect([text, cleaned(text)]).toEqual([text, left])
    for (const text of ['Hon öppnade sitt hem på Trollebergsv 3 b för oss.']) expect([text, cleaned(text)]).toEqual([text, marker])
    expect(cleaned('Vi lånar prästens sommarstuga på Hällaryds skärgård.', { sheltered: true })).toBe(marker)
    expect(cleaned('Pappan söker efter dem på Willys i Tranås.')).toBe(marker)
    for (const text of ['Det är långt till närmaste boende. Mottagningen finns i Gråbo.', 'Det är långt till kontoret. Det ligger i Gråbo, tredje huset efter bron.', 'Det finns ett boende. Det ligger i Alingsås.', 'Äldreboendet Solen i Limmared.', 'Boendet är fullt. Vi finns i Limmared.']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('is never told by a code or a password, whatever the record', () => {
    for (const text of ['Portkoden är 4471.', 'Larmkod 7788 gäller.', 'Kod till porten: 4471', 'Nyckelskåpet öppnas med 8046.', 'portkod 4711', 'Lösenord till journalen: Vinter2024!', 'Porttelefon: tryck 820.', 'Vid porttelefonen, slå in #820.', 'Ringtablån: knapp 12']) expect([text, cleaned(text)]).toEqual([text, marker])
    expect(cleaned('Portkod 4471', { isValue: true })).toBe(marker)
    expect(cleaned('Nyckelskåpet öppnas med 8046.', { sheltered: true })).toBe(marker)
    for (const text of ['Portkoden byts varje månad (nu 8642).', 'Dörrkoden är sedan i maj 8642.']) expect([text, cleaned(text)]).toEqual([text, marker])
    for (const text of ['Portkoden byttes 2024.', 'Portkoden fås på 0501-390 06.', 'Portkoden fås av oss, 0501-390 06.', 'Portkoden kostar oss 2500 kr.']) expect([text, rulesIn(text)]).toEqual([text, []])
    for (const text of ['Kommunkod 1082', 'Kod: 1080', 'Lösenord till wifi fås i receptionen.', 'Uppförandekod 2024', 'Byt lösenord och pinkod.']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('leaves what is no place alone, also in a sheltered record', () => {
    for (const text of [
      'Ring 112 vid akut fara.', 'Larma 112 först.', 'Delmål 6 i den nationella strategin.', 'Öppnade 1991, medlem i Unizon. 956 stödsamtal 2022.', 'Partnerskapsavtal med de åtta uppräknade kommunerna från 2019.', 'Fick statliga utvecklingsmedel för skyddat boende 2015.', 'Köpte platser i Alingsås; eget boende saknades.',
      'Avtal ihop med övriga Dalslandskommuner; boenden utanför närområdet.', 'våld i nära relationer i skolan', 'Telefon 031-390 06 00, mån 9:00-12:00.', 'Handlingsplan 2019–2022, HSLF-FS 2022:39, SoL 3:1, prop. 2023/24:31.',
      'Plats för 12 kvinnor och 15 barn.', 'Bidrag 360 000 kr, 5 kr per invånare.', 'Utväg Skaraborg', 'Stadgar reviderade 17 mars 2020: Unizon, jour och skyddat boende.', 'https://kvinnohusettranan.se', 'Öppet Mån 9:30', 'Kommunkod 1440',
      '29 kvinnor och 32 barn i boendet, 41 nekade, 383 samtal', 'arbetsplatsen 12 platser', 'Grästorp 1444', 'Kommunkod 1440.', 'Riktnummer 031, postkod och kod 2', 'Skriv om Boendet i Dagbladet.',
    ]) expect([text, rulesIn(text, { sheltered: true })]).toEqual([text, []])
  })

  it('is all that a cell says when it is a building by name', () => {
    for (const isValue of [true, false]) expect(cleaned('Larvs prästgård', { sheltered: true, isValue })).toBe('[skyddad uppgift]')
  })

  it('is told by who watches it and where its key lies', () => {
    for (const text of ['Ordningsvakt finns kl. 22–06.', 'Nyckel i blå brevlåda.', 'Nyckeln under den stora blomkrukan.', 'Båt från kajen.', 'Porten bredvid tvätteriet.']) expect([text, cleaned(text, { sheltered: true })]).toEqual([text, '[skyddad uppgift]'])
    for (const text of ['Samverkan är en nyckel i arbetet.', 'Telefonen bemannas av tolv volontärer.']) expect([text, cleaned(text, { sheltered: true })]).toEqual([text, text])
  })

  it('is no box at the post office, but for the town of a home', () => {
    expect(cleaned('Skriv till Box 29, 534 21 Ekby.', { sheltered: true })).toBe('Skriv till Box 29, 534 21 Ekby.')
    expect(cleaned('Box 29, 534 21 Ekby', { sheltered: true, isValue: true, field: 'address' })).toBe('Box 29, 534 21 Ekby')
    expect(cleaned('Box 29, 534 21 Ekby', { sheltered: true, isHousing: true, isValue: true, field: 'address' })).toBe('[skyddad uppgift]')
    expect(cleaned('Boxgatan 29, 534 21 Ekby', { sheltered: true, isValue: true, field: 'address' })).toBe('[skyddad uppgift]')
  })

  it('keeps an address that its source calls open to visitors', () => {
    const openAddresses = new Set(openAddressesIn('Öppen mottagning på Storgatan 3, 441 30 Alingsås.'))
    expect([...openAddresses]).toEqual(expect.arrayContaining(['storgatan3', '44130alingsas']))
    expect(cleaned('Öppen mottagning på Storgatan 3, 441 30 Alingsås.', { sheltered: true, openAddresses })).toBe('Öppen mottagning på Storgatan 3, 441 30 Alingsås.')
    for (const text of ['Storgatan 3', 'Storgatan 3, 441 30 Alingsås', '–']) expect(cleaned(text, { sheltered: true, openAddresses, isValue: true, field: 'address' })).toBe(text)
    expect(cleaned('Boendet finns på Ekgatan 9.', { sheltered: true, openAddresses })).toBe(marker)
  })

  it('knows an open address by each way to say so', () => {
    for (const text of [
      'Öppen mottagning', 'Öppet mottagning', 'öppna mottagningar', 'öppen adress', 'öppet besökscenter', 'öppen reception', 'öppen verksamhet', 'öppet kontor', 'öppen lokal', 'öppen drop-in', 'öppet dropin', 'öppen träffpunkt', 'öppen dagverksamhet', 'öppen stödverksamhet', 'Mottagningen är öppen', 'kontoret hålls öppet', 'lokalen är öppen', 'verksamheten är öppen', 'offentlig adress',
      'besöksadress (öppen)', 'besöks (öppen)',
    ]) {
      expect([text, openAddressesIn(`${text}, Storgatan 3, 441 30.`)]).toEqual([text, expect.arrayContaining(['storgatan3', '44130'])])
      for (const word of ['skyddat', 'jourlägenhet', 'jourboende', 'kvinnohuset', 'hemlig', 'boende']) expect([text, word, openAddressesIn(`${text} och ${word}, Storgatan 3, 441 30.`)]).toEqual([text, word, []])
    }
    for (const text of ['öppen  mottagning', 'mottagningen  är öppen', 'mottagningen är  öppen', 'offentlig  adress', 'besöksadress  (öppen)', 'öppenmottagning', 'öppettider']) expect([text, openAddressesIn(`${text}, Storgatan 3.`)]).toEqual([text, []])
  })

  it('takes a value under a heading for places whole, with its street to be sought elsewhere, unless the column says a state', () => {
    for (const heading of ['Adress', 'Koordinater', 'Karta', 'Läge', 'Portkod', 'Vägbeskrivning', 'Hitta hit']) {
      expect([heading, cleaned('Rödluvan', { sheltered: true, isValue: true, heading })]).toEqual([heading, marker])
      expect([heading, cleaned('Rödluvan', { sheltered: true, isValue: false, heading })]).toEqual([heading, 'Rödluvan'])
      for (const field of ['status', 'availability'] as const) expect([heading, cleaned('Finns', { sheltered: true, isValue: true, heading, field })]).toEqual([heading, 'Finns'])
    }
    for (const heading of ['Lägenhet', 'Namn', '']) expect([heading, cleaned('Rödluvan', { sheltered: true, isValue: true, heading })]).toEqual([heading, 'Rödluvan'])
    expect(cleaned('–', { sheltered: true, field: 'address' })).toBe('–')
    expect(cleaned('Rödluvan', { field: 'address' })).toBe('Rödluvan')
    const sought = (text: string): string[] => cleanText(text, situation({ sheltered: true, isValue: true, field: 'address' })).removed.filter(({ literal }) => literal).map(({ value }) => value)
    expect(sought('Storgatan 3, hos Ek')).toEqual(['Storgatan 3, hos Ek', 'Storgatan 3'])
    expect(sought('Storgatan, hos Ek')).toEqual(['Storgatan, hos Ek'])
  })

  it('seeks elsewhere what only that place can be', () => {
    const sought = (text: string): string[] => [...new Set(cleanText(text, situation({ sheltered: true, isValue: true })).removed.filter(({ literal }) => literal).map(({ value }) => value))]
    for (const text of ['Solrosgatan 12', '57.7089, 11.9746', 'https://maps.google.com/x', 'hus.jpg', 'kv. Eken']) expect([text, sought(text)]).toEqual([text, [text]])
    for (const text of ['Solrosgatan', '541 31', 'portkod 4711', 'bakom kyrkan', 'stenkast', 'Huset i Gråbo']) expect([text, sought(text), rulesIn(text, { sheltered: true, isValue: true })]).toEqual([text, [], [rule]])
  })

  it('does not believe "open" in a sentence that also speaks of the housing', () => {
    expect(openAddressesIn('Skyddat boende och öppen mottagning på Storgatan 3.')).toEqual([])
    expect(openAddressesIn('Vi finns på Storgatan 3.')).toEqual([])
    for (const text of ['Storgatan 3, öppen för alla', 'Storgatan 3 (öppet för besök)']) expect(openAddressesIn(text)).toContain('storgatan3')
  })
})
