import { isSheet, type NamedSection } from './context.ts'
import { escapeHtml } from './plain.ts'

const own: readonly string[] = ['omslag', 'innehall']

/**
 * The table of contents. Each entry ends with an empty box for its page number, which the PDF step fills in; the digits are equally wide,
 * so nothing moves.
 */
export function printContents(sections: readonly NamedSection[]): string {
  const entries: string[] = []
  let sheets: string[] = []
  const closeSheets = (): void => {
    if (sheets.length > 0) entries.push(`<li class="under"><ul>${sheets.join('')}</ul></li>`)
    sheets = []
  }
  for (const section of sections) {
    if (own.includes(section.id) || section.heading === '') continue
    if (isSheet(section.id)) {
      sheets.push(`<li>${entry(section)}</li>`)
      continue
    }
    closeSheets()
    entries.push(`<li>${entry(section)}</li>`)
  }
  closeSheets()
  return `<nav class="toc" aria-label="Innehåll"><ul>${entries.join('')}</ul></nav>`
}

function entry({ id, heading }: NamedSection): string {
  const numbered = /^(\d{1,2}) (.+)$/.exec(heading)
  const words = numbered === null ? escapeHtml(heading) : `<span class="n">${numbered[1]}</span> ${escapeHtml(numbered[2]!)}`
  return `<a href="#${id}"><span>${words}</span><span class="sidnr" data-mal="${id}"></span></a>`
}
