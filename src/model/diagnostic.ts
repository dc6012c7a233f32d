import type { Place } from './place.ts'

/** A sentence for people, in both languages of the program. A message that lacks one of them does not compile. */
export interface Message {
  readonly sv: string
  readonly en: string
}

export type Language = keyof Message

/**
 * error: publishing would say something false or reveal something secret, so nothing is published;
 * warning: one value or record was left out or changed, and a person should look; info: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Trouble in the data, as a value. `rule` is `<stage>/<name>`, stable, and explained in the `rules.md` of that stage.
 * `actual` is what was found, `expected` what would have been understood, `note` the way out when it is known.
 */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly place: Place
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly note?: Message
}

/**
 * One thing the reader did to a file in order to understand it (encoding found, title row skipped, number reread).
 * `what` is one of a fixed set of short English words, `detail` plain Swedish and English for a person.
 */
export interface Repair {
  readonly what:
    | 'encoding' | 'delimiter' | 'line-ends' | 'hint-line' | 'header' | 'skipped-row' | 'merged-cell' | 'number' | 'text'
    | 'hidden' | 'front-matter' | 'duplicate' | 'content'
  readonly detail: Message
  readonly place: Place
  /** Told so that a person can check it, but nothing in the file was put right. */
  readonly asFound?: true
}

/** A bug of ours, as opposed to trouble in the data. `cli` catches it and asks for a report. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}

/** The tool cannot run: no such folder, no browser, disk full. Exit code 2; the message is one plain line. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  readonly messages: Message
  constructor(messages: Message, options?: { cause?: unknown }) {
    super(messages.en, options)
    this.messages = messages
  }
}
