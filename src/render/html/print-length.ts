import { plainText } from './captions.ts'
import type { Block } from './read-markdown.ts'

const linesOnPage = 46
const lettersPerLine = 68
const tableLettersPerLine = 130

/**
 * How much of a printed page some blocks take, roughly: enough to tell a chapter that deserves a page of its own from one that would
 * leave it half empty.
 */
export function printedPages(blocks: readonly Block[]): number {
  return blocks.reduce((lines, block) => lines + printedLines(block), 0) / linesOnPage
}

function printedLines(block: Block): number {
  if (block.type === 'text-table') return 4 + block.rows.reduce((lines, row) => lines + Math.max(1, Math.ceil(row.join(' ').length / tableLettersPerLine)) * 1.3, 0)
  if (block.type === 'heading') return 3
  if (block.type === 'html') return 0
  if (block.type === 'paragraph' && block.children[0]?.type === 'image') return 24
  if (block.type === 'list') return block.children.reduce((lines, item) => lines + Math.ceil(plainText([item]).length / lettersPerLine) + 0.3, 0)
  return Math.ceil(plainText([block]).length / lettersPerLine) + 0.6
}
