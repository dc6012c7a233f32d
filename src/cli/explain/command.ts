import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export const addExplain: AddCommand = (program, context, finish) => {
  const command = program.command('explain')
    .argument('[rule]', context.say({ sv: 'regelns namn, till exempel normalise/phone-length; utan namn listas alla; `template` för vad mallar får använda', en: 'name of the rule, e.g. normalise/phone-length; without one, all are listed; `template` for what templates may use' }))
    .argument('[section]', context.say({ sv: 'efter `template`: avsnittets namn', en: 'after `template`: name of the section' }))
    .description(context.say({ sv: 'vad ett meddelande betyder och vad man gör åt det', en: 'what a message means and what to do about it' }))
  addShared(command, context, ['json', 'lang'])
    .action(async (rule: string | undefined, section: string | undefined, options: SharedOptions) =>
      finish(rule === 'template' ? await (await import('./template.ts')).runExplainTemplate(section, options, context) : (await import('./run.ts')).runExplain(rule, options, context)))
}
