import { Option } from 'commander'
import type { AddCommand } from '../commands.ts'
import { addShared, type SharedOptions } from '../common-options.ts'

export interface BuildReportOptions extends SharedOptions {
  readonly format: string
  readonly perKommun?: boolean
}

export const addBuildReport: AddCommand = (program, context, finish) => {
  const command = program.command('build-report')
    .argument('[folder]', context.say({ sv: 'länsmapp', en: 'county folder' }))
    .description(context.say({ sv: 'läs allt och skriv rapporten som Markdown, HTML och PDF', en: 'read everything and write the report as Markdown, HTML and PDF' }))
    .addOption(new Option('--format <list>', context.say({ sv: 'vilka dokument; docx finns också', en: 'which documents; docx is there too' })).default('md,html,pdf'))
    .addOption(new Option('--per-kommun', context.say({ sv: 'dessutom ett dokument för varje kommun, att skicka ut', en: 'also a document for each kommun, for sending out' })))
  addShared(command, context, ['out', 'audience', 'kommun', 'date', 'strict', 'quiet', 'json', 'lang'])
    .action(async (folder: string | undefined, options: BuildReportOptions) => finish(await (await import('./run.ts')).runBuildReport(folder, options, context)))
}
