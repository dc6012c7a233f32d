import Handlebars from 'handlebars'
import { formatNumber } from '#text'
import { ToolError } from '#model'
import { compileTemplate } from '../templates.ts'
import type { View } from './md.ts'

/** A template ready to be filled. Throws a {@link ToolError} that names field, file and line when the view lacks a field. */
export type Fill = (view: View) => string

/** All section templates and the parts they share, compiled in an engine of their own. */
export interface TemplateEngine {
  readonly compile: (source: string, file: string) => Fill
}

/** Signs; the longest of our own has 12 000. For blocks inside each other the reader of templates takes time out of all proportion to their number. */
const longest = 20_000

/**
 * Strict: a name that the view lacks is an error. Handlebars lets a missing name pass in `{{#if name}}` and `{{#each name}}`; there a
 * misspelt name would silently leave a whole block out, so those helpers are replaced by ones that refuse it.
 */
export function createTemplateEngine(parts: Readonly<Record<string, { source: string; file: string }>>): TemplateEngine {
  const engine = Handlebars.create()
  for (const helper of ['if', 'unless', 'each', 'with'] as const) refuseMissing(engine, helper)
  const compile = (source: string, file: string): Fill => {
    if (source.length > longest) throw tooLong(file)
    const template = compileTemplate(source, 'section', engine)
    return (view) => {
      try {
        return template(view)
      } catch (cause) {
        throw located(cause, source, file)
      }
    }
  }
  for (const [name, part] of Object.entries(parts)) {
    const template = compileTemplate(part.source, 'section', engine)
    engine.registerPartial(name, (context: unknown, options?: Handlebars.RuntimeOptions) => {
      try {
        return template(context, options)
      } catch (cause) {
        throw located(cause, part.source, part.file)
      }
    })
  }
  return { compile }
}

class MissingField extends Error {
  readonly line: number
  readonly column: number
  constructor(line: number, column: number) {
    super('missing field')
    this.line = line
    this.column = column
  }
}

type BlockHelper = (this: unknown, value: unknown, options: Handlebars.HelperOptions & { loc: { start: { line: number; column: number } } }) => unknown

function refuseMissing(engine: typeof Handlebars, name: 'if' | 'unless' | 'each' | 'with'): void {
  const helper = engine.helpers[name] as BlockHelper
  engine.registerHelper(name, function (this: unknown, value: unknown, options: Parameters<BlockHelper>[1]) {
    if (value === undefined) throw new MissingField(options.loc.start.line, options.loc.start.column)
    return helper.call(this, value, options)
  })
}

function located(cause: unknown, source: string, file: string): ToolError {
  if (cause instanceof ToolError) return cause
  if (cause instanceof MissingField) return missingField(wordsAt(source, cause.line, cause.column), `${file}:${cause.line}`)
  const { message, lineNumber } = cause as { message: string; lineNumber?: number }
  const missing = /^"([^"]*)" not defined in /.exec(message)
  if (missing !== null && lineNumber !== undefined) return missingField(missing[1]!, `${file}:${lineNumber}`)
  const line = lineNumber ?? Number(/^Parse error on line (\d+)/.exec(message)?.[1] ?? 1)
  const first = message.split('\n')[0]!
  return new ToolError({
    sv: `${file}:${line} Mallen kan inte läsas: ${first}. Jämför med mallen av samma namn som följer med programmet (render/template-syntax).`,
    en: `${file}:${line} The template cannot be read: ${first}. Compare with the template of the same name that comes with the program (render/template-syntax).`,
  }, { cause })
}

const tooLong = (file: string): ToolError => new ToolError({
  sv: `${file} Mallen är längre än ${formatNumber(longest)} tecken. Jämför med mallen av samma namn som följer med programmet (render/template-syntax).`,
  en: `${file} The template is longer than ${longest.toLocaleString('en')} characters. Compare with the template of the same name that comes with the program (render/template-syntax).`,
})

const missingField = (name: string, at: string): ToolError => new ToolError({
  sv: `${at} Okänt fält \`${name}\` i mallen, väntade ett fält som avsnittet har. Rätta stavningen; avsnittets fält står i templates/sections/README.md (render/template-field).`,
  en: `${at} Unknown field \`${name}\` in the template, expected a field that the section has. Correct the spelling; the fields are listed in templates/sections/README.md (render/template-field).`,
})

/** `{{#each namn}}` at a place → `namn`. */
function wordsAt(source: string, line: number, column: number): string {
  const opening = source.split('\n')[line - 1]?.slice(column) ?? ''
  return /^\{\{~?#\w+ +([^\s}~]+)/.exec(opening)?.[1] ?? opening.slice(0, 40)
}
