import { randomBytes } from 'node:crypto'
import { lstat, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ToolError } from '#model'

/**
 * Puts new bytes in the place of a file of the user's, or makes it: who reads it sees the old or the new file, also when the program
 * dies. Only a regular file is replaced, and it keeps its mode.
 *
 * @throws ToolError when the path is no regular file, or cannot be written; the old file is untouched
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const name = basename(path)
  const old = await lstat(path).catch(() => null)
  if (old !== null && !old.isFile()) throw new ToolError({ sv: `\`${name}\` är ingen vanlig fil och skrivs inte över.`, en: `\`${name}\` is no regular file and is not written over.` })
  const fresh = join(dirname(path), `.${name}.${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    const file = await open(fresh, 'wx', old === null ? 0o644 : old.mode & 0o777)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(fresh, path)
  } catch (cause) {
    await rm(fresh, { force: true })
    throw new ToolError({ sv: `\`${name}\` går inte att skriva. Filen är som förut.`, en: `\`${name}\` cannot be written. The file is as before.` }, { cause })
  }
}
