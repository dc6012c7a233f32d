import { chosenKommuner, readMaterial, type Material } from '#pipeline'
import type { Artifact, KommunCode } from '#model'
import type { Context } from './context.ts'
import { countyFolder } from './county-folder.ts'
import { printErrors } from './diagnostics/summary.ts'
import { diagnosticsAsText } from './diagnostics/text.ts'
import { realEffects } from './real-effects.ts'
import type { SharedOptions } from './common-options.ts'

export type Content = NonNullable<Material['content']> & { readonly today: string; readonly kommuner: readonly KommunCode[] }

/** The material of a county folder, or null when it names no county: the reasons have then been told. */
export async function readContent(named: string | undefined, options: SharedOptions, context: Context): Promise<Content | null> {
  const effects = realEffects(context, options.date)
  const { content, diagnostics } = await readMaterial(countyFolder(named, context), options.audience ?? 'public', effects)
  context.endProgress()
  if (content === null) {
    const text = diagnosticsAsText(diagnostics, context).trimEnd()
    context.complain({ sv: `materialet kan inte läsas:\n${text}`, en: `the material cannot be read:\n${text}` })
    return null
  }
  return { ...content, today: effects.today(), kommuner: chosenKommuner(options.kommun ?? [], content.vocabulary, content.inventory.county) }
}

/** Whether what was made of the material holds nothing withheld. If it does, that has been told, and so have the errors in the material. */
export async function passesAudit(artifacts: readonly Artifact[], { audit, inventory }: Content, context: Context): Promise<boolean> {
  const hits = await audit(artifacts)
  printErrors([...inventory.diagnostics, ...hits], context)
  return hits.length === 0
}
