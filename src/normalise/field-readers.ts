import type { Field } from '#model'
import type { FieldReader } from './reading.ts'
import { readAvailability } from './availability/read-availability.ts'
import { readCovers } from './covers/read-covers.ts'
import { readEmails } from './email/read-emails.ts'
import { numberReader, readDetail } from './numbers/read-number.ts'
import { readPhones } from './phone/read-phones.ts'
import { readStatus } from './status/read-status.ts'
import { readAccess, termReader } from './terms/read-terms.ts'
import { readName, readText } from './text/read-text.ts'
import { readWebsites } from './web/read-websites.ts'
import { readGender, readIndicatorPeriod, readIndicatorValue } from './indicator/read-indicator.ts'

/**
 * The reader of each field that makes claims of its own. The kommun, the area and the dates belong to the row as a whole and are
 * read there.
 */
export const fieldReaders = {
  name: readName('name'),
  type: termReader('type'),
  provider: readName('provider'),
  provider_kind: termReader('provider_kind'),
  level: termReader('level'),
  target_groups: termReader('target_groups'),
  violence_forms: termReader('violence_forms'),
  covers: readCovers,
  phone: readPhones,
  email: readEmails,
  website: readWebsites,
  address: readText,
  opening_hours: readText,
  languages: readText,
  access: readAccess,
  availability: readAvailability,
  note: readText,
  question: readText,
  status: readStatus,
  detail: readDetail,
  places: numberReader('places', 'whole'),
  share: numberReader('share', 'decimal'),
  goal: termReader('goal'),
  title: readName('title'),
  publisher: readName('publisher'),
  publisher_kind: readText,
  year: readText,
  scope: readText,
  content: readText,
  text_available: readText,
  kpi: readText,
  period: readIndicatorPeriod,
  gender: readGender,
  value: readIndicatorValue,
  unit: readText,
} as const satisfies Partial<Record<Field, FieldReader>>

export type ReadField = keyof typeof fieldReaders
