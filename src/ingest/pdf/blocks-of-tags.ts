import type { Block, Line } from '../narrative/blocks.ts'
import { joinLines } from '../narrative/blocks.ts'
import type { GridRow } from '../table/grid.ts'
import { lineOfPieces, type PlaceOnPage } from './page-lines.ts'
import type { PageText, Piece, TagNode } from './page-text.ts'

/**
 * The blocks of a tagged page: Word and LibreOffice write into the PDF what is a heading, a list, a table and a cell. Spans are not in
 * the tags, so in a row with fewer cells than columns each cell goes to the column it stands under.
 */
export function blocksOfTags(page: PageText & { readonly tags: TagNode }, place: PlaceOnPage): Block[] {
  const blocks: Block[] = []
  const visit = (node: TagNode): void => {
    const role = node.role ?? ''
    const depth = /^H([1-6])$/.exec(role)
    if (depth !== null || role === 'H' || role === 'Title') {
      const line = lineOfPieces(piecesOf(node, page), place)
      if (line !== null) blocks.push({ is: 'heading', depth: depth === null ? 1 : Number(depth[1]), line })
    } else if (role === 'Table') {
      const rows = rowsOf(node, page, place)
      if (rows.length > 0) blocks.push({ is: 'table', rows })
    } else if (role === 'L') {
      const items = itemsOf(node, page, place)
      if (items.length > 0) blocks.push({ is: 'list', items })
    } else if (role === 'P' || (node.children?.some((child) => child.type === 'content') ?? false)) {
      const line = lineOfPieces(piecesOf(node, page), place)
      if (line !== null) blocks.push({ is: 'paragraph', lines: [line] })
    } else for (const child of node.children ?? []) visit(child)
  }
  visit(page.tags)
  return blocks
}

function piecesOf(node: TagNode, page: PageText): Piece[] {
  if (node.type === 'content') return [...(page.byTag.get(node.id ?? '') ?? [])]
  return (node.children ?? []).flatMap((child) => piecesOf(child, page))
}

function itemsOf(list: TagNode, page: PageText, place: PlaceOnPage): Line[][] {
  return (list.children ?? []).flatMap((item): Line[][] => {
    if (item.role === 'L') return itemsOf(item, page, place)
    const bodies = (item.children ?? []).filter((child) => child.role !== 'Lbl')
    const nested = bodies.flatMap((body) => (body.children ?? []).filter((child) => child.role === 'L'))
    const line = lineOfPieces(bodies.flatMap((body) => piecesOf({ ...body, children: (body.children ?? []).filter((child) => child.role !== 'L') }, page)), place)
    return [...(line === null ? [] : [[line]]), ...nested.flatMap((inner) => itemsOf(inner, page, place))]
  })
}

interface TaggedCell {
  readonly lines: readonly Line[]
  readonly x: number | null
}

function rowsOf(table: TagNode, page: PageText, place: PlaceOnPage): GridRow[] {
  const trs = descendants(table, 'TR')
  const rows = trs.map((tr) => (tr.children ?? []).filter((cell) => cell.role === 'TD' || cell.role === 'TH').map((cell): TaggedCell => {
    const pieces = piecesOf(cell, page)
    const paragraphs = (cell.children ?? []).some((child) => child.type === 'content') ? [pieces] : (cell.children ?? []).map((child) => piecesOf(child, page))
    return { lines: paragraphs.flatMap((paragraph) => lineOfPieces(paragraph, place) ?? []), x: pieces.length === 0 ? null : Math.min(...pieces.map((piece) => piece.x)) }
  }))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const lefts = columnLefts(rows.filter((row) => row.length === width), width)
  return rows.map((row, index) => {
    const cells = row.length === width ? row : underColumns(row, lefts)
    const first = cells.find((cell) => cell !== undefined && cell.lines.length > 0)
    const line = first?.lines[0]
    return {
      cells: cells.map((cell) => (cell === undefined ? '' : joinLines(cell.lines))),
      row: index + 1,
      place: (column, heading) => {
        const at = cells[column]?.lines[0]?.place(0) ?? line?.place(0) ?? place(1)
        return heading === undefined ? at : { ...at, heading }
      },
    }
  })
}

function descendants(node: TagNode, role: string): TagNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === role ? [child] : child.role === 'Table' ? [] : descendants(child, role)))
}

/** Where the text of each column begins, at its leftmost. */
function columnLefts(rows: readonly (readonly TaggedCell[])[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => Math.min(...rows.map((row) => row[column]?.x ?? Infinity)))
}

function underColumns(row: readonly TaggedCell[], lefts: readonly number[]): (TaggedCell | undefined)[] {
  const placed: (TaggedCell | undefined)[] = lefts.map(() => undefined)
  let next = 0
  for (const cell of row) {
    const under = cell.x === null ? next : lefts.findLastIndex((left) => left <= cell.x! + 2)
    const column = Math.max(next, under)
    if (column < placed.length) placed[column] = cell
    next = column + 1
  }
  return placed
}
