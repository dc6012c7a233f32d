import { analyse } from '#analyse'
import { loadVocabulary } from '#vocabulary'
import { cleanMessages, withhold } from '#withhold'
import type { Artifact, Audience, Diagnostic, Effects, Findings, PublicInventory, Vocabulary } from '#model'
import { audited } from './audited.ts'
import { understand } from './understand.ts'

/** The material as every command but `build-report` wants it: read, withheld and analysed. */
export interface Material {
  /** Safe to print. */
  readonly diagnostics: readonly Diagnostic[]
  readonly content: {
    readonly inventory: PublicInventory
    readonly findings: Findings
    readonly vocabulary: Vocabulary
    /** Errors for those of the files made of it that hold something withheld. */
    readonly audit: (artifacts: readonly Artifact[]) => Promise<readonly Diagnostic[]>
  } | null
}

/** Reads a county folder and takes away what `audience` may not see. `content` is null when the folder names no county. */
export async function readMaterial(folder: string, audience: Audience, effects: Effects, strict = false): Promise<Material> {
  await effects.progress({ sv: 'Läser materialet', en: 'Reading the material' })
  const [files, data] = await Promise.all([effects.readFolder(folder), effects.readShipped('data')])
  const vocabulary = loadVocabulary(data)
  const understood = await understand(files, vocabulary, strict)
  if (understood.inventory === null) return { diagnostics: cleanMessages(understood.diagnostics), content: null }
  const { inventory, secrets } = withhold(understood.inventory, audience, { texts: understood.texts, files, indicators: vocabulary.indicators })
  const findings = analyse(inventory, { vocabulary, today: effects.today() })
  return { diagnostics: inventory.diagnostics, content: { inventory, findings, vocabulary, audit: (artifacts) => audited(artifacts, secrets) } }
}
