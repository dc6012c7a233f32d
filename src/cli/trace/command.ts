import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export const addTrace: AddCommand = (program, context, finish) => {
  const command = program.command('trace')
    .argument('<id or text>', context.say({ sv: 'ett id, ett telefonnummer eller en text som står tryckt', en: 'an id, a phone number or a printed text' }))
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'var en tryckt uppgift kommer ifrån, steg för steg', en: 'where a printed statement comes from, step by step' }))
  addShared(command, context, ['audience', 'date', 'quiet', 'json', 'lang'])
    .action(async (query: string, folder: string | undefined, options: SharedOptions) => finish(await (await import('./run.ts')).runTrace(query, folder, options, context)))
}
