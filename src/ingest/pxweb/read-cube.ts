import type { Cell } from '#model'
import type { JsonCursor, JsonValue } from '../json/json-cursor.ts'

/** One number of a table of several dimensions, and which point of each dimension it belongs to. */
export interface CubeValue {
  readonly at: JsonValue
  readonly value: Cell
  readonly dimensions: readonly { readonly variable: string; readonly code: Cell; readonly label?: string }[]
  /** What is measured, when that is not a dimension of its own. */
  readonly content?: Cell
}

export interface Cube {
  readonly size: number
  readonly publisher: string
  readonly values: Iterable<CubeValue>
}

/** PxWeb's own JSON, or JSON-stat in either version; null for anything else. */
export function readCube(json: JsonCursor): Cube | null {
  if (json.isArray(json.child(json.root, 'columns')) && json.isArray(json.child(json.root, 'data'))) return pxwebCube(json)
  const dataset = json.child(json.root, 'dataset') ?? json.root
  return json.child(dataset, 'dimension') === undefined || json.child(dataset, 'value') === undefined ? null : jsonStatCube(json, dataset)
}

/** `columns` of type d (dimension), t (time) and c (content); `data` of `key` and `values`, all texts. */
function pxwebCube(json: JsonCursor): Cube {
  const columns = [...json.items(json.child(json.root, 'columns'))].map((column) => {
    const code = json.child(column, 'code')
    const type = json.child(column, 'type')
    return { code, name: code === undefined ? '' : json.written(code), type: type === undefined ? 'd' : json.written(type) }
  })
  const keyed = columns.filter(({ type }) => type !== 'c')
  const contents = columns.filter(({ type }) => type === 'c')
  const data = json.child(json.root, 'data')
  function* values(): Generator<CubeValue> {
    for (const record of json.items(data)) {
      const keys = [...json.items(json.child(record, 'key'))]
      const dimensions = keys.map((key, index) => ({ variable: keyed[index]?.name ?? `Variabel ${index + 1}`, code: json.cell(key, keyed[index]?.name ?? '') }))
      let index = 0
      for (const value of json.items(json.child(record, 'values'))) {
        const content = contents[index]
        index += 1
        yield { at: value, value: json.cell(value, content?.name ?? ''), dimensions, ...(content?.code === undefined ? {} : { content: json.cell(content.code, 'code') }) }
      }
    }
  }
  return { size: [...json.items(data)].length * Math.max(contents.length, 1), publisher: '', values: { [Symbol.iterator]: values } }
}

interface Dimension {
  readonly variable: string
  readonly points: readonly { readonly code: Cell; readonly label?: string }[]
}

/**
 * JSON-stat keeps its values in one row, the last dimension running fastest. Version 1 writes `id` and `size` inside `dimension`; both
 * may give values as a list or by number, with missing ones left out.
 */
function jsonStatCube(json: JsonCursor, dataset: JsonValue): Cube {
  const dimension = json.child(dataset, 'dimension')
  const ids = [...json.items(json.child(dataset, 'id') ?? json.child(dimension, 'id'))]
  const dimensions = ids.map((id) => dimensionOf(json, json.written(id), json.child(dimension, json.written(id))))
  const value = json.child(dataset, 'value')!
  const source = json.child(dataset, 'source')
  function* values(): Generator<CubeValue> {
    for (const { index, at } of numbered(json, value)) {
      let rest = index
      const points: { variable: string; code: Cell; label?: string }[] = []
      for (let number = dimensions.length - 1; number >= 0; number--) {
        const { variable, points: all } = dimensions[number]!
        const point = all[rest % Math.max(all.length, 1)]
        rest = Math.floor(rest / Math.max(all.length, 1))
        if (point !== undefined) points.unshift({ variable, ...point })
      }
      yield { at, value: json.cell(at, 'value'), dimensions: points }
    }
  }
  return { size: dimensions.reduce((product, { points }) => product * Math.max(points.length, 1), 1), publisher: source === undefined ? '' : json.written(source), values: { [Symbol.iterator]: values } }
}

function* numbered(json: JsonCursor, value: JsonValue): Generator<{ index: number; at: JsonValue }> {
  if (json.isArray(value)) {
    let index = 0
    for (const at of json.items(value)) {
      yield { index, at }
      index += 1
    }
    return
  }
  for (const { key, value: at } of json.entries(value)) if (/^\d{1,9}$/.test(key)) yield { index: Number(key), at }
}

/** `index` orders the codes, as a list or as code → number; `label` says them in words. */
function dimensionOf(json: JsonCursor, variable: string, dimension: JsonValue | undefined): Dimension {
  const category = json.child(dimension, 'category')
  const index = json.child(category, 'index')
  const labels = json.child(category, 'label')
  const codes: { code: Cell; order: number }[] = json.isArray(index)
    ? [...json.items(index)].map((at, order) => ({ code: json.cell(at, variable), order }))
    : [...json.entries(index ?? labels)].map(({ key, value: at }, position) => (
      { code: { text: key, place: { ...json.place(at), heading: variable } }, order: index === undefined ? position : Number(json.written(at)) }))
  const words = new Map([...json.entries(labels)].map(({ key, value }) => [key, json.written(value)]))
  return {
    variable,
    points: codes.toSorted((a, b) => a.order - b.order).map(({ code }) => {
      const label = words.get(code.text)
      return label === undefined ? { code } : { code, label }
    }),
  }
}
