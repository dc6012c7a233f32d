import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ToolError } from '#model'
import { replaceFile } from '../../src/io/files/replace-file.ts'
import { filesIn, temporaryFolder } from './folder.ts'

/** The step that shall fail, and what had been done before it. */
const fault = vi.hoisted(() => ({ at: '', done: [] as string[] }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    fault.done.push(name)
    if (fault.at === name) throw Object.assign(new Error('fault made for the test'), { code: 'ENOSPC' })
    return work()
  }
  return {
    ...real,
    rename: (from: string, to: string) => step('rename', () => real.rename(from, to)),
    open: async (...given: Parameters<typeof real.open>) => {
      const handle = await step('open', () => real.open(...given))
      const [write, sync, close] = [handle.writeFile.bind(handle), handle.sync.bind(handle), handle.close.bind(handle)]
      handle.writeFile = (...content: Parameters<typeof write>) => step('write', () => write(...content))
      handle.sync = () => step('sync', sync)
      handle.close = () => step('close', close)
      return handle
    },
  }
})

afterEach(() => {
  fault.at = ''
  fault.done = []
})

const bytes = new TextEncoder().encode('nytt\n')

describe('a file of the user\'s that is replaced', () => {
  it('has the new bytes, keeps its mode, and nothing is left beside it', async () => {
    const folder = temporaryFolder({ 'decisions.csv': 'gammalt' })
    const path = join(folder, 'decisions.csv')
    chmodSync(path, 0o640)
    await replaceFile(path, bytes)
    expect(filesIn(folder)).toEqual({ 'decisions.csv': 'nytt\n' })
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('is made when there was none, readable by others', async () => {
    const folder = temporaryFolder()
    await replaceFile(join(folder, 'decisions.csv'), bytes)
    expect(filesIn(folder)).toEqual({ 'decisions.csv': 'nytt\n' })
    expect(statSync(join(folder, 'decisions.csv')).mode & 0o777).toBe(0o644 & ~process.umask())
  })

  it('is written whole and flushed under another name in the same folder before it takes the place of the old', async () => {
    const folder = temporaryFolder({ 'decisions.csv': 'gammalt' })
    await replaceFile(join(folder, 'decisions.csv'), bytes)
    expect(fault.done).toEqual(['open', 'write', 'sync', 'close', 'rename'])
  })

  it('is as before when any step fails, with nothing beside it and a plain message', async () => {
    for (const step of ['open', 'write', 'sync', 'close', 'rename']) {
      for (const files of [{ 'decisions.csv': 'gammalt' }, {}]) {
        const folder = temporaryFolder(files)
        fault.at = step
        const cause: unknown = await replaceFile(join(folder, 'decisions.csv'), bytes).catch((reason: unknown) => reason)
        expect([step, cause]).toEqual([step, expect.any(ToolError)])
        expect((cause as ToolError).messages).toEqual({ sv: '`decisions.csv` går inte att skriva. Filen är som förut.', en: '`decisions.csv` cannot be written. The file is as before.' })
        expect((cause as ToolError).cause).toMatchObject({ code: 'ENOSPC' })
        expect([step, filesIn(folder)]).toEqual([step, files])
      }
    }
  })

  it('is never a link, a folder or what a link points at', async () => {
    const folder = temporaryFolder({ 'annan.csv': 'annan', 'mapp/a.csv': 'a' })
    symlinkSync(join(folder, 'annan.csv'), join(folder, 'decisions.csv'))
    for (const name of ['decisions.csv', 'mapp']) {
      await expect(replaceFile(join(folder, name), bytes)).rejects.toThrow(new RegExp(name))
      await expect(replaceFile(join(folder, name), bytes)).rejects.toMatchObject({ messages: { sv: `\`${name}\` är ingen vanlig fil och skrivs inte över.` } })
    }
    expect(readFileSync(join(folder, 'annan.csv'), 'utf8')).toBe('annan')
    expect(readdirSync(folder).toSorted()).toEqual(['annan.csv', 'decisions.csv', 'mapp'])
    expect(fault.done).toEqual([])
  })
})
