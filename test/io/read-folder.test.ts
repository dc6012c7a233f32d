import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ToolError } from '#model'
import { folderLimits, readFolder } from '../../src/io/files/index.ts'
import { shownName } from '../../src/io/files/shown-name.ts'
import { temporaryFolder } from './folder.ts'

const paths = async (folder: string): Promise<string[]> => (await readFolder(folder)).map(({ path }) => path)
const refusal = async (folder: string, limits = folderLimits): Promise<string> => readFolder(folder, limits).then((files) => files.find(({ refused }) => refused !== undefined)?.refused?.sv ?? 'läst', (cause: unknown) => (cause instanceof ToolError ? cause.messages.sv : String(cause)))

describe('reading a county folder', () => {
  it('gives files with their bytes in order of path', async () => {
    const folder = temporaryFolder({ 'notes/ö.md': 'ö', 'notes/a.md': 'a', 'county.md': 'c', 'tables/b.csv': new Uint8Array([0xff, 0]) })
    const files = await readFolder(folder)
    expect(files.map(({ path }) => path)).toEqual(['county.md', 'notes/a.md', 'notes/ö.md', 'tables/b.csv'])
    expect([...files[3]!.bytes]).toEqual([0xff, 0])
  })

  it('orders folders among files by their whole path', async () => {
    expect(await paths(temporaryFolder({ 'a/b.md': '', 'a-b.md': '', 'a.md': '' }))).toEqual(['a-b.md', 'a.md', 'a/b.md'])
  })

  it('gives names in one form whatever the disk keeps', async () => {
    expect(await paths(temporaryFolder({ 'notes/a\u030a.md': '' }))).toEqual(['notes/å.md'])
    expect(await refusal(temporaryFolder({ 'a\u030a.md': '', 'å.md': '' }))).toMatch(/^Två filer heter `å\.md`/)
  })

  it('passes over what editors, Office and systems leave behind, and our own publications', async () => {
    expect(await paths(temporaryFolder({
      '.git/config': '', '.DS_Store': '', '~$tabell.xlsx': '', 'Thumbs.db': '', 'desktop.ini': '', 'Thumbs.db.md': '', 'desktop.ini.csv': '', 'county.md': '', 'rapport/manifest.json': '{"tool":"kvinnofrid","written":[{"path":"a.md"}]}', 'rapport/a.md': '', 'andra/manifest.json': '{}', 'manifest.json': '{"tool":"kvinnofrid","written":[]}',
    }))).toEqual(['Thumbs.db.md', 'andra/manifest.json', 'county.md', 'desktop.ini.csv', 'manifest.json'])
  })

  it('tells names without identity numbers and signs that steer a terminal', () => {
    for (const [name, shown] of [['svar-020421-2393.md', 'svar-….md'], ['200204212393.md', '….md'], ['0204212393', '…'], ['20020421 2393', '…'], ['12020421-2393', '…'], ['1020421-2393', '1020421-2393'], ['020421-23934', '020421-23934'], ['a\u202eb', 'a␛b']]) expect([name, shownName(name!)]).toEqual([name, shown])
  })

  it('follows a link to a file inside and refuses all others', async () => {
    const outside = temporaryFolder({ 'hemlig.txt': 'hemlig' })
    const linked = (to: string, from = 'notes/lank.md'): string => {
      const folder = temporaryFolder({ 'notes/a.md': 'a', 'tables/b.csv': '' })
      symlinkSync(to.replace('@', folder), join(folder, from))
      return folder
    }
    expect(await paths(linked('a.md'))).toEqual(['notes/a.md', 'notes/lank.md', 'tables/b.csv'])
    expect(await refusal(linked(join(outside, 'hemlig.txt')))).toMatch(/^Länken `notes\/lank\.md` leder ut ur mappen/)
    expect((await readFolder(linked('/etc/passwd'))).map(({ path, bytes, refused }) => [path, bytes.length, refused !== undefined])).toEqual([['notes/a.md', 1, false], ['notes/lank.md', 0, true], ['tables/b.csv', 0, false]])
    expect(await refusal(linked('/etc/passwd'))).toMatch(/leder ut/)
    expect(await refusal(linked('../../..'))).toMatch(/leder ut/)
    expect(await refusal(linked(outside))).toMatch(/leder ut/)
    expect(await refusal(linked('../tables'))).toMatch(/leder till en mapp/)
    expect(await refusal(linked('lank.md'))).toMatch(/^Kan inte läsa `notes\/lank\.md`/)
    expect(await refusal(linked('finns-inte'))).toMatch(/den finns inte/)
  })

  it('is not led outside by a folder whose name begins like the root\'s', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'lan'))
    mkdirSync(join(folder, 'lan-hemligt'))
    writeFileSync(join(folder, 'lan-hemligt/a.md'), '')
    symlinkSync(join(folder, 'lan-hemligt/a.md'), join(folder, 'lan/a.md'))
    expect(await refusal(join(folder, 'lan'))).toMatch(/leder ut/)
  })

  it('refuses pipes without waiting for them', async () => {
    const folder = temporaryFolder({ 'a.md': '' })
    execFileSync('mkfifo', [join(folder, 'notes.md')])
    expect(await refusal(folder)).toMatch(/^`notes\.md` är varken fil eller mapp/)
  })

  it('refuses what is too large before reading it', async () => {
    const folder = temporaryFolder({ 'a.md': '', 'b.md': '12345', 'c/d/e.md': '12345' })
    truncateSync(join(folder, 'a.md'), 60_000_000)
    expect(await refusal(folder)).toMatch(/^`a\.md`: filen är större än 50 MB/)
    truncateSync(join(folder, 'a.md'), 1)
    expect(await refusal(folder, { ...folderLimits, files: 2 })).toMatch(/fler än 2 filer/)
    expect(await refusal(folder, { ...folderLimits, totalBytes: 9 })).toMatch(/tillsammans större/)
    expect(await refusal(folder, { ...folderLimits, depth: 1 })).toMatch(/djupare än 1 nivåer/)
    expect(await refusal(folder, { ...folderLimits, fileBytes: 5, totalBytes: 11, files: 3, depth: 2 })).toBe('läst')
  })

  it('says plainly what cannot be read, and shows no steering signs of a name', async () => {
    expect(await refusal('/finns/inte')).toBe('Kan inte läsa `/finns/inte`: den finns inte.')
    const folder = temporaryFolder({ 'a.md': '' })
    expect(await refusal(join(folder, 'a.md'))).toMatch(/den är ingen mapp/)
    symlinkSync('/etc/passwd', join(folder, 'x\u001b[31m\n020421-2393.md'))
    expect(await refusal(folder)).toMatch(/^Länken `x␛\[31m␛…\.md` leder ut/)
  })

  it('reads a file of two names', async () => {
    const folder = temporaryFolder({ 'a.md': 'a' })
    linkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    expect(await paths(folder)).toEqual(['a.md', 'b.md'])
  })
})
