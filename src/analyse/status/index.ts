export { judgeCells } from './matrix.ts'
export { isNewer, type Evidence } from './evidence.ts'
export { disputedMembers, isDecided, memberListsOf } from './member-lists.ts'
export type { JudgedCell } from './settle.ts'
