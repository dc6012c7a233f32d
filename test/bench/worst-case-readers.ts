import { auditArtifacts } from '#audit'
import { hasLocalPath, hasShelteredAddress } from '../../src/audit/search/patterns.ts'
import { textLayers } from '../../src/audit/layers/text-layers.ts'
import { readPdf } from '../../src/audit/layers/pdf-text.ts'
import { cleanText } from '../../src/withhold/cleaning/clean-text.ts'
import { cutLinks } from '../../src/withhold/cleaning/links.ts'
import { makeLiteralFinder } from '../../src/withhold/cleaning/literals.ts'
import { caseDescriptions, detectors, openAddressesIn } from '../../src/withhold/detectors/index.ts'
import { isRunningText } from '../../src/withhold/field-classes.ts'
import { fold } from '../../src/withhold/reading/fold.ts'
import { sentencesOf } from '../../src/withhold/reading/sentences.ts'
import { shelterWords } from '../../src/withhold/records/shelter-words.ts'
import { countsPersons } from '../../src/withhold/small-counts/person-counts.ts'

const situation = { heading: '', sheltered: true, isHousing: true, openAddresses: new Set<string>(), places: new Set<string>(), tellablePlaces: new Set<string>(), isValue: false }
const finder = makeLiteralFinder([{ value: 'aaaaaaaab', marker: '' }, { value: '0701740605', marker: '' }])
const secrets = [{ rule: 'x', value: 'aaaaaaaab' }, { rule: 'x', value: '0701740605' }]

export const readers: Record<string, (text: string) => unknown> = {
  ...Object.fromEntries(detectors.map(({ rule, detect }) => [rule, (text: string) => detect(text, situation)])),
  'withhold/case-description': caseDescriptions,
  'withhold: a whole text': (text) => cleanText(text, situation),
  'withhold: a whole value': (text) => cleanText(text, { ...situation, isValue: true }),
  'withhold: fold': (text) => [fold(text), fold(text, true)],
  'withhold: sentences': sentencesOf,
  'withhold: shelter words': (text) => shelterWords.test(text),
  'withhold: open addresses': openAddressesIn,
  'withhold: links': cutLinks,
  'withhold: literals': (text) => finder.replace(text),
  'withhold: running text': (text) => (['text', 'hours', 'measure', 'label', 'code', 'contact'] as const).map((form) => isRunningText(form, text)),
  'withhold: counts persons': countsPersons,
  'audit: layers': (text) => textLayers(text),
  'audit: a whole file': (text) => auditArtifacts([{ path: 'a.md', content: text }], secrets),
  'audit: sheltered address': hasShelteredAddress,
  'audit: local path': hasLocalPath,
  'audit: PDF': (text) => readPdf(Buffer.from(`%PDF-1.7\n${text}`)),
}

