import { escaped, md, nothing, type View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import type { Context } from '../context.ts'
import { isUnconfirmed, type SupportLine } from './register.ts'
import { phoneLink } from '../resource-view.ts'

/** A support line as a row. Hours that no source gives are said to be unknown: "dygnet runt" is never guessed. */
export function lineView(line: SupportLine, context: Context): View {
  return {
    name: escaped(line.name),
    number: phoneLink(line.number),
    forWhom: escaped(line.forWhom),
    hours: line.hours === undefined ? md`uppgift saknas` : escaped(line.hours),
    note: line.note === undefined ? nothing : escaped(line.note),
    period: printPeriod(line.speaksFor ?? null, null),
    checked: line.fixed ? md`behövs inte` : line.checked === undefined ? md`nej` : escaped(line.checked),
    unconfirmed: isUnconfirmed(line, context.today),
    sources: context.notes.refer(line.sources.map((source) => source.id)),
    cite: context.notes.after(line.sources.map((source) => source.id)),
  }
}
