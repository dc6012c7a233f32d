import { formatPlace, type Diagnostic, type Language } from '#model'
import { inReadingOrder, wholeMessage } from './plain-diagnostic.ts'

const level: Record<Diagnostic['severity'], string> = { error: 'error', warning: 'warning', info: 'notice' }

const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow commands that GitHub Actions shows on the line they speak of. `folder` is the county folder relative to the repository. */
export function diagnosticsForGithub(diagnostics: readonly Diagnostic[], folder: string, language: Language): string {
  return inReadingOrder(diagnostics).map((diagnostic) => {
    const { place } = diagnostic
    const properties = [
      `file=${escapeProperty(folder === '' ? place.file : `${folder}/${place.file}`)}`,
      ...(place.line === undefined ? [] : [`line=${place.line}`]),
      ...(place.column === undefined ? [] : [`col=${place.column}`]),
      `title=${escapeProperty(diagnostic.rule)}`,
    ]
    const where = place.sheet === undefined ? '' : `${formatPlace(place)}: `
    return `::${level[diagnostic.severity]} ${properties.join(',')}::${escapeText(`${where}${wholeMessage(diagnostic, language)}`)}\n`
  }).join('')
}
