import { relative } from 'node:path'
import { forbidsPublishing, readMaterial } from '#pipeline'
import type { Diagnostic } from '#model'
import type { Context } from '../context.ts'
import { countyFolder } from '../county-folder.ts'
import { diagnosticsForGithub } from '../diagnostics/github.ts'
import { inReadingOrder, plainDiagnostic } from '../diagnostics/plain-diagnostic.ts'
import { diagnosticsAsSarif } from '../diagnostics/sarif.ts'
import { diagnosticsAsText } from '../diagnostics/text.ts'
import { version } from '../program.ts'
import { realEffects } from '../real-effects.ts'
import type { CheckOptions } from './command.ts'

export async function runCheck(named: string | undefined, options: CheckOptions, context: Context): Promise<number> {
  const folder = countyFolder(named, context)
  const material = await readMaterial(folder, options.audience, realEffects(context, options.date), options.strict === true)
  context.endProgress()
  const { diagnostics } = material
  const shownFolder = relative(context.workingFolder, folder).replaceAll('\\', '/')
  const code = forbidsPublishing(diagnostics, options.strict === true) ? 1 : 0
  switch (options.json === true ? 'json' : options.format) {
    case 'json':
      context.print(JSON.stringify({ diagnostics: inReadingOrder(diagnostics).map((diagnostic) => plainDiagnostic(diagnostic, context.language)), counts: counted(diagnostics) }, null, 2))
      break
    case 'sarif':
      context.print(diagnosticsAsSarif(diagnostics, shownFolder, context.language, version))
      break
    case 'github':
      if (diagnostics.length > 0) context.print(diagnosticsForGithub(diagnostics, shownFolder, context.language))
      break
    case 'text': {
      if (diagnostics.length > 0) context.print(diagnosticsAsText(diagnostics, context))
      const { error, warning, info } = counted(diagnostics)
      context.tell({
        sv: `${error} fel, ${warning} ${warning === 1 ? 'varning' : 'varningar'}, ${info} ${info === 1 ? 'upplysning' : 'upplysningar'}.`,
        en: `${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}, ${info} ${info === 1 ? 'note' : 'notes'}.`,
      })
    }
  }
  return code
}

function counted(diagnostics: readonly Diagnostic[]): Record<Diagnostic['severity'], number> {
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
