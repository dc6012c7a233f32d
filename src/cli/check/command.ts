import { Option } from 'commander'
import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface CheckOptions extends SharedOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github'
}

export const addCheck: AddCommand = (program, context, finish) => {
  const command = program.command('check')
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'läs och granska materialet; skriv ingenting', en: 'read and validate the material; write nothing' }))
    .addOption(new Option('--format <form>', context.say({ sv: 'form på meddelandena', en: 'form of the messages' })).choices(['text', 'json', 'sarif', 'github']).default('text'))
  addShared(command, context, ['audience', 'strict', 'quiet', 'json', 'lang'])
    .action(async (folder: string | undefined, options: CheckOptions) => finish(await (await import('./run.ts')).runCheck(folder, options, context)))
}
