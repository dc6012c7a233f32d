import { fold } from '#text'
import type { Cell, Field, Row } from '#model'
import type { ReadContext } from '../reading.ts'
import { sharedMembers } from '../table/shared-rows.ts'
import type { Labelled } from './labelled.ts'

/** How an answer begins: the state, and after it the words about it. */
const stateFirst = /^(ja|nej|delvis|finns delvis|finns inte|finns ej|finns|saknas|via annan(?: kommun)?|vet ej|ej känt|okänt|uppgift saknas|framgår ej|planeras|planerad|under framtagande|ej aktuellt|ej tillämpligt|upphört|vilande)(?=$|\s*[,;.:(–-]|\s)/i

/**
 * `Handlingsplan: ja, beslutad 2019` below the heading of a kommun: a fact on organised work, with the state apart from the words about it.
 */
export function factCells({ label, means, value }: Labelled, context: ReadContext): Partial<Record<Field, Cell>> | null {
  if (means.is !== 'area' && means.is !== 'type') return null
  const state = stateFirst.exec(value.text)
  const cells: Partial<Record<Field, Cell>> = { area: label }
  if (state === null && namesService(label, value)) return serviceCells(label, value)
  if (state !== null) cells.status = { text: state[1]!, place: value.place }
  const rest = state === null ? value : after(value, state[0].length)
  if (rest.text !== '') cells.detail = rest
  const members = sharedMembers(value, context)
  if (members !== null) cells.covers = members
  return cells
}

export function factKind(cells: Partial<Record<Field, Cell>>): Row['kind'] {
  return cells.name === undefined ? 'work' : 'resource'
}

/** `Kvinnojour: Kvinnojouren Exempel` names a service, since the name is made of the word; `Handlingsplan: Antagen 2019` names none. */
function namesService(label: Cell, value: Cell): boolean {
  const word = fold(label.text)
  const name = fold(value.text)
  return word.length >= 5 && /^\p{Lu}/u.test(value.text) && name.length > word.length + 3 && name.split(' ').some((part) => part.startsWith(word))
}

/** The name ends where a comma, a semicolon or a parenthesis begins; what follows is a phone number or a note. */
function serviceCells(label: Cell, value: Cell): Partial<Record<Field, Cell>> {
  const end = value.text.search(/[,;(]/)
  if (end === -1) return { type: label, name: value }
  const rest = after(value, end)
  const isPhone = /^[+\d][\d\s()–-]{4,20}$/.test(rest.text)
  return { type: label, name: { text: value.text.slice(0, end).trimEnd(), place: value.place }, ...(rest.text === '' ? {} : { [isPhone ? 'phone' : 'note']: rest }) }
}

function after(cell: Cell, offset: number): Cell {
  const rest = cell.text.slice(offset)
  const skipped = /^[\s,;.:–-]*/.exec(rest)![0].length
  const { column } = cell.place
  return { text: rest.slice(skipped), place: column === undefined || cell.text.slice(0, offset).includes('\n') ? cell.place : { ...cell.place, column: column + offset + skipped } }
}
