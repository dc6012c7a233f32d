import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPrinter } from '../../src/io/browser/index.ts'
import { encodeHyb } from '../../src/io/browser/hyb.ts'
import { installHyphenation, swedishPatterns } from '../../src/io/browser/hyphenation.ts'
import { projectRoot } from '../architecture/source-files.ts'
import { noBrowser } from '../support/browser.ts'
import { breaksOf } from '../support/liang.ts'
import { temporaryFolder } from './folder.ts'

const patterns = await swedishPatterns()
const dictionary = encodeHyb(patterns)

/** Breaks of a word read from the file, in the steps that its description lays down. */
function breaksByFile(word: string, file: Uint8Array): number[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const u32 = (at: number): number => view.getUint32(at, true)
  const [alphabet, trie, numbers] = [u32(8), u32(12), u32(16)]
  const [from, to] = [u32(alphabet + 4), u32(alphabet + 8)]
  const codes = [...`.${word}.`].map((sign, index, all) => {
    const code = sign.charCodeAt(0)
    return index === 0 || index === all.length - 1 ? 0 : code < from || code >= to ? undefined : file[alphabet + 12 + code - from] || undefined
  })
  if (codes.includes(undefined)) return []
  const [mask, linkShift, linkMask, numberShift, length] = [u32(trie + 4), u32(trie + 8), u32(trie + 12), u32(trie + 16), u32(trie + 20)]
  const cell = (index: number): number => {
    if (index >= length) throw new RangeError('outside the trie')
    return u32(trie + 24 + index * 4)
  }
  const found = new Array<number>(codes.length).fill(0)
  for (let start = 0; start < codes.length; start += 1) {
    let node = 0
    for (let end = start; end < codes.length; end += 1) {
      const edge = cell(node + codes[end]!)
      if ((edge & mask) !== codes[end]) break
      node = (edge & linkMask) >>> linkShift
      const entry = u32(numbers + 16 + (cell(node) >>> numberShift) * 4)
      const [count, zeros, offset] = [entry >>> 26, (entry >>> 20) & 0x3f, entry & 0xfffff]
      for (let index = 0; index < count; index += 1) {
        const place = end + 1 - (count + zeros) + index
        found[place] = Math.max(found[place]!, file[numbers + u32(numbers + 8) + offset + index]!)
      }
    }
  }
  return [...word].map((_, index) => index).filter((index) => index >= 2 && index <= word.length - 3 && found[index]! % 2 === 1)
}

const shown = (word: string, breaks: readonly number[]): string => [...word].map((letter, index) => (breaks.includes(index) ? `-${letter}` : letter)).join('')
const reportWords = [...new Set(readFileSync(join(projectRoot, 'test', 'golden', 'vastra-gotaland', 'expected', 'nulagesrapport.md'), 'utf8').match(/\p{L}{5,40}/gu))]

describe('the file of patterns', () => {
  it('breaks every word of a report as the patterns say', () => {
    expect(reportWords.length).toBeGreaterThan(2000)
    for (const word of reportWords) expect(shown(word, breaksByFile(word, dictionary))).toBe(shown(word, breaksOf(word, patterns)))
  })

  it('breaks any word as any patterns say', () => {
    const letter = fc.constantFrom(...'abåé')
    const pattern = fc.tuple(fc.boolean(), fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), letter), { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
      .map(([first, steps, end, last]) => `${first ? '.' : ''}${steps.map(([number, sign]) => `${number === 0 ? '' : number}${sign}`).join('')}${end === 0 ? '' : end}${last ? '.' : ''}`)
      .filter((written) => /\d/.test(written))
    fc.assert(fc.property(fc.array(pattern, { minLength: 1, maxLength: 30 }), fc.array(fc.array(letter, { maxLength: 12 }).map((signs) => signs.join('')), { maxLength: 10 }), (given, words) => {
      const file = encodeHyb(given)
      const alphabet = new Set(given.join(''))
      for (const word of words) expect(shown(word, breaksByFile(word, file))).toBe(shown(word, [...word].every((sign) => alphabet.has(sign)) ? breaksOf(word, given) : []))
    }))
  })

  it('is the same each time, and told by its head', () => {
    expect(Buffer.compare(encodeHyb(patterns), dictionary)).toBe(0)
    expect([...dictionary.slice(0, 4)]).toEqual([0x68, 0x79, 0xad, 0x62])
    expect(new DataView(dictionary.buffer, dictionary.byteOffset).getUint32(20, true)).toBe(dictionary.length)
  })
})

