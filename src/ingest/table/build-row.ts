import type { Cell, Field, Place, Repair, Row } from '#model'
import type { ReadContext } from '../reading.ts'
import type { RowSources } from '../sources/row-source.ts'
import { columnLetters, isBlank, type GridRow } from './grid.ts'
import { knownFieldOf, type ColumnMap } from './columns.ts'
import type { signWatch } from './legend.ts'
import type { numberWatch } from './number-forms.ts'
import { namesSeveral, sharedMembers } from './shared-rows.ts'

/** `[Till sidan](https://…)`: in these columns the address is what is meant, not the words. */
const addressFields: ReadonlySet<string> = new Set<Field>(['website', 'source_url', 'email'])

/** What rows get from where the table stands: a kommun heading above it, the page's kommun. */
export interface TableDefaults {
  readonly kommun?: Cell
  readonly covers?: Cell
}

export interface RowBuilder {
  readonly rowsOf: (grid: GridRow) => Row[]
  /** A line that names the kommun of the rows below it. */
  readonly setKommun: (cell: Cell) => void
  readonly receipt: () => Repair[]
}

/** Makes rows of lines under a column map. One line gives one row, or one for each answer when areas or kommuner stand as columns. */
export function rowBuilder(
  map: ColumnMap, defaults: TableDefaults, context: ReadContext, sources: RowSources, signs: ReturnType<typeof signWatch>, numbers: ReturnType<typeof numberWatch>,
): RowBuilder {
  const receipt: Repair[] = []
  let kommun = defaults.kommun

  const shared = (cells: Partial<Record<Field, Cell>>): void => {
    if (cells.covers !== undefined) return
    if (cells.kommun !== undefined && namesSeveral(cells.kommun, context)) {
      cells.covers = sharedMembers(cells.kommun, context) ?? cells.kommun
      delete cells.kommun
    } else {
      for (const field of ['name', 'detail', 'note', 'status'] as const) {
        const cell = cells[field]
        const members = cell === undefined || !cell.text.includes('emensam') ? null : sharedMembers(cell, context)
        if (members === null) continue
        cells.covers = members
        break
      }
    }
    if (cells.covers !== undefined) receipt.push(sharedRow(cells.covers))
  }

  const rowsOf = (grid: GridRow): Row[] => {
    const cells: Partial<Record<Field, Cell>> = {}
    const other = Object.create(null) as Record<string, Cell>
    const answers: { by: 'area' | 'kommun'; heading: Cell; cell: Cell }[] = []
    for (let column = 0; column < grid.cells.length; column++) {
      const text = grid.cells[column]!
      if (isBlank(text)) continue
      const known = map.columns[column]
      if (known === undefined || known.means.is === 'nothing') {
        const key = known === undefined || known.heading.text.trim() === '' ? `Kolumn ${columnLetters(column)}` : known.heading.text.trim()
        other[key] = { text, place: grid.place(column) }
        continue
      }
      const cell: Cell = { text, place: grid.place(column, known.heading.text.trim()) }
      if (known.means.is === 'field') {
        const link = addressFields.has(known.means.field) ? grid.links?.get(column) : undefined
        if (link !== undefined) {
          cells[known.means.field] = { ...cell, text: link.replace(/^mailto:/i, '') }
          continue
        }
        cells[known.means.field] = cell
        signs.see(known.means.field, cell)
        numbers.see(known.means.field, cell)
      } else if (known.means.is === 'other') other[known.means.key] = cell
      else answers.push({ by: known.means.is, heading: known.heading, cell })
    }
    shared(cells)
    if (cells.kommun === undefined && cells.kommun_code === undefined && cells.covers === undefined) {
      if (defaults.covers !== undefined) cells.covers = defaults.covers
      else if (kommun !== undefined) cells[knownFieldOf(kommun)] = kommun
    }
    const base = { kind: kindOfRow(map, cells), place: placeOfRow(grid), source: sources.sourceOf(cells), dates: sources.datesOf(cells), other }
    if (answers.length === 0) return [{ ...base, cells }]
    return answers.map(({ by, heading, cell }) => ({ ...base, place: cell.place, cells: { ...cells, [by]: heading, status: cell } }))
  }
  return { rowsOf, setKommun: (cell) => { kommun = cell }, receipt: () => receipt }
}

/** In a table of services, a line without a name that speaks of an area is a fact on organised work. */
function kindOfRow(map: ColumnMap, cells: Partial<Record<Field, Cell>>): Row['kind'] {
  return map.kind === 'resource' && cells.name === undefined && cells.type === undefined && cells.area !== undefined ? 'work' : map.kind
}

function placeOfRow(grid: GridRow): Place {
  const first = grid.cells.findIndex((text, column) => !isBlank(text) && grid.merged?.has(column) !== true)
  return grid.place(Math.max(first, 0))
}

const sharedRow = (covers: Cell): Repair => ({
  what: 'content',
  detail: { sv: `raden gäller gemensamt för flera kommuner: \`${covers.text.trim()}\``, en: `the row is shared by several kommuner: \`${covers.text.trim()}\`` },
  place: covers.place,
})
