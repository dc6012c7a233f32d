import type { View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { figureView } from '../figure-view.ts'
import { reachTable } from '../reach-view.ts'

/** R10: which forms of violence the resources say that they work against, each form by itself. */
export function viewValdsformer(context: Context): View {
  return { map: figureView('karta-fraga-hrv', context), forms: reachTable(context.findings.violenceForms, context) }
}
