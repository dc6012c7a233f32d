import type { Artifact, WithheldSecret } from '#model'
import { readFileLayers } from './layers/file-layers.ts'
import type { Layer } from './layers/text-layers.ts'
import { hasIdentityNumber, hasLocalPath, hasShelteredAddress } from './search/patterns.ts'
import { fillPlainForm, makePlainForm } from './search/plain-form.ts'
import { makeSecretSearch, type SecretSearch } from './search/secret-search.ts'

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
  const hits: AuditHit[] = []
  // One at a time: each holds all its words in memory.
  for (const artifact of artifacts) hits.push(...await auditOne(artifact, search))
  return hits
}

async function auditOne({ path, content }: Artifact, search: SecretSearch): Promise<AuditHit[]> {
  const { layers, isWhole } = await readFileLayers(content, !search.isEmpty)
  const found = new Set<AuditHit['rule']>(isWhole ? [] : ['audit/unreadable'])
  for (const layer of layers) searchLayer(layer, search, found)
  const inName = new Set<AuditHit['rule']>()
  searchLayer({ text: path, isProse: true }, search, inName)
  return [...new Set([...found, ...inName])].toSorted().map((rule) => ({ path: inName.size > 0 ? '…' : path, rule }))
}

/** Letters at a time, and how much of the text is read again with the next, so that nothing falls between two stretches. */
const stretch = 262_144
const overlap = 8192
const form = makePlainForm(stretch)

function searchLayer({ text, isProse, isData }: Layer, search: SecretSearch, found: Set<AuditHit['rule']>): void {
  if (holdsSecret(text, search)) found.add('audit/withheld-value')
  if (!isProse) return
  if (hasIdentityNumber(text)) found.add('audit/identity-number')
  if (hasShelteredAddress(text, isData)) found.add('audit/sheltered-address')
  if (hasLocalPath(text)) found.add('audit/local-path')
}

function holdsSecret(text: string, search: SecretSearch): boolean {
  for (let start = 0; !search.isEmpty && start < text.length;) {
    const end = fillPlainForm(form, text, start)
    if (search.standsIn(text, form)) return true
    start = end >= text.length ? end : Math.max(start + 1, end - overlap)
  }
  return false
}
