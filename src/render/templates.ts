import Handlebars from 'handlebars'
import { hash } from '#text'
import { precompiled } from './precompiled.ts'

/** How the templates of the sections and of the page are compiled: a name that the view lacks is an error in both. */
export const templateOptions = {
  section: { strict: true, noEscape: true, explicitPartialContext: true, knownHelpersOnly: true, knownHelpers: {} },
  page: { strict: true, knownHelpersOnly: true },
} satisfies Record<string, Parameters<typeof Handlebars.compile>[1]>

export type TemplateKind = keyof typeof templateOptions

/** By the very text: a template that a county has changed, by one sign even, is another. */
export const keyOf = (source: string, kind: TemplateKind): string => `${kind} ${hash(source)}`

/** A template ready to be filled; compiled in the build when it is one of the program's own, else now. */
export function compileTemplate(source: string, kind: TemplateKind, engine: typeof Handlebars = Handlebars): Handlebars.TemplateDelegate {
  const ready = precompiled[keyOf(source, kind)]
  return ready === undefined ? engine.compile(source, templateOptions[kind]) : engine.template(ready)
}
