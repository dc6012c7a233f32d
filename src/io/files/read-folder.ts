import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { join, sep } from 'node:path'
import { ToolError, type Message, type SourceFile } from '#model'
import { isPublishedFolder } from '../publish/written-list.ts'
import { shownName } from './shown-name.ts'
import { folderLimits, type FolderLimits } from './limits.ts'

/** Left behind by editors, Office and operating systems. */
const ignored = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

interface Found {
  readonly path: string
  readonly file: string
  readonly size: number
  readonly refused?: Message
}

interface Tally {
  readonly files: Found[]
  bytes: number
}

/**
 * The files of a county folder, in order of path. Only regular files inside the folder are read: a link that leads outside it, a link to
 * a folder, a pipe or a device comes along as refused, to be told with all that is wrong with the material. Hidden files, Office's lock files and folders that we published to ourselves are passed over.
 *
 * One file after the other and without waiting in turns: three hundred small files are read in a fifth of the time.
 *
 * @throws ToolError when something is missing, may not be read or is above the limits; nothing has been read then that is above them
 */
export async function readFolder(folder: string, limits: FolderLimits = folderLimits): Promise<SourceFile[]> {
  const root = attempt(folder, () => realpathSync(folder))
  const tally: Tally = { files: [], bytes: 0 }
  await walk(root, '', root, limits, tally)
  const found = tally.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const [index, { path }] of found.entries()) if (found[index + 1]?.path === path) throw twins(path)
  return found.map(({ path, file, refused }) => (refused === undefined ? { path, bytes: readWhole(file, path, limits) } : { path, bytes: new Uint8Array(), refused }))
}

async function walk(folder: string, prefix: string, root: string, limits: FolderLimits, found: Tally, depth = 0): Promise<void> {
  if (depth > limits.depth) throw tooMuch(prefix, `mapparna ligger djupare än ${limits.depth} nivåer`, `folders nest deeper than ${limits.depth}`)
  const names = attempt(prefix || folder, () => readdirSync(folder))
  if (depth > 0 && await isPublishedFolder(folder)) return
  for (const name of names.toSorted()) {
    if (ignored.test(name)) continue
    const path = `${prefix}${name}`.normalize('NFC')
    const { file, state, refused } = look(join(folder, name), path, root)
    if (refused !== undefined) add({ path, file, size: 0, refused }, limits, found)
    else if (state.isDirectory()) await walk(file, `${path}/`, root, limits, found, depth + 1)
    else if (!state.isFile()) add({ path, file, size: 0, refused: notAFile(path) }, limits, found)
    else add({ path, file, size: state.size }, limits, found)
  }
}

/** The file itself, or what a link leads to: a regular file inside the folder. */
function look(file: string, path: string, root: string): { file: string; state: Stats; refused?: Message } {
  const state = attempt(path, () => lstatSync(file))
  if (!state.isSymbolicLink()) return { file, state }
  const target = attempt(path, () => realpathSync(file))
  if (!target.startsWith(root + sep)) return { file, state, refused: leadsOutside(path) }
  const behind = attempt(path, () => statSync(target))
  if (!behind.isFile()) return { file, state, refused: linkToFolder(path) }
  return { file: target, state: behind }
}

function add(file: Found, limits: FolderLimits, found: Tally): void {
  if (file.size > limits.fileBytes) throw tooMuch(file.path, `filen är större än ${megabytes(limits.fileBytes)} MB`, `the file is larger than ${megabytes(limits.fileBytes)} MB`)
  found.files.push(file)
  if (found.files.length > limits.files) throw tooMuch('', `mappen har fler än ${limits.files} filer`, `the folder has more than ${limits.files} files`)
  found.bytes += file.size
  if (found.bytes > limits.totalBytes) throw tooMuch('', `mappens filer är tillsammans större än ${megabytes(limits.totalBytes)} MB`, `the folder's files are together larger than ${megabytes(limits.totalBytes)} MB`)
}

/** No link and no waiting for a pipe. Windows lacks two of the flags, and `undefined` counts as none. */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Reads what was looked at: the file may not have become a link, a pipe or larger meanwhile. */
function readWhole(file: string, path: string, limits: FolderLimits): Uint8Array {
  const opened = attempt(path, () => openSync(file, openFlags))
  try {
    const state = fstatSync(opened)
    if (!state.isFile()) throw new ToolError(notAFile(path))
    if (state.size > limits.fileBytes) throw tooMuch(path, 'filen växte medan den lästes', 'the file grew while it was read')
    return attempt(path, () => readFileSync(opened))
  } finally {
    closeSync(opened)
  }
}

function attempt<T>(path: string, call: () => T): T {
  try {
    return call()
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000))

function unreadable(path: string, cause: unknown): ToolError {
  const name = shownName(path)
  const code = (cause as NodeJS.ErrnoException).code
  const why = code === 'ENOENT' ? ['den finns inte', 'it does not exist'] : code === 'EACCES' || code === 'EPERM' ? ['du har inte rätt att läsa den', 'you may not read it'] : code === 'ENOTDIR' ? ['den är ingen mapp', 'it is no folder'] : ['den gick inte att läsa', 'it could not be read']
  return new ToolError({ sv: `Kan inte läsa \`${name}\`: ${why[0]}.`, en: `Cannot read \`${name}\`: ${why[1]}.` }, { cause })
}

const leadsOutside = (path: string): Message => ({
  sv: `Länken \`${shownName(path)}\` leder ut ur mappen och läses inte. Lägg själva filen i mappen, eller ta bort länken.`,
  en: `The link \`${shownName(path)}\` leads outside the folder and is not read. Put the file itself in the folder, or remove the link.`,
})

const linkToFolder = (path: string): Message => ({
  sv: `Länken \`${shownName(path)}\` leder till en mapp. Bara länkar till filer följs; ta bort den.`,
  en: `The link \`${shownName(path)}\` leads to a folder. Only links to files are followed; remove it.`,
})

const notAFile = (path: string): Message => ({
  sv: `\`${shownName(path)}\` är varken fil eller mapp och läses inte. Ta bort den ur mappen.`,
  en: `\`${shownName(path)}\` is neither file nor folder and is not read. Remove it from the folder.`,
})

const twins = (path: string): ToolError => new ToolError({
  sv: `Två filer heter \`${shownName(path)}\` sånär som på hur å, ä och ö är lagrade. Byt namn på den ena.`,
  en: `Two files are called \`${shownName(path)}\` but for how å, ä and ö are stored. Rename one of them.`,
})

function tooMuch(path: string, sv: string, en: string): ToolError {
  const where = path === '' ? '' : `\`${shownName(path)}\`: `
  return new ToolError({ sv: `${where}${sv}, så ingenting lästes. Gränserna står i \`kvinnofrid build-report --help\`.`, en: `${where}${en}, so nothing was read. The limits are in \`kvinnofrid build-report --help\`.` })
}
