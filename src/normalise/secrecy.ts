import type { Field, Secrecy } from '#model'

/**
 * The class of each field, before anything is known about the value. An address is internal because it may be that of a sheltered
 * home; `withhold` decides over the whole record and can only make a class stricter.
 *
 * A field that is not in the table is secret.
 */
const classes = new Map<string, Secrecy>(Object.entries({
  kommun_code: 'public', kommun: 'public', name: 'public', type: 'public', provider: 'public', provider_kind: 'public', level: 'public',
  target_groups: 'public', violence_forms: 'public', covers: 'public', phone: 'public', email: 'public', website: 'public',
  address: 'internal', opening_hours: 'public', languages: 'public', access: 'public', availability: 'public', note: 'public',
  area: 'public', question: 'public', status: 'public', detail: 'public', places: 'public', share: 'public', goal: 'public',
  title: 'public', publisher: 'public', publisher_kind: 'public', year: 'public', scope: 'public', content: 'public', text_available: 'public',
  kpi: 'public', period: 'public', gender: 'public', value: 'public', unit: 'public',
  source_url: 'public', source_kind: 'public', observed_year: 'public', read: 'public', published: 'public', checked: 'public',
} satisfies Record<Field, Secrecy>))

/** Class of a field by its name; what has no class is secret. The value can make it stricter (a mobile number), never milder. */
export function secrecyOf(field: string): Secrecy {
  return classes.get(field) ?? 'secret'
}
