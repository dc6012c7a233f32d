export { buildReport, chosenKommuner, forbidsPublishing, type BuildRequest, type BuildResult, type ReportFormat } from './build-report.ts'
export { readMaterial, type Material } from './read-material.ts'
export { trace, type Trace, type TracedClaim } from './trace.ts'
export { ingestFile, type IngestedFile, type IngestedRow } from './ingest-file.ts'
