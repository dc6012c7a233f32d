/** Digits that may belong together although something stands between them. `cuts` are the positions of the gaps, counted in digits. */
export interface DigitWindow {
  readonly digits: string
  readonly start: number
  readonly end: number
  readonly cuts: readonly number[]
  readonly gaps: readonly string[]
  /** Neither side continues with more digits across a gap. */
  readonly alone: boolean
}

/** Marks that people, word processors and Markdown put inside a number, and those that an old encoding leaves of a sign it lacks. */
const gap = /^(?:[ \t]{0,2}[-+./:_·*'"\\`~|()[\]?\ufffd]{1,2}[ \t*_]{0,2}|[ \n\t]{1,2})$/

/** "020421, 2393": between the day of birth and the last four, and nowhere else. */
const comma = /^\s?[,;]\s?$/
const isApart = (digits: string, next: string): boolean => (digits.length === 6 || digits.length === 8) && next.length === 4

/**
 * All stretches of ten or twelve digits that begin and end at a whole group of digits. At most twelve groups are looked at from each
 * start, so the work is linear.
 */
export function digitWindows(text: string): DigitWindow[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }))
  const joins = groups.map((group, index) => {
    const next = groups[index + 1]
    const between = text.slice(group.end, next?.start ?? group.end)
    return gap.test(between) || (comma.test(between) && isApart(group.digits, next!.digits)) ? between : undefined
  })
  const windows: DigitWindow[] = []
  groups.forEach((first, index) => {
    let digits = ''
    const cuts: number[] = []
    const gaps: string[] = []
    for (let at = index; at < groups.length; at += 1) {
      const group = groups[at]!
      if (digits.length + group.digits.length > 12) break
      digits += group.digits
      if (digits.length === 10 || digits.length === 12) {
        windows.push({
          digits, start: first.start, end: group.end, cuts: [...cuts], gaps: [...gaps],
          alone: joins[at] === undefined && joins[index - 1] === undefined,
        })
      }
      const join = joins[at]
      if (join === undefined) break
      cuts.push(digits.length)
      gaps.push(join)
    }
  })
  return windows
}
