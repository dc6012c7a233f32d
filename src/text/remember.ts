/** Material says the same things over and over; what has been looked up is kept, up to this many. */
const mostRemembered = 5000

/** A memory of answers by the written text, emptied when it is full so that a hostile table cannot fill the machine. */
export function remember<T>(memory: Map<string, T>, written: string, answer: () => T): T {
  const known = memory.get(written)
  if (known !== undefined) return known
  const found = answer()
  if (memory.size >= mostRemembered) memory.clear()
  if (written.length <= 200) memory.set(written, found)
  return found
}
