const aboutMoney = /\bkr\b|krona|kronor|kostnad|bidrag|belopp/i
const amount = /^(\d{1,6}|\d{1,3}(?: \d{3})+):(\d\d)(?: ?kr)?$/

/**
 * `17:30` where the column, the question or the unit speaks of kronor is money, not a time of day: `17.30`. null everywhere else.
 */
export function kronorIn(text: string, about: readonly (string | undefined)[]): string | null {
  const parts = amount.exec(text)
  return parts === null || !about.some((words) => words !== undefined && aboutMoney.test(words)) ? null : `${parts[1]!.replaceAll(' ', '')}.${parts[2]}`
}
