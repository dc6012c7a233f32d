import type { Md, View } from '../../markdown/md.ts'
import { lineView } from '../bilaga-stodlinjer/line-view.ts'
import { isUnconfirmed, supportLines, type Need } from '../bilaga-stodlinjer/register.ts'
import type { Context } from '../context.ts'

/** The public entrance, by what the reader needs; the emergency number and the national line come before everything else. */
export function viewStod(context: Context): View {
  const lines = supportLines(context.sections)
  const forNeed = (need: Need): View[] => lines.filter((line) => line.needs.includes(need)).map((line) => lineView(line, context))
  const citeOf = (number: string): Md => context.notes.after(lines.filter((line) => line.number === number).flatMap((line) => line.sources.map((source) => source.id)))
  return {
    emergencyCite: citeOf('112'),
    nationalCite: citeOf('116 016'),
    leave: forNeed('lamna'),
    stop: forNeed('sluta'),
    help: forNeed('hjalpa'),
    unconfirmed: lines.some((line) => isUnconfirmed(line, context.today)),
  }
}
