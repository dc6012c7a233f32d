import { positionAt } from '#text'
import type { Cell, Diagnostic, Place } from '#model'

/** A value of a JSON document is where it begins in the text: nothing is built, so a large file costs no more than itself. */
export type JsonValue = number

export interface JsonCursor {
  readonly root: JsonValue
  /** The value under a key of an object; undefined for anything else, also for no value at all. */
  readonly child: (value: JsonValue | undefined, key: string) => JsonValue | undefined
  readonly entries: (value: JsonValue | undefined) => Generator<{ readonly key: string; readonly value: JsonValue }>
  readonly items: (value: JsonValue | undefined) => Generator<JsonValue>
  readonly isNull: (value: JsonValue) => boolean
  readonly isArray: (value: JsonValue | undefined) => boolean
  /** A text as it reads, a number or truth value as it is written. */
  readonly written: (value: JsonValue) => string
  readonly place: (value: JsonValue) => Place
  readonly cell: (value: JsonValue, heading: string) => Cell
}

/** The document behind a text, or where the text stops being JSON. */
export function openJson(text: string, file: string): { readonly json: JsonCursor } | { readonly refusal: Diagnostic } {
  try {
    // Settles that the text is JSON; what follows only finds its way in it.
    JSON.parse(text)
  } catch (fault) {
    const offset = Number(/position (\d+)/.exec(String(fault))?.[1] ?? text.length)
    return { refusal: notJson({ file, ...positionAt(text, offset) }) }
  }
  const places = placeFinder(text, file)
  const string = (at: number): string => JSON.parse(text.slice(at, endOfString(text, at))) as string

  function* members(at: number | undefined): Generator<{ key: string; value: number }> {
    if (at === undefined || text[at] !== '{') return
    for (let next = blanks(text, at + 1); text[next] !== '}';) {
      const key = string(next)
      const value = blanks(text, blanks(text, endOfString(text, next)) + 1)
      yield { key, value }
      next = afterComma(text, endOfValue(text, value))
    }
  }
  function* items(at: number | undefined): Generator<number> {
    if (at === undefined || text[at] !== '[') return
    for (let next = blanks(text, at + 1); text[next] !== ']';) {
      yield next
      next = afterComma(text, endOfValue(text, next))
    }
  }
  const written = (at: number): string => (text[at] === '"' ? string(at) : text.slice(at, endOfValue(text, at)))
  const json: JsonCursor = {
    root: blanks(text, 0),
    child: (at, key) => {
      for (const member of members(at)) if (member.key === key) return member.value
      return undefined
    },
    entries: members,
    items,
    isNull: (at) => text.startsWith('null', at),
    isArray: (at) => at !== undefined && text[at] === '[',
    written,
    place: (at) => places(text[at] === '"' ? at + 1 : at),
    cell: (at, heading) => ({ text: written(at), place: { ...places(text[at] === '"' ? at + 1 : at), heading } }),
  }
  return { json }
}

function blanks(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t' || text[at] === '\uFEFF') at += 1
  return at
}

function afterComma(text: string, at: number): number {
  const next = blanks(text, at)
  return text[next] === ',' ? blanks(text, next + 1) : next
}

function endOfString(text: string, at: number): number {
  let end = at + 1
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end + 1
}

/** Counts brackets rather than calling itself, so that nesting costs no stack. */
function endOfValue(text: string, at: number): number {
  let depth = 0
  let end = at
  do {
    const sign = text[end]
    if (sign === '"') end = endOfString(text, end)
    else {
      if (sign === '{' || sign === '[') depth += 1
      else if (sign === '}' || sign === ']') depth -= 1
      else if (depth === 0) {
        while (end < text.length && !/[\s,\]}]/.test(text[end]!)) end += 1
        return end
      }
      end += 1
    }
  } while (depth > 0 && end < text.length)
  return end
}

function placeFinder(text: string, file: string): (offset: number) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - starts[low]! + 1 }
  }
}

const notJson = (place: Place): Diagnostic => ({
  rule: 'ingest/not-json',
  severity: 'error',
  message: { sv: `Filen \`${place.file}\` är inte hel JSON, felet börjar här. Hämta den på nytt.`, en: `The file \`${place.file}\` is not whole JSON, the fault begins here. Fetch it again.` },
  place,
})
