import { fold } from '#text'
import type { Trace, TraceMaterial } from './trace.ts'

/** Shorter texts stand in every template. */
const shortest = 6

/** Text and support lines that the report has from its own templates, which name their sources themselves: file and line. */
export function byTemplate(query: string, { templates = {} }: TraceMaterial): Trace[] {
  const sought = formOf(query)
  if (sought.length < shortest) return []
  const found = Object.entries(templates).flatMap(([file, text]) => text.split('\n').flatMap((line, index) => (formOf(line).includes(sought) ? [`templates/${file}:${index + 1} ${line.trim().slice(0, 200)}`] : [])))
  return found.length === 0 ? [] : [{ heading: `${query}: står i rapportens mallar`, derivation: found, claims: [] }]
}

/** Digits that belong to one number without blanks and hyphens between them, so that a phone is found in any spelling. */
const formOf = (text: string): string => fold(text).replace(/(?<=\d)[ -](?=\d)/g, '')
