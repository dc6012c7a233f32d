import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { chmod, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ToolError, type Artifact } from '#model'
import { checkArtifactNames } from './artifact-names.ts'
import { carryOver, clearAway } from './carry.ts'
import { acquireLock } from './lock.ts'
import { prepareOutFolder } from './out-folder.ts'
import { extendedManifest, manifestName, readManifest, writtenPaths } from './written-list.ts'

/**
 * Publishes files as a set: whoever looks into the folder sees all of the old set or all of the new one, also when the program or the
 * machine dies at any moment. See `src/io/README.md` for how.
 *
 * Artifacts with a manifest.json replace everything that we have written to the folder before; without one they are added to it. Files
 * that are not ours stay as they are, and a file of theirs with the name of one of ours stops the publication.
 *
 * @throws ToolError when the folder does not fit, another run does not finish, or the disk is full or read-only; the old set is untouched
 */
export async function publish(folder: string, artifacts: readonly Artifact[]): Promise<void> {
  checkArtifactNames(artifacts)
  try {
    await publishTo(await prepareOutFolder(folder), artifacts)
  } catch (cause) {
    throw cause instanceof ToolError || !isSystemError(cause) ? cause : notWritten(folder, cause)
  }
}

/** Clears away what a run that died has left beside an output folder, and puts back the old set if it died in the middle of the exchange. */
export async function recoverPublication(folder: string): Promise<void> {
  const out = await prepareOutFolder(folder)
  if (!await exists(workspaceOf(out))) return
  const lock = await acquireLock(workspaceOf(out), makeToken())
  try {
    await recover(out)
  } finally {
    await lock.release()
  }
}

const workspaceOf = (out: string): string => join(dirname(out), `.${basename(out)}.kvinnofrid`)
const makeToken = (): string => `${process.pid}-${randomBytes(6).toString('hex')}`

async function publishTo(out: string, artifacts: readonly Artifact[]): Promise<void> {
  const token = makeToken()
  const workspace = workspaceOf(out)
  const lock = await acquireLock(workspace, token)
  const fresh = join(workspace, `new-${token}`)
  const old = join(workspace, `old-${token}`)
  const abandon = (): void => rmSync(fresh, { recursive: true, force: true })
  process.once('exit', abandon)
  try {
    await recover(out)
    const earlier = await readManifest(out)
    const ours = writtenPaths(earlier)
    const isWhole = artifacts.some(({ path }) => path === manifestName)
    const set = isWhole ? artifacts : [...artifacts, extendedManifest(earlier, artifacts)]
    await refuseCollisions(out, set, ours)

    const replaced = new Set(set.map(({ path }) => path))
    const modes = await stage(fresh, set)
    const hasOld = await exists(out)
    if (hasOld) {
      await carryOver(out, fresh, (path) => !replaced.has(path) && (!isWhole || !ours.has(path)))
      await chmod(fresh, (await stat(out)).mode & 0o7777)
    }
    for (const { path } of set) await chmod(join(fresh, path), modes.file)
    await flushFolders(fresh, set)

    exchange(out, fresh, hasOld ? old : undefined)
    await flush(dirname(out))
    // Published: what cannot be cleared away now is cleared away by the next run.
    if (hasOld) await clearAway(old, out, (path) => ours.has(path), manifestName).catch(() => undefined)
  } finally {
    process.removeListener('exit', abandon)
    await rm(fresh, { recursive: true, force: true })
    await lock.release()
  }
}

/** Between the two renames there is no output folder for some 20 microseconds; a run that dies just then is put right by the next. */
function exchange(out: string, fresh: string, old: string | undefined): void {
  if (old === undefined) return renameSync(fresh, out)
  renameSync(out, old)
  try {
    renameSync(fresh, out)
  } catch (cause) {
    renameSync(old, out)
    throw cause
  }
}

