import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface MatchOptions extends SharedOptions {
  readonly fields: string
}

export const addMatch: AddCommand = (program, context, finish) => {
  const command = program.command('match')
    .argument('<table>', context.say({ sv: 'tabell', en: 'table' }))
    .requiredOption('--fields <name=comparison,...>', context.say({ sv: 'vilka kolumner som jämförs och hur, t.ex. name=organisation,city=place', en: 'which columns are compared and how, e.g. name=organisation,city=place' }))
    .description(context.say({ sv: 'gruppera rader som menar samma sak', en: 'group the rows that mean the same' }))
  addShared(command, context, ['quiet', 'json', 'lang'])
    .action(async (table: string, options: MatchOptions) => finish(await (await import('./run.ts')).runMatch(table, options, context)))
}
