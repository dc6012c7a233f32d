import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { readShipped, today } from '#io'
import { ToolError } from '#model'
import { loadVocabulary } from '#vocabulary'
import type { Context } from '../context.ts'
import { newCountyFolder } from './new-county-folder.ts'
import type { InitOptions } from './command.ts'

export async function runInit(named: string, options: InitOptions, context: Context): Promise<number> {
  const folder = resolve(context.workingFolder, named)
  if (existsSync(join(folder, 'county.md'))) {
    throw new ToolError({
      sv: `Mappen \`${named}\` är redan en länsmapp. Inget ändrades.`,
      en: `The folder \`${named}\` is a county folder already. Nothing was changed.`,
    })
  }
  const vocabulary = loadVocabulary(await readShipped('data'))
  const county = vocabulary.counties.find(({ code }) => code === options.county.padStart(2, '0'))
  if (county === undefined) {
    const known = vocabulary.counties.map(({ code, shortName }) => `${code} ${shortName}`).join(', ')
    throw new ToolError({
      sv: `Länskoden \`${options.county}\` finns inte. Väntade någon av: ${known}.`,
      en: `There is no county code \`${options.county}\`. Expected one of: ${known}.`,
    })
  }
  for (const file of newCountyFolder(county, vocabulary, today(context.environment).slice(0, 4))) {
    const path = join(folder, file.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.content, { flag: 'wx' })
  }
  const shown = relative(context.workingFolder, folder) || '.'
  context.tell({
    sv: `Länsmappen ${shown} är skapad för ${county.name}. Läs county.md, fyll i tabellerna och kör \`kvinnofrid build-report ${shown}\`.`,
    en: `The county folder ${shown} is made for ${county.name}. Read county.md, fill in the tables and run \`kvinnofrid build-report ${shown}\`.`,
  })
  return 0
}
