import { geoConicEqualArea, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Feature } from 'geojson'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { InternalError, type Kommun, type KommunCode } from '#model'

type Point = readonly [x: number, y: number]
type Ring = readonly Point[]

/** The kommuner of a county as paths in one box of whole units, shared by all its maps. */
export interface CountyShapes {
  readonly width: number
  readonly height: number
  readonly kommuner: readonly KommunShape[]
  /** The county without its inner borders, for a map of a few centimetres. */
  readonly outline: string
}

export interface KommunShape {
  readonly code: KommunCode
  readonly name: string
  readonly path: string
  readonly rings: readonly Ring[]
}

const longestSide = 1180
const widest = 1000
const margin = 12

/**
 * Cuts a county's kommuner out of the country's boundaries and projects them so that areas are true to size.
 *
 * @param boundaries TopoJSON text with an object `kommuner` whose geometries have the kommun code as id
 */
export function shapeCounty(boundaries: string, kommuner: readonly Kommun[]): CountyShapes {
  const { topology, geometries } = readGeometries(boundaries, kommuner)
  const projection = fitProjection(geometries.flatMap(({ polygons }) => polygons.flatMap((rings) => rings.flat())))
  const projected = geometries.map(({ kommun, polygons }) => ({ kommun, rings: polygons.flat().map((ring) => projectRing(ring, projection)).filter((ring) => ring.length > 2) }))
  const all = projected.flatMap(({ rings }) => rings.flat())
  const left = Math.min(...all.map(([x]) => x)) - margin
  const top = Math.min(...all.map(([, y]) => y)) - margin
  const shapes = projected.map(({ kommun, rings }) => {
    const placed = rings.map((ring) => ring.map(([x, y]): Point => [x - left, y - top]))
    return { code: kommun.code, name: kommun.name, rings: placed, path: placed.map(ringPath).join('') }
  })
  return {
    width: Math.max(...all.map(([x]) => x)) - left + margin,
    height: Math.max(...all.map(([, y]) => y)) - top + margin,
    kommuner: shapes,
    outline: outlineOf(topology, geometries, (ring) => projectRing(ring, projection).map(([x, y]): Point => [x - left, y - top])),
  }
}

interface KommunGeometry {
  readonly kommun: Kommun
  readonly geometry: Polygon | MultiPolygon
  /** Polygons of rings of longitude and latitude. */
  readonly polygons: readonly (readonly Ring[])[]
}

function readGeometries(boundaries: string, kommuner: readonly Kommun[]): { readonly topology: Topology; readonly geometries: readonly KommunGeometry[] } {
  const topology = JSON.parse(boundaries) as Topology<{ kommuner: GeometryCollection }>
  const byCode = new Map(topology.objects.kommuner.geometries.map((geometry) => [String(geometry.id), geometry]))
  const geometries = kommuner.map((kommun): KommunGeometry => {
    const geometry = byCode.get(kommun.code) as Polygon | MultiPolygon | undefined
    if (geometry === undefined) throw new InternalError(`the boundaries lack kommun ${kommun.code}`)
    const shape = (feature(topology, geometry) as Feature).geometry
    if (shape.type === 'Polygon') return { kommun, geometry, polygons: [shape.coordinates as unknown as Ring[]] }
    if (shape.type === 'MultiPolygon') return { kommun, geometry, polygons: shape.coordinates as unknown as Ring[][] }
    throw new InternalError(`the boundary of kommun ${kommun.code} is a ${shape.type}`)
  })
  return { topology, geometries }
}

const coarse = 7
const smallestRing = 5

/** Coarser by a factor of seven; islands that would be a dot are left out. */
function outlineOf(topology: Topology, geometries: readonly KommunGeometry[], place: (ring: Ring) => Ring): string {
  const rings = merge(topology, geometries.map(({ geometry }) => geometry)).coordinates.flat() as unknown as Ring[]
  return rings.map((ring) => {
    const points = place(ring).map(([x, y]): Point => [Math.round(x / coarse) * coarse, Math.round(y / coarse) * coarse])
    const kept = points.filter(([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1])
    return kept.length < smallestRing ? '' : ringPath(kept)
  }).join('')
}

/** Standard parallels a sixth from the county's north and south ends, as is usual for a conic projection. */
function fitProjection(points: readonly Point[]): GeoProjection {
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  const south = Math.min(...latitudes)
  const north = Math.max(...latitudes)
  const sixth = (north - south) / 6
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(Math.min(...longitudes) + Math.max(...longitudes)) / 2, 0])
    .fitExtent([[margin, margin], [widest - margin, longestSide - margin]], { type: 'MultiPoint', coordinates: points.map(([longitude, latitude]) => [longitude, latitude]) })
}

/** Whole units are a seventh of a millimetre on paper: finer than a printed line, and half the bytes of decimals. */
function projectRing(ring: Ring, projection: GeoProjection): Ring {
  const points = ring.map(([longitude, latitude]): Point => {
    const [x, y] = projection([longitude, latitude])!
    return [Math.round(x), Math.round(y)]
  })
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1])
}

function ringPath(ring: Ring): string {
  const [start, ...rest] = ring
  let [x, y] = start!
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `M${start![0]} ${start![1]}l${steps.map((step, index) => (index === 0 || step.startsWith('-') ? step : ` ${step}`)).join('')}z`
}
