/**
 * What stands in place of a withheld value. The words say the kind and nothing of the value: no length, no initial, no date.
 * A marker is itself never taken for a secret, so that withholding twice changes nothing.
 */
export const markers = {
  identityNumber: '[id-nummer borttaget]',
  shelteredPlace: '[skyddad uppgift]',
  phone: '[telefonnummer visas inte]',
  mailbox: '[e-postadress visas inte]',
  person: '[namn borttaget]',
  unapproved: '[text ej godkänd för publicering]',
  hidden: '[uppgift visas inte]',
  smallCount: '[visas inte]',
} as const

export type Marker = (typeof markers)[keyof typeof markers]

const all = new Set<string>(Object.values(markers))

/** Whether a whole value is a marker: the value itself was withheld. */
export function isMarker(value: string): boolean {
  return all.has(value)
}
