import { escapeMarkdown } from '#text'

declare const readyToPrint: unique symbol

/**
 * Markdown that may be printed as it stands: written by us, or escaped. Views hold nothing else, so a value from the material that
 * somebody forgot to escape does not compile.
 */
export type Md = string & { readonly [readyToPrint]: true }

/** What a template is given. */
export interface View {
  readonly [field: string]: Md | boolean | View | readonly View[] | readonly Md[]
}

export const nothing = '' as Md
/** Keeps a number and its unit, or a word and its source note, on one line. */
export const noBreak = '\u00a0' as Md

/** Words and common punctuation that mean nothing to Markdown when a letter comes first: most values, and not worth a closer look. */
const plainWords = /^[A-Za-zÅÄÖåäöÉéÜü](?:[A-Za-zÅÄÖåäöÉéÜü0-9 ,.:;()/–-]*[A-Za-zÅÄÖåäöÉéÜü0-9,.;()/–-])?$/

/** A value from the material on one line: it can neither start a block nor leave a table cell. */
export function escaped(value: string): Md {
  if (plainWords.test(value)) return value as Md
  return escapeMarkdown(value.replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).trim()) as Md
}

/** Our own prose with values in it. */
export function md(own: TemplateStringsArray, ...values: readonly Md[]): Md {
  return own.reduce((text, part, index) => text + (values[index - 1] ?? '') + part) as Md
}

/** Joined, leaving out what is empty. */
export function joined(parts: readonly Md[], separator: string): Md {
  return parts.filter((part) => part !== '').join(separator) as Md
}

export function capitalised(text: Md): Md {
  return (text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)) as Md
}

/** Small first letter for use inside a sentence; abbreviations such as VKV and HVB keep theirs. */
export function uncapitalised(text: string): string {
  const second = text.charAt(1)
  return second !== '' && second === second.toLocaleLowerCase('sv') ? text.charAt(0).toLocaleLowerCase('sv') + text.slice(1) : text
}
