import { describe, expect, it } from 'vitest'
import { exportKinds } from '#export'
import { world } from '../analyse/world.ts'
import { inputOf, textOf } from './export-world.ts'

const rows = (from: ReturnType<typeof world>): string[][] => {
  const artifacts = exportKinds.find(({ name }) => name === 'gaps')!.run(inputOf(from))
  return textOf(artifacts, 'luckor.csv').replace(/^\uFEFF/, '').trim().split('\r\n').map((line) => line.split(';'))
}

describe('the gaps as a table', () => {
  it('has a row for each area of a kommun, with its kind in words and the claims behind it', () => {
    const table = rows(world().work('1401', 'barnahus', 'finns_inte', { year: '2026' }))
    expect(table[0]).toEqual(['Lucka', 'Kommunkod', 'Kommun', 'Mål', 'Område', 'Särskilt utsatt grupp', 'Våldsform', 'Uppgifter'])
    expect(table).toContainEqual(['bekräftad: en källa säger nej', '1401', 'Asby', '1', 'Barnahus', '', '', 'webbnotering-2026/1401-barnahus-finns_inte-/status/1'])
    expect(table).toContainEqual(['okänd: ingen uppgift', '1402', 'Bergs', '1', 'Barnahus', '', '', ''])
  })

  it('never says of a group or a form of violence that there is nothing, only that nothing is known', () => {
    const table = rows(world().service('Jouren', 'kvinnojour', ['1401'], { targetGroups: ['aldre'], violenceForms: ['hrv'] }))
    const about = (column: number, label: string): string[] => table.filter((row) => row[column] === label).map((row) => `${row[0]} ${row[2]}`)
    expect(about(5, 'Äldre')).toEqual(['okänd: ingen uppgift Bergs', 'okänd: ingen uppgift Dalby'])
    expect(about(6, 'Digitalt våld')).toEqual(['okänd: ingen uppgift Asby', 'okänd: ingen uppgift Bergs', 'okänd: ingen uppgift Dalby'])
  })
})
