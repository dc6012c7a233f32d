import { describe, expect, it } from 'vitest'
import { exportInventory } from '#export'
import { fullWorld, inputOf, textOf } from './export-world.ts'

const markdown = (more = {}) => textOf(exportInventory(inputOf(fullWorld(), more), ['md']), 'inventering.md')
const section = (heading: string) => markdown().split(/^## /m).find((part) => part.startsWith(heading))!

describe('the inventory as Markdown', () => {
  it('has each kommun once, in Swedish order, after what is for everybody', () => {
    expect([...markdown().matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(['Hela länet och hela landet', 'Asby kommun', 'Bergs kommun', 'Dalby kommun'])
    expect(section('Hela länet')).toContain('Länets kompetenscentrum')
    expect(section('Asby')).not.toContain('Länets kompetenscentrum')
  })

  it('shows a shared service in each kommun it reaches, with all of them named', () => {
    expect(section('Asby')).toContain('| Barnahus Norr | Barnahus | Bergs kommun, regionen och polisen (flera huvudmän) | Asby, Bergs |')
    expect(section('Bergs')).toContain('| Barnahus Norr |')
  })

  it('prints numbers in Swedish form and the year that the source speaks for', () => {
    expect(section('Asby').replaceAll('\u00a0', ' ')).toContain('| 031-390 06 01 |')
    expect(section('Asby')).toMatch(/Kvinnojouren Linden .*\| 2025 \| Utgivaren \|$/m)
  })

  it('keeps an ended service out of the table of help, under a heading that says so', () => {
    expect(section('Dalby')).toContain('Ingen namngiven verksamhet')
    expect(section('Dalby')).toMatch(/### Inte stöd i dag[\s\S]*- Kvinnojouren Alen, avvecklad \(2019\)/)
    expect(section('Dalby')).not.toContain('| Kvinnojouren Alen')
  })

  it('holds only the kommuner asked for', () => {
    expect([...markdown({ kommuner: ['1402'] }).matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(['Hela länet och hela landet', 'Bergs kommun'])
  })
})
