import { InternalError, type Artifact } from '#model'

const segment = /^[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?$/
/** Names that Windows gives to devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/**
 * Names of output files come from our own registers and slugs: small letters, digits, hyphen and dot, at most 80 signs. Anything else is
 * a fault of ours, and is stopped before a byte is written.
 */
export function checkArtifactNames(artifacts: readonly Artifact[]): void {
  const seen = new Set<string>()
  const folders = new Set<string>()
  for (const { path } of artifacts) {
    const segments = path.split('/')
    if (segments.length > 4 || !segments.every((part) => segment.test(part) && !device.test(part))) throw new InternalError(`an output file has a name that is not allowed: ${JSON.stringify(path)}`)
    if (seen.has(path)) throw new InternalError(`two output files are called ${path}`)
    seen.add(path)
    for (let depth = 1; depth < segments.length; depth += 1) folders.add(segments.slice(0, depth).join('/'))
  }
  for (const folder of folders) if (seen.has(folder)) throw new InternalError(`an output file and a folder are both called ${folder}`)
}
