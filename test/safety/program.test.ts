import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { explain } from '../../src/pipeline/explain.ts'
import { understand } from '../../src/pipeline/understand.ts'
import { readShipped } from '#io'
import { loadVocabulary } from '#vocabulary'
import { recordingEffects } from '../support/recording-effects.ts'
import { runProgram, type Ran } from '../support/run-program.ts'
import { plantHard } from './hard-canaries.ts'
import { leaksIn, plant, seeds, type Planted } from './canaries.ts'

const base = mkdtempSync(join(tmpdir(), 'kvinnofrid-kanarie-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const plantedFolder = async (seed: number): Promise<{ folder: string; planted: Planted }> => lay(await plant(seed), `lan-${seed}`)

function lay(planted: Planted, name: string): { folder: string; planted: Planted } {
  const folder = join(base, name)
  for (const { path, bytes } of planted.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return { folder, planted }
}

/** All files below a folder, the parts of packed ones, and their names, as one text. */
const everythingIn = (folder: string): string => readdirSync(folder, { recursive: true, withFileTypes: true })
  .map((entry) => `${entry.name}\n${entry.isFile() ? textOf(readFileSync(join(entry.parentPath, entry.name))) : ''}`).join('\n')

const textOf = (bytes: Buffer): string => (bytes.toString('latin1', 0, 2) === 'PK' ? Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${Buffer.from(part).toString('utf8')}`).join('\n') : bytes.toString('utf8'))

describe('the built program, given a county folder full of secrets', () => {
  it('publishes a report without any of them, and says none of them on the way', async () => {
    for (const seed of seeds([1, 2, 3, 5, 8])) {
      const { folder, planted } = await plantedFolder(seed)
      const out = join(base, `ut-${seed}`, 'rapport')
      const { code, stdout, stderr } = await runProgram(['build-report', folder, '--format', 'md,html', '--out', out])
      expect([seed, code, leaksIn(stdout + stderr, planted.secrets)]).toEqual([seed, 0, []])
      const files = everythingIn(out)
      expect([seed, leaksIn(files, planted.secrets)]).toEqual([seed, []])
      for (const word of ['Socialkontoret i Ekby', 'Familjecentralen Solrosen', 'Kvinnojouren Tallen', 'SN 2019/00123']) expect([seed, word, files.includes(word)]).toEqual([seed, word, true])
    }
  })

  it('publishes a report without those that are hidden by someone who wants them out', async () => {
    const { folder, planted } = lay(plantHard(), 'svart')
    const out = join(base, 'ut-svart', 'rapport')
    for (const audience of ['public', 'internal']) {
      const { code, stdout, stderr } = await runProgram(['build-report', folder, '--format', 'md,html', '--audience', audience, '--out', out])
      expect([audience, code, leaksIn(stdout + stderr, planted.secrets)]).toEqual([audience, 0, []])
      expect([audience, leaksIn(everythingIn(out), planted.secrets)]).toEqual([audience, []])
    }
    for (const command of [['check', folder], ['check', folder, '--format', 'json'], ['review', folder], ['inventory', folder, '--json'], ['ask', '1480', folder]]) {
      const { stdout, stderr } = await runProgram(command)
      expect([command, leaksIn(stdout + stderr, planted.secrets)]).toEqual([command, []])
    }
  })

  it('publishes a Word document and a document for each kommun without any of them', async () => {
    const { folder, planted } = await plantedFolder(34)
    const out = join(base, 'ut-alla', 'rapport')
    expect((await runProgram(['build-report', folder, '--format', 'html,docx', '--per-kommun', '--kommun', '1480', '--out', out])).code).toBe(0)
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['kommunblad', 'nulagesrapport.docx']))
    expect(everythingIn(out)).toContain('Socialkontoret i Ekby')
    expect(leaksIn(everythingIn(out), planted.secrets)).toEqual([])
  })

  it('explains what weighs without any of them, and by no name that is withheld', async () => {
    const planted = await plant(55)
    const files = planted.files.map(({ path, bytes }) => ({ path, bytes }))
    const { effects } = recordingEffects({ files })
    const { inventory } = await understand(files, loadVocabulary(await readShipped('data')))
    const ids = inventory!.mentions.filter(({ kind }) => kind === 'resource').map(({ id }) => id)
    const told = leaksIn(ids.join('\n'), planted.secrets)
    expect(told.length).toBeGreaterThan(0)
    const explanations = await Promise.all(ids.slice(1).map((id) => explain(ids[0]!, id, '', 'public', effects)))
    expect(explanations.filter((each) => each !== null).length).toBeGreaterThan(0)
    expect(leaksIn(JSON.stringify(explanations), planted.secrets)).toEqual([])
  })

  it('lets two builds of one folder follow each other, and the set is whole', async () => {
    const { folder } = await plantedFolder(21)
    const out = join(base, 'ut-tva', 'rapport')
    const both = await Promise.all(['public', 'internal'].map((audience) => runProgram(['build-report', folder, '--format', 'md,html', '--audience', audience, '--out', out])))
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const { written } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { written: { path: string; sha256: string }[] }
    for (const { path, sha256 } of written) expect([path, createHash('sha256').update(readFileSync(join(out, path))).digest('hex')]).toEqual([path, sha256])
    expect(readdirSync(join(base, 'ut-tva'))).toEqual(['rapport'])
  })

  it('says none of them in any other command, however it is asked', async () => {
    const { folder, planted } = await plantedFolder(13)
    const commands: string[][] = [
      ['check', folder], ['check', folder, '--format', 'json'], ['check', folder, '--format', 'sarif'], ['check', folder, '--lang', 'en'], ['inventory', folder, '--json'], ['matrix', folder, '--json'], ['review', folder], ['review', folder, '--format', 'html'], ['review', folder, '--format', 'csv'], ['review', folder, '--json'], ['trace', 'Socialkontoret i Ekby', folder],
      ['trace', 'Jourlägenheten', folder], ...planted.files.filter(({ path }) => /^(?:notes|tables|mappings)\//.test(path) && !path.includes('020421')).map(({ path }) => ['ingest', join(folder, path), '--json']),
      ...['csv', 'json', 'cards', 'gaps'].map((kind) => ['export', kind, folder, '--out', join(base, `export-${kind}`)]),
    ]
    for (const command of commands) {
      const { code, stdout, stderr }: Ran = await runProgram(command)
      expect([command, code === 0 || code === 1, /ERR_MODULE_NOT_FOUND|\n\s+at /.test(stderr), leaksIn(stdout + stderr, planted.secrets)]).toEqual([command, true, false, []])
    }
    for (const kind of ['csv', 'json', 'cards', 'gaps']) expect([kind, leaksIn(everythingIn(join(base, `export-${kind}`)), planted.secrets)]).toEqual([kind, []])
  })
})
