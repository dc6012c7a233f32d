export { fieldConflicts } from './field-conflicts.ts'
export { statusConflicts } from './status-conflicts.ts'
