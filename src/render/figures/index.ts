import { InternalError } from '#model'
import { figurePath, finishFigure, type Figure, type FigureDescription, type FigureInput } from './figure.ts'
import { goalMap } from './karta-mal/index.ts'
import { questionMap } from './karta-fraga/index.ts'
import { countyMap } from './karta-lan/index.ts'
import { coverMap } from './karta-omslag/index.ts'
import { goalMaps } from './kartor-mal/index.ts'
import type { FigureKind, MapGround } from './kind.ts'
import { shapeCounty } from './map/county-shapes.ts'
import { placeLabels } from './map/label-places.ts'
import { sharedShapes } from './map/state-map.ts'
import { countDots, questionDots } from './prick/index.ts'
import { ageBar } from './stapel-alder/index.ts'
import { coverageRows } from './stapel-tackning/index.ts'

export type { Figure, FigureDescription, FigureInput } from './figure.ts'
export { symbolFiles } from './symbols.ts'
export { dark, light } from './colours.ts'
export { drawnStates, stateName } from './state.ts'

const kinds: readonly FigureKind[] = [coverMap, countyMap, goalMaps, goalMap, questionMap, countDots, questionDots, coverageRows, ageBar]

function kindOf(name: string): { readonly kind: FigureKind; readonly which: string } {
  for (const kind of kinds) {
    const match = kind.pattern.exec(name)
    if (match !== null) return { kind, which: match[1] ?? '' }
  }
  throw new InternalError(`no figure is called ${name}`)
}

/**
 * What the figure `name` says: its file, title, alternative text and the table of the same numbers that stands beside it. The names are
 * listed in this folder's README.
 */
export function describeFigure(name: string, input: FigureInput): FigureDescription {
  const { kind, which } = kindOf(name)
  return { path: figurePath(name), ...kind.describe(input, which) }
}

/** Names of the figures that a Markdown text shows, in order, each once. */
export function figureNames(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(/\]\(figures\/([a-z0-9-]+)\.svg\)/g)].map(([, name]) => name!))]
}

/**
 * Draws the named figures as SVG with title and description. The same input gives the same bytes.
 *
 * @param boundaries TopoJSON text of the country's kommuner; read when a map is among the figures
 */
export function renderFigures(input: FigureInput & { readonly names: readonly string[]; readonly boundaries: string }): Figure[] {
  let ground: MapGround | undefined
  const readGround = (): MapGround => {
    if (ground === undefined) {
      const shapes = shapeCounty(input.boundaries, input.inventory.county.kommuner)
      ground = { shapes, places: placeLabels(shapes) }
    }
    return ground
  }
  return input.names.map((name) => {
    const { kind, which } = kindOf(name)
    return finishFigure(kind.draw(input, which, readGround, name), describeFigure(name, input))
  })
}

/** The kommuner of a county for the small map on each kommun's sheet: the shapes that the maps share, and the size of their box. */
export function countyShapes(boundaries: string, kommuner: FigureInput['inventory']['county']['kommuner']): { readonly width: number; readonly height: number; readonly shapes: string } {
  const shapes = shapeCounty(boundaries, kommuner)
  return { width: shapes.width, height: shapes.height, shapes: `${sharedShapes(shapes)}<path id="lan-form" d="${shapes.outline}"/>` }
}
