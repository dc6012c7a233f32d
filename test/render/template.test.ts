import { describe, expect, it } from 'vitest'
import { ToolError } from '#model'
import { escaped, md } from '../../src/render/markdown/md.ts'
import { createTemplateEngine } from '../../src/render/markdown/template.ts'
import { readSections } from '../../src/render/sections/read-sections.ts'

const engine = createTemplateEngine({ rad: { source: '\n| {{namn}} |', file: 'templates/sections/delar/rad.md.hbs' } })
const file = 'templates/sections/prov/section.md.hbs'

function failure(run: () => unknown): string {
  try {
    run()
  } catch (cause) {
    expect(cause).toBeInstanceOf(ToolError)
    return (cause as ToolError).messages.sv
  }
  throw new Error('expected a failure')
}

describe('a section template', () => {
  it.each([
    ['a value', 'Ett\ntvå {{nman}}', 2],
    ['a nested value', 'Ett\n\n{{lan.nman}}', 3],
    ['a condition', 'Ett\n{{#if nman}}två{{/if}}', 2],
    ['the opposite of a condition', '{{#unless nman}}två{{/unless}}', 1],
    ['a list', 'Ett\ntvå\n\n{{#each nman}}{{this}}{{/each}}', 4],
  ])('that misspells %s fails with its name, file and line', (_, source, line) => {
    const message = failure(() => engine.compile(source, file)({ namn: md`Ale`, lan: { namn: md`Skåne` } }))
    expect(message).toContain('`')
    expect(message).toContain('nman')
    expect(message).toContain(`${file}:${line} `)
  })

  it('that misspells a field in a shared part names the part', () => {
    expect(failure(() => engine.compile('{{> rad lan}}', file)({ lan: {} }))).toContain('templates/sections/delar/rad.md.hbs:2 Okänt fält `namn`')
  })

  it('that is longer than any need be fails with its name, and is not read', () => {
    expect(failure(() => engine.compile('{{#if namn}}'.repeat(20_000), file))).toContain(`${file} Mallen är längre än 20\u00a0000 tecken`)
  })

  it('that cannot be read fails with its line', () => {
    expect(failure(() => engine.compile('Ett\n{{#each namn}}två', file)({ namn: [] }))).toContain(file)
  })

  it('prints marks in a value as they are typed', () => {
    expect(engine.compile('{{namn}}', file)({ namn: escaped('{{version}} {{each x}}') })).toBe('{{version}} {{each x}}')
  })

  it('cannot reach a prototype', () => {
    const printed = engine.compile('{{constructor}}{{lan.constructor}}{{lan.__proto__}}', file)
    expect(printed({ lan: {} })).toBe('')
  })
})

describe('the front matter of a section', () => {
  const section = (front: string): Record<string, string> => ({ 'sections/prov/section.md.hbs': `---\n${front}\n---\nText\n` })

  it('must have a title and an order', () => {
    expect(failure(() => readSections(section('title: Prov')))).toContain('`order`')
    expect(failure(() => readSections(section('order: 3')))).toContain('`title`')
    expect(failure(() => readSections(section('title: Prov\norder: 3\nnumbering: romersk')))).toContain('`numbering`')
    expect(failure(() => readSections(section('title: Prov\norder: 3\nsources:\n  lag:\n    title: Lag')))).toContain('`sources.lag.address`')
  })

  it('gives the sections in their order, however the files are listed', () => {
    const files = { ...section('title: Prov\norder: 3'), 'sections/andra/section.md.hbs': '---\ntitle: Andra\norder: 2\n---\n', 'sections/delar/tabell.md.hbs': 'x' }
    expect(readSections(files).map((each) => each.name)).toEqual(['andra', 'prov'])
    expect(readSections(Object.fromEntries(Object.entries(files).toReversed())).map((each) => each.name)).toEqual(['andra', 'prov'])
  })

  it('keeps the lines of the file true in what a template complains about', () => {
    const [prov] = readSections({ 'sections/prov/section.md.hbs': '---\ntitle: Prov\norder: 1\n---\nText\n{{saknas}}\n' })
    expect(failure(() => prov!.fill({}))).toContain('templates/sections/prov/section.md.hbs:6 ')
  })
})
