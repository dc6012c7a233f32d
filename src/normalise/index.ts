export { normaliseRow, normaliseRows, type NormalisedRow } from './normalise-row.ts'
export { secrecyOf } from './secrecy.ts'
