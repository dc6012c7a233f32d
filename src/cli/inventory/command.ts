import { Option } from 'commander'
import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface InventoryOptions extends SharedOptions {
  readonly format: 'md' | 'csv' | 'json'
}

export const addInventory: AddCommand = (program, context, finish) => {
  const command = program.command('inventory')
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'resursinventeringen per kommun', en: 'the resource inventory per kommun' }))
    .addOption(new Option('--format <form>', context.say({ sv: 'form', en: 'form' })).choices(['md', 'csv', 'json']).default('md'))
  addShared(command, context, ['audience', 'kommun', 'date', 'quiet', 'json', 'lang'])
    .action(async (folder: string | undefined, options: InventoryOptions) => finish(await (await import('./run.ts')).runInventory(folder, options, context)))
}
