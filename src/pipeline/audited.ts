import { auditArtifacts, type AuditHit } from '#audit'
import type { Artifact, Diagnostic, WithheldSecret } from '#model'

/** The last look at finished files: an error for each that holds what was withheld, of which nothing may be published then. */
export const audited = async (artifacts: readonly Artifact[], secrets: readonly WithheldSecret[]): Promise<Diagnostic[]> => (await auditArtifacts(artifacts, secrets)).map(auditHit)

function auditHit(hit: AuditHit): Diagnostic {
  return {
    rule: 'pipeline/audit-hit',
    severity: 'error',
    message: {
      sv: `Slutkontrollen fann en skyddad uppgift i \`${hit.path}\` (${hit.rule}). Ingenting publicerades.`,
      en: `The final audit found something withheld in \`${hit.path}\` (${hit.rule}). Nothing was published.`,
    },
    place: { file: hit.path },
  }
}
