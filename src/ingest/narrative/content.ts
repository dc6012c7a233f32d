import { fold } from '#text'
import type { Cell } from '#model'
import { joinLines } from './blocks.ts'
import type { Section } from './sections.ts'

const contentHeadings: ReadonlySet<string> = new Set(['innehåll', 'vad den innehåller', 'sammanfattning av innehållet'])

/** The section that tells in running text what a mapping holds. */
export const isContentHeading = (heading: string): boolean => contentHeadings.has(fold(heading))

/** Its paragraphs as one text, standing where the first of them stands. */
export function contentOf(sections: readonly Section[]): Cell | undefined {
  const blocks = sections.flatMap((section) => section.blocks)
  const passages = blocks.flatMap((block) => {
    if (block.is === 'paragraph') return [block.lines]
    return block.is === 'list' ? block.items : []
  })
  const first = passages[0]?.[0]
  return first === undefined ? undefined : { text: passages.map(joinLines).join('\n\n'), place: first.place(0) }
}
