import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { limits, understoodFormats } from '#ingest'
import { formatNumber } from '#text'
import { projectRoot } from '../architecture/source-files.ts'

const guide = join(projectRoot, 'README.sv.md')
const marked = /(<!-- format -->\n)[\s\S]*(<!-- \/format -->)/

const cell = (text: string): string => text.replaceAll('|', '\\|')
const megabytes = (bytes: number): string => `${formatNumber(bytes / 1024 / 1024)} MB`

function section(): string {
  const rows = understoodFormats().map(({ format, extensions, understands }) => `| ${cell(format)} | ${extensions.map((extension) => `\`.${extension}\``).join(' ')} | ${cell(understands.sv)} |`)
  return `
| Slag | Ändelser | Vad programmet förstår |
| --- | --- | --- |
${rows.join('\n')}

Gränser: ${megabytes(limits.fileBytes)} per fil (sparade webbsidor ${megabytes(limits.pageBytes)}), ${formatNumber(limits.tableRows)} rader och ${formatNumber(limits.tableColumns)} kolumner per tabell, ${formatNumber(limits.pdfPages)} sidor PDF, ${formatNumber(limits.notes)} anteckningar per län.
En fil över gränsen läses inte alls, så att en del inte misstas för allt. Äldre format (\`.xls\`, \`.ods\`, \`.doc\`) läses inte; meddelandet säger hur filen sparas om.

`
}

describe('the user guide', () => {
  it('has the table of what is understood as the program has it (npm run golden writes it)', () => {
    const text = readFileSync(guide, 'utf8')
    expect(text).toMatch(marked)
    const current = text.replace(marked, (_, open: string, close: string) => `${open}${section()}${close}`)
    if (process.env['GOLDEN'] === 'rewrite') writeFileSync(guide, current)
    else expect(text).toBe(current)
  })
})
