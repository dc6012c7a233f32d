/** Endings of definite form, plural and genitive, longest first. */
const endings = ['arnas', 'ernas', 'ornas', 'arna', 'erna', 'orna', 'ens', 'ets', 'ns', 'ts', 'en', 'et', 'ar', 'er', 'or', 'na', 'n', 't', 's'] as const
const shortestStem = 3

/**
 * What a written word may be a form of, itself first: `kaprifolen` → `kaprifolen`, `kaprifol`, `kaprifole`. Two words with a form in
 * common may be the same word; which ending belongs to the word itself cannot be told without knowing the word.
 */
export function formsOf(word: string): string[] {
  if (/\d/.test(word)) return [word]
  return [word, ...endings.filter((ending) => word.length - ending.length >= shortestStem && word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))]
}

/** The word without the s of the genitive, if it may have one: "Skövdes ungdomsmottagning". */
export function inGenitive(word: string): string[] {
  return word.endsWith('s') && word.length > shortestStem ? [word.slice(0, -1)] : []
}
