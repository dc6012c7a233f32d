import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export const addIngest: AddCommand = (program, context, finish) => {
  const command = program.command('ingest')
    .argument('<file...>', context.say({ sv: 'filer', en: 'files' }))
    .description(context.say({ sv: 'vad programmet ser i enskilda filer, som JSON', en: 'what the program sees in single files, as JSON' }))
  addShared(command, context, ['audience', 'strict', 'quiet', 'json', 'lang'])
    .action(async (files: string[], options: SharedOptions) => finish(await (await import('./run.ts')).runIngest(files, options, context)))
}
