/** Reads each thing once: most words (file names, types, titles) stand in many claims. */
export function once<Read, T extends NonNullable<unknown>>(read: (what: Read) => T): (what: Read) => T {
  const known = new Map<Read, T>()
  return (what) => {
    const earlier = known.get(what)
    if (earlier !== undefined) return earlier
    const now = read(what)
    known.set(what, now)
    return now
  }
}
