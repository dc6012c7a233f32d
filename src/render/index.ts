export { renderReport, type ReportInput } from './report.ts'
export type { SectionText } from './compose.ts'
