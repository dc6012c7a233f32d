import { explainPair, type Explanation } from '#match'
import { fold } from '#text'
import { loadVocabulary } from '#vocabulary'
import { withhold } from '#withhold'
import type { Audience, Effects } from '#model'
import { understand } from './understand.ts'

export type { Explanation }

/**
 * What speaks for and against two things of a county folder being the same. null when one of them is nothing in it. It weighs what the
 * sources say, but knows and tells the two only by the ids and names that `audience` may see.
 */
export async function explain(a: string, b: string, folder: string, audience: Audience, effects: Effects): Promise<Explanation | null> {
  const [files, data] = await Promise.all([effects.readFolder(folder), effects.readShipped('data')])
  const vocabulary = loadVocabulary(data)
  const { inventory, texts } = await understand(files, vocabulary)
  if (inventory === null) return null
  // Withholding changes ids and names, never their order.
  const { inventory: shown } = withhold(inventory, audience, { texts, files, indicators: vocabulary.indicators })
  const known = new Map<string, string>()
  shown.resources.forEach(({ id, members }, index) => {
    const own = inventory.resources[index]!
    members.forEach(({ name }, at) => known.set(fold(name), own.members[at]!.name))
    known.set(id, own.id)
  })
  shown.mentions.forEach(({ id }, index) => known.set(id, inventory.mentions[index]!.id))
  const [one, other] = [a, b].map((asked) => known.get(asked) ?? known.get(fold(asked)))
  const explanation = one === undefined || other === undefined ? null : explainPair(one, other, { ...inventory, vocabulary })
  if (explanation === null) return null
  const shownId = new Map(inventory.mentions.map(({ id }, index) => [id, shown.mentions[index]!.id]))
  return { ...explanation, a: shownId.get(explanation.a)!, b: shownId.get(explanation.b)! }
}
