import Handlebars from 'handlebars'
import { parseFrontMatter } from '#text'
import { keyOf, templateOptions, type TemplateKind } from '../../src/render/templates.ts'

/** Handlebars templates by path, as the text of the module that takes the place of src/render/precompiled.ts in the built program. */
export function compileTemplates(templates: Readonly<Record<string, string>>): string {
  const entries = Object.entries(templates).filter(([path]) => path.endsWith('.hbs')).map(([path, text]) => {
    const [kind, source]: [TemplateKind, string] = path.endsWith('.md.hbs') ? ['section', parseFrontMatter(text, path).body] : ['page', text]
    return `${JSON.stringify(keyOf(source, kind))}: ${String(Handlebars.precompile(source, templateOptions[kind]))}`
  })
  return `export const precompiled = {\n${entries.join(',\n')}\n}\n`
}
