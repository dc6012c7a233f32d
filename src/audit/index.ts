/**
 * The last look at finished files before they are published.
 */
export { auditArtifacts, type AuditHit } from './audit-artifacts.ts'
