import { formatNumber } from '#text'
import { escaped, md, type Md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { counted } from '../sentences/counting.ts'

const remarks = (count: number): Md => (count === 0 ? md`inga påpekanden` : counted(count, { one: 'påpekande', many: 'påpekanden', gender: 'ett' }))

/** B3: what our knowledge of each kommun rests on, in the same columns for all and in alphabetical order. */
export function viewBilagaDatakvalitet(context: Context): View {
  const figure = (count: number): Md => formatNumber(count) as Md
  return {
    questions: figure(context.areas.length),
    rows: context.shown.flatMap((kommun): View[] => {
      const quality = context.findings.quality.find((each) => each.kommun === kommun.code)
      return quality === undefined ? [] : [{
        kommun: escaped(kommun.name),
        statements: figure(quality.statements),
        own: figure(quality.ownStatements),
        sources: figure(quality.sources),
        known: figure(quality.known),
        unknown: figure(quality.unknown),
        conflicting: figure(quality.conflicting),
        stale: figure(quality.stale),
        withheld: figure(quality.withheld),
        period: quality.newest === null ? md`odaterad` : quality.oldest === null || quality.oldest === quality.newest ? escaped(quality.newest) : md`${escaped(quality.oldest)} till ${escaped(quality.newest)}`,
      }]
    }),
    warnings: remarks(context.inventory.diagnostics.filter((diagnostic) => diagnostic.severity === 'warning').length),
    questionsOpen: figure(context.inventory.questions.length),
  }
}
