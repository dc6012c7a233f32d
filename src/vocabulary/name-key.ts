import { fold } from '#text'

/** Key under which names and terms are looked up: `Dals-Ed`, `DALS ED` and `dals_ed.` are the same. */
export function nameKey(text: string): string {
  return fold(text).replace(/[-_/]+/g, ' ').replace(/[.,;:"'()]+/g, ' ').replace(/\s+/g, ' ').trim()
}
