import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ToolError } from '#model'
import { readFolder, type FolderLimits } from '../../src/io/files/index.ts'
import { temporaryFolder } from './folder.ts'

/** What a file turns out to be when it is opened, and calls that are not allowed. */
const world = vi.hoisted(() => ({ opened: undefined as { isFile: boolean; size: number } | undefined, forbidden: '', code: 'EACCES' }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const refusing = <Given extends unknown[], Result>(name: string, call: (...given: Given) => Result) => (...given: Given): Result => {
    if (world.forbidden === name) throw Object.assign(new Error(world.code), { code: world.code, errno: -1 })
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
  world.code = 'EACCES'
})

const faultIn = async (folder: string, limits?: FolderLimits): Promise<ToolError> => readFolder(folder, limits).then(() => { throw new Error('läst') }, (cause: unknown) => cause as ToolError)
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

  it('says why in both languages, and keeps the cause for whoever looks for it', async () => {
    world.forbidden = 'open'
    for (const [code, sv, en] of [['ENOENT', 'den finns inte', 'it does not exist'], ['EACCES', 'du har inte rätt att läsa den', 'you may not read it'], ['EPERM', 'du har inte rätt att läsa den', 'you may not read it'], ['ENOTDIR', 'den är ingen mapp', 'it is no folder'], ['EIO', 'den gick inte att läsa', 'it could not be read']] as const) {
      world.code = code
      const cause = await faultIn(temporaryFolder({ 'a.md': 'a' }))
      expect(cause.messages).toEqual({ sv: `Kan inte läsa \`a.md\`: ${sv}.`, en: `Cannot read \`a.md\`: ${en}.` })
      expect(cause.cause).toMatchObject({ code })
    }
  })

  it('refuses in both languages', async () => {
    const limits = { fileBytes: 2_000_000, totalBytes: 3_000_000, files: 2, depth: 1 }
    const help = 'so nothing was read. The limits are in `kvinnofrid build-report --help`.'
    const large = 'x'.repeat(1_900_000)
    expect((await faultIn(temporaryFolder({ 'a/b/c.md': '' }), limits)).messages.en).toBe(`\`a/b/\`: folders nest deeper than 1, ${help}`)
    expect((await faultIn(temporaryFolder({ 'a.md': large + large }), limits)).messages.en).toBe(`\`a.md\`: the file is larger than 2 MB, ${help}`)
    expect((await faultIn(temporaryFolder({ 'a.md': '', 'b.md': '', 'c.md': '' }), limits)).messages).toEqual({ sv: 'mappen har fler än 2 filer, så ingenting lästes. Gränserna står i `kvinnofrid build-report --help`.', en: `the folder has more than 2 files, ${help}` })
    expect((await faultIn(temporaryFolder({ 'a.md': large, 'b.md': large }), limits)).messages).toEqual({ sv: 'mappens filer är tillsammans större än 3 MB, så ingenting lästes. Gränserna står i `kvinnofrid build-report --help`.', en: `the folder's files are together larger than 3 MB, ${help}` })
    const linked = temporaryFolder({ 'notes/a.md': '' })
    symlinkSync('notes', join(linked, 'lank'))
    expect((await readFolder(linked))[0]!.refused!.en).toBe('The link `lank` leads to a folder. Only links to files are followed; remove it.')
    const outside = temporaryFolder()
    symlinkSync('/etc/passwd', join(outside, 'lank'))
    expect((await readFolder(outside))[0]!.refused!.en).toBe('The link `lank` leads outside the folder and is not read. Put the file itself in the folder, or remove the link.')
    expect((await faultIn(temporaryFolder({ 'a\u030a.md': '', 'å.md': '' }))).messages.en).toBe('Two files are called `å.md` but for how å, ä and ö are stored. Rename one of them.')
    world.opened = { isFile: false, size: 1 }
    expect((await faultIn(temporaryFolder({ 'a.md': '' }))).messages.en).toBe('`a.md` is neither file nor folder and is not read. Remove it from the folder.')
    world.opened = { isFile: true, size: 60_000_000 }
    expect((await faultIn(temporaryFolder({ 'a.md': '' }))).messages.en).toBe(`\`a.md\`: the file grew while it was read, ${help}`)
  })

  it('leaves no file open', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length
    const folder = temporaryFolder({ 'a.md': 'a', 'b.md': 'b' })
    const before = open()
    await readFolder(folder)
    world.opened = { isFile: false, size: 1 }
    await faultIn(folder)
    expect(open()).toBe(before)
  })
})
