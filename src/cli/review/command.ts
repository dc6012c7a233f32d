import { Option } from 'commander'
import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface ReviewOptions extends SharedOptions {
  readonly format: 'text' | 'csv' | 'html'
  readonly explain?: readonly string[]
  readonly decide?: string
  readonly role?: string
  readonly reason?: string
}

export const addReview: AddCommand = (program, context, finish) => {
  const command = program.command('review')
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'vad en människa behöver avgöra', en: 'what a person has to decide' }))
    .addOption(new Option('--format <form>', context.say({ sv: 'form', en: 'form' })).choices(['text', 'csv', 'html']).default('text'))
    .option('--explain <a b...>', context.say({ sv: 'två id eller namn: vad som talar för och emot att de är samma', en: 'two ids or names: what speaks for and against their being the same' }))
    .option('--decide <key=answer>', context.say({ sv: 'svara på en fråga: en rad skrivs i decisions.csv', en: 'answer a question: a line is written in decisions.csv' }))
    .option('--role <role>', context.say({ sv: 'vem som avgör, som roll', en: 'who decides, as a role' }))
    .option('--reason <reason>', context.say({ sv: 'varför', en: 'why' }))
  addShared(command, context, ['audience', 'date', 'quiet', 'json', 'lang'])
    .action(async (folder: string | undefined, options: ReviewOptions) => finish(await (await import('./run.ts')).runReview(folder, options, context)))
}
