import { join, relative, resolve } from 'node:path'
import { buildReport, type ReportFormat } from '#pipeline'
import { ToolError } from '#model'
import type { Context } from '../context.ts'
import { countyFolder } from '../county-folder.ts'
import { plainDiagnostic } from '../diagnostics/plain-diagnostic.ts'
import { printSummary } from '../diagnostics/summary.ts'
import { version } from '../program.ts'
import { realEffects } from '../real-effects.ts'
import type { BuildReportOptions } from './command.ts'

const formats: readonly ReportFormat[] = ['md', 'html', 'pdf', 'docx']

export async function runBuildReport(named: string | undefined, options: BuildReportOptions, context: Context): Promise<number> {
  const out = resolve(context.workingFolder, options.out)
  const result = await buildReport({
    folder: countyFolder(named, context),
    out,
    formats: chosenFormats(options.format),
    audience: options.audience,
    kommuner: options.kommun,
    version,
    strict: options.strict === true,
    perKommun: options.perKommun === true,
  }, realEffects(context, options.date))
  context.endProgress()
  const done = result.published.length > 0
  const code = !done ? 1 : result.withoutPdf === undefined ? 0 : 2

  if (options.json === true) {
    context.print(JSON.stringify({
      published: result.published.map((path) => join(options.out, path)),
      diagnostics: result.diagnostics.map((diagnostic) => plainDiagnostic(diagnostic, context.language)),
      ...(result.withoutPdf === undefined ? {} : { withoutPdf: context.say(result.withoutPdf.messages) }),
    }, null, 2))
    return code
  }
  printSummary(result.diagnostics, context)
  if (result.withoutPdf !== undefined) context.complain(result.withoutPdf.messages)
  if (result.sandboxed === false) {
    context.tell({
      sv: 'Anm.: webbläsaren kördes utan sandlåda (som root går det inte annars). `kvinnofrid doctor` berättar mer.',
      en: 'Note: the browser ran without its sandbox (root leaves no choice). `kvinnofrid doctor` tells more.',
    })
  }
  if (!done) {
    context.complain({ sv: 'Ingenting publicerades. Rätta felen ovan och kör igen.', en: 'Nothing was published. Correct the errors above and run again.' })
    return code
  }
  for (const path of result.published.filter((path) => /^(?:nulagesrapport|kommunblad\/.*)\.(?:md|html|pdf|docx)$/.test(path))) context.print(relative(context.workingFolder, join(out, path)))
  return code
}

function chosenFormats(list: string): ReportFormat[] {
  const asked = list.split(',').map((format) => format.trim().toLowerCase()).filter((format) => format !== '')
  const unknown = asked.filter((format) => !(formats as readonly string[]).includes(format))
  if (unknown.length > 0 || asked.length === 0) {
    throw new ToolError({
      sv: `Okänt format \`${unknown.join(', ')}\`, väntade något av ${formats.join(', ')}.`,
      en: `Unknown format \`${unknown.join(', ')}\`, expected some of ${formats.join(', ')}.`,
    })
  }
  return formats.filter((format) => asked.includes(format))
}