/** Each is the worst for some pattern: near misses repeated, unclosed marks, long words, long numbers. */
export const texts: readonly string[] = [
  'Anna, ', '\nAnna', 'Anna och ', 'Närvarande: ', 'Närvarande: Anna Ek, ', 'närvarande ', 'Barnen ', 'Barnen Anna och ', 'kvinnan ', 'kvinnan heter ', 'kvinnan som ', 'hennes make ', 'Hej ', 'Hej Anna', 'Mvh ', 'Från: ', 'Från: Anna Ek\n', 'Anna berättade ', 'berättade Anna ', 'BEGIN:VCARD\nN:', 'FN:', 'FN;a;b;c:', 'anna-', 'anna-ek/', '/anna-ek', 'S. Berg ', 'Aaaa-Aaaa ', 'Aaberg ', 'redaktör ', 'text av ', 'kommunens Anna ',
  'O', 'O0', 'O7O-', '0O', '02O421-', 'O-', 'tjugo ', 'sjuttiotvå, ', 'sjutton-', 'född ', 'född den 2', 'född 21 ', 'f. ', 'personnummer 020421 ', 'pnr aaaa ', 'fyra sista ', '4 sista 2', '1234 ', 'LMA-', 'lma-kort 1', 'passnummer A', '20020421-A', '131231 T', 'fallet "A', 'en av dem ', 'en av dem i i från ', 'fallbeskrivning ', '"Anna" ',
  'i Aaa, ', 'På Aaa ', 'i gamla Aaa. ', 'huset heter A', 'boendet kallas a A', 'boendet på ', 'boende i Aaa. ', 'vattentorn', 'aaatorn', 'röd aaa', 'ljusröd aaadörr', 'kod ', 'koden till a ', 'kod A', 'kod 1 2 ', 'lösenord ', 'nyckel', 'ledig', 'lediga plats', 'lägenheten är ', '1 km ', 'avfart ', 'Aaa C ', 'Pensionat A', 'next to ', '12 Aaa ', '12 Aaa Bbb Ccc ', 'aaa.bbb.', 'aaa.bbb.cccc ', 'N 6399825', 'CCCC CC+', 'AAAA AAAA 1:', 'Boende A',
  'a', 'A', ' ', '\n', '0', '1', '-', '.', '@', '<', '&', '%', '\\', '(', '[', '"', '`', '=', '/', ':', '\u00ad', '\u200b', '１', 'a\u0308', '19', '1 ', '1-', '07', '070 ', '07 0 ', '+46 ', '(0)', '00 46 ', '900101', '900101 ', '900101-', '900101-238', '20020421-2393 ', 'pnr ', 'personnummer 9', 'T1',
  'a.', 'a@', 'a.b@c', 'a.b@c.', '@a.', ' at ', ' at a', '(at)', 'a.b (at) c punkt ', 'anna.', 'Anna ', 'Anna Ek ', 'Ring ', 'Kontaktperson ', 'Kontaktperson: Anna ', 'handläggare, ', 'von ', 'Anna von ', 'chef chef ', 'ring Aa Bb Cc Dd ', 'en kvinna ', 'en en ', 'från A', 'kvinna, 34 år. ', 'med tre barn ',
  'gatan', 'gatan 1', 'Solrosgatan ', 'solrosgatan 12 ', 'Aa 1 ', 'Aaa ', 'Villa ', 'Norra ', 'väg 1 ', 's väg ', 'Karl Johans ', '541 ', '541 31', '541 31 ', '541 31 Ek ', '57.7', '57.7089, ', '57°', '6401234 ', '///a.', 'lat 57.7', 'maps.', 'maps.a.', 'https://', 'https://maps.google.', 'hitta.se', 'a.jpg', 'a/', '![', '![a](', '![](a',
  'fastigheten ', 'fastigheten Aa ', 'Aa Bb 1:', 'kv. A', 'kod ', 'portkod är ', 'portkod 1', 'våning ', 'står det "', 'bakom ', 'bakom aa ', 'vid vid ', 'mitt emot ', 'nära ', 'i huset ', 'i det gula ', 'det gula aaaa', '200 meter ', 'fem minuters gång ', 'hållplatsen ', 'buss ', 'hyr av ', 'hyresvärden är A', 'boendet ligger i ', 'ligger i Aa ', 'i Aa ', 'boende i Aa ligger ',
  'skyddat ', 'skydda', 'jour', 'jour  ', 'hemlig ', 'öppen ', 'öppen mottagning ', 'Skyddat boende Ekgatan 3 ', 'kl. ', 'Aa. Bb. ', 'mån ', 'mån-fre ', 'kl 8-16, ', '1 av ', 'cirka ', 'antal ', 'https://a?', 'https://a?b=1&', 'https://a@', 'https://a#', '`a', '`` ',
  'a ', 'a b ', 'a  ', 'a·', 'noll ', 'noll, ', 'noll sju x ', 'på solrosgatan ', 'på aaa', 'solrosgatan tolv ', 'aaagatan ', 'aaagatan-', 'aaagatan-1', 'gatan-1', 'CCCC', '9F7C+', '9F7C+X2 ', 'A. ', 'kontakt A. ', 'kontakt A. B. ', 'a punkt ', 'a punkt b (at) ', 'deadbeef', 'SGVq',
  '&#', '&#1', '&#45;', '&amp;', '%2', '%2D', '%C3', '%C3%A5', '<b', '<b>', '<!--', '<!-- ', '<!-- - ', '</', '<style', '<script>', '<a href="', ' d="', 'data:font/', '{"a":', '["a",', '[', '{"a":"\\u0061"}', '\\u', '\\u0061', '=3D', '=\n', '=E', 'abcdefghijkl', 'abcdefghijkl\n', 'QUFB', 'QUFBQUFBQUFB\n', '6161', 'Ag==',
  '1 0 obj ', '1 0 obj <<>> stream\n', '1 0 obj <</Length 5>> stream\n', 'endobj ', '1 0 obj (', '(a\\', '<FEFF', '<FEFF0041>', '1 0 obj <</Font <<', '/F1 1 0 R ', 'beginbfrange <00> ', '[<00> ', '(a) Tj ', '[(a)] TJ ', '/F1 1 Tf ',
]
