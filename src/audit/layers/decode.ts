import { Buffer } from 'node:buffer'

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '-', mdash: '-', aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é', commat: '@', period: '.', hyphen: '-',
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text
    .replace(/&#(\d{1,7});?/g, (whole, code: string) => characterOf(Number(code), whole))
    .replace(/&#[xX]([0-9a-fA-F]{1,6});?/g, (whole, code: string) => characterOf(parseInt(code, 16), whole))
    .replace(/&([a-zA-Z]{2,8});?/g, (whole, name: string) => named[name] ?? whole)
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}

function decodeQuotedPrintable(text: string): string {
  return text.replace(/=\r?\n/g, '').replace(/(?:=[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))
}

function characterOf(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}

/** `\u00e5`, `\xe5` and `\e5 ` as in JSON, scripts and style sheets. */
export function decodeBackslashes(text: string): string {
  return text.replace(/\\(?:u\{?|x)?([0-9a-fA-F]{2,6})(?:\}|\s)?/g, (whole, code: string) => characterOf(parseInt(/^\\u[^{]/.test(whole) ? code.slice(0, 4) : code, 16), whole) + (/^\\u[^{]/.test(whole) ? code.slice(4) : ''))
}

const coded: readonly { readonly sign: RegExp; readonly decode: (text: string) => string }[] = [
  { sign: /%[0-9a-fA-F]{2}/g, decode: decodePercent },
  { sign: /=(?:[0-9A-F]{2}|\r?\n)/g, decode: decodeQuotedPrintable },
  { sign: /\\(?:[0-9a-fA-F]{2}|[ux])/g, decode: decodeBackslashes },
  { sign: /&(?:#|[a-zA-Z]{2,8};)/g, decode: decodeEntities },
]
const around = 120

/** Where percent signs, quoted-printable, backslashes or entities stand: the text around them, decoded. */
export function decodedStretches(text: string): string {
  return coded.flatMap(({ sign, decode }) => {
    const stretches: string[] = []
    let from = -1
    let to = -1
    for (const { index } of text.matchAll(sign)) {
      if (from < 0 || index - around > to) {
        if (from >= 0) stretches.push(decode(text.slice(from, to)))
        from = Math.max(0, index - around)
      }
      to = index + around
    }
    return from < 0 ? stretches : [...stretches, decode(text.slice(from, to))]
  }).join('\n')
}

/** What a character may be in coded text. */
const [coding, hexadecimal, upper, lower] = [1, 2, 4, 8]
const kinds = new Uint8Array(0x10000)
for (const [signs, kind] of [['ABCDEFGHIJKLMNOPQRSTUVWXYZ', upper], ['abcdefghijklmnopqrstuvwxyz', lower], ['0123456789+/_-', 0], ['0123456789abcdefABCDEF', hexadecimal]] as const) {
  for (const sign of signs) kinds[sign.charCodeAt(0)]! |= coding | kind
}
const kindAt = (text: string, index: number): number => (index < text.length ? kinds[text.charCodeAt(index)]! : 0)
const [shortestBase64, shortestHex] = [12, 20]

/**
 * What runs of base64 or hexadecimal digits stand for, when that is text; broken lines are put together first. Base64 of any text has
 * letters of both cases, which slugs and plain words in lower case have not.
 */
export function hiddenTexts(text: string): string[] {
  const decoded: Buffer[] = []
  for (let start = 0; start + shortestBase64 <= text.length;) {
    const begun = runBefore(text, start, start + shortestBase64)
    if (begun > start) {
      start = begun
      continue
    }
    const run = readRun(text, start, decoded)
    let { end, seen } = run
    for (let next = afterLineBreak(text, end); kindAt(text, next) !== 0; next = afterLineBreak(text, end)) {
      const line = readRun(text, next, decoded)
      end = line.end
      seen |= line.seen
    }
    if ((seen & upper) !== 0 && (seen & lower) !== 0) decoded.push(Buffer.from(text.slice(start, end).replace(/\s/g, ''), 'base64'))
    start = end + 1
  }
  return decoded.flatMap((bytes) => [bytes.toString('utf8'), ...(bytes.length % 2 === 0 ? [bytes.toString('utf16le')] : [])]).filter(isReadable)
}

/** Where the coding characters that end at `end` begin, looked for backwards to `from`: most words are passed in a step or two. */
function runBefore(text: string, from: number, end: number): number {
  let start = end
  while (start > from && kindAt(text, start - 1) !== 0) start -= 1
  return start
}

/** To the end of a run; the hexadecimal digits in it are decoded. */
function readRun(text: string, start: number, decoded: Buffer[]): { end: number; seen: number } {
  let seen = 0
  let digits = 0
  for (let end = start; ; end += 1) {
    const kind = kindAt(text, end)
    if ((kind & hexadecimal) !== 0) digits += 1
    else {
      if (digits >= shortestHex) decoded.push(Buffer.from(text.slice(end - digits, end - (digits % 2)), 'hex'))
      digits = 0
    }
    if (kind === 0) return { end, seen }
    seen |= kind
  }
}

function afterLineBreak(text: string, index: number): number {
  const next = text[index] === '\r' ? index + 1 : index
  return text[next] === '\n' ? next + 1 : text.length
}

/** Mostly letters, digits and ordinary marks: no picture, font or chance. */
export function isReadable(text: string): boolean {
  if (text.length < 6) return false
  const sample = text.slice(0, 400)
  let readable = 0
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index)
    if ((code >= 32 && code < 127) || code === 10 || code === 13 || code === 9 || (code >= 0xa0 && code < 0x180) || (code >= 0x2010 && code < 0x2030)) readable += 1
  }
  return readable >= sample.length * 0.9
}
