/** A run of letters on a page. Coordinates in points from the lower left corner, as in PDF. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the letters in points. */
  readonly size: number
  /** 1-based number of its line on the page, from the top. */
  readonly line: number
}

/** A node of the tags of a page: what is a heading, a paragraph, a table. */
export interface TagNode {
  readonly role?: string
  readonly id?: string
  readonly type?: string
  readonly children?: readonly TagNode[]
}

export interface PageText {
  readonly pieces: readonly Piece[]
  /** Pieces by the id that the tags refer to them by. */
  readonly byTag: ReadonlyMap<string, readonly Piece[]>
  /** null when the page is not tagged. */
  readonly tags: TagNode | null
}

interface TextItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
  readonly type?: string
  readonly id?: string
}

/** Lays the text items of a page out in numbered lines and sorts them under the tags that hold them. */
export function pageText(items: readonly TextItem[], tags: TagNode | null): PageText {
  const raw: { piece: Omit<Piece, 'line'>; tag: string | null }[] = []
  const open: (string | null)[] = []
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps') open.push(item.id ?? null)
    else if (item.type === 'beginMarkedContent') open.push(null)
    else if (item.type === 'endMarkedContent') open.pop()
    else if (item.str !== undefined && item.str.trim() !== '' && item.transform !== undefined) {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
      const size = item.height === undefined || item.height === 0 ? Math.hypot(a, b) : item.height
      raw.push({ piece: { text: item.str, x, y, width: item.width ?? 0, size }, tag: open.findLast((id) => id !== null) ?? null })
    }
  }
  const numbers = lineNumbers(raw.map(({ piece }) => piece))
  const pieces = raw.map(({ piece }, index): Piece => ({ ...piece, line: numbers[index]! }))
  const byTag = new Map<string, Piece[]>()
  raw.forEach(({ tag }, index) => {
    if (tag !== null) byTag.set(tag, [...(byTag.get(tag) ?? []), pieces[index]!])
  })
  return { pieces, byTag, tags: tags !== null && byTag.size > 0 && hasText(tags, byTag) ? tags : null }
}

/** Letters whose base lines differ by less than a third of their size stand on one line. */
function lineNumbers(pieces: readonly Omit<Piece, 'line'>[]): number[] {
  const order = pieces.map((_, index) => index).sort((a, b) => pieces[b]!.y - pieces[a]!.y || pieces[a]!.x - pieces[b]!.x)
  const numbers = new Array<number>(pieces.length).fill(0)
  let line = 0
  let base = Infinity
  for (const index of order) {
    const { y, size } = pieces[index]!
    if (base - y > Math.max(size, 4) / 3) {
      line += 1
      base = y
    }
    numbers[index] = line
  }
  return numbers
}

/** Some programs write tags for the frame of a document and leave its text outside them. */
function hasText(tags: TagNode, byTag: ReadonlyMap<string, readonly Piece[]>): boolean {
  let found = 0
  const visit = (node: TagNode): void => {
    if (node.type === 'content' && node.id !== undefined && byTag.has(node.id)) found += 1
    for (const child of node.children ?? []) visit(child)
  }
  visit(tags)
  return found >= byTag.size * 0.8
}

/** Pieces next to each other on a line as one text, with a blank where the eye sees one. */
export function joinPieces(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | null = null
  for (const piece of pieces) {
    const apart = last !== null && (piece.line !== last.line || piece.x - (last.x + last.width) > last.size * 0.15)
    if (apart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    text += piece.text
    last = piece
  }
  return text
}
