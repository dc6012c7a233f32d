/**
 * Numbers that are dialled as they stand, and how they are grouped: emergency, police, health care advice, and the European series for
 * services of social value (116 000 missing children, 116 006 crime victims, 116 016 violence against women, 116 111 children,
 * 116 117 health care, 116 123 emotional support). Source: Post- och telestyrelsen, svensk nummerplan.
 */
const shortNumbers: ReadonlyMap<string, string> = new Map([
  ['112', '112'], ['11414', '114 14'], ['11313', '113 13'], ['1177', '1177'],
  ['116000', '116 000'], ['116006', '116 006'], ['116016', '116 016'], ['116111', '116 111'], ['116117', '116 117'], ['116123', '116 123'],
])

/** The short number in its usual grouping, or undefined when the digits are none. */
export function asShortNumber(digits: string): string | undefined {
  return shortNumbers.get(digits)
}
