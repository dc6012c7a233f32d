import type { Span } from '../../reading/fold.ts'

const study = /rapport|studie|forsk|avhandling|utvärder|undersök|artikel|boken|citera|litteratur|SOU\s|Ds\s|skriv(?:er|it)/iu
const yearAfter = /^(?:(?:,|\soch|\s&|,?\sm\.?\s?fl\.?|\set\sal\.?|\s\p{Lu}[\p{L}-]+){0,8}\s?\(|,\s)(?:19|20)\d\d[a-z]?[),;:]/u
const scholar = /(?<!\p{L})(?:[Ff]orskar(?:en|na|e)|[Pp]rofessor(?:n)?|[Dd]ocent(?:en)?|[Ll]ektor(?:n)?)\s(?:\p{Lu}[\p{L}’-]+\s?){1,3}$/u
const report = /(?<!\p{L})(?:[Rr]apporten|[Ss]tudien|[Aa]vhandlingen|[Bb]oken|[Uu]tvärderingen)\s[^.;:]{1,60}\sav\s(?:\p{Lu}[\p{L}’-]+\s?){1,3}$/u
const inquirer = /(?<!\p{L})[Uu]tredaren?\s(?:\p{Lu}[\p{L}’-]+\s?){1,3}$/u

/**
 * Whether a name is an author's, as reports name their literature: with the year right after and a word for a study in the sentence, after
 * a word for a scholar or a titled work with its year, or that of a government inquiry with its number.
 */
export function isCited(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 100), start).replace(/^.*[.!?]\s/su, '')
  const named = before + text.slice(start, end)
  const after = text.slice(end, end + 120)
  const rest = after.replace(/m\.\s?fl\./, 'mfl').split(/[.!?]\s/u, 1)[0]!
  if (yearAfter.test(after)) return study.test(before + rest)
  const isDated = /(?<!\d)(?:19|20)\d\d(?!\d)/.test(before + rest)
  return (isDated && (scholar.test(named) || report.test(named))) || (inquirer.test(named) && /(?:SOU|Ds)\s(?:19|20)\d\d:\d/.test(rest))
}
