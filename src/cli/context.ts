import type { Language, Message } from '#model'

/** The process as the commands see it: where words go and in which language. Only this folder touches the process. */
export interface Context {
  readonly language: Language
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workingFolder: string
  readonly colours: boolean
  readonly quiet: boolean
  readonly say: (message: Message) => string
  /** A result, on stdout. */
  readonly print: (text: string) => void
  /** Something for the person at the terminal, on stderr. */
  readonly tell: (message: Message) => void
  /** An error, on stderr, one line. */
  readonly complain: (message: Message) => void
  /** What is being done right now: one line that is written over, on a terminal only. */
  readonly progress: (message: Message) => void
  readonly endProgress: () => void
}

/** Escapes and line breaks from the material shown as visible marks, so that one event stays one line. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (sign) => `␛${sign.codePointAt(0)!.toString(16).padStart(2, '0')}`)
}

export function createContext(argv: readonly string[]): Context {
  const environment = process.env
  const language = languageOf(argv, environment)
  const quiet = argv.includes('--quiet') || argv.includes('-q')
  const showsProgress = process.stderr.isTTY === true && environment['CI'] === undefined && !quiet && environment['TERM'] !== 'dumb'
  const colours = process.stdout.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb'
  let progressShown = false
  const endProgress = (): void => {
    if (progressShown) process.stderr.write('\r\u001b[K')
    progressShown = false
  }
  const say = (message: Message): string => message[language]
  return {
    language, environment, colours, quiet, say, endProgress,
    workingFolder: process.cwd(),
    print: (text) => {
      endProgress()
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    tell: (message) => {
      if (quiet) return
      endProgress()
      process.stderr.write(`${say(message)}\n`)
    },
    complain: (message) => {
      endProgress()
      process.stderr.write(`kvinnofrid: ${say(message)}\n`)
    },
    progress: (message) => {
      if (!showsProgress) return
      endProgress()
      process.stderr.write(`${say(message)} …`)
      progressShown = true
    },
  }
}

/** `--lang`, else the environment when it says English, else Swedish: a Swedish office's server often says only `C`. */
function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const position = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = position === -1 ? undefined : argv[position]!.includes('=') ? argv[position]!.split('=')[1] : argv[position + 1]
  if (asked === 'en' || asked === 'sv') return asked
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'sv'
}
