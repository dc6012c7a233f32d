import { Option } from 'commander'
import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../shared-options.ts'

export interface ReviewOptions extends SharedOptions {
  readonly format: 'text' | 'csv'
  readonly explain?: readonly string[]
}

export const addReview: AddCommand = (program, context, finish) => {
  const command = program.command('review')
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'vad en människa behöver avgöra', en: 'what a person has to decide' }))
    .addOption(new Option('--format <form>', context.say({ sv: 'form', en: 'form' })).choices(['text', 'csv']).default('text'))
    .option('--explain <a b...>', context.say({ sv: 'två id: vad som talar för och emot att de är samma', en: 'two ids: what speaks for and against their being the same' }))
  addShared(command, context, ['audience', 'date', 'quiet', 'json', 'lang'])
    .action(async (folder: string | undefined, options: ReviewOptions) => finish(await (await import('./run.ts')).runReview(folder, options, context)))
}