const fieldWords = [
  'kvin-no-frid', 'kvin-no-frids-ar-bete', 'kvin-no-jou-ren', 'tjej-jou-ren', 'vålds-ut-satta', 'vålds-ut-övare', 'vålds-före-byg-gande', 'brotts-offer-jou-ren', 'skyd-dat', 'he-ders-nor-mer', 'he-ders-för-tryck', 'köns-stymp-ning',
  'ung-doms-mot-tag-ning', 'oros-an-mä-lan', 'läns-över-gri-pande', 'so-ci-al-tjäns-ten', 'so-ci-al-psy-ki-a-tri', 'sam-ver-kans-över-ens-kom-melse', 'läns-sty-rel-sen', 'barn-äk-ten-skap', 'barna-frid', 'kris-cent-rum', 'procent',
]

describe('Swedish words', () => {
  it.each(fieldWords)('of the field are broken between their parts: %s', (word) => {
    const whole = word.replaceAll('-', '')
    expect(shown(whole, breaksOf(whole, patterns))).toBe(word)
  })

  it('that name a kommun are not broken, nor that part of a longer word', () => {
    for (const name of ['Trollhättan', 'Trollhättans', 'Göteborgs', 'Smedjebacken', 'Upplands']) expect(shown(name, breaksOf(name, patterns))).toBe(name)
    expect(shown('Göteborgsregionen', breaksOf('Göteborgsregionen', patterns))).toBe('Göteborgs-re-gi-o-nen')
  })
})

describe('putting the patterns in place', () => {
  it('gives a headless shell a file beside its program, and replaces an older one', async () => {
    const folder = temporaryFolder({ 'headless-shell': '' })
    const shell = { path: join(folder, 'headless-shell'), shell: true }
    const file = join(folder, 'hyphen-data', 'hyph-sv.hyb')
    expect(await installHyphenation(shell, folder)).toBe(true)
    expect(Buffer.compare(readFileSync(file), dictionary)).toBe(0)
    writeFileSync(file, 'äldre')
    expect(await installHyphenation(shell, folder)).toBe(true)
    expect(Buffer.compare(readFileSync(file), dictionary)).toBe(0)
  })

  it('gives a whole browser a component in its profile, and leaves the browser\'s folder alone', async () => {
    const [folder, profile] = [temporaryFolder({ chrome: '' }), temporaryFolder()]
    expect(await installHyphenation({ path: join(folder, 'chrome'), shell: false }, profile)).toBe(true)
    expect(Buffer.compare(readFileSync(join(profile, 'hyphen-data', '1.0.0', 'hyph-sv.hyb')), dictionary)).toBe(0)
    expect(JSON.parse(readFileSync(join(profile, 'hyphen-data', '1.0.0', 'manifest.json'), 'utf8'))).toMatchObject({ version: '1.0.0' })
    expect(existsSync(join(folder, 'hyphen-data'))).toBe(false)
  })

  it('says no where nothing can be written', async () => {
    // A file where the folder would be: nobody can write below it, not even the superuser.
    const folder = temporaryFolder({ 'headless-shell': '', 'hyphen-data': '' })
    expect(await installHyphenation({ path: join(folder, 'headless-shell'), shell: true }, folder)).toBe(false)
  })
})

describe.skipIf(noBrowser !== null || process.platform === 'darwin')(`the browser${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, () => {
  /** What stands before the first hyphen of each word, printed in a column too narrow for anything. */
  async function firstPieces(words: readonly { readonly word: string; readonly style?: string }[], style: string): Promise<string[]> {
    const printer = await openPrinter()
    try {
      const { bytes } = await printer.print(`<!doctype html><html lang="sv"><head><title>x</title><style>p { width: 1px; margin: 0 } ${style}</style></head><body>${words.map((each) => `<p style="${each.style ?? ''}">${each.word}.</p>`).join('')}</body></html>`)
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
      const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
      const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')))
      return pages.join('').split('.').slice(0, -1).map((printed) => printed.split('-')[0]!)
    } finally {
      await printer.close()
    }
  }

  it('breaks words by our patterns, with a plain hyphen', async () => {
    const words = [...fieldWords.map((word) => word.replaceAll('-', '')), 'Göteborgsregionen', 'Trollhättans', ...reportWords.filter((word, index) => index % 40 === 0 && word.length > 6)]
    // The first break at or after each letter: Chromium takes what is left of a word as a word of its own, so that only the first tells.
    const tried = words.flatMap((word) => [...word].map((_, least) => ({ word, least })).filter(({ least }) => least >= 2 && least <= word.length - 3))
    const expected = tried.map(({ word, least }) => word.slice(0, breaksOf(word, patterns).find((at) => at >= least)))
    expect(tried.length).toBeGreaterThan(300)
    expect(await firstPieces(tried.map(({ word, least }) => ({ word, style: `hyphenate-limit-chars: 5 ${least} 3` })), '.avstavas p { hyphens: auto; hyphenate-character: "-" }')).toEqual(expected)
  })

  it('breaks none where the style sheet does not ask for it', async () => {
    expect(await firstPieces([{ word: 'kvinnofridsarbete' }], '')).toEqual(['kvinnofridsarbete'])
  })
})
