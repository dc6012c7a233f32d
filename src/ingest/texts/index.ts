import { parseFrontMatter } from '#text'
import type { Diagnostic, Message, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import type { Format } from '../format.ts'
import { whyNotParsed } from '../markdown/dense-text.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { fileNameOf, folderOf } from '../sources/file-source.ts'

const understands: Message = {
  sv: 'Egna texter till rapportens avsnitt i Markdown. Huvudet säger vilket avsnitt: `section: sammanfattning`.',
  en: 'Own texts for the sections of the report in Markdown. The front matter says which section: `section: sammanfattning`.',
}

export const textsFormat: Format = {
  name: 'Text till ett avsnitt (Markdown)',
  extensions: ['md'],
  content: ['text', 'html'],
  accepts: (file) => folderOf(file.path) === 'texts',
  understands,
  read: readText,
}

/** @reports ingest/text-without-section, and those of `openText`, `parseFrontMatter` and `whyNotParsed` */
function readText(file: SourceFile, context: ReadContext): FileReading {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const front = parseFrontMatter(opened.text, file.path)
  const refusal = whyNotParsed(front.body, file.path)
  if (refusal !== undefined) return refused(refusal)
  const declared = front.data['section']
  const section = typeof declared === 'string' && declared.trim() !== '' ? declared.trim() : fileNameOf(file.path).replace(/\.md$/, '')
  const markdown = front.body.trim()
  const before = front.body.slice(0, front.body.indexOf(markdown))
  const line = before.split(/\r\n|\n|\r/).length
  return reading({
    texts: markdown === '' ? [] : [{ section, markdown, place: { file: file.path, line } }],
    receipt: opened.receipt,
    diagnostics: [...opened.diagnostics, ...front.diagnostics, ...(typeof declared === 'string' ? [] : [withoutSection(file.path, section)])],
  })
}

const withoutSection = (file: string, section: string): Diagnostic => ({
  rule: 'ingest/text-without-section',
  severity: 'warning',
  message: {
    sv: `Texten säger inte vilket avsnitt den hör till. Filens namn användes: \`${section}\`.`,
    en: `The text does not say which section it belongs to. The name of the file was used: \`${section}\`.`,
  },
  place: { file, line: 1 },
  expected: ['section: sammanfattning'],
})
