import { describe, expect, it } from 'vitest'
import { county, read } from './support/world.ts'

/** 200 KB of text that makes a careless pattern try again and again: it would never come back within the limit of a test. */
const units = [
  'a', 'A', ' ', '\n', '\r', ';', ',', '"', '""', '"a', '|', '- ', '* ', '> ', '#', '[', '](', '![', '<', '<a ', '<!--', '`', '*a', '_', '\\', '&#', ':', 'Telefon: ', 'Telefon:', 'Ale, ', 'Ale och ', 'gemensamt för ', 'Gemensamt för Ale',
  '1', '1.', '1 ', '1\u00a0', '-', '.', '..', '%', 'Ã¥', 'å', '\u0308', '\u200b', '😀', 'Summa', 'Källa:', '{"a":', '[1,', '\\"', '<td>', '<table><tr><td>', '<div>', '<p>', '<li>', '| a ', '|-', '\t', '(', 'saved date: ', '=', '@',
]
const worst = units.map((unit) => unit.repeat(Math.ceil(200_000 / unit.length)))

describe('200 KB of the worst text', () => {
  it.each(['tables/x.csv', 'decisions.csv', 'notes/x.md', 'mappings/x.md', 'texts/x.md', 'notes/x.html', 'indicators/x.json'])('ends in %s', async (path) => {
    for (const text of worst) {
      const reading = await read(path, text, county())
      expect(reading.counts.in).toBe(reading.counts.kept + reading.counts.reported)
    }
  })

  it('ends in a cell, a heading and a labelled line', async () => {
    for (const text of worst) {
      const oneLine = text.replace(/[\n\r]/g, ' ')
      const quoted = `"${text.replaceAll('"', '""')}"`
      expect((await read('tables/x.csv', `Kommun;Namn;Anteckning;Antal platser\nAle;Jouren;${quoted};${quoted}\n`, county())).rows).toHaveLength(1)
      expect((await read('tables/x.csv', `Kommun;Namn;${quoted}\n${quoted};Jouren;a\n`, county())).counts.in).toBeGreaterThan(0)
      await read('mappings/x.md', `---\nsource_kind: kartlaggning\n---\n# ${oneLine}\n\n## Ale kommun\n\n- Handlingsplan: ${oneLine}\n`, county())
      await read('notes/x.html', `<main><h1>${text}</h1><p>Telefon: ${text}</p></main>`, county())
    }
  })
})
