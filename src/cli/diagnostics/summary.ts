import { formatPlace, type Diagnostic } from '#model'
import { visible, type Context } from '../context.ts'
import { diagnosticsAsText } from './text.ts'

/** After a build: every error in full, the warnings counted by rule with one example each, and how to see them all. */
export function printSummary(diagnostics: readonly Diagnostic[], context: Context): void {
  printErrors(diagnostics, context)
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning')
  if (warnings.length === 0) return
  const byRule = new Map<string, Diagnostic[]>()
  for (const warning of warnings) byRule.set(warning.rule, [...(byRule.get(warning.rule) ?? []), warning])
  const lines = [...byRule].toSorted(([, a], [, b]) => b.length - a.length).flatMap(([rule, [first, ...others]]) => [
    `${String(others.length + 1).padStart(4)}  ${rule}  ${visible(formatPlace(first!.place))}`,
    `      ${visible(context.say(first!.message))}`,
  ])
  context.tell({
    sv: `${warnings.length} ${warnings.length === 1 ? 'varning' : 'varningar'}, med ett exempel på varje slag:\n${lines.join('\n')}\n\`kvinnofrid check\` visar alla i materialet, \`kvinnofrid explain <regel>\` vad man gör åt dem.`,
    en: `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}, with one example of each kind:\n${lines.join('\n')}\n\`kvinnofrid check\` shows all those in the material, \`kvinnofrid explain <rule>\` what to do about them.`,
  })
}

/** Every error in full. */
export function printErrors(diagnostics: readonly Diagnostic[], context: Context): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
  if (errors.length === 0) return
  const text = diagnosticsAsText(errors, context).trimEnd()
  context.complain({ sv: `${errors.length} fel:\n${text}`, en: `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}:\n${text}` })
}
