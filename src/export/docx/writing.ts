/** What writing a block needs to know. */
export interface Writing {
  readonly docx: typeof import('docx')
  /** PNG by path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** Width of the text on the page, in twentieths of a point, as all measures here. */
  readonly textWidth: number
  /** Word's level for a heading of this depth in the Markdown: no level is left out within a section. */
  readonly levelOf: (depth: number) => number
}
