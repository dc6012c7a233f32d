import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InternalError, ToolError, type Artifact } from '#model'
import { publish, recoverPublication } from '../../src/io/publish/index.ts'
import { acquireLock } from '../../src/io/publish/lock.ts'
import { filesIn, lay, temporaryFolder } from './folder.ts'

const set = (files: Readonly<Record<string, string>>): Artifact[] => {
  const artifacts = Object.entries(files).map(([path, content]) => ({ path, content }))
  return [...artifacts, { path: 'manifest.json', content: JSON.stringify({ tool: 'kvinnofrid', version: '1', written: artifacts.map(({ path }) => ({ path, sha256: '' })) }) }]
}
const names = (folder: string): string[] => Object.keys(filesIn(folder))
const refusal = async (work: Promise<unknown>): Promise<string> => work.then(() => 'skrivet', (cause: unknown) => (cause instanceof ToolError ? cause.messages.sv : `${(cause as Error).name}: ${String(cause)}`))
const workspace = (base: string): string => join(base, '.rapport.kvinnofrid')

describe('publishing', () => {
  it('makes the folder, with folders inside, and leaves nothing beside it', async () => {
    const base = temporaryFolder()
    await publish(join(base, 'ny', 'rapport'), [...set({ 'nulagesrapport.md': '# Å', 'figures/karta.svg': '<svg/>' }), { path: 'a.pdf', content: new Uint8Array([1, 2]) }])
    expect(filesIn(base)).toMatchObject({ 'ny/rapport/nulagesrapport.md': '# Å', 'ny/rapport/figures/karta.svg': '<svg/>', 'ny/rapport/a.pdf': '\u0001\u0002' })
    expect(readdirSync(join(base, 'ny'))).toEqual(['rapport'])
  })

  it('replaces the set before: changed files, and files that are no longer there', async () => {
    const base = temporaryFolder()
    const out = join(base, 'rapport')
    await publish(out, set({ 'a.md': '1', 'b.md': '1', 'figures/x.svg': '1' }))
    await publish(out, set({ 'a.md': '2', 'c.md': '2' }))
    expect(names(out)).toEqual(['a.md', 'c.md', 'manifest.json'])
    expect(filesIn(out)['a.md']).toBe('2')
    expect(readdirSync(base)).toEqual(['rapport'])
    expect(existsSync(join(out, 'figures'))).toBe(false)
  })

  it('adds to the set what brings no manifest, and replaces it the next time', async () => {
    const out = join(temporaryFolder(), 'rapport')
    await publish(out, set({ 'nulagesrapport.md': '1' }))
    await publish(out, [{ path: 'kort.csv', content: 'a' }])
    await publish(out, [{ path: 'kort.csv', content: 'b' }])
    expect(filesIn(out)).toMatchObject({ 'nulagesrapport.md': '1', 'kort.csv': 'b' })
    expect(JSON.parse(filesIn(out)['manifest.json']!)).toMatchObject({ version: '1', written: [{ path: 'kort.csv' }, { path: 'nulagesrapport.md' }] })
    await publish(out, set({ 'nulagesrapport.md': '2' }))
    expect(names(out)).toEqual(['manifest.json', 'nulagesrapport.md'])
    const fresh = join(temporaryFolder(), 'rapport')
    await publish(fresh, [{ path: 'kort.csv', content: new Uint8Array([97]) }])
    expect(JSON.parse(filesIn(fresh)['manifest.json']!)).toEqual({ tool: 'kvinnofrid', written: [{ path: 'kort.csv', sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' }] })
  })

  it('never deletes or changes what others have laid in the folder', async () => {
    const base = temporaryFolder({ 'rapport/anteckning.txt': 'min', 'rapport/mapp/djup/fil.txt': 'min' })
    const out = join(base, 'rapport')
    mkdirSync(join(out, 'tom'))
    symlinkSync('anteckning.txt', join(out, 'lank'))
    const { ino } = statSync(join(out, 'anteckning.txt'))
    await publish(out, set({ 'a.md': '1', 'mapp/b.md': '1' }))
    await publish(out, set({ 'a.md': '2' }))
    expect(filesIn(out)).toMatchObject({ 'a.md': '2', 'anteckning.txt': 'min', 'mapp/djup/fil.txt': 'min', lank: 'min' })
    expect(statSync(join(out, 'anteckning.txt')).ino).toBe(ino)
    expect(readlinkSync(join(out, 'lank'))).toBe('anteckning.txt')
    expect(existsSync(join(out, 'tom'))).toBe(true)
    expect(existsSync(join(out, 'mapp/b.md'))).toBe(false)
    expect(readdirSync(base)).toEqual(['rapport'])
  })

  it('stops before it would write over somebody else\'s file', async () => {
    for (const there of ['a.md', 'a.md/inne.txt', 'figures']) {
      const out = join(temporaryFolder({ [`rapport/${there}`]: 'min' }), 'rapport')
      expect(await refusal(publish(out, set({ 'a.md': '1', 'figures/x.svg': '1' })))).toMatch(/finns redan i utmappen och är inte skriven av kvinnofrid/)
      expect(filesIn(out)).toEqual({ [there]: 'min' })
    }
    const foreign = join(temporaryFolder({ 'rapport/manifest.json': '{"tool":"annat"}' }), 'rapport')
    expect(await refusal(publish(foreign, set({ 'a.md': '1' })))).toMatch(/`manifest\.json` finns redan/)
  })

  it('takes no list but its own for one', async () => {
    const folder = join(temporaryFolder({ 'rapport/manifest.json/a.txt': '' }), 'rapport')
    expect(await refusal(publish(folder, set({ 'a.md': '1' })))).toMatch(/finns redan/)
    for (const manifest of ['{"tool":"kvinnofrid"}', '{"tool":"kvinnofrid","written":[1]}', '[]', 'null', 'trasig']) {
      const out = join(temporaryFolder({ 'rapport/manifest.json': manifest }), 'rapport')
      expect(await refusal(publish(out, set({ 'a.md': '1' })))).toMatch(/finns redan/)
    }
  })

  it('refuses folders that hold or lie among material, and those that cannot be exchanged', async () => {
    const base = temporaryFolder({ 'lan/county.md': '', 'lan/notes/a.md': '', 'projekt/package.json': '{}', 'data/vg/county.md': '', 'fil': '' })
    for (const folder of ['lan', 'projekt', 'data', 'lan/notes', 'lan/tables']) expect([folder, await refusal(publish(join(base, folder), set({ 'a.md': '1' })))]).toEqual([folder, expect.stringMatching(/^Utmappen innehåller en länsmapp eller ett projekt/)])
    for (const folder of ['/', homedir(), process.cwd(), join(process.cwd(), '..')]) expect([folder, await refusal(publish(folder, set({ 'a.md': '1' })))]).toEqual([folder, expect.stringMatching(/^Utmappen byts ut i sin helhet|^Utmappen innehåller/)])
    expect(await refusal(publish(join(base, 'fil'), set({ 'a.md': '1' })))).toMatch(/är en fil, väntade en mapp/)
    expect(await refusal(publish(join(base, 'fil/rapport'), set({ 'a.md': '1' })))).toMatch(/^Kan inte skriva till .*: en del av sökvägen är en fil/)
    expect(await refusal(publish(join(base, 'lan/rapport'), set({ 'a.md': '1' })))).toBe('skrivet')
  })

  it('writes through a link to the folder it leads to', async () => {
    const base = temporaryFolder()
    mkdirSync(join(base, 'disk/stor'), { recursive: true })
    symlinkSync(join(base, 'disk/stor'), join(base, 'rapport'))
    await publish(join(base, 'rapport'), set({ 'a.md': '1' }))
    expect(lstatSync(join(base, 'rapport')).isSymbolicLink()).toBe(true)
    expect(filesIn(join(base, 'disk/stor'))['a.md']).toBe('1')
  })

  it('refuses names that are no slug, and leaves no trace of trying', async () => {
    const base = temporaryFolder()
    for (const path of ['../a.md', '/a.md', 'a/../../b', 'Å.md', 'A.md', 'a b.md', '.dold', 'a\\b', 'con', 'nul.md', 'lpt1.txt', '', 'a/', 'a//b', 'a.', 'a/b/c/d/e.md', `${'a'.repeat(81)}`, 'a\u0000b', '-a']) {
      expect([path, await refusal(publish(join(base, 'rapport'), [{ path, content: '' }]))]).toEqual([path, expect.stringMatching(/^InternalError/)])
    }
    expect(await refusal(publish(join(base, 'rapport'), [{ path: 'a', content: '' }, { path: 'a', content: '' }]))).toMatch(/two output files/)
    expect(await refusal(publish(join(base, 'rapport'), [{ path: 'a', content: '' }, { path: 'a/b', content: '' }]))).toMatch(/both called a/)
    expect(readdirSync(base)).toEqual([])
    expect(await refusal(publish(join(base, 'rapport'), [{ path: 'A.md', content: '' }]))).toMatch(/not allowed: "A\.md"/)
    expect(InternalError).toBeDefined()
  })

  it('allows folders three deep', async () => {
    const out = join(temporaryFolder(), 'rapport')
    await publish(out, set({ 'a/b/c/d.md': '1' }))
    expect(names(out)).toEqual(['a/b/c/d.md', 'manifest.json'])
  })

  it('gives published files the permissions of the folder, and nobody a look before', async () => {
    const base = temporaryFolder()
    const out = join(base, 'rapport')
    mkdirSync(out, { mode: 0o750 })
    await publish(out, set({ 'a.md': '1' }))
    expect((statSync(out).mode & 0o777).toString(8)).toBe('750')
    expect((statSync(join(out, 'a.md')).mode & 0o111)).toBe(0)
    expect((statSync(join(out, 'a.md')).mode & 0o600)).toBe(0o600)
  })

  it('lets one of two runs wait for the other, and both sets stay whole', async () => {
    const out = join(temporaryFolder(), 'rapport')
    const sets = Array.from({ length: 8 }, (_, index) => set({ 'a.md': String(index), 'b.md': String(index), [`c${index}.md`]: String(index) }))
    await Promise.all(sets.map((artifacts) => publish(out, artifacts)))
    const files = filesIn(out)
    const winner = files['a.md']!
    expect(files).toMatchObject({ 'b.md': winner, [`c${winner}.md`]: winner })
    expect(Object.keys(files).length).toBe(4)
  })
})

describe('after a run that died', () => {
  const died = (): { base: string; out: string } => {
    const base = temporaryFolder()
    return { base, out: join(base, 'rapport') }
  }
  const manifest = '{"tool":"kvinnofrid","written":[{"path":"a.md"}]}'

  it('the old set is put back when the exchange was cut in two', async () => {
    const { base, out } = died()
    lay(workspace(base), { 'old-1/a.md': 'gammal', 'old-1/manifest.json': manifest, 'new-1/a.md': 'ny' })
    await recoverPublication(out)
    expect(filesIn(base)).toEqual({ 'rapport/a.md': 'gammal', 'rapport/manifest.json': manifest })
  })

  it('the new set stays when only clearing away was left, and what others laid in the old one is saved', async () => {
    const { base, out } = died()
    lay(out, { 'a.md': 'ny', 'manifest.json': manifest, 'min.txt': 'nyare', 'kopia.txt': 'lika' })
    lay(workspace(base), { 'old-1/a.md': 'gammal', 'old-1/manifest.json': manifest, 'old-1/min.txt': 'äldre', 'old-1/sen.txt': 'sen', 'old-1/kopia.txt': 'lika', 'new-2/a.md': 'halv' })
    writeFileSync(join(out, 'min.txt.sparad-1'), 'tidigare')
    await recoverPublication(out)
    expect(filesIn(base)).toEqual({ 'rapport/a.md': 'ny', 'rapport/manifest.json': manifest, 'rapport/min.txt': 'nyare', 'rapport/min.txt.sparad-1': 'tidigare', 'rapport/min.txt.sparad-2': 'äldre', 'rapport/sen.txt': 'sen', 'rapport/kopia.txt': 'lika' })
  })

  it('half a first set is cleared away, and nothing is done where nothing is left', async () => {
    const { base, out } = died()
    lay(workspace(base), { 'new-1/a.md': 'halv' })
    await recoverPublication(out)
    expect(readdirSync(base)).toEqual([])
    await recoverPublication(out)
    expect(readdirSync(base)).toEqual([])
  })

  it('what differs in the old set in any way is saved', async () => {
    const { base, out } = died()
    lay(out, { 'a.md': 'ny', 'manifest.json': manifest, 'lika-lang': 'abc', 'kort': 'a', 'egen.md/x': '1' })
    lay(workspace(base), { 'old-1/manifest.json': manifest, 'old-1/lika-lang': 'abd', 'old-1/kort': 'abc' })
    symlinkSync('a.md', join(out, 'lank'))
    symlinkSync('b.md', join(workspace(base), 'old-1/lank'))
    symlinkSync('a.md', join(workspace(base), 'old-1/a.md'))
    lay(workspace(base), { 'old-1/fil-mot-lank': 'x' })
    symlinkSync('a.md', join(out, 'fil-mot-lank'))
    await recoverPublication(out)
    expect(readdirSync(out).toSorted()).toEqual(['a.md', 'egen.md', 'fil-mot-lank', 'fil-mot-lank.sparad-1', 'kort', 'kort.sparad-1', 'lank', 'lank.sparad-1', 'lika-lang', 'lika-lang.sparad-1', 'manifest.json'])
    expect(readlinkSync(join(out, 'lank.sparad-1'))).toBe('b.md')
    expect(readdirSync(base)).toEqual(['rapport'])
  })

  it('the list of what was ours is the last to go, whatever else could not be cleared away', async () => {
    const { base, out } = died()
    lay(out, { 'a.md': 'ny', 'manifest.json': manifest })
    lay(workspace(base), { 'old-1/z/a.md': 'min', 'old-1/a.md': 'gammal', 'old-1/manifest.json': '{"tool":"kvinnofrid","written":[]}' })
    await recoverPublication(out)
    expect(filesIn(out)).toMatchObject({ 'a.md': 'ny', 'a.md.sparad-1': 'gammal', 'z/a.md': 'min' })
  })

  it('links that others laid in the folder are saved too', async () => {
    const { base, out } = died()
    lay(out, { 'a.md': 'ny', 'manifest.json': manifest })
    lay(workspace(base), { 'old-1/manifest.json': manifest })
    symlinkSync('a.md', join(out, 'lank'))
    symlinkSync('a.md', join(workspace(base), 'old-1/lank'))
    symlinkSync('b.md', join(workspace(base), 'old-1/annan'))
    await recoverPublication(out)
    expect(readdirSync(out).toSorted()).toEqual(['a.md', 'annan', 'lank', 'manifest.json'])
  })
})

describe('the lock', () => {
  const quick = { waitMs: 30, pollMs: 5, foreignMs: 600_000 }
  const locked = (content: string, ageSeconds = 0): string => {
    const base = temporaryFolder({ '.rapport.kvinnofrid/lock': content })
    const then = Date.now() / 1000 - ageSeconds
    utimesSync(join(workspace(base), 'lock'), then, then)
    return workspace(base)
  }
  const alive = JSON.stringify({ pid: process.pid, host: hostname(), born: '', token: 'x' })
  const dead = spawnSync(process.execPath, ['-e', '0']).pid

  it('is refused while its holder lives, and waited for', async () => {
    expect(await refusal(acquireLock(locked(alive), 'y', quick))).toMatch(/^En annan körning skriver till mappen/)
    const folder = temporaryFolder()
    const first = await acquireLock(workspace(folder), 'a', quick)
    const second = acquireLock(workspace(folder), 'b', { ...quick, waitMs: 5000 })
    await first.release()
    await (await second).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken over from a process that died, was born another time, or never wrote its name', async () => {
    for (const content of [JSON.stringify({ pid: dead, host: hostname(), born: '', token: 'x' }), ...(existsSync('/proc/self/stat') ? [JSON.stringify({ pid: process.pid, host: hostname(), born: '1', token: 'x' })] : [])]) {
      await (await acquireLock(locked(content), 'y', quick)).release()
    }
    for (const content of ['', '{}', 'null', 'trasig']) {
      expect(await refusal(acquireLock(locked(content), 'y', quick))).toMatch(/^En annan körning/)
      await (await acquireLock(locked(content, 60), 'y', quick)).release()
    }
  })

  it('is not understood without a process, a machine and a birth, and so taken over when it is old', async () => {
    for (const holder of [{ host: 'en-annan-maskin', born: '' }, { pid: process.pid, born: '' }, { pid: process.pid, host: hostname() }, { pid: '1', host: 'en-annan-maskin', born: '' }]) {
      const content = JSON.stringify({ ...holder, token: 'x' })
      expect([content, await refusal(acquireLock(locked(content), 'y', quick))]).toEqual([content, expect.stringMatching(/^En annan körning/)])
      await (await acquireLock(locked(content, 60), 'y', quick)).release()
    }
  })

  it('and its workspace are nobody else\'s to read, and both messages say which folder it is', async () => {
    const folder = temporaryFolder()
    const lock = await acquireLock(workspace(folder), 'a', quick)
    expect([workspace(folder), join(workspace(folder), 'lock')].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0])
    for (const place of [workspace(folder), workspace(temporaryFolder({ '.rapport.kvinnofrid': 'fil' }))]) {
      const said = await acquireLock(place, 'b', quick).catch((cause: unknown) => (cause as ToolError).messages)
      expect(said).toEqual({ sv: expect.stringContaining(place), en: expect.stringContaining(place) })
    }
    await lock.release()
  })

  it('of another machine is waited for, and forgotten after ten minutes', async () => {
    const foreign = JSON.stringify({ pid: 1, host: 'en-annan-maskin', born: '', token: 'x' })
    expect(await refusal(acquireLock(locked(foreign), 'y', quick))).toMatch(/^En annan körning/)
    await (await acquireLock(locked(foreign, 700), 'y', quick)).release()
  })

  it('is not released by one who no longer holds it', async () => {
    const folder = temporaryFolder()
    const lock = await acquireLock(workspace(folder), 'a', quick)
    writeFileSync(join(workspace(folder), 'lock'), alive)
    await lock.release()
    expect(existsSync(join(workspace(folder), 'lock'))).toBe(true)
  })

  it('trusts no workspace that is a link or file', async () => {
    const base = temporaryFolder({ '.rapport.kvinnofrid': 'fil' })
    expect(await refusal(acquireLock(workspace(base), 'a', quick))).toMatch(/är inte din mapp/)
    const linked = temporaryFolder()
    symlinkSync(base, workspace(linked))
    expect(await refusal(acquireLock(workspace(linked), 'a', quick))).toMatch(/är inte din mapp/)
  })
})
