import type { View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { assignmentParagraphs, isAboutAssignment } from '../uppdrag/index.ts'

/** R15: what happens next and who is to do it, in the words of county.md. */
export function viewFortsattArbete(context: Context): View {
  const keys = Object.keys(context.county.assignment).filter((key) => !isAboutAssignment(key))
  const paragraphs = assignmentParagraphs(context, keys)
  return { paragraphs, hasParagraphs: paragraphs.length > 0 }
}
