import matter from 'gray-matter'
import { InternalError, type Diagnostic } from '#model'
import { linesOf } from './positions.ts'
import { readYaml, type FrontMatterValue, type YamlReading } from './front-matter-yaml.ts'

export type { FrontMatterValue }

/** Front matter is a page of keys, not a data file. The bounds keep every pattern and the YAML parser fast on hostile text. */
const maxCharacters = 64 * 1024
const maxLines = 2000

/** What {@link parseFrontMatter} found in a file. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, FrontMatterValue>>
  readonly lineOf: Readonly<Record<string, number>>
  readonly body: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Front matter and body of a Markdown file. Every scalar is its source text (`0114`, `2019-09-16`, `ja`): which key is a number or a
 * truth value is for its schema to say. `lineOf` gives the 1-based line of each key, nested ones as `sources.0.title`. In `body` the
 * front matter is blanked, not cut, so lines there are lines of the file; a byte order mark is dropped.
 * `data` has no prototype. Without front matter, or when it is refused, `data` is empty and `diagnostics` says why.
 *
 * @reports text/front-matter-opening, text/front-matter-unclosed, text/front-matter-size, and those of the YAML reader
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  const none = { data: Object.create(null) as Record<string, FrontMatterValue>, lineOf: {}, body: clean, diagnostics: [] }
  if (!clean.startsWith('---') || clean.startsWith('----')) return none

  const lines = linesOf(clean)
  if (lines[0] !== '---') return { ...none, diagnostics: [unexpectedOpening(file)] }
  const end = lines.findIndex((line, index) => index > 0 && line === '---')
  if (end === -1) return { ...none, diagnostics: [unclosed(file)] }
  const body = blankLines(clean, end + 1)
  const block = lines.slice(1, end).join('\n')
  if (block.length > maxCharacters || end > maxLines) return { ...none, body, diagnostics: [tooLarge(file)] }
  const { data, lineOf, diagnostics } = readBlock(block, file)
  return { data, lineOf, body, diagnostics }
}

/**
 * gray-matter evaluates JavaScript in front matter in several ways (`---js`, an alias of it, a language option, a second block that is
 * written out again), reads 0114 as 76 and caches by text. So it gets only the block between two lines that are exactly `---`, its
 * engines are all replaced, options are always passed (which turns the cache off), and it never writes anything.
 */
function readBlock(block: string, file: string): YamlReading {
  let reading: YamlReading = { data: Object.create(null) as Record<string, FrontMatterValue>, lineOf: {}, diagnostics: [] }
  const yaml = {
    parse: (text: string): object => {
      reading = readYaml(text.replace(/^\n/, ''), file, 2)
      return {}
    },
    stringify: refuse,
  }
  matter(`---\n${block}\n---\n`, { language: 'yaml', delimiters: '---', engines: { ...refusedEngines, yaml, yml: yaml } })
  return reading
}

function refuse(): never {
  throw new InternalError('a front matter engine other than YAML was asked for')
}

const refusedEngines = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [name, { parse: refuse, stringify: refuse }]),
)

/** The first `count` lines emptied. Their ends become LF: a lone CR before an LF that follows would be read as one end. */
function blankLines(text: string, count: number): string {
  const ends = /\r\n|\n|\r/g
  for (let line = 0; line < count; line++) {
    if (ends.exec(text) === null) return '\n'.repeat(line)
  }
  return '\n'.repeat(count) + text.slice(ends.lastIndex)
}

function unexpectedOpening(file: string): Diagnostic {
  return {
    rule: 'text/front-matter-opening',
    severity: 'error',
    message: {
      sv: 'Oväntad första rad, väntade exakt tre bindestreck och radslut. Ta bort det som står efter `---`.',
      en: 'Unexpected first line, expected exactly three hyphens and a line end. Remove what stands after `---`.',
    },
    place: { file, line: 1, column: 4 },
    expected: ['---'],
  }
}

function unclosed(file: string): Diagnostic {
  return {
    rule: 'text/front-matter-unclosed',
    severity: 'error',
    message: {
      sv: 'Filens huvud börjar med `---` men slutar aldrig, väntade en rad med exakt `---` efter de sista uppgifterna.',
      en: 'The front matter begins with `---` but never ends, expected a line of exactly `---` after the last key.',
    },
    place: { file, line: 1, column: 1 },
    expected: ['---'],
  }
}

function tooLarge(file: string): Diagnostic {
  return {
    rule: 'text/front-matter-size',
    severity: 'error',
    message: {
      sv: `Filens huvud är för stort, väntade högst ${maxLines} rader och ${maxCharacters} tecken. Flytta löpande text till filens brödtext.`,
      en: `The front matter is too large, expected at most ${maxLines} lines and ${maxCharacters} characters. Move running text to the body of the file.`,
    },
    place: { file, line: 1, column: 1 },
  }
}
