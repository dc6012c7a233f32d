import type { Cell, Diagnostic, Field, Prose, Repair, Row } from '#model'
import type { ReadContext, RowCounts } from '../reading.ts'
import type { RowSources } from '../sources/row-source.ts'
import { knownFieldOf, meaningForKind } from '../table/columns.ts'
import { tableReader } from '../table/read-table.ts'
import { sharedMembers } from '../table/shared-rows.ts'
import { cellOf, joinLines, type Block, type Line } from './blocks.ts'
import { factCells, factKind } from './facts.ts'
import { kommunOfHeading, type KommunHeading } from './kommun-heading.ts'
import { readLabelled, type Labelled } from './labelled.ts'
import { labelTwice, labelWithoutSubject, noHeadingForTable, unknownLabel } from './narrative-diagnostics.ts'
import { proseNote } from './prose.ts'
import { sectionsOf, type Section } from './sections.ts'

export interface NarrativeOptions {
  readonly context: ReadContext
  readonly sources: RowSources
  /** The kommun that the whole page is about: sections that name none get it. */
  readonly kommun?: Cell
  /** Headings whose text is the reader's own business and neither prose nor facts, such as `Innehåll`. */
  readonly setAside?: (heading: string) => boolean
}

export interface NarrativeReading {
  readonly rows: readonly Row[]
  readonly prose: readonly Prose[]
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: RowCounts
  /** Sections set aside, for whoever asked for them. */
  readonly aside: readonly Section[]
}

type Part =
  | { readonly is: 'table'; readonly rows: Extract<Block, { is: 'table' }>['rows']; readonly title: string | null }
  | { readonly is: 'labelled'; readonly labelled: Labelled; readonly lines: readonly Line[] }
  | { readonly is: 'prose'; readonly lines: readonly Line[] }

/** What makes a section with labelled lines a service: at least one thing that only a service has. */
const serviceFields: ReadonlySet<string> = new Set<Field>([
  'type', 'provider', 'provider_kind', 'phone', 'email', 'website', 'covers', 'target_groups', 'violence_forms', 'opening_hours', 'level', 'address', 'availability', 'languages', 'access', 'kommun', 'kommun_code', 'places',
])

/**
 * Reads a narrative (a mapping, a web note) whose blocks have been laid out the same way whatever format it came in. Headings that
 * name a kommun say what the text below is about; a heading with labelled lines (`Telefon: …`) below it is a service; labelled lines
 * below a kommun and tables become rows; the rest is prose, kept for a person.
 *
 * @reports ingest/unknown-label, ingest/label-twice, ingest/label-without-subject, and those of `tableReader`
 */
