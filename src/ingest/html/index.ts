import type { Message, SourceFile } from '#model'
import type { Format } from '../format.ts'
import type { FileReading, ReadContext } from '../reading.ts'

const understands: Message = {
  sv: 'Sparade webbsidor (HTML): huvudinnehållet plockas ut, menyer, kakmeddelanden och sidfot lämnas. Titel, utgivare, adress, publicerings- och hämtningsdag tas där sidan själv säger dem. Rubriker, tabeller, listor och rader som `Telefon: …` blir uppgifter, övrig text sparas för läsning.',
  en: 'Saved web pages (HTML): the main content is picked out, menus, cookie notices and footers are left. Title, publisher, address and the days of publishing and saving are taken where the page itself says them. Headings, tables, lists and lines like `Telefon: …` become facts, other text is kept for reading.',
}

export const htmlFormat: Format = { name: 'Webbsida (HTML)', extensions: ['html', 'htm', 'xhtml'], content: ['html', 'text'], understands, read: readHtml }

/** The libraries for web pages are large and loaded only when there is one. */
async function readHtml(file: SourceFile, context: ReadContext): Promise<FileReading> {
  return (await import('./read-page.ts')).readPage(file, context)
}
