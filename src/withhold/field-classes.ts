import type { Field, Secrecy } from '#model'

/**
 * How a field's value is made, which decides how it is withheld:
 * code: a code, number or date of ours; label: a name or a few words; contact: one number or address, withheld whole;
 * hours: times of day, running text when anything else stands there; measure: a number with its unit, likewise;
 * text: somebody's sentences, public only when a person has approved them.
 */
export type FieldForm = 'code' | 'label' | 'contact' | 'hours' | 'measure' | 'text'

export interface FieldClass {
  readonly secrecy: Secrecy
  readonly form: FieldForm
}

const field = (form: FieldForm, secrecy: Secrecy = 'public'): FieldClass => ({ secrecy, form })

/** The class of every field. A field that is not here does not compile; one that comes in all the same is secret. */
const classes: Readonly<Record<Field, FieldClass>> = {
  kommun_code: field('code'), kommun: field('label'), name: field('label'), type: field('label'), provider: field('label'), provider_kind: field('label'),
  level: field('label'), target_groups: field('label'), violence_forms: field('label'), covers: field('label'),
  phone: field('contact'), email: field('contact'), website: field('contact'), address: field('contact'),
  opening_hours: field('hours'), languages: field('label'), access: field('text'), availability: field('label'), note: field('text'),
  area: field('label'), question: field('label'), status: field('label'), detail: field('measure'), places: field('measure'), share: field('measure'), goal: field('label'),
  title: field('label'), publisher: field('label'), publisher_kind: field('label'), year: field('code'), scope: field('label'), content: field('text'), text_available: field('label'),
  kpi: field('code'), period: field('code'), gender: field('code'), value: field('measure'), unit: field('label'),
  source_url: field('contact'), source_kind: field('label'), observed_year: field('code'), read: field('code'), published: field('code'), checked: field('code'),
}

export function classOf(name: string): FieldClass {
  return Object.hasOwn(classes, name) ? classes[name as Field] : { secrecy: 'secret', form: 'text' }
}

/** Words of opening hours. Other words make it running text. */
const hours = /^(?:[\d\s.,:;/()–-]|(?:mån|tis|ons|tor|tors|fre|lör|sön)(?:dag(?:ar)?)?(?!\p{L})|(?:kl|klockan|och|till|från|samt|dygnet|runt|hela|dygn|alla|dagar|vardagar|vardag|helgfri|helgfria|helger|helg|nätter|natt|kvällar|kväll|dagtid|kontorstid|efter|före|under|övrig|tid|telefon|telefontid|tfn|tel|reception|chatt|chatten|besök|drop-in|bokning|tidsbokning|lunch|lunchstängt|stängt|öppet|året|jämna|udda|veckor|vecka|varje|första|sista|i|månaden|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommar|sommaren|vinter|jour|jourtid|tider|timmar|timme|h|ej|utom|röda)(?!\p{L}))*$/iu

const measure = /^(?:(?:cirka|ca|omkring|drygt|plats|rang|nr|minst|högst|totalt)\s){0,2}(?:<\s?)?[\d\s.,:/+%–-]*\d[\d\s.,:/+%–-]*(?:\s?(?:kr|kronor|tkr|mkr|procent|%|st|platser|personer|timmar|dagar|veckor|månader|år|årsarbetare|tjänster|tjänst|per invånare|kr per invånare|kronor per invånare|av \d{1,3}|ärenden|samtal|kommuner)){0,2}$/iu

/** A label that reads like sentences is judged as running text, whatever column it stood in. */
const sentences = /[.!?]\s+\p{Lu}/u
const longestLabel = 160

/** Whether this value of this field is somebody's running text, which a person has to approve. */
export function isRunningText(form: FieldForm, value: string): boolean {
  switch (form) {
    case 'text': return true
    case 'hours': return value.length > 300 || !hours.test(value)
    case 'measure': return value.length > 80 || !measure.test(value)
    case 'label': return value.length > longestLabel || (/[.!?]/.test(value) && sentences.test(value.replace(/\b(?:kl|nr|st|m\.fl|bl\.a)\./gi, '')))
    case 'code': return value.length > 40
    case 'contact': return value.length > 400
  }
}
