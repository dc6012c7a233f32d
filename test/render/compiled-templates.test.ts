import { describe, expect, it, vi } from 'vitest'
import { readShipped } from '#io'
import { ToolError } from '#model'
import { compileTemplates } from '../config/compile-templates.ts'
import { createTemplateEngine } from '../../src/render/markdown/template.ts'
import { compileTemplate } from '../../src/render/templates.ts'

const { precompiled } = vi.hoisted(() => ({ precompiled: {} as Record<string, object> }))
vi.mock('../../src/render/precompiled.ts', () => ({ precompiled }))

const file = 'sections/prov/section.md.hbs'
const sources = [
  'Ett\ntvå {{nman}}', 'Ett\n{{#if nman}}två{{/if}}', '{{#unless nman}}två{{/unless}}', 'Ett\ntvå\n\n{{#each nman}}{{this}}{{/each}}', '{{#with lan}}\n\n{{nman}}{{/with}}', '{{> rad lan}}', '{{> rad namn=nman}}',
  '{{namn}} & {{#each rader}}{{@index}}{{#unless @last}}, {{../namn}}{{/unless}}{{else}}inga{{/each}}', '{{lan.constructor}}{{#if lan.namn}}ja{{else}}nej{{/if}}', '{{!-- tyst --}}{{> rad lan}}{{#each rader}}{{> rad this}}{{/each}}',
]
const view = { namn: 'Ale', lan: { namn: 'Skåne' }, rader: [{ namn: 'a' }, { namn: 'b' }] }
const part = { rad: { source: '\n| {{namn}} |', file: 'templates/sections/delar/rad.md.hbs' } }

/** What comes out of a template, or the message about what is wrong in it. */
function outcome(source: string): string {
  try {
    return createTemplateEngine(part).compile(source, file)(view as never)
  } catch (cause) {
    expect(cause).toBeInstanceOf(ToolError)
    return `fails: ${(cause as ToolError).messages.sv}`
  }
}

async function use(templates: Readonly<Record<string, string>>): Promise<number> {
  for (const key of Object.keys(precompiled)) delete precompiled[key]
  const { precompiled: made } = await import(`data:text/javascript,${encodeURIComponent(compileTemplates(templates))}`) as { precompiled: Record<string, object> }
  Object.assign(precompiled, made)
  return Object.keys(made).length
}

describe('a template compiled in the build', () => {
  it.each(sources)('gives the same text or the same fault as one compiled when used: %j', async (source) => {
    await use({})
    const now = outcome(source)
    expect(await use({ [file]: source, 'sections/delar/rad.md.hbs': part.rad.source })).toBe(2)
    expect(outcome(source)).toBe(now)
  })

  it('is used for every template of the program, front matter or not, and for no other', async () => {
    const templates = Object.fromEntries(Object.entries(await readShipped('templates')).filter(([path]) => path.endsWith('.hbs')))
    expect(await use(templates)).toBe(Object.keys(templates).length)
    const compiled = vi.fn(() => () => '')
    const engine = { compile: compiled, template: () => () => '' } as unknown as Parameters<typeof compileTemplate>[2]
    const { parseFrontMatter } = await import('#text')
    for (const [path, text] of Object.entries(templates)) compileTemplate(parseFrontMatter(text, path).body, path.endsWith('.md.hbs') ? 'section' : 'page', engine)
    expect(compiled).not.toHaveBeenCalled()
    compileTemplate('{{egen}}', 'section', engine)
    expect(compiled).toHaveBeenCalledOnce()
  })
})
