const swedish = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']
const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

const byName: ReadonlyMap<string, number> = new Map(
  [swedish, english].flatMap((names) => names.flatMap((name, index) => [name, name.slice(0, 3), name.slice(0, 4)].map((form) => [form, index + 1] as const))),
)

/** Number of a month by its Swedish or English name, whole or cut to three or four letters. */
export function monthNumber(name: string): number | undefined {
  return byName.get(name.replace(/\.$/, ''))
}

/** Pattern of a word that may be a month's name. */
export const monthWord = '([a-z]{3,9})\\.?'
