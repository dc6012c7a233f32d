import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { readCounty } from '#ingest'
import { readShipped } from '#io'
import { ToolError, type County, type SourceFile, type Vocabulary } from '#model'
import { forbidsPublishing, ingestFile, type IngestedFile, type IngestedRow } from '#pipeline'
import { loadVocabulary } from '#vocabulary'
import type { Context } from '../context.ts'
import { plainDiagnostic } from '../diagnostics/plain-diagnostic.ts'
import type { SharedOptions } from '../common-options.ts'

export async function runIngest(names: readonly string[], options: SharedOptions, context: Context): Promise<number> {
  const vocabulary = loadVocabulary(await readShipped('data'))
  const ingested: { readonly name: string; readonly file: IngestedFile }[] = []
  for (const name of names) {
    context.progress({ sv: `Läser ${basename(name)}`, en: `Reading ${basename(name)}` })
    const path = resolve(context.workingFolder, name)
    const folder = countyFolderAbove(dirname(path))
    const file = await sourceFile(path, folder, name)
    const county = folder === null ? null : await countyOf(folder, vocabulary)
    ingested.push({ name, file: await ingestFile(file, { vocabulary, county, audience: options.audience, strict: options.strict === true }) })
  }
  context.endProgress()
  const documents = ingested.map(({ name, file }) => ({ ...(ingested.length > 1 ? { file: name } : {}), ...asJson(file, context) }))
  context.print(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2))
  return forbidsPublishing(ingested.flatMap(({ file }) => file.diagnostics), options.strict === true) ? 1 : 0
}

/** The county folder that the file lies in, if any: its county.md says how its columns are to be read. */
function countyFolderAbove(folder: string): string | null {
  if (existsSync(join(folder, 'county.md'))) return folder
  const parent = dirname(folder)
  return parent === folder ? null : countyFolderAbove(parent)
}

async function sourceFile(path: string, folder: string | null, name: string): Promise<SourceFile> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ToolError({ sv: `Filen \`${name}\` går inte att läsa. Kontrollera namnet.`, en: `The file \`${name}\` cannot be read. Check the name.` }, { cause })
  })
  return { path: folder === null ? basename(path) : relative(folder, path).replaceAll('\\', '/'), bytes }
}

async function countyOf(folder: string, vocabulary: Vocabulary): Promise<County | null> {
  return readCounty({ path: 'county.md', bytes: await readFile(join(folder, 'county.md')) }, vocabulary).county
}

function asJson(file: IngestedFile, context: Context): Record<string, unknown> {
  return {
    rows: file.rows.map((row: IngestedRow) => ({ place: row.place, kind: row.kind, ...row.values, other: row.other, original: row.original })),
    entities: file.entities,
    claims: file.claims,
    diagnostics: file.diagnostics.map((diagnostic) => plainDiagnostic(diagnostic, context.language)),
    receipt: file.receipt.map((repair) => ({ what: repair.what, detail: repair.detail[context.language], place: repair.place })),
  }
}
