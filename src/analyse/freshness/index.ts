export { ageOf, freshest, lastKnownDay, type Dated } from './age.ts'
export { doubtOf } from './doubt.ts'
export { freshnessLimits, type FreshnessKind } from './limits.ts'
export { countAges } from './count-ages.ts'
