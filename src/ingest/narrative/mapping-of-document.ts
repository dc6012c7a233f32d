import type { Cell, Field, Row, Source, SourceFile } from '#model'
import type { Block } from './blocks.ts'

type Heading = Extract<Block, { is: 'heading' }>

const firstHeading = (blocks: readonly Block[]): Heading | undefined => blocks.find((block): block is Heading => block.is === 'heading')

/** What a document without front matter calls itself: its first heading. */
export function titleOf(blocks: readonly Block[]): string | undefined {
  return firstHeading(blocks)?.line.text.trim()
}

/** The mapping itself as a row, for a document that has no front matter to say what it is. */
export function mappingOfDocument(blocks: readonly Block[], source: Source, dates: Row['dates'], content: Cell | undefined, file: SourceFile): Row {
  const place = firstHeading(blocks)?.line.place(0) ?? { file: file.path }
  const cells: Partial<Record<Field, Cell>> = {
    title: { text: source.title, place },
    ...(source.publisher === '' ? {} : { publisher: { text: source.publisher, place } }),
    ...(source.address === undefined ? {} : { source_url: { text: source.address, place } }),
    ...(content === undefined ? {} : { content }),
  }
  return { kind: 'mapping', place, source: source.id, dates, cells, other: Object.create(null) as Record<string, Cell> }
}
