import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '#model'

/** Which files of a folder we wrote is told by the `written` list of its manifest.json. */
export const manifestName = 'manifest.json'

interface Manifest {
  readonly tool: 'kvinnofrid'
  readonly written: readonly { readonly path: string; readonly sha256: string }[]
}

const largestManifest = 20_000_000

/** The manifest of a folder that we have published to; undefined when there is none of ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, manifestName)
  try {
    const state = await lstat(file)
    if (!state.isFile() || state.size > largestManifest) return undefined
    return asManifest(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

function asManifest(value: unknown): Manifest | undefined {
  if (typeof value !== 'object' || value === null || (value as Manifest).tool !== 'kvinnofrid' || !Array.isArray((value as Manifest).written)) return undefined
  return (value as Manifest).written.every((entry: unknown) => typeof (entry as { path?: unknown } | null)?.path === 'string') ? value as Manifest : undefined
}

export async function isPublishedFolder(folder: string): Promise<boolean> {
  return await readManifest(folder) !== undefined
}

/** Paths of the files that are ours to replace, the manifest among them. */
export function writtenPaths(manifest: Manifest | undefined): Set<string> {
  return manifest === undefined ? new Set() : new Set([manifestName, ...manifest.written.map(({ path }) => path)])
}

/**
 * Artifacts that bring no manifest are an addition to what is there (`export`, `matrix`): the list grows by them, and all else in the
 * manifest stays.
 */
export function extendedManifest(earlier: Manifest | undefined, artifacts: readonly Artifact[]): Artifact {
  const written = new Map((earlier?.written ?? []).map((entry) => [entry.path, entry]))
  for (const { path, content } of artifacts) written.set(path, { path, sha256: createHash('sha256').update(content).digest('hex') })
  const manifest = { ...(earlier ?? { tool: 'kvinnofrid' }), written: [...written.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
  return { path: manifestName, content: `${JSON.stringify(manifest, null, 2)}\n` }
}
