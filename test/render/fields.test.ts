import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/render/markdown/md.ts'
import { baseView } from '../../src/render/sections/base-view.ts'
import { createContext } from '../../src/render/sections/context.ts'
import { listOfSources, viewBuilders, viewListOfSources } from '../../src/render/sections/index.ts'
import { readSections } from '../../src/render/sections/read-sections.ts'
import { templates, today, vocabulary, world } from './world.ts'

const manual = readFileSync(fileURLToPath(new URL('../../templates/sections/README.md', import.meta.url)), 'utf8')
const sections = readSections(templates)
const context = createContext({ ...world('10'), vocabulary, today, version: '0.1.0', kommuner: [], sections, textFor: () => '' as never })

/** `## kommuner` and what stands below it, until the next heading. */
const entryFor = (name: string): string => manual.split(/^(?=## )/m).find((part) => part.startsWith(`## ${name}\n`)) ?? ''

const missing = (view: View, entry: string): string[] => Object.keys(view).filter((field) => !entry.includes(`\`${field}\``))

describe('the list of fields that a template may use', () => {
  it('has the fields of every section', () => {
    expect(missing(baseView(sections[0]!, context, '' as never), entryFor('Alla avsnitt'))).toEqual([])
  })

  it.each(Object.keys(viewBuilders))('has the fields of %s', (name) => {
    expect(missing(viewBuilders[name]!(context), entryFor(name))).toEqual([])
  })

  it('has the fields of the list of sources', () => {
    expect(missing(viewListOfSources(context, new Set([1])), entryFor(listOfSources))).toEqual([])
  })
})
