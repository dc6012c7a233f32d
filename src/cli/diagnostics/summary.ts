import { formatPlace, type Diagnostic } from '#model'
import { visible, type Context } from '../context.ts'
import { diagnosticsAsText } from './text.ts'

/** After a build: every error in full, the warnings counted by rule with one place each, and how to see them all. */
export function printSummary(diagnostics: readonly Diagnostic[], context: Context): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning')
  if (errors.length > 0) {
    const text = diagnosticsAsText(errors, context).trimEnd()
    context.complain({ sv: `${errors.length} fel:\n${text}`, en: `${errors.length} errors:\n${text}` })
  }
  if (warnings.length === 0) return
  const byRule = new Map<string, Diagnostic[]>()
  for (const warning of warnings) byRule.set(warning.rule, [...(byRule.get(warning.rule) ?? []), warning])
  const lines = [...byRule].toSorted(([, a], [, b]) => b.length - a.length)
    .map(([rule, found]) => `  ${String(found.length).padStart(4)}  ${rule}  ${visible(formatPlace(found[0]!.place))}`)
  context.tell({
    sv: `${warnings.length} varningar, \`kvinnofrid check\` visar alla:\n${lines.join('\n')}`,
    en: `${warnings.length} warnings, \`kvinnofrid check\` shows them all:\n${lines.join('\n')}`,
  })
}
