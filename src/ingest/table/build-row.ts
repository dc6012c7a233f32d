import type { Cell, Field, Place, Repair, Row } from '#model'
import type { ReadContext } from '../reading.ts'
import type { RowSources } from '../sources/row-source.ts'
import { columnLetters, isBlank, type GridRow } from './grid.ts'
import { knownFieldOf, type ColumnMap } from './columns.ts'
import type { signWatch } from './legend.ts'
import { numberFields, type numberWatch } from './number-forms.ts'
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

/** Most rows have nothing that was not understood, and share this. */
const nothingElse: Readonly<Record<string, Cell>> = Object.freeze(Object.create(null) as Record<string, Cell>)

/** Makes rows of lines under a column map. One line gives one row, or one for each answer when areas or kommuner stand as columns. */
export function rowBuilder(
  map: ColumnMap, defaults: TableDefaults, context: ReadContext, sources: RowSources, signs: ReturnType<typeof signWatch>, numbers: ReturnType<typeof numberWatch>,
): RowBuilder {
  const receipt: Repair[] = []
  const headings = map.columns.map((column) => column.heading.text.trim())
  const several = new Map<string, boolean>()
  let kommun = defaults.kommun

  const namesMany = (cell: Cell): boolean => {
    const known = several.get(cell.text)
    if (known !== undefined) return known
    const many = namesSeveral(cell, context)
    several.set(cell.text, many)
    return many
  }
  const share = (cells: Partial<Record<Field, Cell>>): void => {
    if (cells.covers !== undefined) return
    if (cells.kommun !== undefined && namesMany(cells.kommun)) {
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
    let other: Record<string, Cell> | null = null
    let answers: { by: 'area' | 'kommun'; heading: Cell; cell: Cell }[] | null = null
    for (let column = 0; column < grid.cells.length; column++) {
      const text = grid.cells[column]!
      if (isBlank(text)) continue
      const means = map.columns[column]?.means
      const heading = headings[column]
      if (means === undefined || means.is === 'nothing') {
        other ??= Object.create(null) as Record<string, Cell>
        other[heading === undefined || heading === '' ? `Kolumn ${columnLetters(column)}` : heading] = { text, place: grid.place(column) }
      } else if (means.is === 'field') {
        const cell = fieldCell(means.field, text, grid, column, heading)
        cells[means.field] = cell
        if (numberFields.has(means.field)) {
          signs.see(cell)
          numbers.see(means.field, cell)
        }
      } else if (means.is === 'other') {
        other ??= Object.create(null) as Record<string, Cell>
        other[means.key] = { text, place: grid.place(column, heading) }
      } else {
        answers ??= []
        answers.push({ by: means.is, heading: map.columns[column]!.heading, cell: { text, place: grid.place(column, heading) } })
      }
    }
    share(cells)
    if (cells.kommun === undefined && cells.kommun_code === undefined && cells.covers === undefined) {
      if (defaults.covers !== undefined) cells.covers = defaults.covers
      else if (kommun !== undefined) cells[knownFieldOf(kommun)] = kommun
    }
    const row: Row = { kind: kindOfRow(map, cells), place: placeOfRow(grid), source: sources.sourceOf(cells), dates: sources.datesOf(cells), cells, other: other ?? nothingElse }
    return answers === null ? [row] : answers.map(({ by, heading, cell }) => ({ ...row, place: cell.place, cells: { ...cells, [by]: heading, status: cell } }))
  }
  return { rowsOf, setKommun: (cell) => { kommun = cell }, receipt: () => receipt }
}

function fieldCell(field: Field, text: string, grid: GridRow, column: number, heading: string | undefined): Cell {
  const link = grid.links !== undefined && addressFields.has(field) ? grid.links.get(column) : undefined
  return { text: link === undefined ? text : link.replace(/^mailto:/i, ''), place: grid.place(column, heading) }
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
