import { link, lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ToolError } from '#model'

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process was born, where the system tells (Linux): process numbers are used again. */
  readonly born: string
  readonly token: string
}

export interface Lock {
  readonly release: () => Promise<void>
}

export interface LockPatience {
  readonly waitMs: number
  readonly pollMs: number
  /** A lock of another machine, whose processes we cannot see, is taken for forgotten after this. Publishing takes seconds. */
  readonly foreignMs: number
}

export const patience: LockPatience = { waitMs: 30_000, pollMs: 50, foreignMs: 600_000 }

/**
 * Makes this process the only one to publish through `workspace`, a private folder beside the output. Waits for another one to finish;
 * takes over from one that has died.
 *
 * @throws ToolError when the other one does not finish
 */
export async function acquireLock(workspace: string, token: string, chosen: LockPatience = patience): Promise<Lock> {
  try {
    return await waitForLock(workspace, token, chosen)
  } catch (cause) {
    await rmdir(workspace).catch(() => undefined)
    throw cause
  }
}

async function waitForLock(workspace: string, token: string, { waitMs, pollMs, foreignMs }: LockPatience): Promise<Lock> {
  const lock = join(workspace, 'lock')
  const own = join(workspace, `lock-${token}`)
  const holder: Holder = { pid: process.pid, host: hostname(), born: birthOf(process.pid), token }
  for (let waited = 0; ; waited += pollMs) {
    await makePrivate(workspace)
    if (await claim(lock, own, JSON.stringify(holder))) return { release: () => release(workspace, lock, token) }
    await takeOverIfForgotten(lock, own, foreignMs)
    if (waited >= waitMs) {
      throw new ToolError({
        sv: `En annan körning skriver till mappen. Vänta tills den är klar. Är ingen igång, ta bort \`${workspace}\` och försök igen.`,
        en: `Another run is writing to the folder. Wait until it is done. If none is running, remove \`${workspace}\` and try again.`,
      })
    }
    await pause(pollMs)
  }
}

/** A folder of ours that nobody else may look into. */
async function makePrivate(workspace: string): Promise<void> {
  await mkdir(workspace, { mode: 0o700 }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  const state = await lstat(workspace)
  if (!state.isDirectory() || (process.getuid !== undefined && state.uid !== process.getuid())) {
    throw new ToolError({
      sv: `\`${workspace}\` är inte din mapp. Ta bort den, eller ange en annan mapp med --out.`,
      en: `\`${workspace}\` is not your folder. Remove it, or name another folder with --out.`,
    })
  }
}

/** The lock appears with its content or not at all. */
async function claim(lock: string, own: string, content: string): Promise<boolean> {
  try {
    await writeFile(own, content, { mode: 0o600 })
    await link(own, lock).catch((cause: NodeJS.ErrnoException) => {
      // File systems without hard links (memory sticks): made at once, written right after.
      if (cause.code === 'EPERM' || cause.code === 'ENOTSUP' || cause.code === 'ENOSYS') return writeFile(lock, content, { mode: 0o600, flag: 'wx' })
      throw cause
    })
    return true
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    // ENOENT: the holder before us has just cleared the workspace away.
    if (code === 'EEXIST' || code === 'ENOENT') return false
    throw cause
  } finally {
    await rm(own, { force: true })
  }
}

async function takeOverIfForgotten(lock: string, own: string, foreignMs: number): Promise<void> {
  try {
    const content = await readFile(lock, 'utf8')
    const ageMs = Date.now() - (await lstat(lock)).mtimeMs
    if (!isForgotten(content, ageMs, foreignMs)) return
    await rename(lock, own)
    // Somebody may have been faster: then what we moved is a new lock, and goes back.
    if (await readFile(own, 'utf8') !== content) await link(own, lock)
    await rm(own, { force: true })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EEXIST') throw cause
  }
}

function isForgotten(content: string, ageMs: number, foreignMs: number): boolean {
  const holder = readHolder(content)
  if (holder === undefined) return ageMs > 10_000
  if (holder.host !== hostname()) return ageMs > foreignMs
  if (!isAlive(holder.pid)) return true
  return holder.born !== '' && birthOf(holder.pid) !== holder.born
}

function readHolder(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' && typeof holder.born === 'string' ? holder as Holder : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return String(stat.slice(stat.lastIndexOf(')')).split(' ')[20])
  } catch {
    return ''
  }
}

async function release(workspace: string, lock: string, token: string): Promise<void> {
  const holder = readHolder(await readFile(lock, 'utf8').catch(() => ''))
  if (holder?.token === token) await rm(lock, { force: true }).catch(() => undefined)
  await rmdir(workspace).catch(() => undefined)
}
