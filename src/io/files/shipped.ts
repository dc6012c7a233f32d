import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InternalError } from '#model'

const packageName = 'kvinnofrid'

/** Where the program is installed, found from this very file, which is bundled in one place and runs from source in another. */
function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const description = join(folder, 'package.json')
    if (existsSync(description) && (JSON.parse(readFileSync(description, 'utf8')) as { name?: string }).name === packageName) return folder
    if (dirname(folder) === folder) throw new InternalError('the program does not lie in its own package')
  }
}

/** Path of a folder that comes with the program. */
export function shippedFolder(folder: 'data' | 'templates'): string {
  return join(packageRoot(), folder)
}

/**
 * Our own data and templates, by path with forward slashes. County folders among them (those with a county.md) are material and not
 * read here. Fonts are given in base64, all else as text.
 */
export async function readShipped(folder: 'data' | 'templates'): Promise<Readonly<Record<string, string>>> {
  const files: [string, string][] = []
  await collect(shippedFolder(folder), '', files)
  return Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function collect(folder: string, prefix: string, files: [string, string][]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.name === 'county.md')) return
  await Promise.all(entries.map(async (entry) => {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) return collect(join(folder, entry.name), `${path}/`, files)
    if (entry.isFile()) files.push([path, await readFile(join(folder, entry.name), path.endsWith('.woff2') ? 'base64' : 'utf8')])
  }))
}
