import { join, relative, resolve } from 'node:path'
import { exportKinds } from '#export'
import { publish } from '#io'
import { ToolError } from '#model'
import { forbidsPublishing } from '#pipeline'
import type { Context } from '../context.ts'
import { passesAudit, readContent } from '../material.ts'
import type { ExportOptions } from './command.ts'

export async function runExport(kind: string | undefined, named: string | undefined, options: ExportOptions, context: Context): Promise<number> {
  if (options.list === true) {
    context.print(options.json === true
      ? JSON.stringify(exportKinds.map(({ name, describes }) => ({ name, describes: context.say(describes) })), null, 2)
      : exportKinds.map(({ name, describes }) => `${name.padEnd(10)} ${context.say(describes)}`).join('\n'))
    return 0
  }
  const chosen = exportKinds.find(({ name }) => name === kind)
  if (chosen === undefined) {
    const known = exportKinds.map(({ name }) => name).join(', ')
    throw new ToolError(kind === undefined
      ? { sv: `Ange vad som ska exporteras: ${known}.`, en: `Name what to export: ${known}.` }
      : { sv: `Det finns ingen export \`${kind}\`, väntade någon av ${known}.`, en: `There is no export \`${kind}\`, expected one of ${known}.` })
  }
  const content = await readContent(named, options, context)
  if (content === null) return 1
  const artifacts = chosen.run(content)
  // Held to what a report is held to: what others work on shall not say something false, nor anything withheld.
  if (!(await passesAudit(artifacts, content, context)) || forbidsPublishing(content.inventory.diagnostics, false)) {
    context.complain({ sv: 'Ingenting exporterades. Rätta felen ovan och kör igen.', en: 'Nothing was exported. Correct the errors above and run again.' })
    return 1
  }
  if (options.json === true && artifacts.length === 1) {
    context.print(String(artifacts[0]!.content))
    return 0
  }
  const out = resolve(context.workingFolder, options.out)
  await publish(out, artifacts)
  for (const { path } of artifacts) context.print(relative(context.workingFolder, join(out, path)))
  return 0
}
