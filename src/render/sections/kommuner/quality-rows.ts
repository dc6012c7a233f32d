import { formatNumber } from '#text'
import type { Kommun } from '#model'
import { escaped, md, type Md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'

/** What our knowledge of the kommun rests on, in figures that have the same base for every kommun. */
export function qualityRows(kommun: Kommun, context: Context): View[] {
  const quality = context.findings.quality.find((each) => each.kommun === kommun.code)
  if (quality === undefined) return []
  const all = formatNumber(context.areas.length) as Md
  const figure = (count: number): Md => formatNumber(count) as Md
  const row = (label: Md, value: Md): View => ({ label, value })
  return [
    row(md`Frågor med uppgift`, md`${figure(quality.known)} av ${all}`),
    row(md`Frågor med motstridiga uppgifter`, figure(quality.conflicting)),
    row(md`Besvarade frågor utan aktuell uppgift`, figure(quality.stale)),
    row(md`Källor`, figure(quality.sources)),
    row(md`Nyaste och äldsta uppgiften`, quality.newest === null ? md`går inte att datera` : md`${escaped(quality.newest)} och ${escaped(quality.oldest ?? quality.newest)}`),
    row(md`Bekräftat av kommunen`, md`${figure(confirmed(kommun, context))} av ${all}`),
  ]
}

/** Questions that the kommun itself has answered to us: sources of the kind `kommun_svar`, and statements that a person has checked with it. */
function confirmed(kommun: Kommun, context: Context): number {
  return context.cellsOf(kommun.code).filter((cell) => cell.claims.some((id) => {
    const claim = context.claimOf(id)
    return claim !== undefined && (claim.dates.checked !== undefined || context.sourceOf(claim.source)?.kind === 'kommun_svar')
  })).length
}
