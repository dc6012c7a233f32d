import { afterEach, describe, expect, it, vi } from 'vitest'
import { ToolError } from '#model'
import { readFolder } from '../../src/io/files/index.ts'
import { temporaryFolder } from './folder.ts'

/** What a file turns out to be when it is opened, and calls that are not allowed. */
const world = vi.hoisted(() => ({ opened: undefined as { isFile: boolean; size: number } | undefined, forbidden: '' }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const refusing = <Given extends unknown[], Result>(name: string, call: (...given: Given) => Result) => (...given: Given): Result => {
    if (world.forbidden === name) throw Object.assign(new Error('EACCES'), { code: 'EACCES', errno: -13 })
    return call(...given)
  }
  return {
    ...real,
    openSync: refusing('open', real.openSync),
    lstatSync: refusing('lstat', real.lstatSync),
    readdirSync: refusing('readdir', real.readdirSync as (path: string) => string[]),
    readFileSync: refusing('read', real.readFileSync as (file: number) => Buffer),
    fstatSync: (file: number) => (world.opened === undefined ? real.fstatSync(file) : { isFile: () => world.opened!.isFile, size: world.opened.size }),
  }
})

afterEach(() => {
  world.opened = undefined
  world.forbidden = ''
})

const refusal = async (): Promise<string> => readFolder(temporaryFolder({ 'a.md': 'a' })).then(() => 'läst', (cause: unknown) => (cause as ToolError).messages.sv)

describe('reading a folder that changes or may not be read', () => {
  it('refuses a file that became something else between looking and reading', async () => {
    world.opened = { isFile: false, size: 1 }
    expect(await refusal()).toMatch(/^`a\.md` är varken fil eller mapp/)
    world.opened = { isFile: true, size: 60_000_000 }
    expect(await refusal()).toMatch(/växte medan den lästes/)
  })

  it('says that it may not read', async () => {
    for (const call of ['open', 'lstat', 'read']) {
      world.forbidden = call
      expect(await refusal()).toBe('Kan inte läsa `a.md`: du har inte rätt att läsa den.')
    }
    world.forbidden = 'readdir'
    expect(await refusal()).toMatch(/^Kan inte läsa `\/.*`: du har inte rätt att läsa den\.$/)
  })
})
