import { describe, expect, it } from 'vitest'
import { normalise, row, rulesOf, valuesOf } from './rows.ts'

const covers = (text: string): string[] => valuesOf('covers', row('resource', { name: 'x', covers: text }))

describe('the kommuner a service reaches', () => {
  it.each([
    ['*', ['lan:14']], ['hela länet', ['lan:14']], ['Västra Götaland', ['lan:14']], ['Samtliga 49 kommuner', ['lan:14']], ['alla kommuner', ['lan:14']], ['hela landet', ['nation']], ['Sverige', ['nation']],
    ['1407;1440', ['1407', '1440']], ['Öckerö', ['1407']], ['Ale, Kungälv och Stenungsund', ['1440', '1482', '1415']], ['Härryda, Göteborgs Stad och Marks kommun', ['1401', '1480', '1463']], ['kommunerna Vara, Skara', ['1470', '1495']],
    ['Marks och Svenljunga kommuner', ['1463', '1465']], ['Öckerö\nÖckerö', ['1407']], ['Stockholm', ['0180']], ['', []], ['uppgift saknas', []],
  ])('%j: %j', (text, codes) => {
    expect(covers(text)).toEqual(codes)
    expect(rulesOf(normalise(row('resource', { name: 'x', covers: text })))).toEqual([])
  })

  it.each([['Skaraborg', 15, []], ['hela Fyrbodal', 14, []], ['Sjuhärad', 8, []], ['Göteborgsregionen', 12, []], ['GR', 13, ['1384']], ['Boråsregionen', 9, ['1383']], ['Sjuhärads kommunalförbund', 9, ['1383']]])('knows %s: %i kommuner, of them outside the county %j', (text, count, outside) => {
    expect(covers(text).length).toBe(count)
    expect(covers(text).filter((code) => !code.startsWith('14'))).toEqual(outside)
  })

  it.each([['kommunerna i Dalsland', []], ['hela länet utom Göteborg', []], ['Ale, Kungälw', ['1440']]])('tells what it does not understand of %j and keeps the rest', (text, codes) => {
    expect(covers(text)).toEqual(codes)
    expect(rulesOf(normalise(row('resource', { name: 'x', covers: text })))).toEqual(['covers-unknown'])
  })
})
