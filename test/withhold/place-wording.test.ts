import { describe, expect, it } from 'vitest'
import { directions, localities } from '../../src/withhold/detectors/place/directions.ts'
import { accessCodes, coordinates, doorsAndCodes, mapLinks, photos, properties } from '../../src/withhold/detectors/place/marks.ts'
import { openAddressesIn } from '../../src/withhold/detectors/place/index.ts'
import { postcodes, streets } from '../../src/withhold/detectors/place/streets.ts'
import { landmarks } from '../../src/withhold/detectors/place/landmarks.ts'
import { staysOfProtected } from '../../src/withhold/detectors/place/protected-persons.ts'
import { homeNames, namesAt, placeNames, surroundings } from '../../src/withhold/detectors/place/surroundings.ts'
import { expectMarked } from './marked.ts'

const tellable = new Set(['alingsås', 'skövde', 'göteborg', 'mark'])

describe('the words for where sheltered housing lies, each with what may stand in and beside it', () => {
  it('are names of streets', () => {
    expectMarked(streets, [
      'se ⟨solrosgatan 12⟩', 'se ⟨solrosgatan12⟩', 'se ⟨solrosgatan nr 12⟩', 'se ⟨solrosgatan nr. 12⟩', 'se ⟨solrosgatan nr12⟩', 'se ⟨solrosgatan nr.12⟩', 'se ⟨solrosgatan 7⟩', 'se ⟨solrosgatan 123⟩', 'se ⟨solrosgatan 12 b⟩',
      'se ⟨solrosgatan 12b⟩', 'se ⟨solrosgatan 12⟩ bra', 'se ⟨solrosgatan 12⟩ i', 'se ⟨solrosgatan 12-14⟩', 'se ⟨solrosgatan 12 - 14⟩', 'se ⟨solrosgatan 12/14⟩', 'se ⟨solrosgatan 12 / 14⟩', 'se ⟨solrosgatan 12⟩-1400',
      'se solrosgatan 1234', 'se solrosgatan 12:3', 'se solrosgatan 12 kr', 'se solrosgatan 12kr', 'se solrosgatan 12 %', 'se solrosgatan 12 st', 'se ⟨solrosgatan 12⟩ stora', 'se ⟨solrosgatan 12⟩bx', 'se ⟨solrosgatan nr 12b-14⟩',
      'se solrosgatan nr kr',
      'se ⟨Storg. 12⟩', 'se ⟨Storg.12⟩', 'se ⟨Solv. 3⟩', 'se ⟨Storg. 12 B⟩', 'se ⟨Storg. 12B⟩', 'se ⟨Storg. 12⟩ Bra', 'se xStorg. 12', 'se 5Storg. 12', 'se ⟨Måndag. 12⟩', 'se Storg. 1234', 'se Storg. 12:3', 'se ⟨Storg. 123⟩',
      'se Og. 12', 'se storg. 12', 'se Storx. 12', 'se ⟨Ekag. 1⟩',
      'se ⟨Solrosgatan⟩', 'se ⟨Norra Solrosgatan⟩', 'se på ⟨Solrosgatans⟩ hörn', 'se xSolrosgatan', 'se 1Solrosgatan', 'se Solrosgatanet', 'se Solrosgatan1234', 'se ⟨Övre Ekbacken⟩', 'se ⟨Ekgränd⟩', 'se ⟨Ekgränden⟩',
      'se ⟨Ekstigen⟩', 'se ⟨Ekallén⟩', 'se ⟨Ektorget⟩', 'se ⟨Ekesplanaden⟩', 'se ⟨Ekslingan⟩', 'se ⟨Ekkajen⟩', 'se ⟨Ekbrinken⟩',
      'se ⟨Karl Johans gata⟩', 'se ⟨Kristinas väg⟩', 'se ⟨Stora Nils Eriks plats⟩', 'se Fyra ⟨Nya Nils Eriks plats⟩', 'se Kristinas vägar', 'se xKristinas väg', 'se 3Kristinas väg', 'se kristinas väg', 'se Kristina väg',
      'se ⟨El-Kristinas torg⟩', 'se Ds väg', 'se ⟨Ods väg⟩',
      'se ⟨Hemliga gatan⟩', 'se ⟨Hemliga Gatan⟩', 'se ⟨Hemliga vägen⟩', 'se ⟨Hemliga gränden⟩', 'se ⟨Hemliga gränd⟩', 'se ⟨Hemliga stigen⟩', 'se ⟨Hemliga torget⟩', 'se ⟨Hemliga backen⟩', 'se ⟨Hemliga allén⟩',
      'se ⟨Hemliga esplanaden⟩', 'se Hela gatan', 'se På vägen', 'se Efter vägen', 'se xHemliga gatan', 'se 4Hemliga gatan', 'se Hemliga gatans', 'se ⟨Hemliga gatan1⟩x', 'se ⟨El-Hemliga gatan⟩', 'se hemliga gatan',
      'se ⟨Björkhaga 12⟩', 'se ⟨Norra Björkhaga 12⟩', 'se ⟨Björkhaga 12 B⟩', 'se ⟨Björkhaga 12B⟩', 'se Björkhaga 12,5', 'se Björkhaga 12.5', 'se ⟨Björkhaga 12⟩. Ja', 'se Björkhaga 12 3', 'se Björkhaga 12 kr', 'se Björkhaga 12kr',
      'se ⟨Villa Björkhaga 12⟩', 'se x.Björkhaga 12', 'se 3Björkhaga 12', 'se xBjörkhaga 12', 'se ⟨Björkhaga 123⟩', 'se Björkhaga 1234', 'se ⟨Björk-haga 12⟩', 'se Björkhaga 12 maj', 'se Björkhaga 12 st', 'se ⟨Björkhaga 12⟩ stora',
      'se Björkhaga 12 m', 'se ⟨Björkhaga 12⟩ meter', 'se Björkhaga 12x', 'se Ek 12', 'se Björkhaga 12–14', 'se Björkhaga 12:1', 'se ⟨Björkhaga 12 B⟩', 'se Björkhaga 12Bx',
      'se Mån 12', 'se Måndag 12', 'se Måndagar 12', 'se Tis 3', 'se Norra Kapitel 12', 'se ⟨Björkapitel 12⟩', 'se Totalt 5', 'se År 12', 'se Lör 3',
      'se ⟨solrosgatan tolv⟩', 'se ⟨solrosgatan nummer tolv⟩', 'se ⟨solrosgatan nr tolv⟩', 'se ⟨solrosgatan nr. tolv⟩', 'se ⟨solrosgatan tretton⟩', 'se ⟨solrosgatan tjugo⟩', 'se ⟨solrosgatan trettio⟩', 'se ⟨solrosgatan tjugotvå⟩',
      'se ⟨solrosgatan femtio⟩', 'se ⟨solrosgatan fyrtio⟩', 'se ⟨solrosgatan fjorton⟩', 'se ⟨solrosgatan arton⟩', 'se solrosgatan tolvan', 'se solrosgatan tjugoandras', 'se xgatan tolv', 'se gatan tolv', 'se ⟨solrosgränd ett⟩',
      'se ⟨solrosgatan nittionio⟩', 'se ⟨solrosgatan åttio⟩',
      'se på ⟨solrosgatan⟩', 'se vid ⟨ekbacken⟩', 'se xpå solrosgatan', 'se på solrosgatanet', 'se på xgatan', 'se på gatan', 'se hos solrosgatan', 'se vid  ekbacken', 'se på ⟨Solrosgatan⟩', 'se på ⟨solrosstigen⟩',
      'se ⟨solrosgatan-12⟩', 'se ⟨solrosvagen_3b⟩', 'se ⟨solrosvagen_3-b⟩', 'se ⟨solrosvagen_3_b⟩', 'se solrosvagen-1234', 'se ⟨solrosvagen-3⟩bra', 'se ⟨solrosvagen-123⟩', 'se xvagen-3', 'se vagen-3', 'se ⟨solrosplatsen-3⟩',
      'se ⟨solrosvagen-3⟩-',
      'se ⟨Stora ⟨Nya gatan⟩ 12⟩', 'se på ⟨⟨Nya gatan⟩ 12⟩', 'se den ⟨gatan 12⟩', 'se Alfa ⟨Beta ⟨Gamma gatan⟩ 12⟩', 'se ⟨Norra solrosgatan 12⟩', 'se Alfa  ⟨gatan 12⟩', 'se norra ⟨solrosgatan 12⟩', 'se Alfa beta ⟨gatan 12⟩',
      'se S:t ⟨⟨Eriksgatan⟩ 12⟩', 'se ⟨O\'⟨⟨Haragatan⟩ 12⟩⟩', 'se ⟨El-⟨⟨Ekgatan⟩ 12⟩⟩', 'se ⟨gatan 12⟩', 'se ⟨Övre ekgatan 12⟩', 'se ⟨Nedre ekgatan 12⟩', 'se x⟨Nya ekgatan 12⟩',
      'se på kontaktvägen', 'se vårdvägen tolv', 'se på vårdvägen', 'se livsvägen tolv', 'se Handlingsplan 12', 'se handlingsplan 12', 'se verksamhetsplan 3 b', 'se på ⟨hemväg 3⟩', 'se på ⟨hemvägen 3⟩', 'se en hjälpvägen tolv',
      'se Vår ⟨arbetsplan 3⟩', 'se Jämställdhetsplan 3',
      'se Vi finns här', 'se 12 dagar', 'se vägen till stöd',
      'se Björkhaga 12%', 'se Björkhaga 12§', 'se Björkhaga 12 %', 'se ⟨Alfa.gatan 12⟩', 'se Alfa, ⟨gatan 12⟩', 'se ⟨Alfa	⟨gatan⟩ 12⟩', 'se ⟨Alfa-gatan 12⟩', 'se ⟨Norra ⟨Alfa gatan⟩ 12⟩',
      'se x ⟨⟨Nya ⟨Alfagatan⟩ 12⟩⟩', 'se En ⟨Nedre ekgatan 12⟩', 'se Stora x ⟨ekgatan 12⟩', 'se Norra  ⟨ekgatan 12⟩', 'se ⟨Västra ekgatan 12⟩', 'se ⟨gatan 12⟩  a', 'se ⟨solrosgatan 12⟩  b', 'se ⟨solrosgatan 12⟩ bx:5',
      'se ⟨solrosgatan 12b⟩:5', 'se ⟨solrosgatan 12 b⟩:5', 'se ⟨solrosgatan 12⟩bx', 'se ⟨solrosgatan 12b⟩ kr', 'se ⟨solrosgatan 12⟩x:5', 'se ⟨solrosgatan 12⟩ bra:5', 'se ⟨solrosgatan 12⟩bo kr', 'se Björkhaga 112',
      'se Björkhaga 1125', 'se Björkhaga 112 B', 'se ⟨Björkhaga 11⟩', 'se Ring 112', 'se ⟨Björkhaga 12⟩  kr', 'se Björkhaga 12kr', 'se Björkhaga 12 av', 'se Björkhaga 12av', 'se en utvägen tolv',
      'se ⟨enutvägen 3⟩ hus', 'se ⟨Björk-utvägen 5⟩', 'se på utvägen', 'se på norra utvägen', 'se se på ⟨xutvägen⟩', 'se ⟨El-utvägen 3⟩', 'se vi finns', 'se 12', 'se väg',
      '⟨Nya ekgatan 12⟩', '⟨Nedre ekgatan 12⟩',
    ])
  })

  it('are the end of a word of any length', () => {
    expectMarked(streets, [`xx⟨${'x'.repeat(40)}gatan 12⟩`])
    expectMarked(photos, [`${'x'.repeat(20)}⟨${'x'.repeat(300)}.png⟩`])
    expectMarked(doorsAndCodes, [`står "${'x'.repeat(41)}" på dörren`, `⟨står "${'x'.repeat(40)}" på dörren⟩`])
  })

  it('are postcodes', () => {
    expectMarked(postcodes, [
      'se ⟨541 31⟩', 'se ⟨54131⟩', 'se ⟨SE-541 31⟩', 'se ⟨S-541 31⟩', 'se S⟨541 31⟩', 'se ⟨541 31 Skövde⟩', 'se ⟨541 31, Skövde⟩', 'se ⟨541 31, Nya Skövde⟩', 'se ⟨541 31  Skövde⟩', 'se ⟨541 31⟩ skövde', 'se ⟨541 31⟩ X',
      'se +541 31', 'se -541 31', 'se 1541 31', 'se 5 541 31', 'se 5.541 31', 'se 5,541 31', 'se 031-541 31', 'se 031 541 31', 'se 031 - 541 31', 'se 1031/⟨541 31⟩', 'se 031/541 31', 'se 031 / 541 31', 'se 031 –541 31',
      'se 031—541 31', 'se 01/541 31', 'se 0/⟨541 31⟩', 'se 01234/⟨541 31⟩', 'se 541 31%', 'se 541 311', 'se 541 31 5', 'se 541 31-5', 'se 541 31.5', 'se 541 31:5', 'se 541 31,5', 'se 541 31 kr', 'se 541 31kr', 'se 541 31 st',
      'se 541 31st', 'se ⟨541 31⟩ stora', 'se 541 31 procent', 'se 041 31', 'se 114 14', 'se 11414', 'se 113 13', 'se 11313', 'se ⟨SE-114 14⟩', 'se ⟨114 14 Ekby⟩', 'se ⟨113 14⟩', 'se 541  31', 'se ⟨541 31⟩, ',
      'se ⟨541 31 Nya Skövde⟩ Norr', 'se a⟨541 31⟩', 'se 54 131', 'se ⟨541 31⟩  kr',
      'se 541 31 5', 'se 541 31.5', 'se 541 315', 'se ⟨54131⟩', 'se 541315', 'se ⟨541 31⟩-', 'se ⟨541 31⟩. 5', 'se ⟨541 31⟩, 5', 'se ⟨541 31⟩', 'se 541 3', 'se ⟨541 31,Ek⟩', 'se 54 13', 'se 5413 1',
    ])
  })

  it('are coordinates', () => {
    expectMarked(coordinates, [
      'se ⟨57.7089, 11.9746⟩', 'se ⟨57.7089°N 11.9746°E⟩', 'se ⟨57.7089 N 11.9746 E⟩', 'se ⟨57.708 N, 11.974 Ö⟩', 'se ⟨64.123;20.456⟩', 'se ⟨57,708 / 11,974⟩', 'se 157.708 11.974', 'se 1.57.708 11.974', 'se ,57.708 11.974',
      'se 57.708 11.97', 'se 57.708 11.97412345678', 'se 57.70 11.974', 'se 53.708 11.974', 'se 57.708 25.974', 'se ⟨59.70812345 24.97412345⟩', 'se ⟨57.708N11.974⟩', 'se ⟨57.708°N11.974°E⟩', 'se 57.70811.974', 'se ⟨57.708    11.974⟩', 'se ⟨57.708° 11.974° E⟩',
      'se ⟨57.708 11.974 ⟩X',
      'se ⟨11.9746, 57.7089⟩', 'se ⟨20,1234 / 64,1234⟩', 'se 111.9746 57.7089', 'se 11.9746 57.70891234567', 'se 11.9746 57.708', 'se .11.9746 57.7089', 'se 11.9746    57.7089', 'se ⟨24.9746;59.7089⟩', 'se 11.97461234567 57.7089',
      'se ⟨57°42⟩', 'se ⟨57° 42⟩', 'se ⟨57°42′32″N 11°58′28″E⟩', 'se ⟨57° 42\' 32\'\' N, 12° 58\' 28\'\' E⟩', 'se ⟨57°42.123 N; 12°58.456 Ö⟩', 'se ⟨57°42′32.55″N 11°58′28.44″E⟩', 'se 157°42', 'se ⟨64°7⟩', 'se 53°42',
      'se ⟨57°42\'N⟩', 'se ⟨57°42N/12°58E⟩', 'se ⟨57°42 12⟩°58', 'se ⟨57° 42. 123⟩', 'se ⟨57°42′32,5555″ N  12°58′28,4444″ E⟩', 'se ⟨57°4 2N⟩', 'se 57°x', 'se ⟨57°42N ⟩12°', 'se ⟨57°42N ⟩1°58', 'se ⟨57°42,12345612N⟩',
      'se ⟨6401234, 319876⟩', 'se ⟨⟨N 6401234⟩⟨ E 319876⟩⟩', 'se ⟨N6401234.123 / 1319876⟩', 'se ⟨⟨X: 6401234⟩⟨ Y: 319876⟩⟩', 'se ⟨⟨X = 6401234⟩,⟨ Y = 319876⟩⟩', 'se 16401234 319876', 'se 6401234 3198765432', 'se 6801234 319876',
      'se ⟨6401234,5 1319876⟩', 'se 6401234 019876', 'se ⟨6401234   319876⟩', 'se 6401234    319876', 'se 6401234.1234 319876', 'se ⟨⟨Ö6401234⟩⟨ E319876⟩⟩', 'se ⟨⟨N:6401234⟩⟨ E:319876⟩⟩',
      'se ⟨N ⟨57° 42,5 ⟩E 11 58,4⟩', 'se ⟨N57 42.123 E11 58.456⟩', 'se ⟨N⟨57°42\'⟩E11°58⟩', 'se ⟨S57 4 Ö1 5⟩', 'se xN57 42 E11 58', 'se 5N57 42 E11 58', 'se N57 42', 'se ⟨N 57 42.5, E 11 58.5⟩', 'se ⟨N⟨57°42′ / ⟩E 111°58⟩′',
      'se ⟨N57  42 E11  58⟩', 'se N57 42    E11 58', 'se ⟨N57 42E11 58.12345⟩6', 'se n57 42 e11 58',
      'se ⟨9F7CPX4X+2V⟩', 'se ⟨CFXF+2V3⟩', 'se x9F7CPX4X+2V', 'se 9F7CPX4X+2Vx', 'se 2345+67', 'se 9F7+2V', 'se 9F7C+2', 'se 9F7CPX4X2+2V', 'se ⟨59F7C+2V⟩', 'se 9f7c+2v',
      'se ⟨///klocka.lampa.stol⟩', 'se ///Klocka.lampa.stol', 'se //klocka.lampa.stol', 'se ///k.lampa.stol', 'se ///klocka.lampa', 'se ⟨klocka.lampa.stol⟩', 'se www.lampa.stol', 'se ⟨xwww.lampa.stol⟩', 'se klocka.lampa.info',
      'se klocka.lampa.html', 'se @klocka.lampa.stol', 'se /klocka.lampa.stol', 'se klocka.lampa.stol/x', 'se klocka.lampa.stol.x', 'se kl.lampa.stol', 'se klocka.lampa.sto', 'se 5klocka.lampa.stol', 'se -klocka.lampa.stol',
      'se klocka.lampa.stol5', 'se Klocka.lampa.stol', 'se ⟨klocka.lampa.stol⟩. Ja', 'se ⟨geohash u3c8kqz⟩', 'se ⟨UTM 33 ⟨532118 6213412⟩⟩', 'se ⟨532118, 6213412⟩', 'se ⟨rikets nät 62764 14315⟩', 'se ⟨SWEREF 99 TM: 624912, 534117⟩', 'se ⟨Maidenhead JO7644⟩', 'se geohash används', 'se ⟨N 56.1400° Ö 15.1518°⟩', 'se ⟨N56.1400 E15.1518⟩', 'se ⟨6238412, y: 532711⟩', 'se ⟨Geohash: u3c8kqz⟩', 'se ⟨plus code är 9F7F20C3+2X⟩', 'se ⟨what3words ⟨klocka.lampa.stol⟩⟩', 'se xgeohash u3c8kqz', 'se geohash u3',
      'se ⟨N 6401234⟩', 'se Koordinat ⟨N 6399825⟩', 'se ⟨koordinater N 6399825⟩', 'se ⟨sweref E 319876⟩', 'se ⟨sweref 99 E 319876⟩', 'se ⟨sweref99 E 319876⟩', 'se ⟨sweref 99 tm E319876⟩', 'se ⟨sweref99tm E: 319876⟩',
      'se ⟨rt 90 X = 6399825⟩', 'se ⟨rt90 X6399825⟩', 'se xN 6401234', 'se N 6401234.5', 'se N 6401234,5', 'se ⟨N 6401234⟩. Ja', 'se N 64012345', 'se N 019876', 'se ⟨E:319876⟩', 'se ⟨Ö 1319876⟩', 'se ⟨N  6401234⟩',
      'se ⟨N 6801234⟩',
      'se ⟨33V ⟨319180 6399617⟩⟩', 'se ⟨32V PK 12345 67890⟩', 'se ⟨33V⟨319180 6399617⟩⟩', 'se ⟨33V 319180.5 6399617⟩', 'se ⟨32VPK1234567890⟩', 'se ⟨32V PK 123 678⟩', 'se x33V ⟨319180 6399617⟩', 'se 133V ⟨319180 6399617⟩',
      'se 36V ⟨319180 6399617⟩', 'se 33V 319180 63996178', 'se 32V PK 12345 678901', 'se 32V P 12345 67890', 'se 33V 31918 6399617', 'se 33V ⟨319180  6399617⟩', 'se ⟨33D PK12345 67890⟩',
      'se ⟨9F7C ⟨PX4X+2V⟩⟩', 'se ⟨9F7C PX+2V⟩', 'se x9F7C ⟨PX4X+2V⟩', 'se 59F7C ⟨PX4X+2V⟩', 'se 2345 6789+23', 'se 9F7C PX4X+2Vx', 'se ⟨9F7C ⟨PX4X+2V9⟩⟩', 'se 9F7C PX4X+2V5678', 'se 9F7C  ⟨PX4X+2V⟩', 'se 9F7C P+2V',
      'se ⟨lat 57.708⟩', 'se ⟨lat: 57.708⟩', 'se ⟨lat=57,708⟩', 'se ⟨lat. 57.708⟩', 'se ⟨latitud 57.708⟩', 'se ⟨lon: 11.974⟩', 'se ⟨long 11.974⟩', 'se ⟨longitud 11.974⟩', 'se ⟨longitude 11.974⟩', 'se plat 57.708', 'se lat 5.708',
      'se lat 57.70', 'se ⟨Lat:57.708⟩', 'se ⟨lat  57.708⟩', 'se ⟨lat : 57.708⟩', 'se ⟨lat57.7081234567⟩899',
      'se ⟨N 57.708 E 11.974⟩', 'se N  57.708', 'se ⟨N: 57.708, E: 11.974⟩', 'se ⟨N=57.708E=11.974⟩', 'se ⟨N : 57.708 Ö : 11.974⟩', 'se ⟨N 57.708°///E 11.974°⟩', 'se N 57.708////E 11.974', 'se ⟨N 65.708 E 21.974⟩',
      'se N 70.708 E 11.974', 'se N 57.708 E 25.974', 'se N 57.708 E 29.974', 'se N9 56.14 E 15.151', 'se N 56.140 E9 15.151', 'se ⟨57°42N 12°58E⟩', 'se ⟨57°42N 12°58⟩', 'se ⟨319876 6401234⟩',
      'se ⟨319876,⟨ N 6401234⟩⟩', 'se ⟨319876, x: 6401234⟩', 'se ⟨319876,⟨ X6401234⟩⟩', 'se ⟨319876⟨ N=6401234⟩⟩', 'se ⟨319876⟨ N : 6401234⟩⟩', 'se ⟨319876 x 6401234⟩', 'se 319876 N9 6401234', 'se 319876⟨ E6401234⟩',
      'se 319876 N:x6401234', 'se ⟨319876⟨ N:6401234⟩⟩', 'se ⟨319876⟨ N  6401234⟩⟩', 'se ⟨utm ⟨532118 6213412⟩⟩', 'se ⟨utm 33 532118⟩', 'se ⟨UTM 33 5321⟩', 'se ⟨UTM till huset 5321⟩',
      'se ⟨geohash till huset: u3c8kqz⟩', 'se ⟨geohash till huset u3c8⟩', 'se ⟨geohash är u3c8⟩', 'se ⟨geohash till u3c8kqz⟩', 'se geohash till 5 u3c8', 'se ⟨geohash  u3c8⟩', 'se ⟨geohash u3c8⟩', 'se ⟨geohash:u3c8⟩',
      'se ⟨geohash=  u3c8⟩', 'se ⟨geohash :  u3c8⟩', 'se ⟨geohash : u3c8⟩', 'se geohash:   u3c8', 'se ⟨geohashxu3c8⟩', 'se ⟨pluscode 9F7F⟩', 'se ⟨plus code 9F7F⟩', 'se plus  code 9F7F', 'se ⟨w3w klocka⟩ lampa stol',
      'se w3w klocka lampa', 'se w3w klocka 5lampa stol', 'se w3w a b c', 'se w3w klo,cka lampa stol', 'se w3w klocka lampa,stol', 'se ⟨olc u3c8, 1234⟩', 'se ⟨olc u3c8 ,1234⟩', 'se ⟨olc u3c81234⟩',
      'se ⟨olc u3c8⟩,  1234', 'se ⟨olc u3c8 1234⟩ bra', 'se olc - a.b', 'se ⟨mgrs 33vuc⟩', 'se ⟨mgrs klo5⟩', 'se w3w klocka lampa 5', 'se ⟨koordinat N 319876⟩', 'se ⟨koordinater N 319876⟩', 'se ⟨koordinatN 6401234⟩',
      'se ⟨koordinatX6401234⟩', 'se koordinaten ⟨N 640123⟩', 'se ⟨N 6801234⟩', 'se ⟨N 680123⟩', 'se ⟨N 6401234⟩', 'se N 0401234', 'se ⟨Y 6001234⟩', 'se ⟨sweref: 624912, 534117⟩', 'se ⟨sweref99: 624912/534117⟩',
      'se ⟨sweref 99: 624912 534117⟩', 'se sweref  99: 624912 534117', 'se ⟨sweref tm: 624912 534117⟩', 'se ⟨swereftm: 624912 534117⟩', 'se ⟨sweref99tm=624912;534117⟩', 'se sweref 99  tm: 624912 534117',
      'se ⟨rt90: 62491 53411⟩', 'se ⟨rt 90: 62491 53411⟩', 'se rt  90: 62491 53411', 'se ⟨rt 90 : 62491 53411⟩', 'se rt 90  : 62491 53411', 'se ⟨rt 90:62491 53411⟩', 'se rt 90:  62491 53411', 'se rt90x: 62491 53411',
      'se ⟨rt 90: 62491 534117⟩', 'se rt 90: 62491 53411789', 'se ⟨rt 90: 62491 53411⟩ 7', 'se rtx90: 62491 53411', 'se ⟨33V 319180.55 6399617⟩', 'se ⟨33V 319180,5 6399617⟩', 'se 33A PK 12345 67890',
      'se ⟨33V PK 123 678⟩', 'se ⟨33X PK12345 67890⟩', 'se 9F7C ABCD+2V', 'se ⟨9F7C 2345+2V⟩', 'se 2222 3333+2V', 'se ⟨C222 3333+2V⟩', 'se ⟨2C22 3333+2V⟩', 'se ⟨22C2 2222+22⟩', 'se ⟨222C 2222+22⟩',
      'se ⟨2222 ⟨C222+22⟩⟩', 'se 2222 2222+2C', 'se ⟨2222 ⟨22C2+22⟩⟩', 'se ⟨2222 ⟨222C+22⟩⟩', 'se 22222 ⟨22C2+22⟩', 'se ⟨lat 57.708⟩', 'se ⟨long: 11,974⟩',
    ])
  })

  it('are links to maps', () => {
    expectMarked(mapLinks, [
      'se ⟨https://maps.google.com/?q=57⟩', 'se ⟨http://maps.google.com⟩', 'se ⟨maps.google.com/x⟩', 'se ⟨map.exempel.se/x⟩', 'se ⟨www.google.se/maps/x⟩', 'se ⟨google.com/maps⟩', 'se ⟨goo.gl/x⟩', 'se ⟨maps.app.goo.gl/x⟩',
      'se ⟨hitta.se⟩', 'se ⟨www.hitta.se/x⟩', 'se ⟨kartor.eniro.se/x⟩', 'se ⟨ratsit.se⟩', 'se xhitta.se', 'se 5hitta.se', 'se ⟨x.hitta.se⟩', 'se .hitta.se', 'se ⟨openstreetmap.org/x⟩', 'se ⟨www.openstreetmap.org⟩',
      'se ⟨osm.org/go⟩', 'se ⟨https://plus.codes/9F7F41+2C⟩', 'se ⟨bing.com/maps⟩', 'se ⟨www.bing.com/maps/x⟩', 'se ⟨here.com⟩', 'se ⟨www.here.com/x⟩', 'se ⟨lantmateriet.se⟩', 'se ⟨minkarta.lantmateriet.se/x⟩', 'se ⟨what3words.com/a⟩', 'se ⟨w3w.co/a⟩',
      'se ⟨kartor.ekby.se/x⟩', 'se ⟨minkarta.ekby.se⟩', 'se ⟨karta.ekby.se/a⟩ b', 'se ⟨geo:57.7,11.9⟩', 'se xgeo:57.7,11.9', 'se geo:57', 'se ⟨geo:-57.7,-11.9⟩', 'se <⟨hitta.se/x⟩>', 'se "⟨hitta.se/x⟩"', 'se exempel.se',
      'se ⟨HITTA.SE/X⟩', 'se google.se/karta',
      'se ⟨https://bit.ly/x⟩', 'se ⟨tinyurl.com/x⟩', 'se ⟨comgooglemaps://?q=x⟩', 'se ⟨https://g.co/kgs/x⟩', 'se xbit.ly/x', 'se orbit.ly/x', 'se bit.ly', 'se ⟨https://exempel.se/om/hitta-hit⟩', 'se ⟨https://exempel.se/hitta-till-oss.html⟩', 'se ⟨https://exempel.se/boende-karta⟩', 'se https://exempel.se/nykarta', 'se https://hitta-hit.se/om',
      'se ⟨https://exempel.se/solrosgatan⟩', 'se ⟨https://exempel.se/om/norra-solrosvagen/x⟩', 'se https://exempel.se/solrosvagens', 'se https://solrosgatan.se/om', 'se ⟨https://exempel.se/varmoln-vagen-49⟩', 'se https://exempel.se/vagen',
      'se ⟨http://bit.ly/x⟩', 'se ⟨bit.ly/x⟩', 'se ⟨https://bit.ly/x⟩', 'se httpx://⟨bit.ly/x⟩', 'se ⟨http://exempel.se/hitta-hit⟩', 'se ⟨http://exempel.se/hittahit⟩', 'se ⟨https://exempel.se/hittatill⟩',
      'se https://exempel.se/hitta--hit', 'se ⟨http://exempel.se/solrosgatan⟩', 'se ⟨waze://x⟩', 'se ⟨https://exempel.se/vagbeskrivning⟩', 'se ⟨https://exempel.se/om/directions⟩',
    ])
  })

  it('are photos', () => {
    expectMarked(photos, [
      'se ⟨bild.jpg⟩', 'se ⟨bild.jpeg⟩', 'se ⟨bild.JPG⟩', 'se ⟨bild.png⟩', 'se ⟨bild.tif⟩', 'se ⟨bild.tiff⟩', 'se ⟨bild.heic⟩', 'se bild.jpgx', 'se bild.jpg2', 'se bild.pdf', 'se ⟨a/b-c_d%20~e:1.webp⟩', 'se mot ⟨huset.webp⟩',
      'se a,⟨b.svg⟩', 'se ⟨.png⟩', 'se ⟨![huset](bild)⟩', 'se ⟨![](b)⟩', 'se ![hus]et](b)', 'se [huset](b)', 'se ![huset] (b)', 'se ⟨![a](b c)⟩',
    ])
  })

  it('are properties', () => {
    expectMarked(properties, [
      'se ⟨Björnen 3:4⟩', 'se ⟨Hjo Norr 7:12⟩', 'se ⟨Hjo Norr Västra 7:12⟩', 'se Stora ⟨Hjo Norr Västra 7:12⟩', 'se ⟨BJÖRNEN NORRA 8:14⟩', 'se xBjörnen 3:4', 'se 5Björnen 3:4', 'se Björnen 3:45678', 'se Björnen 3:4:5',
      'se Björnen 1234:4', 'se ⟨Björnen 123:1234⟩', 'se Mån 3:45', 'se Måndag 3:45', 'se Måndagar 3:45', 'se Kl 3:45', 'se SoL 3:1', 'se LSS 7:1', 'se Ek 3:4', 'se Eke 3:4', 'se ⟨Björn-Ek 3:4⟩', 'se björnen 3:4', 'se ⟨BJÖRN 3:4⟩',
      'se Tisdag Eken 3:45', 'se EKEN 3:4', 'se ⟨Norr-Ek 3:4⟩', 'se Björnen A 3:4', 'se Öppet 9:30',
      'se ⟨fastigheten 3:4⟩', 'se ⟨fastighet 3:4⟩', 'se ⟨fastighets 3:4⟩', 'se ⟨tomten 4:1⟩', 'se ⟨tomt 4:1⟩', 'se ⟨byggnad 4:1⟩', 'se ⟨byggnaden 4:1⟩', 'se ⟨hus 4:1⟩', 'se ⟨huset 4:1⟩', 'se ⟨villa 4:1⟩', 'se ⟨villan 4:1⟩',
      'se ⟨gård 4:1⟩', 'se ⟨gården norra a-b 4:1⟩', 'se huset i norra stora delen 3:4', 'se ⟨huset norra den delen 3:4⟩', 'se xhuset 4:1', 'se huset 4:12345', 'se ⟨huset 4:1234⟩', 'se huset 1234:1', 'se ⟨HUSET 4:1⟩',
      'se huset x 4:1',
      'se ⟨kv. Eken 5⟩', 'se ⟨kv Eken⟩', 'se ⟨kv. Eken⟩', 'se ⟨kvarteret Eken⟩', 'se ⟨fastigheten Eken⟩', 'se ⟨fastigheter Eken⟩', 'se ⟨gården Eken⟩', 'se ⟨Villa Solbo⟩', 'se ⟨villa Solbo⟩', 'se ⟨villan Solbo⟩',
      'se ⟨torpet Eken 3⟩', 'se ⟨torpet Eken 123⟩4', 'se xkv Eken', 'se kv eken', 'se ⟨kv. El-Eken 123⟩', 'se kv E', 'se kv.  Eken', 'se villa E',
      'se Tis 3:12', 'se Tisdag Ekeby 3:12', 'se Tisdagar Ekeby 3:12', 'se Tis Ekeby 3:12', 'se ⟨Ekeby Tisdag 3:12⟩', 'se ⟨Ekeby Kl 3:12⟩', 'se ⟨Norra Till 3:12⟩', 'se ⟨byggnaden 54:1⟩', 'se ⟨byggnaden 5:1⟩',
      'se ⟨byggnaden 543:1⟩', 'se byggnaden 5432:1', 'se villan norra 5:12345',
    ])
  })

  it('are doors and codes', () => {
    expectMarked(doorsAndCodes, [
      'se ⟨portkod 4711⟩', 'se ⟨port-kod 4711⟩', 'se ⟨kod 4711⟩', 'se ⟨koden 4711⟩', 'se ⟨kodlås 4711⟩', 'se ⟨kodlåset 4711⟩', 'se ⟨koden är 4711⟩', 'se ⟨kod: 4711⟩', 'se ⟨kod = 4711⟩', 'se ⟨kod=4711⟩',
      'se ⟨kod till grinden 4711⟩', 'se koden till porten:4711', 'se ⟨kod #4711#⟩', 'se ⟨kod4711⟩', 'se kod 47', 'se ⟨kod 123⟩', 'se ⟨kod 12345678⟩', 'se xportkod 4711', 'se postkod 4711', 'se ⟨dörrkod  4711⟩', 'se ⟨kod   4711⟩',
      'se ⟨KOD 4711⟩', 'se kodlåsen 4711',
      'se ⟨2 tr⟩', 'se ⟨2tr⟩', 'se ⟨12 tr⟩', 'se ⟨2 trappor⟩', 'se ⟨2trappor⟩', 'se 112 tr', 'se x2 tr', 'se 2 tre', 'se ⟨våning 3⟩', 'se ⟨våningen 12⟩', 'se ⟨vån 3⟩', 'se ⟨vån. 3⟩', 'se ⟨vån.3⟩', 'se ⟨plan 2⟩', 'se plan 123',
      'se plan  2', 'se plan x', 'se ⟨lgh 12⟩', 'se ⟨lgh12⟩', 'se ⟨lgh. 12⟩', 'se ⟨lägenhet nr 12⟩', 'se ⟨lägenhet nr. 12⟩', 'se ⟨lägenhet nr12⟩', 'se ⟨lgh. nr.12⟩', 'se lgh 12345', 'se xlgh 12', 'se 5lgh 12', 'se lgh nr',
      'se 2 trappor3',
      'se ⟨ringklocka märkt⟩ Ek', 'se ⟨ringklockan märkt⟩', 'se ⟨dörr märkt⟩', 'se ⟨dörren är märkt⟩', 'se ⟨porten skyltad⟩', 'se ⟨brevlådan med namn⟩', 'se ⟨brevlådan med skylt⟩', 'se ⟨porttelefonen är skyltad⟩ med',
      'se xdörr märkt', 'se dörren  märkt', 'se dörren är  märkt', 'se dörrskyltarna märkt', 'se dörrskyltarnas märkt', 'se ⟨dörren med namnet⟩', 'se dörren med x', 'se ⟨dörr med namnskyltnin⟩gen',
      'se ⟨står "Ek" på dörren⟩', 'se ⟨står det "Ek" på porten⟩', 'se ⟨står \'Ek\' på klockan⟩', 'se ⟨står ”Ek” på dörren⟩', 'se står Ek på dörren', 'se står "" på dörren', 'se står  "Ek" på dörren', 'se står "Ek på dörren',
      'se ⟨står det "Ek och Ask" på klockan⟩', 'se står "Ek\nAsk" på dörren',
    ])
  })

  it('are codes and passwords whatever the text is about', () => {
    expectMarked(accessCodes, [
      'se ⟨portkod 4711⟩', 'se ⟨portkoden 4711⟩', 'se ⟨portkoder 4711⟩', 'se ⟨portkodlås 4711⟩', 'se ⟨portkodlåset 4711⟩', 'se ⟨port-kod 4711⟩', 'se postportkod 4711', 'se kod 4711', 'se ⟨kod till porten 4711⟩',
      'se ⟨koden till grinden: #4711#⟩', 'se ⟨kod till huset *4711*⟩', 'se ⟨kod till nyckelskåpet=4711⟩', 'se ⟨portkoden är 4711⟩', 'se ⟨portkoden till huset är 4711⟩', 'se ⟨portkoden gäller 4711⟩',
      'se ⟨portkoden för a gäller i b 4711⟩', 'se portkoden för 5 gäller 4711', 'se ⟨portkoden är, 4711⟩', 'se ⟨portkoden:4711⟩', 'se ⟨portkoden :  4711⟩', 'se portkoden:   4711', 'se ⟨portkoden   4711⟩',
      'se portkoden    4711', 'se portkodenx4711', 'se portkod5 4711', 'se pinkod9', 'se ⟨larmkoden till a#4711⟩', 'se ⟨larmkoden #4711#⟩', 'se ⟨larmkoden =4711⟩', 'se larmkoden x4711', 'se ⟨larmkoden 4711⟩x',
      'se larmkoden 47', 'se ⟨larmkoden 12345678⟩9', 'se ⟨nyckelskåpet öppnas med 4711⟩', 'se ⟨nyckelskåpet öppnas med kod 4711⟩', 'se ⟨nyckelbox öppnas med koden #4711#⟩', 'se ⟨kodlåset låses upp med *4711*⟩',
      'se ⟨dörren låses upp med 4711⟩', 'se dörren låses xupp med 4711', 'se ⟨larmet stängs av med koden 4711⟩', 'se larmet stängs av med kod  4711', 'se larmet stängs av med kodx4711',
      'se larmet stängs av med x4711', 'se ⟨larmet stängs av med 4711⟩x', 'se xlarmet stängs av med 4711', 'se larmet stängs av med 47', 'se larmet stängs med 4711', 'se larmet stängs x med 4711',
      'se grinden låses med 4711', 'se ⟨porttelefon: tryck in 12#⟩', 'se ⟨porttelefonen, tryck 12⟩', 'se ⟨ringklockan - ring på *12⟩', 'se ⟨knapptelefon slå 12⟩', 'se ⟨ringtablån: välj 12⟩',
      'se xporttelefon tryck 12', 'se ⟨lösenord: abc1⟩', 'se ⟨lösenordet är abc1⟩', 'se ⟨lösenordet till filen är hemligt5!⟩', 'se ⟨lösenordet till filen: hemligt5!⟩', 'se lösenordför i x=abc1', 'se lösenord=  abc1',
      'se ⟨lösenord=abc1⟩', 'se lösenord  = abc1', 'se ⟨lösenord =abc1⟩', 'se lösenordx=abc1', 'se lösenordet är hemligt', 'se lösenordet är ab1', 'se ⟨lösenordet är abcd!⟩', 'se lösenordet är #',
      'se lösenordet är nytt 5', 'se xlösenord: abc1', 'se ⟨Password = hunter2⟩', 'se ⟨lösen är 1234⟩', 'se lösenord till 55 är 1234', 'se lösenordet till filen i mappen är abc1',
    ])
  })

  it('are directions', () => {
    expectMarked(directions, [
      'se ⟨bakom kyrkan⟩', 'se ⟨bakom stadskyrkan⟩', 'se ⟨bakom 5kyrkan⟩', 'se ⟨bakom den gamla kyrkan⟩', 'se bakom den stora gamla kyrkan', 'se bakom den stora gamla röda kyrkan', 'se ⟨bredvid Coop⟩', 'se ⟨intill kanalen⟩',
      'se ⟨invid ån⟩', 'se ⟨mitt emot skolan⟩', 'se ⟨mittemot skolan⟩', 'se ⟨snett emot Lidl⟩', 'se ⟨framför torget⟩', 'se ⟨ovanför kiosken⟩', 'se ⟨nedanför slottet⟩', 'se ⟨nära skolan⟩', 'se nära relation i skolan',
      'se nära relationer i skolan', 'se ⟨närheten av parken⟩', 'se ⟨granne med kyrkan⟩', 'se ⟨vägg i vägg med Preem⟩', 'se ⟨vid torget⟩', 'se ⟨strax norr kyrkan⟩', 'se strax utanför Ekstaden', 'se ⟨strax utanför stadens park⟩',
      'se ⟨norr om skolan⟩', 'se ⟨söder om ån⟩', 'se ⟨ovanpå pizzerian⟩', 'se ⟨samma hus som biblioteket⟩', 'se ⟨huset med kiosken⟩', 'se ⟨huset bredvid skolan⟩', 'se ⟨huset bakom skolan⟩', 'se xbakom kyrkan', 'se bakomkyrkan',
      'se bakom  kyrkan', 'se bakom ett träd', 'se ⟨bakom Ica⟩', 'se bakom Icander', 'se bakom 3ica', 'se ⟨bakom E20⟩', 'se bakom e2055', 'se ⟨bakom väg 44⟩', 'se bakom väg 4444', 'se ⟨bakom riksväg 40⟩', 'se ⟨bakom riksväg40⟩',
      'se ⟨bakom Circle K⟩', 'se ⟨bakom folkets hus⟩', 'se ⟨bakom bron⟩', 'se bakom bronsen', 'se ⟨bakom systembolaget⟩', 'se ⟨bakom systembolagets⟩', 'se ⟨bakom systembolagets hus⟩', 'se ⟨bakom Västra stationen⟩', 'se ⟨bakom ån⟩',
      'se bakom ånger', 'se bakom, kyrkan', 'se ⟨vid A-B-skolan⟩', 'se granne  med kyrkan',
      'se ⟨200 meter från⟩', 'se ⟨200m från⟩', 'se ⟨200 m från⟩', 'se ⟨tre km norr⟩', 'se ⟨en mil bort⟩', 'se ⟨fem minuter från⟩', 'se fem minuts från', 'se ⟨2 minuters gång från⟩', 'se ⟨2 minuters gångväg från⟩',
      'se ⟨10 min promenad från⟩', 'se ⟨10 min. promenad från⟩', 'se ⟨10 min. från⟩', 'se ⟨2 kvarter bort⟩', 'se ⟨några hundra meter bort⟩', 'se ⟨två hundra m från⟩', 'se 12345 m från', 'se x200 m från', 'se 5x200 m från',
      'se 200 meter ifrån', 'se ⟨200 meter med buss från⟩', 'se ⟨200 meter med spårvagnar från⟩', 'se ⟨200 meter bilväg från⟩', 'se 200 meter resa till', 'se 200  meter från', 'se 200 meter frånx', 'se ⟨200 meter söder⟩',
      'se ⟨200 meter utanför⟩', 'se ⟨tio kilometer väster⟩',
      'se ⟨gula huset⟩', 'se ⟨gult hus⟩', 'se ⟨grå villan⟩', 'se ⟨röd port⟩', 'se ⟨vit dörr⟩', 'se ⟨grönt plåttak⟩', 'se ⟨gul tegelfasad⟩', 'se blå  dörr', 'se xgula huset', 'se gula husets', 'se gulaktiga huset',
      'se gul stor port', 'se ⟨brunt staket⟩', 'se ⟨beige grind⟩', 'se ⟨svarta panel⟩', 'se ⟨rosa puts⟩', 'se ⟨röd hus⟩', 'se ⟨GUL PORT⟩', 'se ⟨gula trähuset⟩', 'se gula mycketlångträhuset',
      'se ⟨till vänster om⟩', 'se ⟨vänster om⟩', 'se ⟨höger sida⟩', 'se på ⟨höger hand⟩', 'se ⟨höger efter⟩', 'se ⟨vänster vid⟩', 'se till höger', 'se ⟨sväng av⟩', 'se ⟨svänger vänster⟩', 'se ⟨sväng höger⟩', 'se ⟨svänger in⟩',
      'se ⟨första huset⟩', 'se ⟨andra porten⟩', 'se ⟨tredje dörren⟩', 'se ⟨fjärde gatan⟩', 'se ⟨sista avfarten⟩', 'se första  huset', 'se ⟨ingång från⟩', 'se ⟨ingången via⟩', 'se ⟨ingång på⟩', 'se ⟨ingång mot⟩', 'se ingång till',
      'se xsväng av', 'se sväng avx', 'se förstå huset', 'se till  ⟨vänster om⟩', 'se första husets',
      'se ⟨mitt i centrum⟩', 'se ⟨i centrum⟩', 'se ⟨i stan⟩', 'se ⟨i byn⟩', 'se ⟨mitt i samhället⟩', 'se ⟨i centrala Skövde⟩', 'se ⟨centrala Skövde⟩', 'se ⟨i södra delen av Skövde⟩', 'se ⟨södra Skövde⟩', 'se ⟨i inre Ale⟩',
      'se ⟨i yttre Skövde⟩', 'se i centrala skövde', 'se ⟨i utkanten av⟩', 'se ⟨i ytterkanten av⟩', 'se ⟨i hjärtat av⟩', 'se ⟨i mitten av⟩', 'se xi centrum', 'se i centrums', 'se i  centrum', 'se i utkanten', 'se mitt  ⟨i byn⟩',
      'se i norra  Ale', 'se i norra A', 'se i utkanten avx', 'se ⟨i centrala delen av Ale⟩',
      'se ⟨inrymt i en skola⟩', 'se ⟨inrymd i skola⟩', 'se ⟨inhyst på ett gammalt hotell⟩', 'se ⟨ligger i en ⟨röd villa⟩⟩', 'se ⟨ligger på en gård⟩', 'se ⟨huserar i ett f.d. sjukhus⟩', 'se ⟨håller till i den gamla kyrkan⟩',
      'se ligger i en gammal stor nedlagd skola', 'se ⟨ligger i en gammal stor skola⟩', 'se xligger i en skola', 'se ⟨ligger i en skolan⟩', 'se ligger i en skolbyggnad', 'se ligger i en skolbyggnaden', 'se ligger ⟨vid en skola⟩',
      'se ligger  i en skola', 'se ⟨ligger i ett lägenhetshotell⟩', 'se ⟨ligger i ett hyreshus⟩', 'se ⟨ligger på en prästgård⟩', 'se ⟨ligger i kv. Ekens skola⟩', 'se håller  till i en skola', 'se ⟨inrymt i folkskola⟩',
      'se ligger i mycketlångbaklänges skola',
      'se ⟨hållplats Eken⟩', 'se ⟨hållplatsen Eken⟩', 'se ⟨Hållplatsen Ek-Ask⟩', 'se ⟨hållplats 12⟩', 'se ⟨buss 12⟩', 'se ⟨buss linje 12⟩', 'se ⟨bussen 12⟩', 'se ⟨Buss Eken⟩', 'se ⟨bussen linje Eken⟩', 'se ⟨spårvagn 3⟩',
      'se ⟨spårvagnen 3⟩', 'se ⟨pendeltåg 3⟩', 'se ⟨pendeltåget Älv⟩', 'se xbuss 12', 'se ⟨buss 123⟩4', 'se buss eken', 'se buss  12', 'se buss E', 'se hållplatser Eken', 'se buss linje  3',
      'se ⟨hyr av Stena⟩', 'se ⟨hyr rum av Stena⟩', 'se ⟨hyr två rum hos Stena⟩', 'se hyr rum av stena', 'se ⟨hyrs av Stena⟩', 'se ⟨hyrs från Stena⟩', 'se ⟨Hyr hos Stena⟩', 'se hyrs  av Stena', 'se ⟨hyresvärd Stena⟩', 'se ⟨hyresvärden Stena⟩', 'se ⟨hyresvärden är Stena⟩', 'se ⟨hyresvärd : Stena⟩',
      'se ⟨hyresvärd :Stena⟩', 'se ⟨fastighetsägare Stena⟩', 'se ⟨fastighetsägaren är Stena Fastigheter AB⟩', 'se ⟨huset ägs av Stena⟩', 'se ⟨Huset ägs av Stena A-B Fast Gbg⟩', 'se ⟨Huset ägs av Stena Ab Fast Gbg⟩ Norr Syd',
      'se xhyr av Stena', 'se hyr av stena', 'se huset  ägs av Stena', 'se hyr S', 'se hyr av S', 'se ⟨hyrer av Stena⟩', 'se hyresvärdar Stena', 'se ⟨hyresvärd är  Stena⟩',
    ])
  })

  it('are surroundings', () => {
    expectMarked(surroundings, [
      'se ⟨vattentornet⟩', 'se ⟨golfbanan⟩', 'se ⟨pizzerian⟩', 'se ⟨kyrkogården⟩', 'se en ⟨rondell⟩', 'se ⟨brandstationen⟩', 'se ⟨motorvägen⟩', 'se xrondell', 'se rondellernas', 'se rondellernasx', 'se ⟨småbåtshamn⟩',
      'se ⟨stenkast⟩', 'se ⟨tvärs över⟩', 'se tvärs  över', 'se ⟨snett över⟩', 'se ⟨rakt över⟩', 'se ⟨utsikt över⟩', 'se ⟨utsikt mot⟩', 'se utsikt  mot', 'se utsikt från', 'se ⟨vetter mot⟩', 'se ⟨vetter åt⟩', 'se vetter  mot',
      'se ⟨hörnet⟩', 'se ⟨hörnet av⟩', 'se ⟨hörnet⟩  av', 'se hörnets', 'se ⟨gränsar till⟩', 'se ⟨gränsar mot⟩', 'se gränsar  mot', 'se ⟨granne till⟩', 'se ⟨grannen är⟩', 'se ⟨grannar med⟩', 'se ⟨granne är⟩', 'se ⟨grannhuset är⟩',
      'se ⟨grannfastigheten heter⟩', 'se granne  är', 'se ⟨i samma hus som⟩', 'se ⟨samma hus som⟩', 'se ⟨samma byggnad där⟩', 'se ⟨samma kvarter som⟩', 'se ⟨samma gata som⟩', 'se samma  by som', 'se samma by  som',
      'se ⟨nästgårds⟩', 'se xstenkast', 'se stenkastet', 'se xsamma hus som',
      'se ⟨turkos dörr⟩', 'se ⟨lila port⟩', 'se ⟨orange grind⟩', 'se ⟨ljusblå ytterdörr⟩', 'se ⟨mörkröd port⟩', 'se ⟨röd byggnad⟩', 'se rött fasad', 'se ⟨röda fasaden⟩', 'se ⟨gul dörr⟩', 'se ⟨grön dörrar⟩', 'se vita  dörr',
      'se xlila port', 'se lila portarna', 'se lila portarnas', 'se ⟨svart byggnad⟩', 'se ⟨blå entréport⟩', 'se ljus port', 'se ⟨gyllene grind⟩', 'se ⟨blått dörr⟩', 'se ⟨vitt fasad⟩', 'se ⟨gröna dörr⟩', 'se ⟨svarta port⟩',
      'se ⟨vit port⟩',
      'se portkod A1', 'se ⟨kod A1B2⟩', 'se ⟨kod: A1B2⟩', 'se ⟨kod=4711⟩', 'se ⟨koden A1B2⟩', 'se ⟨koden är 4711⟩', 'se ⟨koder 4711⟩', 'se ⟨kodlås 4711⟩', 'se ⟨kodlåset 4711⟩', 'se ⟨kod till porten 4711⟩',
      'se ⟨kod för grinden är 4711⟩', 'se kod i porten: 47', 'se ⟨kod #471⟩', 'se ⟨kod #4711⟩', 'se ⟨kod  4 7 1 1⟩', 'se ⟨kod   4711⟩', 'se ⟨pinkod 4711⟩', 'se ⟨inpasseringskod 4711⟩', 'se kod ABC', 'se ⟨kod AB1⟩', 'se kod 4',
      'se ⟨kod 471234567⟩', 'se ⟨kod 471234567⟩8', 'se xkod 4711', 'se kodar 4711', 'se ⟨kod är 4711⟩', 'se kod  är 4711', 'se kod till  porten 4711', 'se ⟨kod 4711x⟩', 'se ⟨lösenord hemligt1⟩', 'se ⟨lösenordet hemligt1⟩',
      'se ⟨lösenord är hemligt1⟩', 'se ⟨lösenord: hemligt1⟩', 'se lösenord:x', 'se lösenord  är  hem', 'se ⟨wifi: abc⟩', 'se ⟨wi-fi : abc⟩', 'se wifi abc', 'se ⟨nätverk: abc⟩', 'se ⟨nätverket:abc⟩', 'se nätverk: ab',
      'se ⟨nyckel ligger⟩', 'se ⟨nyckeln finns⟩', 'se ⟨nyckelskåp hänger⟩', 'se ⟨nyckelskåpet sitter⟩', 'se ⟨nyckelbox nr⟩', 'se ⟨nyckelboxen nummer⟩', 'se ⟨nyckelgömma finns⟩', 'se ⟨nyckeln till huset⟩',
      'se ⟨nyckeln till porten⟩', 'se nyckeln till  huset', 'se nyckeln  finns', 'se nyckeln till arbetet', 'se xnyckeln finns', 'se nyckeln finnsx',
      'se ⟨lägenhet är 12⟩', 'se ⟨lägenheten har nr 12⟩', 'se ⟨lägenhet nr 12⟩', 'se ⟨lägenhet nr. 12⟩', 'se ⟨lgh nummer 12⟩', 'se ⟨lgh är nummer 12⟩', 'se ⟨lgh är nr. 12⟩', 'se ⟨lgh har 1234⟩5', 'se lgh  är 12', 'se lgh är  12',
      'se lgh 12', 'se ⟨ring på hos⟩', 'se ⟨ring på klockan⟩', 'se ring  på hos', 'se ring på  hos', 'se ⟨på dörren står⟩', 'se på porten  står', 'se ⟨på ringklockan står⟩', 'se ⟨på brevlådan står⟩', 'se ⟨står på dörren⟩',
      'se ⟨står på brevlådan⟩', 'se står  på dörren', 'se står på  dörren', 'se xlgh är 12', 'se xring på hos', 'se ring på hosx', 'se på  dörren står',
      'se ⟨ledig plats⟩', 'se ⟨lediga platser⟩', 'se ⟨ledigt rum⟩', 'se ⟨fria rum⟩', 'se ⟨fri lägenhet⟩', 'se ⟨fritt rum⟩', 'se lediga  rum', 'se ⟨plats ledig⟩', 'se ⟨platser är lediga⟩', 'se ⟨rum står lediga⟩',
      'se ⟨rummen är lediga⟩', 'se ⟨lägenheter lediga⟩', 'se platser  lediga', 'se platser är  lediga', 'se platser står  ledig', 'se ⟨personalbyte⟩', 'se ⟨skiftbyte⟩', 'se ⟨obemannat⟩', 'se ⟨obemannad⟩', 'se obemanna',
      'se ⟨olåst⟩', 'se ⟨olåsta⟩', 'se ⟨olåsts⟩', 'se olåstnas', 'se ⟨larmet är⟩', 'se ⟨larmet stängs⟩', 'se ⟨larmet sitter⟩', 'se larmet  är', 'se larmet ringer', 'se xpersonalbyte', 'se personalbytet', 'se ⟨obemannade⟩',
      'se obemannadexx', 'se ⟨ledig platserna⟩', 'se ledig platsernas',
      'se ⟨3 km till⟩', 'se ⟨3km till⟩', 'se ⟨3 kilometer från⟩', 'se ⟨två mil bort⟩', 'se ⟨tre minuter med bil⟩', 'se ⟨fyra minuter med buss⟩', 'se ⟨fem min med tåg⟩', 'se ⟨några meter från⟩', 'se ⟨123 meter från⟩',
      'se 1⟨234 meter från⟩', 'se xtvå mil bort', 'se 3  km till', 'se 3 km  till', 'se 3 min med  bil', 'se 3 min med cykel', 'se 3 m tillx', 'se 3 km norr',
      'se pensionat Ek', 'se pensionatet Ek', 'se ⟨Pensionat Eken⟩', 'se ⟨hotellet Eken⟩', 'se ⟨Hotell Eken⟩', 'se ⟨vandrarhemmet Eken⟩', 'se ⟨Vandrarhem Eken⟩', 'se ⟨vandrarhemet Eken⟩', 'se ⟨herrgården Eken⟩',
      'se ⟨Herrgård Eken⟩', 'se ⟨hotellen Eken⟩', 'se hotell  Eken', 'se hotell eken', 'se ⟨avfart 7⟩4', 'se ⟨avfarten E⟩k', 'se ⟨Avfart E⟩k', 'se avfart  74', 'se avfart ek', 'se ⟨efter väg 44⟩', 'se ⟨längs riksväg 44⟩',
      'se ⟨vid länsväg 1234⟩', 'se ⟨utmed europaväg 6⟩', 'se ⟨på väg 44⟩', 'se efter  väg 44', 'se efter väg  44', 'se på väg hem', 'se ⟨ändhållplats⟩', 'se ⟨Ekby C⟩', 'se ⟨Ekby central⟩', 'se ⟨Ekby centralen⟩',
      'se ⟨Ekby centralstation⟩', 'se ⟨Ekby centralstationen⟩', 'se ⟨Ekby resecentrum⟩', 'se ⟨Ekby station⟩', 'se Ekby Centrum', 'se Ekby Ck', 'se Ekby  C', 'se ekby C', 'se Ek C', 'se ⟨Eka C⟩', 'se xEkby C', 'se 5⟨Ekby C⟩',
      'se xefter väg 44', 'se ⟨på väg 1234⟩5',
      'se ⟨next to⟩', 'se ⟨next door⟩', 'se next  to', 'se ⟨behind the⟩', 'se behind  the', 'se ⟨opposite the⟩', 'se opposite', 'se ⟨opposite ⟩ the', 'se ⟨across from⟩', 'se ⟨across the⟩', 'se across  the', 'se ⟨near the⟩',
      'se near  the', 'se ⟨close to⟩', 'se close  to', 'se ⟨around the corner⟩', 'se around  the corner', 'se around the  corner', 'se ⟨beside the⟩', 'se beside  the', 'se ⟨in front of⟩', 'se in  front of', 'se in front  of',
      'se ⟨above the⟩', 'se above  the', 'se ⟨below the⟩', 'se below  the', 'se ⟨on the corner⟩', 'se on  the corner', 'se on the  corner', 'se xnext to', 'se next tox',
      'se ⟨12 Rosen Street⟩', 'se ⟨12b Rosen Road⟩', 'se ⟨1234 Old Rosen Lane⟩', 'se ⟨12 Very Old Rosen Way⟩', 'se 12 Not Very Old Rosen Way', 'se 12345 Rosen Street', 'se x12 Rosen Street', 'se 512 5Rosen Street',
      'se 12 rosen Street', 'se 12  Rosen Street', 'se 12 Rosen  Street', 'se 12 Rosen Streets', 'se 12 R St',
      'se ⟨kod fyra sju ett ett⟩', 'se ⟨portkoden är fyra sju ett⟩', 'se ⟨kod: fyra, sju, ett⟩', 'se ⟨koden : fyra-sju-ett⟩', 'se kod fyra sju', 'se kod  fyra sju ett', 'se kod är  fyra sju ett', 'se xkod fyra sju ett',
      'se kod fyra sju ettan', 'se ⟨kod ett två tre fyra fem sex sju åtta⟩', 'se ⟨larm-kod fyra sju ett⟩', 'se kodar fyra sju ett', 'se ⟨kod fyra sju ett⟩5',
      'se ⟨norra sidan⟩', 'se västra  sidan', 'se ⟨från baksidan⟩', 'se ⟨på gavelsidan⟩', 'se via  framsidan', 'se ⟨från gårdssidan⟩', 'se ⟨en trappa⟩', 'se ⟨två trappor⟩', 'se ⟨halv trappa⟩', 'se fem  trappor', 'se xnorra sidan',
      'se norra sidans', 'se xen trappa', 'se sex trappor',
      'se ⟨trädgård mot⟩', 'se ⟨trädgården mot⟩', 'se trädgården  mot', 'se ingång från', 'se ingången via', 'se ingång vid', 'se ingången  mot', 'se ⟨lastkaj⟩', 'se ⟨lastkajen⟩', 'se ⟨lastbrygga⟩', 'se ⟨lastbryggan⟩',
      'se lastbryggans', 'se garage under', 'se ⟨garaget på⟩', 'se ⟨garagenedfart mot⟩', 'se garage  mot', 'se garage till', 'se xlastkaj', 'se lastkajens',
      'se ljus stuga', 'se gulahus', 'se gula huset', 'se gulmålat hus', 'se gult hus', 'se gulaste hus', 'se gul5 hus', 'se gul villa', 'se röda huset', 'se vita villan', 'se ⟨lösenord hemligt⟩',
      'se lösenordet är  hemligt', 'se ⟨lösenordet:hemligt⟩', 'se ⟨lösenordet är hemligt⟩', 'se ⟨lösenordhemligt⟩', 'se ⟨3 km från⟩', 'se 3 km frånx', 'se ⟨tre minuter bort⟩5', 'se ⟨fem min till⟩ x', 'se ⟨Ekby C⟩',
      'se Ekby Cx', 'se ⟨Ekby C⟩5', 'se ⟨3 km med bil⟩', 'se 3 km med bilar', 'se ⟨Ekby central⟩', 'se ⟨12 Baker Street⟩', 'se Baker Street',
    ])
  })

  it('are landmarks as the first words of a sentence', () => {
    expectMarked(landmarks, [
      '⟨Ekby kyrka⟩ ligger mittemot.', '⟨Ekby gård⟩ är vår adress.', '⟨Norra Ekby skola⟩ är granne.', '⟨Ekbyskolan⟩ ligger tvärs över gatan.', '⟨Café Alma⟩ delar ingång med boendet.', '⟨ICA Ekby⟩ syns från fönstret.', '⟨Ekbybadet⟩ är närmast.', '⟨Ekby station⟩ hörs om natten.',
      'Ring oss.⟨ Ekby kyrka⟩ ligger intill. Vi svarar.', '⟨"Ekby folkets hus⟩ ligger nära', 'Ekby kyrka samlar in kläder.', 'Ekbyskolan har en rutin.', 'Ekby ligger mittemot.', 'Skolan ligger mittemot.', 'Ekby kyrkoherde är granne.', 'se Ekby kyrka ligger', 'Ekbyskolan arbetar med våld i nära relation.',
    ])
  })

  it('are where a protected person works, lives or goes to school', () => {
    expectMarked((text) => staysOfProtected(text, tellable), [
      'Kvinnan med skyddade personuppgifter arbetar ⟨på Ekby⟩ vårdcentral.', 'Sonen, som har skyddad identitet, går ⟨i Ekbyskolan⟩.', 'Den skyddade modern jobbar ⟨på Ica⟩ Ekby.', 'En elev har sekretessmarkering. Hon går ⟨i klass Ekby⟩.', 'Gömda kvinnor bor ⟨på ⟨Solrosgatan⟩⟩.', 'Familjen lever skyddat och är inneboende hos en vän, ⟨Solrosgatan⟩.',
      '⟨Björklundaskolan⟩ har en elev med skyddad identitet.', 'En av eleverna ⟨på Ekåsskolan⟩ har skyddad identitet.', 'Hon gömmer sig ⟨i Västbro⟩.', 'De flyttade i hemlighet ⟨till Bergvik⟩.', 'Familjehemmet för den skyddade flickan finns ⟨i Ekby⟩.', 'En kvinna med skyddad identitet bor i Alingsås.', 'Personer med skyddade personuppgifter får hjälp enligt rutin.', 'Personer med skyddad identitet går till Socialtjänsten.', 'Rutinen om sekretessmarkering finns. Handläggaren arbetar i Ekby.', 'Skyddad identitet beslutas i Ekby.', 'Hon går i Ekbyskolan.',
    ])
  })

  it('are names near a word for lying somewhere', () => {
    expectMarked((text) => localities(text, tellable, false), [
      'se boendet ligger i ⟨Gråbo⟩', 'se det ligger i ⟨Gråbo⟩', 'se beläget på ⟨Gråbo⟩', 'se belägen vid ⟨Gråbo⟩', 'se inrymt utanför ⟨Gråbo⟩', 'se lokaliserat nära ⟨Gråbo⟩', 'se inhyst kring ⟨Gråbo⟩', 'se inrymd mellan ⟨Gråbo⟩',
      'se ligger söder om ⟨Gråbo⟩', 'se ligger Norr om ⟨Gråbo⟩', 'se ligger i Alingsås', 'se ligger i Sverige', 'se ligger i Sverigehus', 'se ligger i Maj', 'se ligger i Gr', 'se ligger xi Gråbo', 'se xligger i Gråbo',
      'se liggers i Gråbo', 'se bor i Gråbo', 'se boendet finns i ⟨Gråbo⟩', 'se lägenheten flyttat till i ⟨Gråbo⟩', 'se lokalen är placerad i ⟨Gråbo⟩', 'se stödet finns i Gråbo', 'se i ⟨Gråbo⟩ ligger det',
      'se i Gråbo där det sedan flera år tillbaka i tiden finns en annan sak att se och som ligger', 'se det ligger där det sedan flera år tillbaka i tiden finns en annan sak att se nu i ⟨Gråbo⟩',
      'se ligger fint och som sagt var det länge sedan det fanns någon i den här trakten som kom i Gråbo', 'se hus, bor i ⟨Gråbo⟩', 'se boendet i Gråbo', 'se ligger i ⟨El-Gråbo⟩', 'se ligger i Alingsås, ligger i ⟨Gråbo⟩',
      'se ligger i ⟨Gråbo⟩, i ⟨Lerdala⟩ och i ⟨Floda⟩', 'se huset flyttar i ⟨Gråbo⟩', 'se i ⟨Gråbo⟩ finns jouren', 'se i ⟨Gråbo⟩, i ⟨Floda⟩ ligger',
    ])
  })

  it('are names in a value that speaks of a home', () => {
    expectMarked((text) => localities(text, tellable, true), [
      'se boendet i ⟨Gråbo⟩', 'se stöd i Gråbo', 'se boende i Alingsås', 'se bostad vid ⟨Gråbo⟩', 'se mitthus i Gråbo', 'se hus i ⟨Gråbo⟩',
    ])
  })

  it('are names in sentences on the home', () => {
    expectMarked((text) => placeNames(text, tellable, false), [
      'se huset i Ekrätt', 'se huset i Fond', 'se huset i Ekfond', 'se huset i Kvällstidningen', 'se huset i Tidningen', 'se huset på Ablade', 'se huset på Abladet', 'se huset i Lag', 'se huset i ⟨Lagens⟩',
      'se huset i ⟨Stadshuset⟩', 'se huset i Stad', 'se huset i Stads', 'se huset i ⟨A-B⟩', 'se huset i AB-kontoret', 'se huset i ⟨ABCDEFG⟩', 'se huset i AB', 'se huset i ⟨Ab⟩', 'se huset i Län', 'se huset i Läns',
      'se det åkern i Ekby', 'se mötet åker till ⟨Ekby⟩',
      'se boendet, i ⟨Hökåsen⟩', 'se mötet, i Hökåsen', 'se boendet. Mötet i Hökåsen', 'se vi åker till ⟨Hökåsen⟩', 'se bor hos ⟨Åke⟩', 'se bor på ⟨Ekeby⟩', 'se bor i ⟨Ekeby⟩', 'se bor just nu i ⟨Ek-by⟩', 'se bor nu i ⟨Ekeby⟩',
      'se huset i gamla ⟨Hökåsen⟩', 'se huset i området ⟨Hökåsen⟩', 'se huset i Alingsås', 'se huset i Alingsåss', 'se huset i IVO', 'se huset i ⟨ICA⟩', 'se huset i ⟨COOP⟩', 'se huset i Socialtjänsten', 'se huset i Januari',
      'se huset i ⟨Kap⟩', 'se huset i Ekby 3', 'se huset i Ekby 3 hus', 'se huset i SoL kap', 'se huset på Dagbladet', 'se huset på ⟨Bladet⟩', 'se huset från Göteborgsposten', 'se huset i Ekrätten', 'se huset i ⟨Ekrättens⟩',
      'se huset i Fonden', 'se huset i ⟨Ekstad⟩', 'se huset i Lagen', 'se huset i ⟨Lagens⟩', 'se huset i Dag', 'se huset i Dagen', 'se huset i ⟨Dagens⟩', 'se huset i Kyrka', 'se huset i ⟨Kyrkan⟩', 'se huset i E', 'se xhus i Ekby',
      'se flyttar nu hit till ⟨Ekby⟩', 'se flytta till ⟨Ekby⟩', 'se flyttat till ⟨Ekby⟩', 'se håller till i ⟨Ekby⟩', 'se flyttade in i ⟨Ekby⟩', 'se ser man i ⟨Ekby⟩', 'se går via ⟨Ekby⟩', 'se gå av vid ⟨Ekby⟩',
      'se kliv av vid ⟨Ekby⟩', 'se åk mot ⟨Ekby⟩', 'se köket åt Ekby', 'se nås från ⟨Ekby⟩', 'se nås via ⟨Ekby⟩', 'se hämtas vid ⟨Ekby⟩', 'se hämta i ⟨Ekby⟩', 'se tar man till ⟨Ekby⟩', 'se tar du via ⟨Ekby⟩',
      'se the house in ⟨Ekby⟩', 'se shelter near ⟨Ekby⟩', 'se shelters near ⟨Ekby⟩', 'se hus, åkern i ⟨Ekby⟩', 'se vetter mot ⟨Ekby⟩', 'se synstest i ⟨Ekby⟩', 'se det syns i ⟨Ekby⟩', 'se På ⟨Ekby⟩ ligger det',
      'se Från ⟨Ekby⟩ till huset', 'se xPå Ekby ligger det', 'se Nära ⟨El-Ekby⟩ finns huset',
      'se Boendet heter ⟨Ekby⟩', 'se boendet kallas ⟨Ekby⟩', 'se huset är ⟨Ekby⟩', 'se huset ägs av ⟨Ekby⟩', 'se huset ⟨Ekby⟩', 'se huset: ⟨Ekby⟩', 'se huset har adress ⟨Ekby⟩', 'se huset har adressen ⟨Ekby⟩',
      'se huset ofta kallas ⟨Ekby⟩', 'se grannen ⟨Ekby⟩', 'se granne ⟨Ekby⟩', 'se grannhuset heter ⟨Ekby⟩', 'se villan "⟨Ekby⟩', 'se lägenheten \'⟨Ekby⟩', 'se hyresvärd ⟨Ekby⟩', 'se hyresvärden: ⟨Ekby⟩', 'se vårdcentral ⟨Ekby⟩',
      'se affären ⟨Ekby⟩', 'se affär ⟨Ekby⟩', 'se xhuset Ekby', 'se huset Alingsås', 'se huset E', 'se huset  heter Ekby', 'se huset heter  Ekby', 'se skylten säger ⟨Ekby⟩', 'se orten ⟨Ekby⟩', 'se platsen är ⟨Ekby⟩',
      'se ⟨ser man Ekby⟩', 'se ⟨ser vi Ekby⟩', 'se ⟨syns Ekby⟩', 'se ⟨skymtar Ekby⟩', 'se ser  man Ekby', 'se syns  Ekby', 'se ser man Alingsås', 'se xser man Ekby', 'se ser du E', 'se Vi finns här',
      'se ekby', 'se i ekby', 'se Ekby',
      'se boende i ⟨Ekby⟩', 'se boendet i ⟨Ekby⟩', 'se boenden i ⟨Ekby⟩', 'se boendes i ⟨Ekby⟩', 'se boend i Ekby', 'se boendx i Ekby', 'se huset i ⟨ICA⟩', 'se huset i ICAB', 'se huset i XICA', 'se huset i ÖBX',
      'se huset i XCOOP', 'se huset i OBSA', 'se huset i ⟨Fonda⟩', 'se huset i ⟨Xfondx⟩', 'se huset i ⟨Fondby⟩', 'se huset i ⟨Blade⟩', 'se huset i ⟨Blad⟩', 'se huset i ⟨Xblads⟩', 'se huset i Xblad',
      'se huset i ⟨Xbladex⟩', 'se huset i ⟨Bladet⟩', 'se huset i ⟨Abladeta⟩', 'se huset i ⟨Abladby⟩', 'se huset i ⟨Posten⟩', 'se huset i Aposten', 'se huset i ⟨Apostens⟩', 'se huset i ⟨Länsby⟩', 'se huset i ⟨Länby⟩',
      'se huset i ⟨Länna⟩', 'se huset i Läns', 'se huset i ⟨Kyrkaby⟩', 'se huset i ⟨Dagby⟩', 'se huset i Hus 5', 'se huset i ⟨Ekby⟩  5', 'se huset i Ekby kap', 'se huset i Ekby §', 'se huset. I Ekby',
      'se hus, hos ⟨Ekby⟩',
    ])
  })

  it('are any names where all is about the home', () => {
    expectMarked((text) => placeNames(text, tellable, true), [
      'se bland andra ⟨Ekby⟩', 'se bland "⟨Ekby⟩', 'se bland andra, ⟨Ekby⟩', 'se bland Alingsås', 'se Unizon Ekby', 'se bland Ekby 3', 'se bland Ekby3', 'se bland Ekby 33', 'se ⟨Ekby⟩', 'se bland ⟨Ekbys⟩ hus',
      'se möte i ⟨Hökåsen⟩', 'se a.b ⟨Ekby⟩', 'se bland  Ekby', 'se ⟨El-hus⟩ ⟨Ekby⟩',
      '⟨Gråbo, ⟨Lerum⟩⟩', '⟨ Gråbo, ⟨Lerum⟩. ⟩', '⟨Gråbo, ⟨Lerum⟩.⟩', 'Alingsås, Lerum', '⟨Gråbo, Alingsås⟩', 'Göteborg, Gråbo', 'x ⟨Gråbo⟩, ⟨Lerum⟩', 'Gråbo ⟨Lerum⟩', 'gråbo, lerum', 'Gråbo, ⟨Lerum⟩, ⟨Ekby⟩',
      'vi bor bland ekar', 'se bland ⟨Ekby⟩  5', 'se bland ⟨Ekby⟩ x5', 'se bland Ekbyx 5', 'se bland ⟨Ekby⟩, 5', 'Gråbo', 'se ⟨Gråbo⟩ a',
    ])
  })

  it('are the name of the home', () => {
    expectMarked((text) => homeNames(text, tellable), [
      'se Boende ⟨Fågelvik⟩', 'se boendet ⟨Fågelvik⟩', 'se Huset ⟨Fågelvik⟩', 'se hemmet ⟨Fågelvik⟩', 'se Lägenhet ⟨Fågelvik⟩', 'se lägenheten ⟨Fågelvik⟩', 'se gården ⟨Fågelvik⟩', 'se xboende Fågelvik', 'se boende fågelvik',
      'se boende Alingsås', 'se boende Unizon', 'se boende FågelVik', 'se boende  Fågelvik', 'se boende Få', 'se bo Fågelvik', 'se Boenden Fågelvik',
    ])
  })

  it('are names after a word for being or going somewhere', () => {
    expectMarked((text) => namesAt(text, tellable), [
      'se ⟨i Ekby⟩', 'se ⟨I Ekby⟩', 'se ⟨på Ekby⟩', 'se ⟨På Ekby⟩', 'se ⟨vid Ekby⟩', 'se ⟨Vid Ekby⟩', 'se ⟨hos Ekby⟩', 'se ⟨Hos Ekby⟩', 'se ⟨till Ekby⟩', 'se ⟨Till Ekby⟩', 'se ⟨från Ekby⟩', 'se ⟨Från Ekby⟩',
      'se xid Ekby', 'se Xid Ekby', 'se xvid Ekby', 'se ⟨i norra Ekby⟩', 'se ⟨i Norra⟩ Ekby', 'se i x Ekby', 'se i Alingsås', 'se bid Ekby', 'se mos Ekby', 'se bill Ekby', 'se brån Ekby', 'se hå Ekby', 'se åid Ekby',
    ])
  })

  it('are not in an address that is called open, unless a word for sheltered housing stands beside it', () => {
    for (const open of ['Öppen mottagning på Storgatan 3', 'Öppet besöksrum, Storgatan 3', 'Öppen besöksboendelokal: Storgatan 3']) expect([open, openAddressesIn(open).length > 0]).toEqual([open, true])
    for (const closed of ['Mottagning på Storgatan 3', 'Öppen mottagning och skyddat boende på Storgatan 3', 'Öppen mottagning']) expect([closed, openAddressesIn(closed)]).toEqual([closed, []])
  })
})
