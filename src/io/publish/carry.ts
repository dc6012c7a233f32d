import { constants } from 'node:fs'
import { copyFile, link, lstat, mkdir, readdir, readFile, readlink, rename, rmdir, symlink, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts everything of `from` that `keeps` says yes to into `to` as well, under another name for the same file where the disk can do that.
 * So what others have laid in the output folder is in the old and the new set at once, and missing at no moment.
 */
export async function carryOver(from: string, to: string, keeps: (path: string) => boolean, prefix = ''): Promise<void> {
  const entries = await readdir(join(from, prefix), { withFileTypes: true })
  for (const entry of entries) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) {
      await mkdir(join(to, path), { recursive: true })
      await carryOver(from, to, keeps, `${path}/`)
      continue
    }
    if (!keeps(path)) continue
    await mkdir(dirname(join(to, path)), { recursive: true })
    if (entry.isSymbolicLink()) await symlink(await readlink(join(from, path)), join(to, path))
    else await link(join(from, path), join(to, path)).catch(() => copyFile(join(from, path), join(to, path), constants.COPYFILE_EXCL))
  }
  // A folder that held nothing but our old files is not made again for nothing.
  if (prefix !== '' && entries.length > 0) await rmdir(join(to, prefix)).catch(() => undefined)
}

/**
 * Empties a set that has been exchanged. Our own files go, and what stands in the new set too; whatever else is found there (laid
 * in at the very moment of the exchange) is moved to the new set, never deleted. `list`, the file that tells which are ours, goes last:
 * if we die before, the next run must still know.
 */
export async function clearAway(old: string, current: string, isOurs: (path: string) => boolean, list: string): Promise<void> {
  await clearFolder(old, current, isOurs, list, '')
  await unlink(join(old, list)).catch(() => undefined)
  await rmdir(old).catch(() => undefined)
}

async function clearFolder(old: string, current: string, isOurs: (path: string) => boolean, list: string, prefix: string): Promise<void> {
  for (const entry of await readdir(join(old, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) {
      await clearFolder(old, current, isOurs, list, `${path}/`)
      await rmdir(join(old, path)).catch(() => undefined)
    } else if (path === list && isOurs(path)) continue
    else if (isOurs(path) || await isSame(join(old, path), join(current, path))) await unlink(join(old, path))
    else await saveTo(join(old, path), join(current, path))
  }
}

async function isSame(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = [await lstat(a), await lstat(b)]
    if (one.ino === other.ino && one.dev === other.dev) return true
    if (one.isSymbolicLink() && other.isSymbolicLink()) return await readlink(a) === await readlink(b)
    return one.isFile() && other.isFile() && one.size === other.size && (await readFile(a)).equals(await readFile(b))
  } catch {
    return false
  }
}

async function saveTo(file: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? place : `${place}.sparad-${number - 1}`
    try {
      await lstat(free)
    } catch {
      return rename(file, free)
    }
  }
}
