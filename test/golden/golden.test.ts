import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildReport } from '#pipeline'
import { formatPlace } from '#model'
import { projectRoot } from '../architecture/source-files.ts'
import { recordingEffects } from '../support/recording-effects.ts'

const rewrites = process.env['GOLDEN'] === 'rewrite'

/** Small worlds are held whole; of the real county only the Markdown, in which every change of data or code shows. */
const worlds = [
  { name: 'gotland', county: 'test/golden/gotland/county', kept: /\.(md|html|json|svg|txt)$/ },
  { name: 'blekinge', county: 'test/golden/blekinge/county', kept: /\.(md|html|json|svg|txt)$/ },
  { name: 'vastra-gotaland', county: 'data/vastra-gotaland', kept: /^(nulagesrapport\.md|diagnostics\.txt)$/ },
]

/** The style and script are our own and the fonts large: what the golden HTML holds is the report. */
const withoutShell = (html: string): string => html
  .replace(/<style>[\s\S]*?<\/style>/g, '<style>…</style>')
  .replace(/<script>[\s\S]*?<\/script>/g, '<script>…</script>')
  .replace(/sha256-[A-Za-z0-9+/=]+/g, 'sha256-…')

async function build(county: string): Promise<Map<string, string>> {
  const { effects, published } = recordingEffects()
  const result = await buildReport({ folder: join(projectRoot, county), out: 'rapport', formats: ['md', 'html'], audience: 'public', kommuner: [], version: '0.0.0', strict: false }, effects)
  const diagnostics = result.diagnostics.map((diagnostic) => `${formatPlace(diagnostic.place)} ${diagnostic.severity} ${diagnostic.rule}\n  ${diagnostic.message.sv}`).toSorted().join('\n')
  return new Map([...published.map(({ path, content }) => [path, path.endsWith('.html') ? withoutShell(String(content)) : String(content)] as const), ['diagnostics.txt', `${diagnostics}\n`]])
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('-changed'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).toSorted()
}

describe.each(worlds)('the golden county $name', ({ name, county, kept }) => {
  it('gives the expected files with the expected contents', async () => {
    const folder = join(projectRoot, 'test', 'golden', name, 'expected')
    const made = new Map([...await build(county)].filter(([path]) => kept.test(path)))
    if (rewrites) {
      rmSync(folder, { recursive: true, force: true })
      for (const [path, content] of made) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
    }
    expect([...made.keys()].toSorted()).toEqual(filesBelow(folder))
    const changed = [...made].filter(([path, content]) => readFileSync(join(folder, path), 'utf8') !== content)
    for (const [path, content] of changed) writeFileSync(`${join(folder, path)}-changed`, content)
    expect(changed.map(([path]) => `${name}/expected/${path} differs: compare it with ${path}-changed, and run npm run golden if the change is meant`)).toEqual([])
  })
})
