import type { FrontMatterValue } from './front-matter-yaml.ts'

export interface PlainYaml {
  readonly data: Readonly<Record<string, FrontMatterValue>>
  readonly lineOf: Readonly<Record<string, number>>
}

const plainLine = /^([a-zåäö][a-zåäö_]*): (?:"([ !#-[\]-~\u00a1-\ud7ff]*)"|([0-9A-Za-zÅÄÖåäö][!-9;-~\u00a1-\ud7ff]*(?: [$-9;-~\u00a1-\ud7ff][!-9;-~\u00a1-\ud7ff]*)*))$/

/**
 * Front matter of the kind nearly all notes have: on each line a key and one text, quoted without escapes or not quoted at all. It means
 * the same to any reader of YAML, and this one takes a tenth of the library's time. null for everything else, which is for the library.
 */
export function readPlainYaml(text: string, firstLine: number): PlainYaml | null {
  const data = Object.create(null) as Record<string, FrontMatterValue>
  const lineOf = Object.create(null) as Record<string, number>
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const [index, line] of lines.entries()) {
    const parts = plainLine.exec(line)
    if (parts === null) return null
    const key = parts[1]!.normalize('NFC')
    if (key in data) return null
    data[key] = parts[2] ?? parts[3]!
    lineOf[key] = firstLine + index
  }
  return { data, lineOf }
}
