import type { Place } from '#model'
import { once } from '../reading/once.ts'
import { fileSays } from '../records/shelters.ts'
import type { Context } from './context.ts'

/** Takes from places what their file name, sheet or headings give away. The same object when nothing changes. */
export function makeCleanPlace(clean: Context['clean'], situation: Context['situation']): Context['cleanPlace'] {
  const [plain, inShelter] = [situation({}), situation({ sheltered: true })]
  const name = once((file: string) => clean(file, fileSays(file) ? inShelter : plain, false).text)
  const cleaner = (sheltered: boolean): ((place: Place) => Place) => {
    const own = sheltered ? inShelter : plain
    return once((place) => changed(place, name, (text) => clean(text, own, false).text))
  }
  const [ofPlain, ofSheltered] = [cleaner(false), cleaner(true)]
  return (place, sheltered) => (sheltered ? ofSheltered : ofPlain)(place)
}

function changed(place: Place, name: (file: string) => string, words: (text: string) => string): Place {
  const file = name(place.file)
  const sheet = place.sheet === undefined ? undefined : words(place.sheet)
  const heading = place.heading === undefined ? undefined : words(place.heading)
  const path = place.path?.map(words)
  if (file === place.file && sheet === place.sheet && heading === place.heading && (path ?? []).every((text, index) => text === place.path![index])) return place
  return { ...place, file, ...(sheet === undefined ? {} : { sheet }), ...(heading === undefined ? {} : { heading }), ...(path === undefined ? {} : { path }) }
}
