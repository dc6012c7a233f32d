import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface InitOptions extends SharedOptions {
  readonly county: string
}

export const addInit: AddCommand = (program, context, finish) => {
  const command = program.command('init')
    .argument('<folder>', context.say({ sv: 'mapp som ska skapas', en: 'folder to make' }))
    .requiredOption('--county <code>', context.say({ sv: 'länskod, till exempel 14', en: 'county code, e.g. 14' }))
    .description(context.say({ sv: 'en ny länsmapp', en: 'a new county folder' }))
  addShared(command, context, ['quiet', 'lang'])
    .action(async (folder: string, options: InitOptions) => finish(await (await import('./run.ts')).runInit(folder, options, context)))
}
