import type { View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { nationalSupport, reachTable } from '../reach-view.ts'

/**
 * Groups that national and regional goals name as particularly exposed. They need support fitted to them, so what reaches them is shown
 * apart from what is open to everybody.
 */
const particularlyExposed = new Set([
  'gravida', 'aldre', 'funktionsnedsattning', 'hbtqi', 'transpersoner', 'skadligt_bruk', 'hemloshet', 'prostitution_manniskohandel', 'hederskontext',
  'utlandsk_bakgrund', 'papperslosa', 'nationella_minoriteter', 'psykisk_ohalsa', 'skyddade_uppgifter',
])

/** R9: which resources say that they are for whom, and which groups none of them names. */
export function viewGrupper(context: Context): View {
  const exposed = context.findings.groups.filter((reach) => particularlyExposed.has(reach.code))
  const others = context.findings.groups.filter((reach) => !particularlyExposed.has(reach.code))
  const support = nationalSupport(exposed, context)
  return { exposed: reachTable(exposed, context), others: reachTable(others, context), support, hasSupport: support.length > 0 }
}
