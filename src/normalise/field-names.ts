import type { Field, Message } from '#model'

const message = (sv: string, en: string): Message => ({ sv, en })

/** What a field is called in a message when the cell stands under no heading. */
const names: Readonly<Record<Field, Message>> = {
  kommun_code: message('Kommunkod', 'kommun code'),
  kommun: message('Kommun', 'kommun'),
  name: message('Namn', 'name'),
  type: message('Typ', 'type'),
  provider: message('Huvudman', 'provider'),
  provider_kind: message('Huvudmannens slag', 'kind of provider'),
  level: message('Nivå', 'level'),
  target_groups: message('Målgrupp', 'target groups'),
  violence_forms: message('Våldsformer', 'forms of violence'),
  covers: message('Når', 'covers'),
  phone: message('Telefon', 'phone'),
  email: message('E-post', 'e-mail'),
  website: message('Webb', 'website'),
  address: message('Adress', 'address'),
  opening_hours: message('Öppettider', 'opening hours'),
  languages: message('Språk', 'languages'),
  access: message('Hur man kommer i kontakt', 'access'),
  availability: message('Läge', 'availability'),
  note: message('Anteckning', 'note'),
  area: message('Område', 'area'),
  question: message('Fråga', 'question'),
  status: message('Läge', 'status'),
  detail: message('Uppgift', 'detail'),
  places: message('Antal platser', 'places'),
  share: message('Andel', 'share'),
  goal: message('Mål', 'goal'),
  title: message('Titel', 'title'),
  publisher: message('Utgivare', 'publisher'),
  publisher_kind: message('Utgivarens slag', 'kind of publisher'),
  year: message('År', 'year'),
  scope: message('Omfattning', 'scope'),
  content: message('Innehåll', 'content'),
  text_available: message('Text tillgänglig', 'text available'),
  kpi: message('Nyckeltal', 'indicator'),
  period: message('Period', 'period'),
  gender: message('Kön', 'gender'),
  value: message('Värde', 'value'),
  unit: message('Enhet', 'unit'),
  source_url: message('Källa', 'source'),
  source_kind: message('Källans slag', 'kind of source'),
  observed_year: message('Avser', 'speaks for'),
  read: message('Läst', 'read'),
  published: message('Publicerad', 'published'),
  checked: message('Kontrollerad', 'checked'),
}

export function fieldName(field: Field): Message {
  return names[field]
}
