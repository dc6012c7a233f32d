/**
 * The form of a text in which two spellings of the same words are equal: NFC, lower case, one kind of blank and of dash, no blanks at
 * the ends. Å, ä and ö stay letters of their own: `Håbo` and `Habo` are two kommuner. For comparing, never for showing.
 */
export function fold(text: string): string {
  const folded = text.normalize('NFC').toLowerCase()
  if (!needsMore.test(folded)) return folded
  return folded
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFF0D]/g, '-')
    .replace(/[’‘´`]/g, '\'')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Most texts are plain: one look at them saves five. */
const needsMore = /[^ -_a-~¡-¬®-\u1FFF]|^ | $| {2}|[\u00A0\u1680\u180E´]/
