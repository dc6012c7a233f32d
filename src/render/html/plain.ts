import type { Status } from '#model'

/** Text as HTML: for an element's content and for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!) : text
}

const quoted = /="([^\s"'`=<>]+)"(?:(\/)(?=>)|(?=[\s>]))/g

/**
 * Attributes without the quotation marks that HTML lets one leave out. Only for markup of our own, in which no value holds a bare `<` or `>`.
 */
export const withoutQuotes = (html: string): string =>
  html.replace(/<[a-zA-Z][^<>]*>/g, (tag) => (tag.includes('"') ? tag.replace(quoted, (_, value: string, slash: string | undefined) => `=${value}${slash === undefined ? '' : ' /'}`) : tag))

/** Class names are short: a county's page has two thousand states. */
export const statusClasses = {
  finns: 'finns',
  finns_delvis: 'delvis',
  finns_inte: 'inte',
  ej_tillampligt: 'ejt',
  motstridigt: 'mot',
  uppgift_saknas: 'saknas',
} as const satisfies Readonly<Record<Status, string>>

/** Added to a state that rests on an old or undated statement. */
export const oldClass = 'gml'

const statusNames: Readonly<Record<string, string>> = {
  '● finns': statusClasses.finns,
  '◐ finns delvis': statusClasses.finns_delvis,
  '◐ via annan': statusClasses.finns_delvis,
  '○ finns inte': statusClasses.finns_inte,
  '▱ ej tillämpligt': statusClasses.ej_tillampligt,
  '◨ motstridigt': statusClasses.motstridigt,
  '◌ uppgift saknas': statusClasses.uppgift_saknas,
}

const statusStart = /^(?:● finns|◐ finns delvis|◐ via annan|○ finns inte|▱ ej tillämpligt|◨ motstridigt|◌ uppgift saknas)(?![\p{L}-])/u

export interface WrittenStatus {
  /** One of {@link statusClasses}. */
  readonly name: string
  /** The words, without the sign: the page draws the sign. */
  readonly words: string
  /** What stands after them: `(2 av 6)`. */
  readonly rest: string
}

/** Reads a state written as sign and words at the start of a text. */
export function readStatus(text: string): WrittenStatus | undefined {
  const written = statusStart.exec(text)?.[0]
  if (written === undefined) return undefined
  return { name: statusNames[written]!, words: written.slice(2), rest: text.slice(written.length) }
}

/** The statement is so old, or so plainly without a date, that we do not know how it is today. */
export const saysOld = (text: string): boolean => /(?:^|[\s(])(?:gammal|gammalt|odaterad|odaterat)(?=$|[\s).,;])/.test(text)

/** A phone number as the report prints it: 031-39 06 00, 020-50 50 50, 116 016, 114 14. */
export const phonePattern = /\b0\d{1,3}-\d{2,3}(?:[ \u00a0]\d{2,3}){1,3}\b|\b11[46][ \u00a0](?:\d{3}|14)\b/g

/** Plain text as HTML, with phone numbers that stay on one line. */
export function printText(text: string): string {
  const escaped = escapeHtml(text)
  return /\d[ \u00a0]\d/.test(escaped) ? escaped.replace(phonePattern, '<span class=tel>$&</span>') : escaped
}
