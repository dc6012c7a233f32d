import { readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ToolError } from '#model'
import { publish } from '../../src/io/publish/index.ts'
import { acquireLock } from '../../src/io/publish/lock.ts'
import { filesIn, lay, temporaryFolder } from './folder.ts'

/** System calls that shall fail: with which code, and how often they work first. */
const faults = vi.hoisted(() => ({ before: new Map<string, () => void>(), failing: new Map<string, { code: string; after: number; times?: number }>() }))

function failIfTold(name: string): void {
  const first = faults.before.get(name)
  faults.before.delete(name)
  first?.()
  const fault = faults.failing.get(name)
  if (fault === undefined) return
  fault.after -= 1
  if (fault.after < 0 && fault.after >= -(fault.times ?? Infinity)) throw Object.assign(new Error(`${fault.code}: fault made for the test`), { code: fault.code, errno: -1 })
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const open: typeof real.open = async (...given) => {
    failIfTold('open')
    const handle = await real.open(...given)
    const write = handle.writeFile.bind(handle)
    handle.writeFile = async (...content: Parameters<typeof write>) => {
      failIfTold('write')
      return write(...content)
    }
    const sync = handle.sync.bind(handle)
    handle.sync = async () => {
      failIfTold('sync')
      return sync()
    }
    return handle
  }
  const wrapped = <F extends (...given: never[]) => Promise<unknown>>(name: string, work: F): F => (async (...given: never[]) => {
    failIfTold(name)
    return work(...given)
  }) as unknown as F
  return { ...real, open, link: wrapped('link', real.link), rename: wrapped('rename', real.rename), mkdir: wrapped('mkdir', real.mkdir as never), unlink: wrapped('unlink', real.unlink), writeFile: wrapped('writeFile', real.writeFile as never) }
})

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, renameSync: (from: string, to: string) => { failIfTold('renameSync'); real.renameSync(from, to) } }
})

const set = (text: string) => [{ path: 'a.md', content: text }, { path: 'b.md', content: text }, { path: 'manifest.json', content: '{"tool":"kvinnofrid","written":[{"path":"a.md"},{"path":"b.md"}]}' }]
const old = { 'a.md': 'gammal', 'b.md': 'gammal', 'manifest.json': '{"tool":"kvinnofrid","written":[{"path":"a.md"},{"path":"b.md"}]}', 'min.txt': 'min' }

function published(): string {
  const base = temporaryFolder()
  lay(join(base, 'rapport'), old)
  return base
}

afterEach(() => {
  faults.failing.clear()
  faults.before.clear()
})

