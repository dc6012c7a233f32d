import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFiles, projectRoot, sourceTexts } from './source-files.ts'

const sources = sourceTexts()

/** Which doors a folder may use. The stages know the material they work on and no other stage. */
const mayUse: Record<string, readonly string[]> = {
  model: [],
  text: ['#model'],
  vocabulary: ['#model', '#text'],
  ingest: ['#model', '#text', '#vocabulary'],
  normalise: ['#model', '#text', '#vocabulary'],
  match: ['#model', '#text', '#vocabulary'],
  withhold: ['#model', '#text', '#vocabulary'],
  analyse: ['#model', '#text', '#vocabulary'],
  render: ['#model', '#text', '#vocabulary'],
  export: ['#model', '#text', '#vocabulary'],
  audit: ['#model', '#text', '#vocabulary'],
  io: ['#model', '#text'],
  pipeline: ['#model', '#text', '#vocabulary', '#ingest', '#normalise', '#match', '#withhold', '#analyse', '#render', '#export', '#audit'],
  cli: ['#model', '#text', '#vocabulary', '#ingest', '#match', '#export', '#pipeline', '#io'],
}

/** Each library that does real work has one home, so that replacing it is one review. */
const homes: Record<string, readonly string[]> = {
  commander: ['src/cli/'],
  'gray-matter': ['src/text/'],
  handlebars: ['src/render/'],
  'puppeteer-core': ['src/io/browser/'],
  '@sparticuz/chromium': ['src/io/browser/'],
  '@resvg/resvg-wasm': ['src/io/pictures/'],
  docx: ['src/export/docx/'],
  mammoth: ['src/ingest/docx/'],
  unpdf: ['src/ingest/pdf/', 'src/audit/'],
  'iconv-lite': ['src/ingest/'],
}

describe('the structure of the program', () => {
  it('lets each folder use only the doors it may use', () => {
    const wrong = sources.flatMap(({ path, folder, imports }) => imports
      .filter((name) => name.startsWith('#') && name !== `#${folder}` && !(mayUse[folder] ?? []).includes(name))
      .map((name) => `${path} uses ${name}; ${folder} may use ${(mayUse[folder] ?? []).join(', ') || 'nothing'}`))
    expect(wrong).toEqual([])
  })

  it('enters another folder only by its door', () => {
    const wrong = sources.flatMap(({ path, folder, imports }) => imports
      .filter((name) => name.startsWith('.') && !name.includes('package.json') && !name.endsWith('/rules.md'))
      .filter((name) => !new URL(name, `file:///${path}`).pathname.startsWith(`/src/${folder}/`))
      .map((name) => `${path} reaches into ${name}`))
    expect(wrong).toEqual([])
  })

  it('does not go through its own door from inside', () => {
    expect(sources.filter(({ folder, imports }) => imports.includes(`#${folder}`)).map(({ path }) => path)).toEqual([])
  })

  it('keeps each library in its home', () => {
    const wrong = sources.flatMap(({ path, imports }) => Object.entries(homes)
      .filter(([library, folders]) => imports.some((name) => name === library || name.startsWith(`${library}/`)) && !folders.some((folder) => path.startsWith(folder)))
      .map(([library]) => `${path} imports ${library}`))
    expect(wrong).toEqual([])
  })

  it('touches files, network and child processes only in io and cli', () => {
    const worldly = /^node:(fs|fs\/promises|http|https|net|child_process|os|dns|worker_threads)$/
    const wrong = sources.filter(({ folder, imports }) => folder !== 'io' && folder !== 'cli' && imports.some((name) => worldly.test(name)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('reads no clock and no chance outside io', () => {
    const wrong = sources.filter(({ folder, text }) => folder !== 'io' && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('makes the brand of a public inventory in withhold only', () => {
    expect(sources.filter(({ text }) => /\bas (unknown as )?PublicInventory\b/.test(text)).map(({ folder }) => folder).filter((folder) => folder !== 'withhold')).toEqual([])
  })

  it('knows no county: neither its number of kommuner nor its name', () => {
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    const wrong = sources.filter(({ text }) => /Västra Götaland|vastra-gotaland|\b49 kommuner/.test(code(text)))
    expect(wrong.map(({ path }) => path)).toEqual(['src/cli/county-folder.ts'])
  })

  it('has no file called utils', () => {
    expect(sources.filter(({ path }) => /\/(utils?|helpers?|common|misc)(\.ts|\/)/.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('tells on a page what goes into and out of each stage', () => {
    const stages = ['text', 'vocabulary', 'ingest', 'normalise', 'match', 'withhold', 'analyse', 'render', 'export', 'audit', 'io', 'pipeline', 'cli']
    const pages = listFiles('src', 'README.md')
    expect(stages.filter((stage) => !pages.includes(`src/${stage}/README.md`))).toEqual([])
  })
})

describe('the rules', () => {
  const entries = listFiles('src', 'rules.md').flatMap((path) => readFileSync(`${projectRoot}/${path}`, 'utf8').split(/^## /m).slice(1).map((entry) => ({ path, id: entry.split('\n', 1)[0]!.trim(), entry })))
  const ids = new Set(entries.map(({ id }) => id))

  it('are each explained in both languages', () => {
    expect(entries.filter(({ entry }) => !/^Svenska: \S/m.test(entry) || !/^English: \S/m.test(entry)).map(({ id }) => id)).toEqual([])
  })

  it('are each explained once', () => {
    expect(entries.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([])
  })

  it('are all explained, wherever the program names one', () => {
    const stages = 'text|vocabulary|ingest|normalise|match|withhold|analyse|render|export|audit|io|pipeline'
    const named = sources.flatMap(({ path, text }) => [...text.matchAll(new RegExp(`['"\`]((?:${stages})/[a-z][a-z0-9-]*[a-z0-9])['"\`]`, 'g'))].map((match) => ({ path, id: match[1]! })))
    expect(named.filter(({ id }) => !ids.has(id)).map(({ path, id }) => `${path}: ${id}`)).toEqual([])
  })

  it('are all used', () => {
    const program = sources.map(({ text }) => text).join('\n')
    expect([...ids].filter((id) => !program.includes(id))).toEqual([])
  })
})
