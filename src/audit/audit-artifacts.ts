import type { Artifact, WithheldSecret } from '#model'
import { readFileLayers } from './layers/file-layers.ts'
import { hasIdentityNumber, hasLocalPath, hasShelteredAddress } from './search/patterns.ts'
import { makeSecretSearch } from './search/secret-search.ts'

/** Something that must not be published, in a finished file: which file and which rule, never what. */
export interface AuditHit {
  readonly path: string
  readonly rule: 'audit/withheld-value' | 'audit/identity-number' | 'audit/sheltered-address' | 'audit/local-path' | 'audit/unreadable'
}

/**
 * Searches finished files for what was withheld, before anything is published. Shares no code with `withhold`: whatever was overlooked
 * there, or put back in by a later stage, shall not be overlooked here for the same reason.
 *
 * Reads text, attributes, JSON, decoded entities, addresses, base64, quoted-printable and hexadecimal, parts of packed files (XLSX,
 * DOCX), words, titles, links, metadata and attachments of PDF, SVG, and the files' names; in each it looks for every withheld value
 * whatever marks, blanks, case or accents are between, for identity numbers, for addresses beside words for sheltered housing, and for paths
 * of somebody's machine. A file that cannot be read as a whole is a hit too.
 *
 * @param secrets in memory only; not written, not part of any hit
 */
export async function auditArtifacts(artifacts: readonly Artifact[], secrets: readonly WithheldSecret[]): Promise<AuditHit[]> {
  const search = makeSecretSearch(secrets)
  return artifacts.flatMap((artifact) => auditOne(artifact, search))
}

function auditOne({ path, content }: Artifact, search: (text: string) => Set<string>): AuditHit[] {
  const { layers, isWhole } = readFileLayers(content)
  const rules = new Set<AuditHit['rule']>()
  if (!isWhole) rules.add('audit/unreadable')
  for (const { text, isProse } of [{ text: path, isProse: true }, ...layers]) {
    if (search(text).size > 0) rules.add('audit/withheld-value')
    if (!isProse) continue
    if (hasIdentityNumber(text)) rules.add('audit/identity-number')
    if (hasShelteredAddress(text)) rules.add('audit/sheltered-address')
    if (hasLocalPath(text)) rules.add('audit/local-path')
  }
  const shown = search(path).size > 0 || hasIdentityNumber(path) ? '…' : path
  return [...rules].toSorted().map((rule) => ({ path: shown, rule }))
}
