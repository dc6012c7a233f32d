import { md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { figureView } from '../figure-view.ts'
import { allKommuner } from '../sentences/counting.ts'

/** The cover: what the report is about, for whom, and how far the sources reach. */
export function viewOmslag(context: Context): View {
  const all = allKommuner(context.county.kommuner.length)
  const limited = context.shown.length < context.county.kommuner.length
  return {
    subject: md`Stöd, skydd och samverkan mot mäns våld mot kvinnor i ${all}: vad som finns, och vad vi inte vet`,
    limited,
    figure: figureView('karta-omslag', context),
  }
}
