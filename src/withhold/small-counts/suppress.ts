import { makeRoom, type Arc } from './flow.ts'

/** A table of counts with the totals that are known. `null`: no count is given. Rows are equally long. */
export interface CountTable {
  readonly cells: readonly (readonly (number | null)[])[]
  readonly rowTotals?: readonly (number | null)[]
  readonly columnTotals?: readonly (number | null)[]
  readonly total?: number | null
}

/**
 * small: under k, shown as "<k"; secondary: not shown and nothing said of its size, so that no small one can be worked out; null: shown.
 */
export type Hiding = 'small' | 'secondary' | null

export interface HiddenCells {
  readonly cells: readonly (readonly Hiding[])[]
  readonly rowTotals: readonly Hiding[]
  readonly columnTotals: readonly Hiding[]
  readonly total: Hiding
}

interface Entry {
  readonly row: number
  readonly column: number
  /** A reader would see it or could look it up, and the sums hold for it. */
  readonly given: boolean
  readonly value: number
  hiding: Hiding
  /** Where even "<k" beside a count of at least k says too much, neither is marked. */
  unsaid: boolean
}

/**
 * Which counts of a table to hide so that nobody can work out a count under `k` (0 included) from the rest: not exactly, and not more
 * closely than 0 to k − 1. Hidden as few as found greedily, small ones first, totals last; the same table always gives the same answer.
 *
 * A reader is taken to know that a count shown as "<k" is 0 to k − 1, to guess that one hidden without that mark is at least k, and to
 * know every sum between cells and totals. Where 2 and 3 make 5, the guess would tell that neither is 0: then none of them is
 * marked "<k". A total that does not agree with its cells binds nothing. The table is a network (each count flows from
 * its row to its column), in which how far a hidden count can move without changing what is shown is a question of maximum flow.
 *
 * @unit persons or cases; counts of services are not to be hidden and do not belong here
 */
export function suppressSmallCounts(table: CountTable, k: number): HiddenCells {
  const rows = table.cells.length
  const columns = Math.max(0, ...table.cells.map((row) => row.length), table.columnTotals?.length ?? 0)
  const entries = entriesOf(table, rows, columns, k)
  // Each round hides or unsays at least one more.
  for (let rounds = 2 * entries.length; rounds > 0; rounds -= 1) {
    const exposed = entries.map((entry) => ({ entry, toHide: toHide(entry, entries, rows, columns, k) })).find(({ toHide: others }) => others === undefined || others.length > 0)
    if (exposed === undefined) break
    for (const other of exposed.toHide ?? []) other.hiding = 'secondary'
    if (exposed.toHide !== undefined) continue
    const { row, column } = exposed.entry
    const marked = entries.filter((other) => (other.row === row || other.column === column) && other.hiding !== null && !other.unsaid)
    for (const other of marked) other.unsaid = true
  }
  for (const entry of entries) if (entry.unsaid) entry.hiding = 'secondary'
  const at = (row: number, column: number): Hiding => entries.find((entry) => entry.row === row && entry.column === column)!.hiding
  return {
    cells: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => at(row, column))),
    rowTotals: Array.from({ length: rows }, (_, row) => at(row, columns)),
    columnTotals: Array.from({ length: columns }, (_, column) => at(rows, column)),
    total: at(rows, columns),
  }
}

/** Cells and totals alike, totals in the row and column past the last. What is not given gets the value that makes the sums right. */
function entriesOf(table: CountTable, rows: number, columns: number, k: number): Entry[] {
  const entries: Entry[] = []
  const put = (row: number, column: number, told: number | null, value: number): void => {
    entries.push({ row, column, given: told === value, value, hiding: told !== null && told < k ? 'small' : null, unsaid: false })
  }
  const columnSums = Array.from({ length: columns }, () => 0)
  for (let row = 0; row < rows; row += 1) {
    const told = Array.from({ length: columns }, (_, column) => table.cells[row]![column] ?? null)
    const total = table.rowTotals?.[row] ?? null
    const sum = told.reduce<number>((whole, value) => whole + (value ?? 0), 0)
    const rest = told.includes(null) ? Math.max(0, (total ?? 0) - sum) : 0
    told.forEach((value, column) => {
      const filled = value ?? (column === told.indexOf(null) ? rest : 0)
      put(row, column, value, filled)
      columnSums[column]! += filled
    })
    put(row, columns, total, sum + rest)
  }
  columnSums.forEach((sum, column) => put(rows, column, table.columnTotals?.[column] ?? null, sum))
  put(rows, columns, table.total ?? null, columnSums.reduce((whole, sum) => whole + sum, 0))
  return entries
}

/**
 * What more to hide so that a hidden count can be anything from 0 to k − 1 (small), or at least k values (others), as far as a reader can
 * tell. Nothing when it can already; undefined when no hiding helps.
 */
function toHide(entry: Entry, entries: readonly Entry[], rows: number, columns: number, k: number): Entry[] | undefined {
  if (!entry.given || entry.hiding === null) return []
  const others = entries.filter((other) => other !== entry)
  const arcs = others.map((other) => arcOf(other, rows, columns, k))
  const { from, to, less } = arcOf(entry, rows, columns, k)
  const both = (more: number, fewer: number): Entry[] | undefined => {
    const first = makeRoom(arcs, to, from, more)
    const second = first && makeRoom(arcs.map((arc, index) => (first.has(index) ? { ...arc, cost: 0 } : arc)), from, to, fewer)
    return first && second && [...new Set([...first, ...second])].map((index) => others[index]!)
  }
  if (entry.hiding === 'small' && !entry.unsaid) return both(k - 1 - entry.value, entry.value)
  const ways = Array.from({ length: k }, (_, more) => (k - 1 - more <= less ? both(more, k - 1 - more) : undefined)).filter((way) => way !== undefined)
  return ways.toSorted((a, b) => a.length - b.length)[0]
}

/**
 * A count as an arc: cells from row to column, totals back, so that sums are what flows through the nodes. Shown counts cost: a cell
 * by its size, a total more than any cells.
 */
function arcOf({ row, column, value, hiding, given, unsaid }: Entry, rows: number, columns: number, k: number): Arc {
  const rowNode = row
  const columnNode = rows + 1 + column
  const isTotal = row === rows || column === columns
  const forth = (row < rows) === (column < columns)
  const [low, high] = !given || unsaid ? [0, Infinity] : hiding === 'small' ? [0, k - 1] : [k, Infinity]
  const cost = given && hiding === null ? (isTotal ? 1e9 : 1e6) + Math.min(value, 1e5) : 0
  return { from: forth ? rowNode : columnNode, to: forth ? columnNode : rowNode, more: high - value, less: value - low, cost }
}
