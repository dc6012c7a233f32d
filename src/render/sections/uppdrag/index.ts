import { escaped, nothing, type Md, type View } from '../../markdown/md.ts'
import { analystText } from '../../markdown/analyst-text.ts'
import type { Context } from '../context.ts'

/** R1: who asked for the report and for what, in the words of county.md, and the goals it follows. */
export function viewUppdrag(context: Context): View {
  return {
    paragraphs: assignmentParagraphs(context, assignmentKeys),
    hasAssignment: assignmentKeys.some((key) => context.county.assignment[key] !== undefined),
    goals: goalRows(context),
  }
}

/** Keys of `assignment` in county.md that belong to this chapter; the rest belong to the chapter on what comes next. */
const assignmentKeys = ['uppdrag', 'bestallare', 'syfte', 'avgransning', 'beslut'] as const

export function isAboutAssignment(key: string): boolean {
  return (assignmentKeys as readonly string[]).includes(key)
}

export function assignmentParagraphs(context: Context, keys: readonly string[]): Md[] {
  return keys.flatMap((key) => {
    const text = context.county.assignment[key]
    return text === undefined || text.trim() === '' ? [] : [analystText(text, 3)]
  })
}

/** The goals as the agreement words them, in the taxonomy's summary. */
export function goalRows(context: Context): View[] {
  return context.county.goals.map((goal): View => {
    const term = context.vocabulary.terms.find((each) => each.scheme === 'skl_goal' && each.code === goal)
    return { goal: escaped(goal), label: escaped(term?.label ?? ''), definition: term === undefined ? nothing : escaped(term.definition) }
  })
}
