import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { appendDecision } from '#ingest'
import { vocabulary } from './support/world.ts'

const decision = { kind: 'same', subject: 'ale-se-1/jouren', object: 'Jouren; en till', value: '', role: 'projektledare', day: '2026-11-24', reason: 'Sade "ja"\nnär vi ringde' } as const
const heading = 'beslut;gäller;mot;värde;roll;datum;skäl'
const earlier = 'not-same;Källan;Åsen;;lägesansvarig;2026-11-01;Två hus'
const line = 'same;ale-se-1/jouren;"Jouren; en till";;projektledare;2026-11-24;"Sade ""ja"" när vi ringde"'
const append = async (bytes: Uint8Array): Promise<Uint8Array | null> => appendDecision({ path: 'decisions.csv', bytes }, decision, vocabulary)

describe('adding a decision to decisions.csv', () => {
  it.each([
    ['UTF-8', 'utf8', '', '\n'],
    ['UTF-8 with a mark, as Excel writes it', 'utf8', '\uFEFF', '\r\n'],
    ['windows-1252', 'win1252', '', '\r\n'],
    ['UTF-16 with a mark', 'utf-16le', '\uFEFF', '\r\n'],
  ])('keeps %s and its line ends, and leaves what stood there untouched', async (_, codec, mark, end) => {
    const encoded = (text: string): Buffer => iconv.encode(text, codec, { addBOM: false })
    const before = encoded(`${mark}${heading}${end}${earlier}${end}`)
    expect(Buffer.from((await append(before))!).equals(Buffer.concat([before, encoded(`${line}${end}`)]))).toBe(true)
  })

  it('follows the file\'s own delimiter and order of columns', async () => {
    const before = 'reason,day,role,value,object,subject,kind\nTwo houses,2026-11-01,lead,,B,A,not-same\n'
    expect(Buffer.from((await append(Buffer.from(before)))!).toString()).toBe(`${before}"Sade ""ja"" när vi ringde",2026-11-24,projektledare,,Jouren; en till,ale-se-1/jouren,same\n`)
  })

  it('ends a last line that lacks its line end, and makes a file where there is none', async () => {
    expect(Buffer.from((await append(Buffer.from(`${heading}\n${earlier}`)))!).toString()).toBe(`${heading}\n${earlier}\n${line}\n`)
    expect(Buffer.from((await append(new Uint8Array()))!).toString()).toBe(`${heading}\n${line}\n`)
  })

  it.each([
    ['headings are missing', Buffer.from('namn;telefon\nJouren;1\n')],
    ['encodings are mixed', Buffer.concat([Buffer.from(`${heading}\n`), Buffer.from('not-same;Källan;Åsen;;roll;2026-11-01;å\n', 'latin1')])],
    ['a quote is never closed', Buffer.from(`${heading}\nsame;"A;B;;roll;2026-11-01;x\n`)],
  ])('gives nothing when %s', async (_, bytes) => {
    expect(await append(bytes)).toBeNull()
  })
})
