import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export const addDoctor: AddCommand = (program, context, finish) => {
  const command = program.command('doctor')
    .description(context.say({ sv: 'finns allt: webbläsare, typsnitt, skrivrätt, versioner', en: 'is everything there: browser, fonts, write access, versions' }))
  addShared(command, context, ['out', 'json', 'lang'])
    .action(async (options: SharedOptions) => finish(await (await import('./run.ts')).runDoctor(options, context)))
}
