export { indicatorValues } from './values.ts'
export { indicatorNotes } from './notes.ts'
