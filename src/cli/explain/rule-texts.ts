import type { Message } from '#model'
import analyse from '../../analyse/rules.md'
import audit from '../../audit/rules.md'
import exported from '../../export/rules.md'
import ingest from '../../ingest/rules.md'
import match from '../../match/rules.md'
import normalise from '../../normalise/rules.md'
import pipeline from '../../pipeline/rules.md'
import render from '../../render/rules.md'
import text from '../../text/rules.md'
import vocabulary from '../../vocabulary/rules.md'
import withhold from '../../withhold/rules.md'

const documents = [text, vocabulary, ingest, normalise, match, withhold, analyse, render, exported, audit, pipeline]

/** Every rule id with its explanation in both languages, as the `rules.md` of each stage tells it. */
export function ruleTexts(): Map<string, Message> {
  const rules = new Map<string, Message>()
  for (const document of documents) {
    for (const entry of document.split(/^## /m).slice(1)) {
      const [id = '', ...lines] = entry.split('\n')
      rules.set(id.trim(), { sv: paragraph(lines, 'Svenska:'), en: paragraph(lines, 'English:') })
    }
  }
  return rules
}

/** The text after `mark`, up to the next language's mark or the end of the entry. */
function paragraph(lines: readonly string[], mark: string): string {
  const start = lines.findIndex((line) => line.startsWith(mark))
  if (start === -1) return ''
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^(Svenska|English):/.test(line))
  return [lines[start]!.slice(mark.length), ...(end === -1 ? rest : rest.slice(0, end))].join('\n').trim()
}
