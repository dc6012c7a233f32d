import type { Diagnostic, Language } from '#model'
import { inReadingOrder, wholeMessage } from './plain-diagnostic.ts'

const level: Record<Diagnostic['severity'], string> = { error: 'error', warning: 'warning', info: 'note' }

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** SARIF 2.1.0 (OASIS): one run, one rule for each rule id, one result for each diagnostic. */
export function diagnosticsAsSarif(diagnostics: readonly Diagnostic[], folder: string, language: Language, version: string): string {
  const ordered = inReadingOrder(diagnostics)
  const rules = [...new Set(ordered.map((diagnostic) => diagnostic.rule))].toSorted()
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'kvinnofrid', version, rules: rules.map((id) => ({ id })) } },
      columnKind: 'unicodeCodePoints',
      results: ordered.map((diagnostic) => {
        const { place } = diagnostic
        return {
          ruleId: diagnostic.rule,
          ruleIndex: rules.indexOf(diagnostic.rule),
          level: level[diagnostic.severity],
          message: { text: wholeMessage(diagnostic, language) },
          locations: [{
            physicalLocation: {
              artifactLocation: { uri: uriOf(folder === '' ? place.file : `${folder}/${place.file}`) },
              ...(place.line === undefined ? {} : { region: { startLine: place.line, ...(place.column === undefined ? {} : { startColumn: place.column }) } }),
            },
            ...(place.sheet === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: `${place.sheet}${place.cell === undefined ? '' : `!${place.cell}`}` }] }),
          }],
        }
      }),
    }],
  }, null, 2)
}
