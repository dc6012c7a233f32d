import { exportMatrix } from '#export'
import type { Context } from '../context.ts'
import { readContent } from '../material.ts'
import type { MatrixOptions } from './command.ts'

export async function runMatrix(named: string | undefined, options: MatrixOptions, context: Context): Promise<number> {
  const content = await readContent(named, options, context)
  if (content === null) return 1
  for (const artifact of exportMatrix(content, [options.json === true ? 'json' : options.format])) context.print(String(artifact.content))
  return 0
}
