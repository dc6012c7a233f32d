import { describe, expect, it } from 'vitest'
import { caseDescriptions } from '../../src/withhold/detectors/index.ts'

/** Texts that are told as cases, of all. */
const told = (texts: readonly string[], k?: number): string[] => texts.filter((text) => caseDescriptions(text, k).length > 0)

const all = (texts: readonly string[]): void => expect(told(texts)).toEqual(texts)
const none = (texts: readonly string[]): void => expect(told(texts)).toEqual([])

describe('the words for the case of one person, each with what may stand in and beside it', () => {
  it('are one sign of a person, beside where she is from', () => {
    const signs = [
      'är en kvinna, 34,', 'är en flicka, 6,', 'grät inför barnen', 'bröt benet', 'bröt handen', 'har levt med dem', 'är gift med en släkting', 'har gift sig med en släkting', 'är bortlovad', 'är utsatt för våld',
      'har kurdisk bakgrund', 'är av polsk bakgrund', 'är slagen av sin make', 'väntar på hjälp mot sin fd make', 'får hjälp av sin f.d. make', 'får hjälp av sin f d make', 'får hjälp av sin f. d. make', 'får hjälp av sin f.d make',
      'får hjälp av sin fd. make', 'får hjälp av sin före detta make', 'får hjälp av hennes bror', 'har umgänge varannan helg', 'har umgänge varje helg', 'minns bröllopet', 'har skyddad identitet', 'är undersköterska', 'arbetar som Läkare',
      'driver en butik', 'jobbar på en skola', 'spelar hockey', 'går i klass nio', 'går i förskola', 'vårdas nu', 'bor hos dem', 'bor nu hos dem', 'bor på landet', 'bor nu kvar', 'vistas här', 'sitter i nämnden',
      'kom hit den 5 maj', 'kom hit den 14 maj', 'kom hit i maj', 'kom hit i fjol', 'kom hit på julafton', 'kom hit på midsommar', 'kom hit på midsommarafton', 'kom hit sommaren 2024', 'kom hit våren 1999', 'väntade i elva år',
    ]
    all(signs.map((sign) => `Då sade hon som ${sign} från Ekby att det räcker.`))
    none(['är gången', 'är ogift med flit', 'spelar in', 'spelar 100 matcher', 'sade umgänge', 'kom hit den 5 gången', 'kom hit på kvällen', 'är femte', 'bor här', 'går i dag', 'har stor bakgrund', 'bröt löftet'].map((other) => `Då sade hon som ${other} från Ekby att det räcker.`))
  })

  it('are where she is from, by a name of three letters at least', () => {
    all(['Hon flydde från Ale.', 'Hon flydde från Ekby.'])
    none(['Hon flydde från Tv.', 'Hon flydde från ekby.', 'Hon flydde till Ekby.'])
  })

  it('are years told in digits, which are an age and a time', () => {
    all(['Hon väntade i 2 år.', 'Hon väntade i 12 år.'])
    none(['Hon väntade 12 år.', 'Hon väntade i tjugotre år.'])
  })

  it('are where she lives, told right after who she is', () => {
    all(['En mamma i Ekby med tre barn fick vänta.', 'En kvinna på Orust som är utsatt för våld får stöd.', 'Den döva kvinnan på Orust får tolk.', 'Stödet till den äldre mannen utanför Ekby fortsätter.'])
    none(['En mamma i nöd fick vänta.', 'En mamma i Ekby fick vänta.', 'Den utsatta kvinnan på jouren får tolk.', 'Den öppna verksamheten på Orust får stöd.'])
  })

  it('are one who was interviewed, with what she or he works as and where, or which form a child is in', () => {
    all(['Intervjuperson 7 var en undersköterska på Ekbyhuset vars man är polis.', 'Informanten är lärare och en polis i Ekby hjälpte till.', 'En mamma i Ekby har en son som går i fyran.', 'En pappa i Ekby sade att dottern går på Björkskolan.'])
    none(['Intervjupersonerna var en polis och en lärare.', 'Intervjuerna gjordes på Ekbyhuset.', 'Informanten svarade.', 'Informanten går i fyrans spår.'])
  })

  it('are what she or he works as and where, and what everybody sees', () => {
    all(['En av männen, kassör i en idrottsförening i Ekby, hade slagit henne.', 'En av männen, en före detta tränare i Ekby, hade slagit henne.', 'Kvinnan i rullstol på Orust får tolk.'])
    none(['En av männen, kassör i föreningen, fick svara.', 'Kvinnan i kommunen fick svar.', 'Kvinnan med barn i kommunen fick svar.', 'Det finns en polis i Ekby.'])
  })

  it('are what was done to the one who tells it, and brothers and sisters', () => {
    all(['Han låste in mig i bilen.', 'Min sambo knuffade oss i trappan.', 'Trillingarna från Ekby hördes i mars.'])
    none(['Han låste dörren till kontoret.', 'Han hjälpte mig med ansökan.', 'Trillingarna från Ekby får stöd.'])
  })

  it('are a mother of many, in the middle of a sentence', () => {
    all(['I går kom tvåbarnsmamman från Ekby.', 'Då kom en fembarnsfar från Ekby.'])
    none(['I går kom barnsmamman från Ekby.', 'I går kom tvåbarnsmamman hit.'])
  })

  it('are one of few and where from', () => {
    all(['Det var en av dem från Lödöse.', 'Det var en av de placerade från Ekby.', 'Det var en av de utsatta som kom från Ekby.', 'Det gällde fallet med den sökande.'])
    none(['Det var någon av dem från Ekby.', 'Det är en av flickorna från 9b.', 'Det är en av dem från F2.', 'Det var scen av dem från Ekby.'])
  })

  it('are what calls itself a case', () => {
    all(['Fallbeskrivning: se nedan.', 'Fallbeskrivning : se nedan.', 'Fallbeskrivningar: se nedan.', 'Fallet "Mina" visar det.', 'Ett fall “Mina” visar det.'])
    none(['Fallbeskrivning se nedan.', 'Fallbeskrivningarnas: se nedan.', 'Fallet "3a" visar det.', 'Fallet "F2" visar det.', 'Fallet "Mina visar det.', 'Fallet Mina" visar det.'])
  })
})

