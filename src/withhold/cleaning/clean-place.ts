import type { Place } from '#model'
import { plainSituation, type Context } from './context.ts'

/** A place whose file name, sheet and headings may be printed. The same object when nothing changes. */
export function cleanPlace(place: Place, context: Context, sheltered: boolean): Place {
  const situation = context.situation({ sheltered, tellablePlaces: context.tellablePlaces })
  const text = (words: string): string => context.clean(words, situation, false).text
  const file = context.clean(place.file, plainSituation, false).text
  const sheet = place.sheet === undefined ? undefined : text(place.sheet)
  const heading = place.heading === undefined ? undefined : text(place.heading)
  const path = place.path?.map(text)
  if (file === place.file && sheet === place.sheet && heading === place.heading && (path ?? []).every((words, index) => words === place.path![index])) return place
  return { ...place, file, ...(sheet === undefined ? {} : { sheet }), ...(heading === undefined ? {} : { heading }), ...(path === undefined ? {} : { path }) }
}
