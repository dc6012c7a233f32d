import { describe, expect, it } from 'vitest'
import { readMaterial } from '#pipeline'
import { recordingEffects } from '../support/recording-effects.ts'

const street = 'Solrosgatan 12'
const files = Object.entries({
  'county.md': '---\ncounty: "10"\ntitle: "Prov"\npublisher: "Prov"\nperiod: "2026"\n---\n',
  'tables/t.csv': `Kommun;Kategori;Namn;Adress\r\nKarlskrona;Skyddat boende;Skyddat boende Lugnet;${street}\r\n`,
}).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))

describe('the last look at what a command makes of the material', () => {
  it('finds what was withheld from it, and nothing else', async () => {
    const { content } = await readMaterial('', 'public', recordingEffects({ files }).effects)
    const found = await content!.audit([{ path: 'a.csv', content: `Namn;Var\r\nLugnet;${street}\r\n` }, { path: 'b.csv', content: 'Namn;Var\r\nLugnet;Karlskrona\r\n' }])
    expect(found.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([['pipeline/audit-hit', 'error', 'a.csv']])
    expect(JSON.stringify(found)).not.toContain(street)
  })
})
