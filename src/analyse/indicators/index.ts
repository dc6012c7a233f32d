export { indicatorValues } from './values.ts'
export { indicatorConflicts } from './disagreements.ts'
export { indicatorNotes } from './notes.ts'
