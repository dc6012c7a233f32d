import type { Comparison } from '../engine/comparison.ts'
import { code } from './code/index.ts'
import { kind } from './kind/index.ts'
import { organisation } from './organisation/index.ts'
import { phone } from './phone/index.ts'
import { place } from './place/index.ts'
import { text } from './text/index.ts'
import { web } from './web/index.ts'

/** The comparisons a user can name. A new one is one folder and one line here. */
export const comparisons: Readonly<Record<string, Comparison>> = { organisation, text, place, phone, web, code, kind }

/** Names of the comparisons, for `--fields` and its messages. */
export const comparisonNames: readonly string[] = Object.keys(comparisons)