describe('when the system fails', () => {
  it('the old files are untouched, nothing is left beside them and the message is plain', async () => {
    for (const [name, after] of [['open', 0], ['open', 2], ['write', 0], ['write', 2], ['sync', 1], ['mkdir', 0], ['mkdir', 1], ['renameSync', 0], ['renameSync', 1], ['writeFile', 0]] as const) {
      for (const [code, words] of [['ENOSPC', 'disken är full'], ['EROFS', 'disken går bara att läsa'], ['EACCES', 'du har inte rätt att skriva där'], ['EXDEV', 'mappen är en egen disk'], ['EWHATEVER', 'systemet svarade EWHATEVER']] as const) {
        const base = published()
        faults.failing.set(name, { code, after, ...(name === 'renameSync' ? { times: 1 } : {}) })
        const cause: unknown = await publish(join(base, 'rapport'), set('ny')).then(() => undefined, (reason: unknown) => reason)
        faults.failing.clear()
        expect([name, after, code, cause]).toEqual([name, after, code, expect.any(ToolError)])
        expect((cause as ToolError).messages.sv).toMatch(new RegExp(`^Kan inte skriva till .*: ${words}.*De filer som fanns där är orörda\\.$`))
        expect([name, after, filesIn(base)]).toEqual([name, after, Object.fromEntries(Object.entries(old).map(([path, text]) => [`rapport/${path}`, text]))])
        expect(readdirSync(base)).toEqual(['rapport'])
      }
    }
  })

  it('a first publication leaves nothing at all', async () => {
    const base = temporaryFolder()
    faults.failing.set('write', { code: 'ENOSPC', after: 1 })
    await expect(publish(join(base, 'rapport'), set('ny'))).rejects.toBeInstanceOf(ToolError)
    expect(readdirSync(base)).toEqual([])
  })

  it('files of others are copied where the disk knows no second names', async () => {
    const base = published()
    faults.failing.set('link', { code: 'EPERM', after: 0 })
    await publish(join(base, 'rapport'), set('ny'))
    expect(filesIn(base)).toEqual({ 'rapport/a.md': 'ny', 'rapport/b.md': 'ny', 'rapport/manifest.json': old['manifest.json'], 'rapport/min.txt': 'min' })
  })

  it('the list of ours stays until all that is on it has gone', async () => {
    const base = published()
    faults.failing.set('unlink', { code: 'EBUSY', after: 1 })
    await publish(join(base, 'rapport'), set('ny'))
    faults.failing.clear()
    const left = Object.keys(filesIn(base)).filter((path) => path.startsWith('.rapport'))
    expect(left.map((path) => path.split('/').at(-1))).toContain('manifest.json')
    await publish(join(base, 'rapport'), set('nyare'))
    expect(Object.keys(filesIn(base)).toSorted()).toEqual(['rapport/a.md', 'rapport/b.md', 'rapport/manifest.json', 'rapport/min.txt'])
  })

  it('the new set is published although the old one cannot be cleared away, which the next run does', async () => {
    const base = published()
    faults.failing.set('unlink', { code: 'EBUSY', after: 0 })
    await publish(join(base, 'rapport'), set('ny'))
    expect(filesIn(join(base, 'rapport'))['a.md']).toBe('ny')
    expect(readdirSync(base).length).toBe(2)
    faults.failing.clear()
    await publish(join(base, 'rapport'), set('nyare'))
    expect(readdirSync(base)).toEqual(['rapport'])
    expect(filesIn(join(base, 'rapport'))).toMatchObject({ 'a.md': 'nyare', 'min.txt': 'min' })
  })

  it('a lock that was taken over by a faster run meanwhile is given back, and a failing take-over is told', async () => {
    const base = temporaryFolder()
    const lock = join(base, '.rapport.kvinnofrid', 'lock')
    const forgotten = JSON.stringify({ pid: 1, host: 'en-annan-maskin', born: '', token: 'x' })
    const alive = JSON.stringify({ pid: process.pid, host: hostname(), born: '', token: 'annan' })
    const quick = { waitMs: 20, pollMs: 5, foreignMs: -1 }
    lay(base, { '.rapport.kvinnofrid/lock': forgotten })
    faults.before.set('rename', () => writeFileSync(lock, alive))
    await expect(acquireLock(join(base, '.rapport.kvinnofrid'), 'min', quick)).rejects.toBeInstanceOf(ToolError)
    expect(filesIn(base)).toEqual({ '.rapport.kvinnofrid/lock': alive })

    writeFileSync(lock, forgotten)
    faults.failing.set('rename', { code: 'EACCES', after: 0 })
    await expect(acquireLock(join(base, '.rapport.kvinnofrid'), 'min', quick)).rejects.toMatchObject({ code: 'EACCES' })
  })

  it('a lock that came back in the very moment is left to its new holder', async () => {
    const base = temporaryFolder()
    const lock = join(base, '.rapport.kvinnofrid', 'lock')
    const holder = (token: string): string => JSON.stringify({ pid: process.pid, host: hostname(), born: '', token })
    lay(base, { '.rapport.kvinnofrid/lock': JSON.stringify({ pid: 1, host: 'en-annan-maskin', born: '', token: 'x' }) })
    faults.before.set('rename', () => {
      writeFileSync(lock, holder('snabb'))
      faults.before.set('link', () => writeFileSync(lock, holder('snabbare')))
    })
    await expect(acquireLock(join(base, '.rapport.kvinnofrid'), 'min', { waitMs: 20, pollMs: 5, foreignMs: -1 })).rejects.toBeInstanceOf(ToolError)
    expect(filesIn(base)).toEqual({ '.rapport.kvinnofrid/lock': holder('snabbare') })
  })

  it('a fault of ours is not taken for one of the disk', async () => {
    await expect(publish(join(temporaryFolder(), 'rapport'), [{ path: 'a.md', content: 1 as never }, ...set('ny').slice(1)])).rejects.not.toBeInstanceOf(ToolError)
  })
})
