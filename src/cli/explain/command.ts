import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../shared-options.ts'

export const addExplain: AddCommand = (program, context, finish) => {
  const command = program.command('explain')
    .argument('[rule]', context.say({ sv: 'regelns namn, till exempel normalise/phone-length; utan namn listas alla', en: 'name of the rule, e.g. normalise/phone-length; without one, all are listed' }))
    .description(context.say({ sv: 'vad ett meddelande betyder och vad man gör åt det', en: 'what a message means and what to do about it' }))
  addShared(command, context, ['json', 'lang'])
    .action(async (rule: string | undefined, options: SharedOptions) => finish((await import('./run.ts')).runExplain(rule, options, context)))
}
