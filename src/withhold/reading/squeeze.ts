const swedish: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', Å: 'a', Ä: 'a', Ö: 'o', é: 'e', É: 'e', ü: 'u', Ü: 'u' }
const common = /^[\x00-\x7fåäöÅÄÖéÉüÜ–—\u00a0]*$/

/**
 * Only letters and digits, lower case, without accents: the form in which two spellings of one secret are the same, slugs included.
 */
export function squeezed(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text
  if (common.test(text)) return text.replace(/[^a-zA-Z0-9åäöÅÄÖéÉüÜ]+/g, '').replace(/[åäöÅÄÖéÉüÜ]/g, (letter) => swedish[letter]!).toLowerCase()
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '')
}
