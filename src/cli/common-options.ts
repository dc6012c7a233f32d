import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Audience, KommunCode, Language } from '#model'
import type { Context } from './context.ts'

/** Options that mean the same in every command that has them. */
export interface SharedOptions {
  readonly out: string
  readonly audience: Audience
  readonly kommun: readonly KommunCode[]
  readonly date?: string
  readonly lang?: Language
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

type SharedName = keyof SharedOptions

/** Adds the shared options that fit a command, always in the same words. */
export function addShared(command: Command, context: Context, names: readonly SharedName[]): Command {
  const options: Record<SharedName, () => Option> = {
    out: () => new Option('--out <dir>', context.say({ sv: 'mapp att skriva till', en: 'folder to write to' })).default('./rapport'),
    audience: () => new Option('--audience <who>', context.say({ sv: 'vem det är till', en: 'who it is for' })).choices(['public', 'internal']).default('public'),
    kommun: () => new Option('--kommun <code or name>', context.say({ sv: 'bara denna kommun; kan upprepas', en: 'only this kommun; repeatable' }))
      .argParser((value: string, earlier: string[]) => [...earlier, value]).default([], context.say({ sv: 'alla', en: 'all' })),
    date: () => new Option('--date <YYYY-MM-DD>', context.say({ sv: 'rapportens datum (annars SOURCE_DATE_EPOCH, annars i dag)', en: 'date of the report (else SOURCE_DATE_EPOCH, else today)' }))
      .argParser((value: string) => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value
        throw new InvalidArgumentError(context.say({ sv: 'Väntade ett datum som 2026-11-24.', en: 'Expected a date such as 2026-11-24.' }))
      }),
    lang: () => new Option('--lang <sv|en>', context.say({ sv: 'språk i meddelanden', en: 'language of messages' })).choices(['sv', 'en']),
    strict: () => new Option('--strict', context.say({ sv: 'varningar och det som måste tydas räknas som fel', en: 'warnings and what had to be interpreted count as errors' })),
    quiet: () => new Option('-q, --quiet', context.say({ sv: 'bara resultat och fel', en: 'only results and errors' })),
    json: () => new Option('--json', context.say({ sv: 'ett JSON-dokument på stdout', en: 'one JSON document on stdout' })),
  }
  for (const name of names) command.addOption(options[name]())
  return command
}