describe('a story of one', () => {
  const tells = (text: string): boolean => caseDescriptions(text).length > 0

  it('has ages in words, what she bore and what was done, and a woman by her work', () => {
    for (const text of ['Hon var gravid i sjunde månaden när han stängde in henne i pannrummet.', 'Dottern, sju år, ringde själv 112 från grannens altan.', 'I fjol hördes ett barn från Lesjöfors.', 'En 34-årig sjuksköterska från Sollebrunn berättade.', 'Kvinnan, fyrtiotvå, såg hur han hällde bensin i maj.', 'Fallet Maria: hon slogs av sambon medan barnen sov.', 'Mannen, polis i Lindesberg, bröt hennes arm framför sonen.', 'Pojken på nio år berättade att pappa strypt mamma.', 'Han låste mig på balkongen i tio timmar.']) expect([text, tells(text)]).toEqual([text, true])
    for (const text of ['Den som har ett barn från Ukraina får stöd i maj.', 'En 3-årig satsning från Jämställdhetsmyndigheten.', 'Gravida får stöd i sjunde månaden.', 'Samtal i sju år, varje vecka.', 'Fallet Vara kommun prövades.']) expect([text, tells(text)]).toEqual([text, false])
  })
})

describe('the words for a handful of persons, each with what may stand in and beside it', () => {
  it('are what happened to them', () => {
    const happenings = ['hotas', 'hotades', 'bor här', 'kom hit', 'deltog', 'deltar', 'var barn', 'var kvinnor', 'anmäldes', 'fick hjälp', 'gällde det', 'skyddas', 'går i samtal', 'i grupp', 'i samtal']
    all(happenings.map((happening) => `Tre personer ${happening}.`))
    all(['Placeringen omfattade tre kvinnor.', '2 män går i samtal', 'tre pojkar i grupp'])
    none(['borrar', 'kommer', 'hotell', 'delade', 'deltid', 'var med', 'varbarn', 'stod upp', 'i gruppen', 'gårda'].map((other) => `Tre personer ${other}.`))
  })

  it('are those who got a place, were reported, and of whom some are more', () => {
    for (const text of ['En enda kvinna från Hällefors fick plats.', 'I Laxå polisanmäldes 2 män.', 'Av de fyra som sökte var många gravida.']) expect([text, caseDescriptions(text).length]).toEqual([text, 1])
    for (const text of ['Av de fyra som svarade har alla en plan.', 'Två kommuner har fyra platser för kvinnor.', 'Av de 41 som sökte var många gravida.']) expect([text, caseDescriptions(text).length]).toEqual([text, 0])
  })

  it('are not what there is room for', () => {
    none(['Tre kvinnor fick rum.', 'Tre kvinnor fick rum, mat.', 'Upp till tre kvinnor fick hjälp.', 'Per vecka fick tre kvinnor hjälp.', 'Tre kvinnor fick bädd.'])
    all(['Tre kvinnor fick rummet.', 'Tre kvinnor fick forum.', 'Uppåt till tre kvinnor fick hjälp.'])
  })

  it('are told after whom they count, also without a mark between', () => {
    all(['Kvinnor 14, män 2.', 'Flickor 3 och pojkar 9', 'Kvinnor 14 (män 2)'])
    none(['Kvinnor 14, män 6.', 'Vi ger barn 2 timmar.', 'För män 2.4 procent.'])
  })

  it('are those of whom something was done, and who are there now', () => {
    all(['Av 48 ärenden, 4 avslutades i förtid.', 'Det finns tre ungdomar där nu.', 'Det finns tre ungdomar hos oss.', 'Just nu har vi fyra barn.'])
    none(['Av 48 ärenden, 14 avslutades i förtid.', 'Av 48 kommuner, 4 avslutades.', 'Det finns tre ungdomar därför.'])
  })

  it('are a share of cases or persons, not of other things', () => {
    all(['Hälften av sex ärenden var nya.', 'Av KVINNOR valde hälften av sex det.', 'Det gäller barn, hälften av sex.'])
    none(['Hälften av sex kommuner svarade.', 'Det gäller barnbidrag, hälften av sex.'])
  })

  it('are one only where it is said to be no article', () => {
    all(['Här fick bara en kvinna hjälp.', 'Enbart ett barn bodde här.'])
    none(['Bara jouren svarade när en kvinna sökte stöd.', 'Det var bara några varav en hade tid.', 'Endast här fick en kvinna hjälp.', 'En av dem är en enda utsatt röst.', 'En av dem varav en utsattes hördes.'])
    expect(told(['Tretton kvinnor placerades.', 'Trettio kvinnor placerades.', 'En kvinna placerades.'], 20)).toEqual(['Tretton kvinnor placerades.'])
  })

  it('are one who is protected and where she is', () => {
    const filled = (length: number): string => `En familj med skyddade ${'x'.repeat(length - 2)} bor i kommunen.`
    all(['Här är en familj med skyddade uppgifter som bor i kommunen.', 'En elev som har skyddad identitet går på skolan.', 'Här är ett barn som har sekretess och vistas hos oss.', filled(60)])
    none(['Här är ingen familj med skyddade uppgifter som bor i kommunen.', 'En elev med skyddad identitet går med dem.', filled(61)])
  })

  it('are brothers and sisters, one of an age, one said to be the only one, and grown persons after "har"', () => {
    all(['Två systrar togs från skolan i Ekby.', 'Tre bröder kom från Ekby.', 'En enda man fullföljde programmet.', 'Ett enda barn fick stöd.', 'Nio bor här, varav en 3-åring.', 'Nio bor här, varav ett barn.', 'Här har tre mammor från Ekby intervjuats.', 'Två av dem är själva utsatta.'])
    none(['Här har tre flickor från Ekby sin skola.', 'Nio kontor, varav ett i Ekby.', 'Två av dem har en plan.', 'Här är en enda jour.'])
  })
})

