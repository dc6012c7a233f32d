import type { Cell, Diagnostic, Field } from '#model'
import { unexpected } from '../unexpected.ts'

/** Control signs except tab and line ends: never part of a text, but they can hide one or break a file. */
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g
/** Zero-width signs, and those that turn the direction of what follows: they make two texts that look alike differ, or one look like another. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Anything but plain Latin text with single blanks inside it. */
const needsCleaning = /[^ -~¡-¬®-\u024F]|^ | $| {2}/

export interface CleanText {
  readonly text: string
  /** Something was taken away that a person ought to know of; a soft hyphen is not. */
  readonly hadHidden: boolean
}

/**
 * A text as it is kept: composed letters (NFC), no control, zero-width or direction signs, every run of blanks and line ends one space,
 * none at the ends.
 *
 */
export function cleanText(text: string): CleanText {
  if (!needsCleaning.test(text)) return { text, hadHidden: false }
  const visible = text.normalize('NFC').replace(controls, ' ').replace(invisible, '').replace(loneSurrogate, '\uFFFD')
  return {
    text: visible.replace(/\s+/g, ' ').trim().normalize('NFC'),
    hadHidden: visible !== text.normalize('NFC').replaceAll('\u00AD', ''),
  }
}

/** Tells that a cell held signs that cannot be seen. */
export function hiddenSigns(field: Field, cell: Cell): Diagnostic {
  const shown = cleanText(cell.text).text
  return unexpected({
    rule: 'normalise/hidden-signs',
    field,
    cell,
    actual: shown,
    expected: { sv: 'text utan osynliga tecken; de togs bort', en: 'text without invisible signs; they were removed' },
    note: { sv: 'Skriv om värdet för hand i källan, så att inget osynligt följer med.', en: 'Type the value anew in the source, so that nothing invisible comes along.' },
  })
}

/** Latin letters and signs only, as all but a few names. */
const latin = /^[\0-\u024F]*$/

/** A name with Latin and Cyrillic or Greek letters in one word looks like another name than it is. */
export function mixesScripts(text: string): boolean {
  if (latin.test(text)) return false
  return text.split(/[^\p{L}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
}
