import { Buffer } from 'node:buffer'

/**
 * Patterns of Liang's method ("a4m5ato", a dot for either end of a word) as the binary file in which Chromium reads them. The form is that of
 * Android's minikin, described in its doc/hyb_file_format.md: an alphabet, a trie packed in one array, and the numbers that its nodes point to.
 * The same letters given twice keep the highest number at each place. The same patterns give the same bytes.
 *
 * @param patterns letters and single digits; letters are found in text in either case
 */
export function encodeHyb(patterns: readonly string[]): Uint8Array {
  const letters = [...new Set(patterns.join('').replace(/[\d.]/g, ''))].sort()
  const codes = new Map(['.', ...letters].map((letter, code) => [letter, code]))
  const nodes = mergeEnds(growTrie(patterns, codes))
  const places = packNodes(nodes, codes.size)
  const numbers = [...new Set(nodes.map(({ numbers: own }) => own))].filter((own) => own !== '')
  const sections = [alphabetOf(codes), trieOf(nodes, places, ['', ...numbers], codes.size), numbersOf(['', ...numbers])]
  const headLength = 6 * 4
  const offsets = sections.map((_, index) => headLength + sections.slice(0, index).reduce((sum, { length }) => sum + length, 0))
  return Buffer.concat([words(0x62ad7968, 0, ...offsets, offsets[2]! + sections[2]!.length), ...sections])
}

interface Node {
  /** Numbers that end with the last letter on the way here, without zeros before the first: "45000" for "a4m5ato". */
  numbers: string
  /** By the letter's code. */
  readonly next: Map<number, Node>
}

function growTrie(patterns: readonly string[], codes: ReadonlyMap<string, number>): Node {
  const root: Node = { numbers: '', next: new Map() }
  for (const pattern of patterns) {
    let node = root
    for (const letter of pattern.replace(/\d/g, '')) {
      const code = codes.get(letter)!
      if (!node.next.has(code)) node.next.set(code, { numbers: '', next: new Map() })
      node = node.next.get(code)!
    }
    node.numbers = highest(node.numbers, pattern.replace(/^(?=\D)/, '0').replace(/\D(?!\d)/g, '$&0').replace(/\D/g, ''))
  }
  return root
}

/** Both end at the same letter. */
function highest(a: string, b: string): string {
  const length = Math.max(a.length, b.length)
  const [left, right] = [a.padStart(length, '0'), b.padStart(length, '0')]
  return [...left].map((digit, index) => (digit > right[index]! ? digit : right[index]!)).join('').replace(/^0+/, '')
}

/** Nodes from which the same follows are made one; the root is first. */
function mergeEnds(root: Node): Node[] {
  const known = new Map<string, Node>()
  const names = new Map<Node, number>()
  const merge = (node: Node): Node => {
    for (const [code, next] of node.next) node.next.set(code, merge(next))
    const key = [node.numbers, ...[...node.next].sort(([a], [b]) => a - b).map(([code, next]) => `${code}>${names.get(next)}`)].join()
    const same = known.get(key) ?? node
    known.set(key, same)
    if (!names.has(same)) names.set(same, names.size)
    return same
  }
  merge(root)
  return [...names.keys()].reverse()
}

/**
 * A place in the array for each node, such that no two nodes have the same, and no two letters after any nodes fall on the same cell: a letter
 * lies as far after its node as its code says.
 */
function packNodes(nodes: readonly Node[], alphabetSize: number): Map<Node, number> {
  const places = new Map<Node, number>()
  // Each node can at worst lie after all that came before it.
  const [isNode, isLetter] = [new Uint8Array((nodes.length + 1) * alphabetSize), new Uint8Array((nodes.length + 1) * alphabetSize)]
  const [root, ...others] = nodes
  let [place, size] = [0, Infinity]
  // The root lies at 0 whatever it needs. Nodes with many letters are hardest to place; those with one or none fill what is left.
  for (const node of [root!, ...others.sort((a, b) => b.next.size - a.next.size)]) {
    const codes = [...node.next.keys()]
    // What was too narrow for one is hardly wide enough for the next of the same size.
    if (codes.length < size) [place, size] = [0, codes.length]
    while (isNode[place] === 1 || codes.some((code) => isLetter[place + code] === 1)) place += 1
    places.set(node, place)
    isNode[place] = 1
    for (const code of codes) isLetter[place + code] = 1
  }
  return places
}

function alphabetOf(codes: ReadonlyMap<string, number>): Buffer {
  const signs = [...codes].filter(([, code]) => code > 0).flatMap(([letter, code]) => [letter, letter.toUpperCase()].map((sign) => [sign.codePointAt(0)!, code] as const))
  const [from, to] = [Math.min(...signs.map(([sign]) => sign)), Math.max(...signs.map(([sign]) => sign)) + 1]
  const table = Buffer.alloc(Math.ceil((to - from) / 4) * 4)
  for (const [sign, code] of signs) table[sign - from] = code
  return Buffer.concat([words(0, from, to), table])
}

function trieOf(nodes: readonly Node[], places: ReadonlyMap<Node, number>, numbers: readonly string[], alphabetSize: number): Buffer {
  const length = Math.max(...places.values()) + alphabetSize
  const indexOf = new Map(numbers.map((own, index) => [own, index]))
  const linkShift = bitsFor(alphabetSize - 1)
  const numberShift = linkShift + bitsFor(length - 1)
  if (numberShift + bitsFor(numbers.length - 1) > 32) throw new RangeError('the patterns do not fit in 32 bits a cell')
  const cells = new Array<number>(length).fill(0)
  for (const node of nodes) {
    const place = places.get(node)!
    cells[place]! += indexOf.get(node.numbers)! * 2 ** numberShift
    for (const [code, next] of node.next) cells[place + code]! += places.get(next)! * 2 ** linkShift + code
  }
  return words(0, 2 ** linkShift - 1, linkShift, 2 ** numberShift - 2 ** linkShift, numberShift, length, ...cells)
}

const bitsFor = (largest: number): number => largest.toString(2).length

function numbersOf(all: readonly string[]): Buffer {
  let pool = ''
  const entries = all.map((own) => {
    const digits = own.replace(/0+$/, '')
    const entry = digits.length * 2 ** 26 + (own.length - digits.length) * 2 ** 20 + pool.length
    pool += digits
    return entry
  })
  return Buffer.concat([words(0, all.length, 16 + 4 * all.length, pool.length, ...entries), Buffer.from([...pool].map(Number))])
}

const words = (...numbers: number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer)
