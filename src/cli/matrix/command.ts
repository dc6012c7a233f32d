import { Option } from 'commander'
import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface MatrixOptions extends SharedOptions {
  readonly format: 'text' | 'csv' | 'json'
}

export const addMatrix: AddCommand = (program, context, finish) => {
  const command = program.command('matrix')
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'lägestabellen, kommun för område', en: 'the status table, kommun by area' }))
    .addOption(new Option('--format <form>', context.say({ sv: 'form', en: 'form' })).choices(['text', 'csv', 'json']).default('text'))
  addShared(command, context, ['audience', 'kommun', 'date', 'quiet', 'json', 'lang'])
    .action(async (folder: string | undefined, options: MatrixOptions) => finish(await (await import('./run.ts')).runMatrix(folder, options, context)))
}
