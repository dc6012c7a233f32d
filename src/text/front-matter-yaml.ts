import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from 'yaml'
import type { Diagnostic, Message } from '#model'
import { readPlainYaml } from './plain-yaml.ts'

/** A value of front matter: text as it was written, a list, or keys and values. */
export type FrontMatterValue = string | readonly FrontMatterValue[] | { readonly [key: string]: FrontMatterValue }

export interface YamlReading {
  readonly data: Readonly<Record<string, FrontMatterValue>>
  readonly lineOf: Readonly<Record<string, number>>
  readonly diagnostics: readonly Diagnostic[]
}

const maxDepth = 12
const maxNodes = 5000
const maxAliases = 20

/** What stopped the reading: nothing of the block is used, since a half-read front matter would be guessed at. */
class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.rule)
  }
}

/**
 * Reads a block of YAML 1.2 with every scalar as its text: no numbers, dates or truth values, so `0114`, `12:30` and `nej` come out
 * as they were written. Tags, duplicate keys, deep nesting and many aliases are refused. `firstLine` is the line of the file where
 * the block begins.
 *
 * @reports text/yaml-syntax, text/yaml-duplicate-key, text/yaml-tag, text/yaml-too-deep, text/yaml-key
 */
export function readYaml(text: string, file: string, firstLine: number): YamlReading {
  const plain = readPlainYaml(text, firstLine)
  if (plain !== null) return { ...plain, diagnostics: [] }
  const empty = Object.create(null) as Record<string, FrontMatterValue>
  const lines = new LineCounter()
  const placeAt = (offset: number): Diagnostic['place'] => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  try {
    if (nestsTooDeep(text)) throw new Refusal(tooDeep({ file, line: firstLine, column: 1 }))
    // The failsafe schema is core without its types: text, lists and maps. Own check of keys: the library's is quadratic.
    const document = parseDocument(text, { schema: 'failsafe', version: '1.2', uniqueKeys: false, lineCounter: lines, logLevel: 'error', prettyErrors: false })
    const fault = document.errors[0] ?? document.warnings[0]
    if (fault !== undefined) throw new Refusal(fault.code === 'TAG_RESOLVE_FAILED' ? tag(placeAt(fault.pos[0])) : syntax(placeAt(fault.pos[0])))
    const { data, lineOf } = convert(document, placeAt)
    return { data, lineOf, diagnostics: [] }
  } catch (cause) {
    if (cause instanceof Refusal) return { data: empty, lineOf: {}, diagnostics: [cause.diagnostic] }
    if (cause instanceof RangeError) return { data: empty, lineOf: {}, diagnostics: [tooDeep({ file, line: firstLine, column: 1 })] }
    throw cause
  }
}

/** Brackets and `- - -` nest without any indentation; the parser calls itself for each level. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > 4 * maxDepth) return true
  }
  return text.split('\n').some((line) => {
    const firstWords = line.trimStart().split(/[ \t]+/, maxDepth + 1)
    return firstWords.length > maxDepth && firstWords.every((word) => word === '-' || word === '?')
  })
}

function convert(document: Document.Parsed, placeAt: (offset: number) => Diagnostic['place']): { data: Record<string, FrontMatterValue>; lineOf: Record<string, number> } {
  const lineOf = Object.create(null) as Record<string, number>
  let nodes = 0
  let aliases = 0
  const offsetOf = (node: ParsedNode | null): number => node?.range[0] ?? 0

  const value = (node: ParsedNode | null, path: string, depth: number): FrontMatterValue => {
    nodes += 1
    if (nodes > maxNodes || depth > maxDepth) throw new Refusal(tooDeep(placeAt(offsetOf(node))))
    if (node === null) return ''
    if (isAlias(node)) {
      aliases += 1
      if (aliases > maxAliases) throw new Refusal(tooDeep(placeAt(offsetOf(node))))
      const named = node.resolve(document)
      if (named === undefined) throw new Refusal(syntax(placeAt(offsetOf(node))))
      return value(named as ParsedNode, path, depth + 1)
    }
    if (node.tag !== undefined && node.tag.startsWith('!')) throw new Refusal(tag(placeAt(offsetOf(node))))
    if (isScalar(node)) return String(node.value)
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const itemPath = path === '' ? String(index) : `${path}.${index}`
        lineOf[itemPath] ??= placeAt(offsetOf(item as ParsedNode)).line!
        return value(item as ParsedNode, itemPath, depth + 1)
      })
    }
    const record = Object.create(null) as Record<string, FrontMatterValue>
    for (const pair of node.items) {
      const key = pair.key as ParsedNode
      if (!isScalar(key)) throw new Refusal(unexpectedKey(placeAt(offsetOf(key))))
      const name = String(key.value).normalize('NFC')
      const keyPlace = placeAt(offsetOf(key))
      if (name in record) throw new Refusal(duplicateKey(name, keyPlace))
      const keyPath = path === '' ? name : `${path}.${name}`
      lineOf[keyPath] ??= keyPlace.line!
      record[name] = value(pair.value as ParsedNode | null, keyPath, depth + 1)
    }
    return record
  }

  const root = document.contents
  if (root === null || (isScalar(root) && root.value === '')) return { data: Object.create(null) as Record<string, FrontMatterValue>, lineOf }
  if (!isMap(root)) throw new Refusal(syntax(placeAt(offsetOf(root))))
  return { data: value(root, '', 0) as Record<string, FrontMatterValue>, lineOf }
}

const refusal = (rule: string, place: Diagnostic['place'], message: Message): Diagnostic => ({ rule, severity: 'error', message, place })

function syntax(place: Diagnostic['place']): Diagnostic {
  return {
    ...refusal('text/yaml-syntax', place, {
      sv: 'Filens huvud går inte att läsa här, väntade rader av formen `nyckel: värde`. Sätt citattecken runt ett värde som innehåller kolon eller börjar med ett specialtecken.',
      en: 'The front matter cannot be read here, expected lines like `key: value`. Put quotes around a value that holds a colon or begins with a special sign.',
    }),
    expected: ['nyckel: "värde"'],
  }
}

const duplicateKey = (key: string, place: Diagnostic['place']): Diagnostic => ({
  ...refusal('text/yaml-duplicate-key', place, {
    sv: `Nyckeln \`${key}\` står två gånger i filens huvud, väntade en gång. Ta bort den ena.`,
    en: `The key \`${key}\` stands twice in the front matter, expected once. Remove one of them.`,
  }),
  actual: key,
})

const tag = (place: Diagnostic['place']): Diagnostic => refusal('text/yaml-tag', place, {
  sv: 'Filens huvud har en YAML-märkning (`!…`), väntade vanlig text. Ta bort märkningen, eller sätt citattecken runt värdet.',
  en: 'The front matter has a YAML tag (`!…`), expected plain text. Remove the tag, or put quotes around the value.',
})

const tooDeep = (place: Diagnostic['place']): Diagnostic => refusal('text/yaml-too-deep', place, {
  sv: `Filens huvud är för djupt eller för stort, väntade högst ${maxDepth} nivåer, ${maxNodes} värden och ${maxAliases} hänvisningar.`,
  en: `The front matter is too deep or too large, expected at most ${maxDepth} levels, ${maxNodes} values and ${maxAliases} aliases.`,
})

const unexpectedKey = (place: Diagnostic['place']): Diagnostic => refusal('text/yaml-key', place, {
  sv: 'En nyckel i filens huvud är en lista eller en grupp, väntade ett ord. Sätt citattecken runt nyckeln.',
  en: 'A key in the front matter is a list or a map, expected a word. Put quotes around the key.',
})
