import { readFileSync } from 'node:fs'
import { loadVocabulary } from '#vocabulary'
import type { Vocabulary } from '#model'

const paths = ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', 'indicators/indicators.csv']

/** The vocabulary that the program ships. */
export const shipped: Vocabulary = loadVocabulary(
  Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')])),
)
