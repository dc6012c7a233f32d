import type { Block, Line } from './blocks.ts'

/** A heading and what stands below it, up to the next heading. The first may have no heading. */
export interface Section {
  readonly heading: Line | null
  readonly depth: number
  /** Headings above and including its own, outermost first. */
  readonly path: readonly string[]
  readonly blocks: readonly Block[]
}

export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Line | null; depth: number; path: string[]; blocks: Block[] }[] = []
  let above: { depth: number; text: string }[] = []
  let current = { heading: null as Line | null, depth: 0, path: [] as string[], blocks: [] as Block[] }
  sections.push(current)
  for (const block of blocks) {
    if (block.is !== 'heading') {
      current.blocks.push(block)
      continue
    }
    above = [...above.filter(({ depth }) => depth < block.depth), { depth: block.depth, text: block.line.text.trim() }]
    current = { heading: block.line, depth: block.depth, path: above.map(({ text }) => text), blocks: [] }
    sections.push(current)
  }
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0)
}
