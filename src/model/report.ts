import type { Diagnostic, Message } from './diagnostic.ts'

/** A file to be written. `path` is relative to the output folder, with forward slashes, from a fixed register of names or a slug. */
export interface Artifact {
  readonly path: string
  readonly content: string | Uint8Array
}

/** The report as text: Markdown made from the templates, HTML made from that Markdown, and the figures both refer to. */
export interface Report {
  readonly title: string
  readonly markdown: string
  readonly html: string
  readonly figures: readonly Artifact[]
  /** What a person should look at: a text that belongs to no section, a support line that nobody has rung. */
  readonly diagnostics?: readonly Diagnostic[]
}

/** One file of the material: path relative to the county folder, with forward slashes, and its bytes. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Why it was not read although it lies in the folder (a link that leads outside); there are no bytes then. */
  readonly refused?: Message
}

/** Templates as text, by path below `templates/`: `sections/sammanfattning/section.md.hbs`, `page/page.html.hbs`, ... */
export type Templates = Readonly<Record<string, string>>

/** What the printer gives back. `deniedRequests` must be 0: the finished HTML asks for nothing. */
export interface PrintedPdf {
  readonly bytes: Uint8Array
  readonly deniedRequests: number
  /** Name and version of the browser, for the manifest. */
  readonly browser: string
  readonly sandboxed: boolean
}

/**
 * A browser that is up and waiting for the finished HTML. Closed on every way out. The root element is printed with the class `avstavas` where words
 * are broken by our own patterns.
 */
export interface Printer {
  readonly print: (html: string) => Promise<PrintedPdf>
  /** May be called again, and then waits for the same end. */
  readonly close: () => Promise<void>
}

/** All that touches the world. `io` makes the real one; a test can hand in a recording one. */
export interface Effects {
  /** Files of a county folder, in order of path; refuses links that lead outside. */
  readonly readFolder: (folder: string) => Promise<readonly SourceFile[]>
  /** Our own data and templates, shipped with the program. */
  readonly readShipped: (folder: 'data' | 'templates') => Promise<Readonly<Record<string, string>>>
  /** Starts a browser; it comes up while the report is still being made. */
  readonly openPrinter: () => Promise<Printer>
  /** An SVG drawing as PNG with this many pixels to an inch, its text set in these fonts (woff2). */
  readonly paintPicture: (svg: string, fonts: readonly Uint8Array[], dpi: number) => Promise<Uint8Array>
  /** Writes all artifacts as a set: a reader sees the old set or the new one. */
  readonly publish: (folder: string, artifacts: readonly Artifact[]) => Promise<void>
  /** Today, `2026-11-24`. */
  readonly today: () => string
  /** Says what is going on. Resolves when what the browser has answered meanwhile is taken care of. */
  readonly progress: (what: { readonly sv: string; readonly en: string }) => Promise<void>
}
