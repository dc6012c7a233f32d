import { codedText } from './coded-text/index.ts'
import { identityNumber } from './identity-number/index.ts'
import { localPath } from './local-path/index.ts'
import { personalMailbox } from './mailbox/index.ts'
import { personName } from './person/index.ts'
import { mobilePhone } from './phone/index.ts'
import { shelteredPlace } from './place/index.ts'
import type { Detector } from './detector.ts'

/** Every kind of secret that is found by reading. Where two find the same words, the first named gives the marker. */
export const detectors: readonly Detector[] = [identityNumber, shelteredPlace, mobilePhone, personalMailbox, personName, localPath, codedText]

/** What a reviewer can release by approving the very value: it may be the service's own. */
export const releasable: ReadonlySet<string> = new Set([mobilePhone.rule, personalMailbox.rule])

/** Whether a column's heading says by itself what kind of secret stands below it. */
export const headingTells = (heading = ''): boolean => detectors.some(({ headings }) => headings?.test(heading))

export { caseDescriptions } from './case-description/index.ts'
export { isMailboxOf } from './mailbox/index.ts'
export { isBox, openAddressesIn } from './place/index.ts'
export type { Detected, Detector, Situation } from './detector.ts'
