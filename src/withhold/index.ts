/**
 * From an inventory to what an audience may see of it. The only maker of `PublicInventory`.
 */
export { withhold, type Beside, type EditorialText, type Withheld } from './withhold.ts'
export { approvalHash, fileApprovalHash } from './approval/approvals.ts'
export { cleanMessages, makeCleanWords } from './cleaning/clean-messages.ts'
export { findRaisedAudience } from './raised-audience.ts'
export { isMarker, markers } from './markers.ts'
export { suppressSmallCounts, type CountTable, type HiddenCells, type Hiding } from './small-counts/suppress.ts'
