import { exportMatrix } from '#export'
import type { Context } from '../context.ts'
import { passesAudit, readContent } from '../material.ts'
import type { MatrixOptions } from './command.ts'

export async function runMatrix(named: string | undefined, options: MatrixOptions, context: Context): Promise<number> {
  const content = await readContent(named, options, context)
  if (content === null) return 1
  const artifacts = exportMatrix(content, [options.json === true ? 'json' : options.format])
  if (!(await passesAudit(artifacts, content, context))) return 1
  for (const artifact of artifacts) context.print(String(artifact.content))
  return 0
}