async function recover(out: string): Promise<void> {
  const workspace = workspaceOf(out)
  const left = await readdir(workspace)
  for (const name of left.filter((name) => name.startsWith('old-')).toSorted()) {
    const old = join(workspace, name)
    if (!await exists(out)) await rename(old, out)
    else {
      const ours = writtenPaths(await readManifest(old))
      await clearAway(old, out, (path) => ours.has(path), manifestName)
    }
  }
  for (const name of left.filter((name) => /^(?:new|lock)-/.test(name))) await rm(join(workspace, name), { recursive: true, force: true })
}

/** Writes the set, private until it is published, each file flushed to the disk. Gives the permissions that files shall have then. */
async function stage(fresh: string, set: readonly Artifact[]): Promise<{ readonly file: number }> {
  await mkdir(fresh)
  const { mode } = await stat(fresh)
  for (const folder of new Set(set.map(({ path }) => dirname(path)))) await mkdir(join(fresh, folder), { recursive: true })
  const waiting = [...set]
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let artifact = waiting.pop(); artifact !== undefined; artifact = waiting.pop()) await writeFlushed(join(fresh, artifact.path), artifact.content)
  }))
  return { file: mode & 0o666 }
}

async function writeFlushed(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function flushFolders(fresh: string, set: readonly Artifact[]): Promise<void> {
  for (const folder of new Set(set.map(({ path }) => dirname(path)))) await flush(join(fresh, folder))
  await flush(fresh)
}

/** Makes the names in a folder last. Not every system can, and where it cannot the names last anyway or the disk decides. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Nothing that others have written is written over. */
async function refuseCollisions(out: string, set: readonly Artifact[], ours: ReadonlySet<string>): Promise<void> {
  for (const { path } of set) {
    if (ours.has(path) && !(await isFolder(join(out, path)))) continue
    if (!await exists(join(out, path)) && !await hasFileAmong(out, dirname(path))) continue
    throw new ToolError({
      sv: `\`${path}\` finns redan i utmappen och är inte skriven av kvinnofrid. Flytta den, eller ange en annan mapp med --out.`,
      en: `\`${path}\` is in the output folder already and was not written by kvinnofrid. Move it, or name another folder with --out.`,
    })
  }
}

/** A file of somebody's where we need a folder. */
async function hasFileAmong(out: string, folder: string): Promise<boolean> {
  return folder !== '.' && await exists(join(out, folder)) && !await isFolder(join(out, folder))
}

const isFolder = async (path: string): Promise<boolean> => lstat(path).then((state) => state.isDirectory(), () => false)
const exists = async (path: string): Promise<boolean> => lstat(path).then(() => true, () => false)

const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException => cause instanceof Error && typeof (cause as NodeJS.ErrnoException).errno === 'number'

function notWritten(folder: string, cause: NodeJS.ErrnoException): ToolError {
  const reasons: Readonly<Record<string, readonly [string, string]>> = {
    ENOSPC: ['disken är full', 'the disk is full'],
    EDQUOT: ['din del av disken är full', 'your share of the disk is full'],
    EROFS: ['disken går bara att läsa', 'the disk is read-only'],
    EACCES: ['du har inte rätt att skriva där', 'you may not write there'],
    EPERM: ['du har inte rätt att skriva där, eller så är en fil i mappen öppen i ett annat program', 'you may not write there, or a file in the folder is open in another program'],
    EBUSY: ['mappen används av systemet eller ett annat program; ange en undermapp till den med --out', 'the folder is in use by the system or another program; name a folder below it with --out'],
    EXDEV: ['mappen är en egen disk; ange en undermapp till den med --out', 'the folder is a disk of its own; name a folder below it with --out'],
    ENAMETOOLONG: ['sökvägen är för lång', 'the path is too long'],
    ENOTDIR: ['en del av sökvägen är en fil', 'a part of the path is a file'],
    EEXIST: ['en del av sökvägen är en fil', 'a part of the path is a file'],
  }
  const [sv, en] = reasons[cause.code!] ?? [`systemet svarade ${cause.code}`, `the system answered ${cause.code}`]
  return new ToolError({
    sv: `Kan inte skriva till \`${folder}\`: ${sv}. De filer som fanns där är orörda.`,
    en: `Cannot write to \`${folder}\`: ${en}. The files that were there are untouched.`,
  }, { cause })
}
