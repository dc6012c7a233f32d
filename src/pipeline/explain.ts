import { explainPair, type Explanation } from '#match'
import { loadVocabulary } from '#vocabulary'
import type { Effects } from '#model'
import { understand } from './understand.ts'

export type { Explanation }

/** What speaks for and against two things of a county folder being the same. null when one of them is nothing in it. Holds ids and numbers only. */
export async function explain(a: string, b: string, folder: string, effects: Effects): Promise<Explanation | null> {
  const [files, data] = await Promise.all([effects.readFolder(folder), effects.readShipped('data')])
  const vocabulary = loadVocabulary(data)
  const { inventory } = await understand(files, vocabulary)
  return inventory === null ? null : explainPair(a, b, { ...inventory, vocabulary })
}
