import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { fileApprovalHash } from '#withhold'
import { runProgram, type Ran } from '../support/run-program.ts'

const base = mkdtempSync(join(tmpdir(), 'kvinnofrid-fientlig-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const county = '---\ncounty: "14"\ntitle: "Prov"\npublisher: "Prov"\nperiod: "2026"\n---\n'
const head = (extra = ''): string => `---\ntitle: "Sida"\nsource_url: "https://www.exempel.se/sida"\npublisher: "Göteborgs Stad"\npublisher_kind: "kommun"\nsource_kind: "webbnotering"\nkommun: "1480"\nobserved_year: "2025"\nfetched: "2026-11-22"\n${extra}---\n`
const service = (name: string, note = ''): string => `\n## ${name}\n- Typ: Samtalsmottagning\n- Kommun: Göteborg\n${note === '' ? '' : `- Anteckning: ${note}\n`}`

let folders = 0
/** A county folder with these files, all of them approved by a reviewer who saw nothing. */
function countyFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  folders += 1
  const folder = join(base, `lan-${folders}`)
  const bytes = Object.entries({ 'county.md': county, ...files }).map(([path, content]) => ({ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }))
  const approvals = `beslut;gäller;mot;värde;roll;datum;skäl\r\n${bytes.map((file) => `approve;${file.path};;${fileApprovalHash(file)};prov;2026-11-24;prov`).join('\r\n')}\r\n`
  for (const file of [...bytes, { path: 'decisions.csv', bytes: new TextEncoder().encode(approvals) }]) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true })
    writeFileSync(join(folder, file.path), file.bytes)
  }
  return folder
}

interface Built extends Ran {
  readonly out: string
  readonly files: Readonly<Record<string, string>>
}

async function build(folder: string): Promise<Built> {
  const out = `${folder}-ut/rapport`
  const ran = await runProgram(['build-report', folder, '--format', 'md,html', '--out', out])
  const files = existsSync(out) ? Object.fromEntries(readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])) : {}
  return { ...ran, out, files }
}

/** One plain line that names the file, no stack trace, nothing written. */
function expectRefused({ code, stderr, files }: Built, file: string): void {
  expect([file, code === 1 || code === 2]).toEqual([file, true])
  expect(stderr).toContain(file)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(Object.keys(files)).toEqual([])
}

