import { exportInventory } from '#export'
import type { Context } from '../context.ts'
import { passesAudit, readContent } from '../material.ts'
import type { InventoryOptions } from './command.ts'

export async function runInventory(named: string | undefined, options: InventoryOptions, context: Context): Promise<number> {
  const content = await readContent(named, options, context)
  if (content === null) return 1
  const artifacts = exportInventory(content, [options.json === true ? 'json' : options.format])
  if (!(await passesAudit(artifacts, content, context))) return 1
  for (const artifact of artifacts) context.print(String(artifact.content))
  return 0
}
