import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceText {
  /** Path from the project's root, with forward slashes. */
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Every TypeScript file of the program with what it imports, also by `import()`. */
export function sourceTexts(): SourceText[] {
  return listFiles('src', '.ts').map((path) => {
    const text = readFileSync(`${projectRoot}/${path}`, 'utf8')
    const imports = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\{[^}]*\})?[^'"\n;]*from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    return { path, folder: path.split('/')[1]!, text, imports }
  })
}

/** Paths below `folder` with that ending, from the project's root. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(`${projectRoot}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(projectRoot.length).replace(/^\/+/, ''))
    .toSorted()
}
