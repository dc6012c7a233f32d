import iconv from 'iconv-lite'

/** Encodings with one byte per letter that Swedish files come in. Of two readings that come out the same, the earlier is named. */
const codePages = [
  { name: 'windows-1252', codec: 'win1252', also: 'ISO-8859-1' },
  { name: 'cp850', codec: 'cp850', also: 'cp437' },
  { name: 'cp437', codec: 'cp437', also: 'cp850' },
  { name: 'Mac Roman', codec: 'macroman', also: '' },
] as const

export interface CodePageReading {
  readonly name: string
  readonly codec: string
  /** A known word of the file as this reading has it, for a person to judge by; blank when it has none. Other words are not quoted. */
  readonly sample: string
  /** False when another reading makes nearly as good Swedish. */
  readonly certain: boolean
}

/** Words of everyday and official Swedish with letters outside ASCII: proof that a reading is right. */
const everydayWords = [
  'å', 'är', 'år', 'året', 'än', 'för', 'från', 'på', 'så', 'då', 'två', 'också', 'även', 'när', 'där', 'här', 'får', 'går', 'står', 'åt', 'över', 'inför', 'någon', 'något', 'några',
  'många', 'våld', 'våldet', 'våldsutsatta', 'våldsutövare', 'mäns', 'män', 'stöd', 'stödet', 'län', 'länet', 'läns', 'länsstyrelsen', 'område', 'områden', 'fråga', 'läge', 'läst', 'källa',
  'målgrupp', 'mål', 'nivå', 'når', 'språk', 'öppettider', 'öppet', 'hälso', 'sjukvård', 'vård', 'vårdcentral', 'överenskommelse', 'överenskommelser', 'handläggare', 'ärende', 'gäller',
  'förening', 'föreningen', 'förebyggande', 'kvällar', 'måndag', 'lördag', 'söndag', 'tjänst', 'tjänster', 'socialtjänst', 'socialtjänsten', 'anmärkning', 'upphört', 'pågår', 'behöver', 'göra',
  'höst', 'hösten', 'vår', 'våren', 'åtgärd', 'åtgärder', 'brå', 'nära', 'närhälsan', 'jämställdhet', 'jämförelser', 'öppna', 'rådgivning', 'råd', 'bistånd', 'samråd', 'kön', 'årlig', 'växel',
]

/**
 * Of the code pages that may lie behind these bytes, the one that makes Swedish words of the whole file. `names` are known Swedish
 * names (kommuner, localities) in lower case; a reading that gives a known word outweighs many that only give likely letters.
 */
export function bestSwedishReading(bytes: Uint8Array, names: ReadonlySet<string>): CodePageReading {
  const words = wordsBeyondAscii(bytes)
  const raw = Buffer.from([...words.keys()].join('\n'), 'latin1')
  const counts = [...words.values()]
  const known = knownWords(names)
  const readings = codePages.map((page) => {
    const texts = iconv.decode(raw, page.codec).split('\n')
    const score = texts.reduce((sum, text, index) => sum + plausibility(text, known) * Math.min(counts[index] ?? 1, 10), 0)
    return { page, texts, score, joined: texts.join('\n') }
  }).toSorted((a, b) => b.score - a.score)
  const best = readings[0]!
  const rival = readings.find((reading) => reading.joined !== best.joined)
  const sample = best.texts.filter((text) => known.has(text.toLowerCase())).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const same = readings.some((reading) => reading !== best && reading.page.name === best.page.also && reading.joined === best.joined)
  const latin1 = best.page.name === 'windows-1252' && !/[\u0080-\u009f]/.test(raw.toString('latin1'))
  return {
    name: same || latin1 ? `${best.page.name} (${best.page.also})` : best.page.name,
    codec: best.page.codec,
    sample,
    certain: best.score > 0 && best.score - (rival?.score ?? 0) >= 2,
  }
}

const wordSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function knownWords(names: ReadonlySet<string>): ReadonlySet<string> {
  const known = wordSets.get(names) ?? new Set([...everydayWords, ...names])
  wordSets.set(names, known)
  return known
}

/** 1 for letters of ASCII and for all bytes above it. */
const inWords = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 || /[a-z]/i.test(String.fromCharCode(byte)) ? 1 : 0))

/**
 * Distinct runs of letters and bytes above 0x7F that hold at least one such byte, with how often they stand. Found again by a hash made
 * on the way, since a large file has the same few words a hundred thousand times.
 */
function wordsBeyondAscii(bytes: Uint8Array): Map<string, number> {
  const mostWords = 20_000
  const longest = 60
  const found = new Map<number, { word: string; count: number }>()
  let start = 0
  let beyond = false
  let hash = 0
  for (let index = 0; index <= bytes.length; index++) {
    const byte = index === bytes.length ? 0 : bytes[index]!
    if (inWords[byte] === 1) {
      if (byte >= 0x80) beyond = true
      hash = (Math.imul(hash, 31) + byte) | 0
      continue
    }
    if (beyond) {
      const known = found.get(hash)
      if (known !== undefined) known.count += 1
      else if (found.size < mostWords) found.set(hash, { word: Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(index - start, longest)).toString('latin1'), count: 1 })
      beyond = false
    }
    hash = 0
    start = index + 1
  }
  return new Map([...found.values()].map(({ word, count }) => [word, count]))
}

function plausibility(word: string, known: ReadonlySet<string>): number {
  let score = known.has(word.toLowerCase()) ? 6 : 0
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!
    if (letter < '\u0080') continue
    const before = word[index - 1] ?? ''
    const after = word[index + 1] ?? ''
    score += letterScore(letter, before, after)
  }
  return score
}

const isLower = (letter: string): boolean => letter !== '' && letter !== letter.toUpperCase()
const isUpper = (letter: string): boolean => letter !== '' && letter !== letter.toLowerCase()

function letterScore(letter: string, before: string, after: string): number {
  if (/[åäö]/.test(letter)) return isUpper(before) && isUpper(after) ? -1 : 3
  if (/[ÅÄÖ]/.test(letter)) return isLower(before) ? -2 : 3
  if (/[éü]/.test(letter)) return 1
  if (/[\u0080-\u009f\ufffd]/.test(letter)) return -10
  const insideWord = (isLower(before) || isUpper(before)) && (isLower(after) || isUpper(after))
  if (/[–—’”“…•§°½€\u00a0«»é©®·²³´]/.test(letter)) return insideWord && letter !== '’' && letter !== '–' && letter !== '\u00a0' ? -3 : 1
  return /\p{L}/u.test(letter) ? -1 : -2
}
