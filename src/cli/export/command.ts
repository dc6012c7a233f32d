import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface ExportOptions extends SharedOptions {
  readonly list?: boolean
}

export const addExport: AddCommand = (program, context, finish) => {
  const command = program.command('export')
    .argument('[kind]', context.say({ sv: 'vilket slag', en: 'which kind' }))
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .option('--list', context.say({ sv: 'visa vilka slag som finns', en: 'show which kinds there are' }))
    .description(context.say({ sv: 'exporter för skript och workshop', en: 'exports for scripts and the workshop' }))
  addShared(command, context, ['out', 'audience', 'kommun', 'date', 'quiet', 'json', 'lang'])
    .action(async (kind: string | undefined, folder: string | undefined, options: ExportOptions) => finish(await (await import('./run.ts')).runExport(kind, folder, options, context)))
}
