import type { Kommun, KommunQuality } from '#model'
import { capitalised, escaped, joined, md, nothing, type Md } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { counted, number, questionNoun, sourceNoun, type Noun } from '../sentences/counting.ts'

/** What our knowledge of the kommun rests on, in figures that have the same base for every kommun. All kommuner stand side by side in an appendix. */
export function qualityText(kommun: Kommun, context: Context): Md {
  const quality = context.findings.quality.find((each) => each.kommun === kommun.code)
  if (quality === undefined) return nothing
  return joined([
    quality.known === 0 ? nothing : md`Av ${counted(quality.known, answeredNoun)} är ${quality.stale === quality.known && quality.known > 2 ? md`alla` : howMany(quality.stale)} utan aktuell uppgift och ${howMany(quality.conflicting)} ${quality.conflicting > 1 ? md`motstridiga` : md`motstridig`}.`,
    md`${capitalised(counted(quality.sources, sourceNoun))}${quality.sources === 0 ? nothing : datesText(quality)}.`,
    md`Bekräftat av kommunen: ${counted(confirmed(kommun, context), questionNoun)}.`,
  ], ' ')
}

const answeredNoun: Noun = { one: 'besvarad fråga', many: 'besvarade frågor', gender: 'en' }

const howMany = (count: number): Md => (count === 0 ? md`ingen` : number(count))

function datesText({ newest, oldest }: KommunQuality): Md {
  if (newest === null) return md`, som inte går att datera`
  return oldest === null || oldest === newest ? md`, daterade ${escaped(newest)}` : md`, daterade ${escaped(oldest)} till ${escaped(newest.split('/').at(-1)!)}`
}

/** Questions that the kommun itself has answered to us: sources of the kind `kommun_svar`, and statements that a person has checked with it. */
function confirmed(kommun: Kommun, context: Context): number {
  return context.cellsOf(kommun.code).filter((cell) => cell.claims.some((id) => {
    const claim = context.claimOf(id)
    return claim !== undefined && (claim.dates.checked !== undefined || context.sourceOf(claim.source)?.kind === 'kommun_svar')
  })).length
}
