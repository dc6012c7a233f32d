import { auditArtifacts } from '#audit'
import { hasLocalPath, hasShelteredAddress } from '../../../src/audit/search/patterns.ts'
import { textLayers } from '../../../src/audit/layers/text-layers.ts'
import { readPdf } from '../../../src/audit/layers/pdf-text.ts'
import { cleanText } from '../../../src/withhold/cleaning/clean-text.ts'
import { cutLinks } from '../../../src/withhold/cleaning/links.ts'
import { makeLiteralFinder } from '../../../src/withhold/cleaning/literals.ts'
import { caseDescriptions, detectors, openAddressesIn } from '../../../src/withhold/detectors/index.ts'
import { isRunningText } from '../../../src/withhold/field-classes.ts'
import { fold } from '../../../src/withhold/reading/fold.ts'
import { sentencesOf } from '../../../src/withhold/reading/sentences.ts'
import { shelterWords } from '../../../src/withhold/records/shelter-words.ts'
import { countsPersons } from '../../../src/withhold/small-counts/person-counts.ts'

const situation = { heading: '', sheltered: true, isHousing: true, openAddresses: new Set<string>(), places: new Set<string>(), tellablePlaces: new Set<string>(), isValue: false }
const finder = makeLiteralFinder([{ value: 'aaaaaaaab', marker: '' }, { value: '0701740605', marker: '' }])
const secrets = [{ rule: 'x', value: 'aaaaaaaab' }, { rule: 'x', value: '0701740605' }]

/** Every detector and every reader of the audit. */
export const withholdAndAudit: Readonly<Record<string, (text: string) => unknown>> = {
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