describe('the case of a child', () => {
  it('has an age in words', () => {
    all(['En sexårig pojke från Ekby berättade.', 'Då kom en fjortonåring, en flicka från Ekby.', '17-åringen från Ekby giftes bort.', 'I fjol kom sextonåringen från Ekby.', 'En trettioårig kvinna från Ekby kom.'])
    none(['En mångårig kvinna från Ekby kom.', 'En duktig pojke från Ekby kom.'])
  })

  it('has what was done to it in each of its forms', () => {
    const done = ['blev låst in', 'låstes in', 'låste in', 'stängdes in', 'spärrades in', 'låste barnen', 'tände eld', 'tvingade henne', 'tvingades dit', 'jagades', 'jagade', 'bröt hennes arm', 'bröt armen', 'ringde 112', 'ringde själv 112']
    all(done.map((act) => `En kvinna från Ekby ${act}.`))
    none(['låstes ner', 'tände ljus', 'tvingadestur', 'bröt hennes', 'bröt hennes 3', 'ringde 1177', 'ringde oss'].map((other) => `En kvinna från Ekby ${other}.`))
  })

  it('has a title with a name and a sign', () => {
    all(['Fallet Maria: se nedan här.', 'Fallet Maria : se nedan.', 'Här är fallet Maria – se nedan.'])
    none(['Fallet maria: se nedan här.', 'Fallet Ekby kommun: se nedan.', 'Fallet M: se nedan i texten.', 'Tillfallet Maria: se nedan.', 'Fallet 3A: se nedan i texten.'])
  })

  it('has its place beside what the one is seen by', () => {
    all(['Kvinnan', 'Mannen', 'Flickan', 'Pojken', 'Mamman', 'Pappan', 'Den blinda kvinnan'].map((one) => (one.startsWith('Den') ? `${one} på Ekön kom.` : `${one} med rullator på Ekön kom.`)))
  })

  it('has a crime and where it was done beside what happened after', () => {
    all(['Mannen som dömdes för mordförsöket i Ekby går här.'])
    none(['Mannen dömdes för brottet i Ekby.', 'Mannen i Ekby läste om mordförsöket.'])
  })
})