describe('hostile front matter', () => {
  it('never runs as code, whatever it calls itself', async () => {
    const mark = join(base, 'kod-har-korts')
    const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`
    for (const opening of ['---js', '---javascript', '---coffee', '---json', '---toml', '--- js', '---\u00a0js', '\ufeff---js', '---JS']) {
      const built = await build(countyFolder({ 'notes/kod.md': `${opening}\n{ title: ${code}, "title2": (function () { ${code} })() }\n---\n${service('Mottagningen')}`, 'notes/bra.md': head() + service('Bra mottagning') }))
      expect([opening, existsSync(mark), built.stderr.includes('kod.md')]).toEqual([opening, false, true])
    }
    await build(countyFolder({ 'notes/yaml.md': `---\ntitle: !!js/function "function () { ${code} }"\nx: !!python/object/apply:os.system ["touch ${mark}"]\n---\n`, 'notes/tva.md': `---\ntitle: a\n---\n---js\n${code}\n---\n` }))
    expect(existsSync(mark)).toBe(false)
  })

  it('cannot fill the memory or change every object', async () => {
    const bomb = `a: &a ["x","x","x","x","x","x","x","x","x"]\n${'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[index]}`).join(',')}]`).join('\n')}\n`
    expectRefused(await build(countyFolder({ 'notes/bomb.md': head(bomb) })), 'notes/bomb.md')
    expectRefused(await build(countyFolder({ 'notes/djup.md': head(`x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`) })), 'notes/djup.md')
    const polluted = await build(countyFolder({ 'notes/proto.md': head('__proto__:\n  polluted: "SMITTAD"\nconstructor: "SMITTAD"\nprototype: "SMITTAD"\n') + service('Mottagningen'), 'tables/p.csv': 'Kommun;__proto__;constructor;toString;Område;Läge\r\nGöteborg;SMITTAD;SMITTAD;SMITTAD;Barnahus;ja\r\n' }))
    expect(polluted.stderr).not.toMatch(/TypeError|\n\s+at /)
    expect(Object.values(polluted.files).join('')).not.toContain('SMITTAD')
  })
})

describe('hostile text', () => {
  it('stays text: template marks as typed, no script, no address but web addresses, nothing loaded', async () => {
    const pieces = [
      '{{title}} {{{title}}} {{#each this}}x{{/each}} {{lookup this "constructor"}}', '<script>document.title="KORT"</script>', '<img src=x onerror=alert(1)>', '<iframe src="file:///etc/passwd"></iframe>', '<meta http-equiv="refresh" content="0;url=http://exempel.se/">',
      '<link rel="prefetch" href="http://exempel.se/">', '<base href="http://exempel.se/">', '<style>@import "http://exempel.se/a.css"</style>', '<svg onload=alert(1)>', '<form action="http://exempel.se"><input name="a"></form>', '<object data="file:///etc/passwd">', '[klicka](javascript:alert(1))',
      '[data](data:text/html;base64,PHNjcmlwdD4=)', '![bild](http://exempel.se/a.png)', '![fil](file:///etc/passwd)', '<!-- sektion: omslag -->', '[^K1]: falsk källa', '# Falsk rubrik', '| a | b |', '<a id="metod" name="metod" href="vbscript:x">x</a>', '<!-- innehall -->', '&lt;script&gt;', '\\<script>', '`</script><script>`',
    ]
    const built = await build(countyFolder({
      'notes/html.md': head() + pieces.map((piece, index) => service(`Mottagning ${index} ${piece}`, piece)).join('\n'),
      'tables/html.csv': `Kommunkod;Kommun;Område;Fråga;Läge;Uppgift;Avser;Källa;Utgivare\r\n${pieces.map((piece) => `1480;Göteborg;Barnahus;"${piece.replaceAll('"', '""')}";ja;"${piece.replaceAll('"', '""')}";2024;javascript:alert(1);"${piece.replaceAll('"', '""')}"`).join('\r\n')}\r\n`,
    }))
    expect([built.code, built.stderr.match(/\n\s+at /)]).toEqual([0, null])
    const html = built.files['nulagesrapport.html']!
    const markdown = built.files['nulagesrapport.md']!
    expect(html).toContain('{{{title}}}')
    // As much as the program itself writes for harmless material, and no more.
    const harmless = (await build(countyFolder({ 'notes/a.md': head() + service('Mottagningen') }))).files['nulagesrapport.html']!
    const active = (page: string): Record<string, number> => Object.fromEntries(['script', 'style', 'meta', 'iframe', 'object', 'embed', 'form', 'input', 'link', 'base', 'frame', 'audio', 'video', 'source', 'template'].map((name) => [name, page.match(new RegExp(`<${name}\\b`, 'gi'))?.length ?? 0]))
    expect(active(html)).toEqual(active(harmless))
    const tags = html.replace(/<script[^]*?<\/script>|<style[^]*?<\/style>|<link rel="icon" href="data:,">/gi, '').match(/<[a-zA-Z][^<>]*>/g)!
    for (const tag of tags) {
      expect(tag).not.toMatch(/\son[a-z]+\s*=/i)
      for (const [, address] of tag.matchAll(/\s(?:href|src|xlink:href|action|data|poster|srcset)\s*=\s*"([^"]*)"/gi)) expect([tag, address]).toEqual([tag, expect.stringMatching(/^(?:#|https?:|mailto:|tel:|data:image\/svg)/)])
    }
    const ids = tags.flatMap((tag) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(markdown.match(/^<!-- sektion: omslag -->$/gm)?.length).toBe(1)
    expect(markdown.match(/^# /gm)?.length).toBe(1)
    expect(markdown.match(/^<!-- innehall -->$/gm)?.length).toBe(1)
  })

  it('cannot steer a terminal, hide letters or add lines to the messages', async () => {
    const built = await build(countyFolder({ 'notes/tecken.md': head() + service('Mott\u202eagning \u001b[31mröd\u0007 \u0000null\u200b osynlig'), 'tables/t.csv': 'Kommun;Område;Läge;Uppgift\r\nInteenkommun\u001b[2J\u202e;Barnahus;ja;x\r\n' }))
    expect(built.stdout + built.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    for (const [name, text] of Object.entries(built.files)) expect([name, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/.test(text)]).toEqual([name, false])
  })

  it('does not become a formula in an export, and telephone numbers stay whole', async () => {
    const cells = ['=1+1', '=HYPERLINK("http://exempel.se")', '+cmd|\' /C calc\'!A0', '-2+3', '@SUM(A1)', '\t=1']
    const folder = countyFolder({ 'notes/f.md': head() + cells.map((cell, index) => `${service(`Mottagning ${index}`, cell)}- Telefon: 031-390 06 0${index}\n`).join('\n') })
    await runProgram(['export', 'csv', folder, '--out', `${folder}-csv`])
    const texts = readdirSync(`${folder}-csv`).filter((name) => name.endsWith('.csv')).map((name) => readFileSync(join(`${folder}-csv`, name), 'utf8'))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) for (const cell of text.split(/[;\r\n]/)) expect([cell, /^"?[=@\t]|^"?[+-](?!\d[\d ]*"?$|[\d.,]+"?$)/.test(cell)]).toEqual([cell, false])
    expect(texts.join('')).toMatch(/\+46313900600|031-390 06 00/)
  })
})

describe('hostile files', () => {
  it('shows no secret of a county.md that names no county', async () => {
    const folder = countyFolder({ 'county.md': county.replace('"14"', '"14, ring 070-174 06 05 eller 020421-2393"') })
    const built = await build(folder)
    expectRefused(built, 'county.md')
    const { stdout } = await runProgram(['check', folder, '--format', 'json'])
    for (const printed of [built.stderr, stdout]) expect([printed.includes('ingest/county-code'), /1740605|174 06 05|020421/.test(printed)]).toEqual([true, false])
  })

  it('are not read outside the folder', async () => {
    const outside = join(base, 'hemlig.txt')
    writeFileSync(outside, 'UTANFOR')
    const folder = countyFolder({ 'notes/a.md': head() + service('Mottagningen') })
    symlinkSync(outside, join(folder, 'notes', 'lank.md'))
    const built = await build(folder)
    expectRefused(built, 'notes/lank.md')
    expect(built.stdout + built.stderr).not.toContain('UTANFOR')
    // Told with what else is wrong, in `check` too, and also where the county, a text or a template lies outside.
    for (const name of ['county.md', 'texts/metod.md', 'templates/sections/metod/section.md.hbs', 'decisions.csv']) {
      const other = countyFolder({ 'notes/a.md': head() + service('Mottagningen'), 'notes/fel.md': '---js\n{}\n---\n' })
      rmSync(join(other, name), { force: true })
      mkdirSync(dirname(join(other, name)), { recursive: true })
      symlinkSync(outside, join(other, name))
      const both = await build(other)
      expectRefused(both, name)
      if (name !== 'county.md') expect(both.stderr).toContain('notes/fel.md')
      const { code, stdout } = await runProgram(['check', other, '--format', 'json'])
      expect([name, code, stdout.includes('ingest/not-read'), stdout.includes('UTANFOR')]).toEqual([name, 1, true, false])
    }
  })

  it('have no say in where anything is written', async () => {
    const built = await build(countyFolder({ 'notes/--out=x.md': head() + service('Mottagningen'), 'notes/$(touch x).md': head() + service('Andra'), 'notes/a;b|c.md': head() + service('Tredje'), 'texts/../texts/metod.md': '---\nsection: ../../ute\n---\nText.\n' }))
    expect(readdirSync(dirname(built.out))).toEqual(['rapport'])
    expect(existsSync(join(base, 'ute'))).toBe(false)
  })

  it('are refused when they unpack to more than they may, or hold what leads outside', async () => {
    const zip = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(parts, { level: 9 })
    const types = new TextEncoder().encode('<Types/>')
    for (const [name, content] of Object.entries({
      'tables/bomb.xlsx': zip({ '[Content_Types].xml': types, 'xl/workbook.xml': new Uint8Array(220_000_000) }), 'tables/manga.xlsx': zip(Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`xl/${index}.xml`, types]))),
      'tables/ut.xlsx': zip({ '[Content_Types].xml': types, '../../ut.xml': types }), 'mappings/bomb.docx': zip({ '[Content_Types].xml': types, 'word/document.xml': new Uint8Array(220_000_000) }),
    })) expectRefused(await build(countyFolder({ [name]: content, 'notes/a.md': head() + service('Mottagningen') })), name)
  })

  it('that put a secret together in the finished report have the whole build withdrawn', async () => {
    const folder = countyFolder({ 'notes/a.md': head() + service('Mottagningen') })
    const before = await build(folder)
    expect(before.code).toBe(0)
    mkdirSync(join(folder, 'templates', 'sections', 'metod'), { recursive: true })
    writeFileSync(join(folder, 'templates', 'sections', 'metod', 'section.md.hbs'), '---\ntitle: Metod\norder: 11\n---\nFrågor besvaras av 020421{{! avdelat }}-2393.\n')
    const after = await build(folder)
    expect(after.code).toBe(1)
    expect(after.stderr).toContain('nulagesrapport.md')
    expect(after.stdout + after.stderr).not.toMatch(/020421|2393|\n\s+at /)
    expect(after.files).toEqual(before.files)
  })

  it('say the same in whatever order the disk gives them', async () => {
    const files = Object.entries({ 'notes/b.md': head() + service('Mottagningen B'), 'notes/a.md': head() + service('Mottagningen A', 'Öppet.'), 'tables/t.csv': 'Namn;Typ;Kommun\nMottagningen A;Samtalsmottagning;Göteborg\n' })
    const one = await build(countyFolder(Object.fromEntries(files)))
    const other = await build(countyFolder(Object.fromEntries(files.toReversed())))
    expect(one.code).toBe(0)
    for (const name of ['nulagesrapport.md', 'nulagesrapport.html', 'inventory.json']) expect([name, other.files[name] === one.files[name]]).toEqual([name, true])
  })

  it('of any bytes give a message and no trace of the program', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)
    for (const name of ['notes/brus.md', 'tables/brus.csv', 'tables/brus.xlsx', 'mappings/brus.docx', 'mappings/brus.pdf', 'notes/brus.html', 'indicators/brus.json', 'indicators/brus.csv', 'texts/brus.md', 'decisions.csv']) {
      const folder = countyFolder({ 'notes/a.md': head() + service('Mottagningen') })
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), noise)
      const { code, stderr } = await build(folder)
      expect([name, [0, 1, 2].includes(code!), /\n\s+at |InternalError|TypeError/.test(stderr)]).toEqual([name, true, false])
    }
  })
})
