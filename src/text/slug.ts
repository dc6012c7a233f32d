/** Names that Windows keeps for devices, whatever the extension. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/
const spelledOut: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd', '&': ' och ' }

/**
 * A text as part of a file name, an address or an id: only `[a-z0-9-]`, at most `max` signs, never empty and never the name of a
 * device in Windows. Å and ä become a, ö becomes o, so different texts can get the same slug: whoever needs them apart numbers them.
 */
export function slug(text: string, max = 80): string {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøœßðþłđ&]/g, (letter) => spelledOut[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, max)
    .replace(/-$/, '')
  if (ascii === '') return 'namnlos'
  return deviceName.test(ascii) ? `${ascii}-fil` : ascii
}
