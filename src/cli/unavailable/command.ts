import { ToolError, type Message } from '#model'
import type { AddCommand } from '../commands.ts'

const later: readonly { readonly name: string; readonly what: Message }[] = [
  { name: 'diff', what: { sv: 'vad som ändrats mellan två utgåvor', en: 'what changed between two editions' } },
  { name: 'workshop', what: { sv: 'tryckt material och rösträkning för en prioriteringsworkshop', en: 'printed kit and ballot count for a prioritisation workshop' } },
  { name: 'ask', what: { sv: 'frågorna att ställa till en kommun', en: 'the questions to put to a kommun' } },
  { name: 'collect', what: { sv: 'hämta webbanteckningar och nyckeltal på nytt', en: 'fetch web notes and indicators again' } },
  { name: 'preview', what: { sv: 'visa rapporten lokalt och bygg om vid ändring', en: 'serve the report locally and rebuild on change' } },
]

/** Names that are reserved for what is planned. They say so plainly instead of being mistaken for a misspelling. */
export const addUnavailable: AddCommand = (program, context) => {
  for (const { name, what } of later) {
    program.command(name, { hidden: true }).allowUnknownOption().allowExcessArguments().description(context.say(what)).action(() => {
      throw new ToolError({
        sv: `Kommandot \`${name}\` (${what.sv}) finns inte i den här versionen.`,
        en: `The command \`${name}\` (${what.en}) is not in this version.`,
      })
    })
  }
}
