import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { comparisonNames, matchTable, type FieldComparison } from '#match'
import { readAnyTable } from '#ingest'
import { readShipped } from '#io'
import { ToolError } from '#model'
import { makeCleanWords } from '#pipeline'
import { loadVocabulary } from '#vocabulary'
import type { Context } from '../context.ts'
import type { MatchOptions } from './command.ts'

export async function runMatch(table: string, options: MatchOptions, context: Context): Promise<number> {
  const path = resolve(context.workingFolder, table)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ToolError({ sv: `Filen \`${table}\` går inte att läsa.`, en: `The file \`${table}\` cannot be read.` }, { cause })
  })
  const vocabulary = loadVocabulary(await readShipped('data'))
  const read = await readAnyTable({ path: basename(path), bytes }, vocabulary)
  if ('refusal' in read) throw new ToolError(read.refusal.message)
  const { head, rows } = read
  const clean = makeCleanWords()
  const fields = fieldComparisons(options.fields, head, clean)
  const result = matchTable(rows, fields, vocabulary)
  if (options.json === true) {
    context.print(JSON.stringify(result))
    return 0
  }
  const several = result.clusters.filter((cluster) => cluster.rows.length > 1)
  const nameOf = (row: number): string => fields.map(({ column }) => clean(rows[row - 1]?.[column] ?? '')).filter((text) => text !== '').join(', ')
  for (const cluster of several) {
    context.print(context.say({ sv: `Samma (${cluster.score.toFixed(1)})`, en: `Same (${cluster.score.toFixed(1)})` }))
    for (const row of cluster.rows) context.print(`  ${row}  ${nameOf(row)}`)
  }
  for (const question of result.questions) {
    const weights = Object.entries(question.fields).map(([field, weight]) => `${field} ${weight.toFixed(1)}`).join(', ')
    context.print(context.say({ sv: `Fråga (${question.score.toFixed(1)}: ${weights})`, en: `Ask (${question.score.toFixed(1)}: ${weights})` }))
    for (const row of question.rows) context.print(`  ${row}  ${nameOf(row)}`)
  }
  context.tell({
    sv: `${rows.length} rader, ${result.clusters.length} olika, ${result.questions.length} att fråga om.`,
    en: `${rows.length} rows, ${result.clusters.length} different, ${result.questions.length} to ask about.`,
  })
  return 0
}

function fieldComparisons(list: string, head: readonly string[], clean: (words: string) => string): FieldComparison[] {
  return list.split(',').map((pair) => {
    const [column = '', comparison = 'text'] = pair.split('=').map((part) => part.trim())
    const found = head.find((heading) => heading.trim().toLowerCase() === column.toLowerCase())
    if (found === undefined) {
      throw new ToolError({
        sv: `Tabellen har ingen kolumn \`${column}\`, väntade någon av ${head.map(clean).join(', ')}.`,
        en: `The table has no column \`${column}\`, expected one of ${head.map(clean).join(', ')}.`,
      })
    }
    if (!comparisonNames.includes(comparison)) {
      throw new ToolError({
        sv: `Okänd jämförelse \`${comparison}\`, väntade någon av ${comparisonNames.join(', ')}.`,
        en: `Unknown comparison \`${comparison}\`, expected one of ${comparisonNames.join(', ')}.`,
      })
    }
    return { column: found, comparison }
  })
}
