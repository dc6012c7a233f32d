import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceTexts } from '../architecture/source-files.ts'
import { shipped } from '../vocabulary/shipped-vocabulary.ts'

const model = new URL('../../src/model/', import.meta.url)
const modelText = readdirSync(model).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(name, model), 'utf8')).join('\n')
const glossary = readFileSync(new URL('glossary.md', model), 'utf8')
const rowsOf = (text: string): string[][] => text.split('\n').filter((line) => /^\| .*`/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
const rows = rowsOf(glossary)
const spellings = rows.flatMap(([, inCode]) => [...inCode!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!))

/** The words of a union type of the model, as they stand in its text. */
function wordsOf(type: string): string[] {
  const text = new RegExp(`export type ${type} =([^/]*?)\\n(?:\\n|/|export|$)`).exec(modelText)?.[1] ?? ''
  return [...text.matchAll(/'([a-z_]+)'/g)].map((match) => match[1]!)
}

describe('the glossary', () => {
  it.each(['Status', 'Age', 'GapKind', 'Availability', 'SourceKind', 'PublisherKind'])('explains every word of %s', (type) => {
    expect(wordsOf(type).length).toBeGreaterThan(2)
    expect(wordsOf(type).filter((word) => !spellings.includes(word))).toEqual([])
  })

  it('explains every kind of resource, under its label', () => {
    const inGlossary = rowsOf(glossary.slice(glossary.indexOf('## Kinds of resource'))).map(([swedish, inCode]) => [inCode!.slice(1, -1), swedish!.toLowerCase()])
    expect(inGlossary).toEqual(shipped.terms.filter(({ scheme }) => scheme === 'resource_type').map(({ code, label }) => [code, label.toLowerCase()]))
  })

  it('explains the Swedish fields, whose names are keys of every export', () => {
    const fields = wordsOf('Field')
    expect(fields.length).toBeGreaterThan(30)
    expect(fields.filter((field) => /kommun$/.test(field) && !spellings.includes(field))).toEqual([])
  })

  it('has no word that neither the program nor its data uses', () => {
    const used = `${sourceTexts().map(({ text }) => text).join('\n')}\n${shipped.terms.map(({ code }) => code).join('\n')}`
    expect(spellings.filter((word) => !new RegExp(`\\b${word}\\b`).test(used))).toEqual([])
  })

  it('gives each word in four filled columns, in code as ASCII', () => {
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([])
    expect(spellings.filter((word) => !/^[a-zA-Z_]+$/.test(word))).toEqual([])
  })
})
