import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { commands } from './commands.ts'
import type { Context } from './context.ts'

/** The command line. Each command's work is loaded when the command is used, so that `--help` stays quick. */
export function createProgram(context: Context, finish: (code: number) => void): Command {
  const program = new Command('kvinnofrid')
    .description(context.say({
      sv: 'Länsövergripande nulägesrapport om kvinnofrid, med källa till varje uppgift.',
      en: 'A county baseline report on the work against men\'s violence against women, with the source of every statement.',
    }))
    .version(manifest.version, '-V, --version', context.say({ sv: 'visa version', en: 'show the version' }))
    .helpOption('-h, --help', context.say({ sv: 'visa hjälp', en: 'show help' }))
    .helpCommand('help [command]', context.say({ sv: 'visa hjälp om ett kommando', en: 'show help on a command' }))
    .exitOverride()
    .showSuggestionAfterError()
  for (const add of commands) add(program, context, finish)
  for (const command of program.commands) {
    command.exitOverride().helpOption('-h, --help', context.say({ sv: 'visa hjälp', en: 'show help' }))
  }
  return program
}

export const version = manifest.version
