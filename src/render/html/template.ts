import { InternalError, type Templates } from '#model'

/** A file of `templates/`; font files come as base64. */
export function templateOf(templates: Templates, path: string): string {
  const template = templates[path]
  if (template === undefined) throw new InternalError(`templates/${path} is missing`)
  return template
}
