import { CommanderError } from 'commander'
import { InternalError, ToolError } from '#model'
import { createContext } from './context.ts'
import { createProgram } from './program.ts'

/**
 * Runs one command line and gives the exit code: 0 done, 1 the data has errors, 2 wrong use or the tool could not run.
 * The only place where failures are turned into words.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const context = createContext(argv)
  process.stdout.on('error', endWhenNobodyReads)
  try {
    let code = 0
    await createProgram(context, (result) => { code = result }).parseAsync([...argv])
    return code
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
    if (cause instanceof ToolError) {
      context.complain(cause.messages)
      return 2
    }
    context.complain(cause instanceof InternalError || cause instanceof Error
      ? {
          sv: `Ett fel i programmet självt: ${firstLine(cause)}. Anmäl det gärna, med kommandot du körde. Inget har publicerats.`,
          en: `A fault in the program itself: ${firstLine(cause)}. Please report it, with the command you ran. Nothing was published.`,
        }
      : { sv: 'Ett okänt fel i programmet självt.', en: 'An unknown fault in the program itself.' })
    if (context.environment['KVINNOFRID_DEBUG'] === '1' && cause instanceof Error) context.complain({ sv: cause.stack ?? '', en: cause.stack ?? '' })
    return 2
  }
}

/** `kvinnofrid matrix | head` closes the pipe when it has seen enough, which is no fault. */
function endWhenNobodyReads(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'EPIPE') throw cause
  process.exit(0)
}

const firstLine = (error: Error): string => (error.message.split('\n', 1)[0] ?? '').slice(0, 200)