export function readNarrative(blocks: readonly Block[], options: NarrativeOptions): NarrativeReading {
  const rows: Row[] = []
  const prose: Prose[] = []
  const receipt: Repair[] = []
  const diagnostics: Diagnostic[] = []
  const aside: Section[] = []
  const counts = { in: 0, kept: 0, reported: 0 }
  const { context, sources } = options
  const fileSource = sources.useFile()
  /** Kommun headings above the current section, the deepest last. */
  let kommuner: { depth: number; says: KommunHeading }[] = []

  const said = new Map<Line, KommunHeading | null>()
  const kommunOf = (heading: Line): KommunHeading | null => {
    if (!said.has(heading)) said.set(heading, kommunOfHeading(heading, context))
    return said.get(heading)!
  }
  const keepProse = (lines: readonly Line[], path: readonly string[]): void => {
    if (lines.length > 0) prose.push(proseNote(joinLines(lines), lines[0]!.place(0), path, fileSource, context))
  }
  const addRow = (kind: Row['kind'], cells: Partial<Record<Field, Cell>>, other: Record<string, Cell>, place: Row['place']): void => {
    counts.in += 1
    counts.kept += 1
    rows.push({ kind, place, source: sources.sourceOf(cells), dates: sources.datesOf(cells), cells, other })
  }
  const inherited = (): Partial<Record<Field, Cell>> => {
    const says = kommuner.at(-1)?.says
    if (says !== undefined) return 'kommun' in says ? { [knownFieldOf(says.kommun)]: says.kommun } : { covers: says.covers }
    return options.kommun === undefined ? {} : { [knownFieldOf(options.kommun)]: options.kommun }
  }

  const readSection = (section: Section): void => {
    const heading = section.heading
    if (heading !== null) kommuner = kommuner.filter(({ depth }) => depth < section.depth)
    const says = heading === null ? null : kommunOf(heading)
    if (says !== null) kommuner.push({ depth: section.depth, says })
    if (heading !== null && options.setAside?.(heading.text) === true) {
      aside.push(section)
      return
    }
    const parts = section.blocks.flatMap((block, index): Part[] => {
      if (block.is === 'list') return block.items.flatMap((item) => partsOf(item, true))
      if (block.is === 'paragraph') return partsOf(block.lines, false)
      return block.is === 'table' ? [{ is: 'table', rows: block.rows, title: block.caption ?? announcement(section.blocks[index - 1]) }] : []
    })
    const labelled = parts.flatMap((part) => (part.is === 'labelled' ? [part.labelled] : []))
    const isService = heading !== null && says === null && labelled.some(({ means }) => means.is === 'field' && serviceFields.has(means.field))
    if (isService) readService(section, heading, labelled)
    for (const part of parts) {
      if (part.is === 'table') readTable(part.rows, part.title, section)
      else if (part.is === 'prose') keepProse(part.lines, section.path)
      else if (!isService) readFact(part.labelled, part.lines, section)
    }
  }

  /** Lines with a label each, or one labelled text over several lines. Prose that happens to hold a colon stays prose. */
  const partsOf = (lines: readonly Line[], inList: boolean): Part[] => {
    const groups: Line[][] = []
    for (const line of lines) {
      const found = readLabelled([line], context)
      if (groups.length === 0 || (found !== null && found.means.is !== 'unknown')) groups.push([line])
      else groups.at(-1)!.push(line)
    }
    return groups.map((group): Part => {
      const found = readLabelled(group, context)
      return found !== null && (found.means.is !== 'unknown' || (inList && looksLikeLabel(found))) ? { is: 'labelled', labelled: found, lines: group } : { is: 'prose', lines: group }
    })
  }

  const readService = (section: Section, heading: Line, labelled: readonly Labelled[]): void => {
    const cells: Partial<Record<Field, Cell>> = {}
    const other = Object.create(null) as Record<string, Cell>
    const fields = new Set(labelled.flatMap(({ means }) => (means.is === 'field' ? [means.field] : [])))
    for (const { label, means, value } of labelled) {
      if (value.text === '') continue
      const cell = { text: value.text, place: { ...value.place, heading: label.text, path: section.path } }
      const field = means.is === 'field' ? meaningForKind(means.field, 'resource', fields) : null
      if (field !== null && cells[field] === undefined) cells[field] = cell
      else {
        other[freeKey(label.text, other)] = cell
        if (field !== null) diagnostics.push(labelTwice(label, heading.text))
        else if (means.is === 'unknown') diagnostics.push(unknownLabel(label, means.guess))
        else diagnostics.push(unknownLabel(label, null))
      }
    }
    cells.name ??= { ...cellOf(heading), place: { ...heading.place(0), path: section.path.slice(0, -1) } }
    const members = cells.note === undefined || cells.covers !== undefined ? null : sharedMembers(cells.note, context)
    if (members !== null) cells.covers = members
    // A service that says whom it reaches, or that it is above the kommun level, does not lie in the page's kommun for that.
    if (cells.kommun === undefined && cells.kommun_code === undefined && cells.covers === undefined && !isBeyondKommun(cells.level)) Object.assign(cells, inherited())
    addRow('resource', cells, other, { ...heading.place(0), path: section.path })
  }

  const readFact = (fact: Labelled, lines: readonly Line[], section: Section): void => {
    if (fact.value.text === '') return
    const place = inherited()
    const cells = Object.keys(place).length === 0 ? null : factCells(fact, context)
    if (cells === null) {
      keepProse(lines, section.path)
      if (kommuner.length > 0 && fact.means.is === 'field') diagnostics.push(labelWithoutSubject(fact.label))
      return
    }
    const own = cells.covers === undefined ? place : {}
    const withPath = Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, { ...cell, place: { ...cell.place, path: section.path } }]))
    addRow(factKind(cells), { ...own, ...withPath }, Object.create(null) as Record<string, Cell>, { ...fact.label.place, path: section.path })
  }

  const readTable = (table: Extract<Block, { is: 'table' }>['rows'], title: string | null, section: Section): void => {
    const place = inherited()
    const kommun = place.kommun ?? place.kommun_code
    const reader = tableReader({
      context, sources, kind: null, headerIsFirst: true,
      defaults: { ...(kommun === undefined ? {} : { kommun }), ...(place.covers === undefined ? {} : { covers: place.covers }) },
    })
    for (const row of table) reader.push(row)
    const read = reader.finish()
    counts.in += read.counts.in
    counts.kept += read.counts.kept
    counts.reported += read.counts.reported
    const path = title === null ? section.path : [...section.path.slice(0, -1), title, ...section.path.slice(-1)]
    rows.push(...read.rows.map((row) => withPath(row, path)))
    receipt.push(...read.receipt)
    diagnostics.push(...read.diagnostics.map((diagnostic) => (diagnostic.rule === 'ingest/no-kommun' ? noHeadingForTable(diagnostic) : diagnostic)))
  }

  for (const section of sectionsOf(levelled(blocks, kommunOf))) readSection(section)
  return { rows, prose, receipt, diagnostics, counts, aside }
}

/** A paragraph that leads to what follows it: "Våra boenden är:". */
function announcement(block: Block | undefined): string | null {
  const text = block?.is === 'paragraph' ? joinLines(block.lines).trimEnd() : ''
  return text.endsWith(':') && text.length <= 200 ? text : null
}

/** Kommuner do not lie inside each other: a bold line with the name of one ends the part about the one before it. */
function levelled(blocks: readonly Block[], kommunOf: (heading: Line) => KommunHeading | null): Block[] {
  let depth: number | null = null
  return blocks.map((block) => {
    if (block.is !== 'heading' || kommunOf(block.line) === null) return block
    depth = block.byLook === true ? depth ?? block.depth : block.depth
    return { ...block, depth }
  })
}

function withPath(row: Row, path: readonly string[]): Row {
  const cells = Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, { ...cell, place: { ...cell.place, path } }]))
  return { ...row, place: { ...row.place, path }, cells }
}

/** Two or three words and a colon; more is a sentence. */
const looksLikeLabel = ({ label }: Labelled): boolean => label.text.split(/\s+/).length <= 3 && /^\p{Lu}/u.test(label.text)

const isBeyondKommun = (level: Cell | undefined): boolean => level !== undefined && !/^kommun/i.test(level.text.trim()) && !/^lokal/i.test(level.text.trim())

function freeKey(name: string, taken: Readonly<Record<string, unknown>>): string {
  let key = name
  for (let copy = 2; taken[key] !== undefined; copy++) key = `${name} (${copy})`
  return key
}
