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

/**
 * What runs of base64 or hexadecimal digits stand for, when that is text; broken lines are put together first. Base64 of any text has
 * letters of both cases, which slugs and plain words in lower case have not.
 */
export function hiddenTexts(text: string): string[] {
  const base64 = [...text.matchAll(/[A-Za-z0-9+/_-]{12,}(?:\r?\n[A-Za-z0-9+/_-]+)*/g)].filter(([run]) => /[A-Z]/.test(run) && /[a-z]/.test(run)).map(([run]) => Buffer.from(run.replace(/\s/g, ''), 'base64'))
  const hex = [...text.matchAll(/(?:[0-9a-fA-F]{2}){10,}/g)].map(([run]) => Buffer.from(run, 'hex'))
  return [...base64, ...hex].flatMap((bytes) => [bytes.toString('utf8'), ...(bytes.length % 2 === 0 ? [bytes.toString('utf16le')] : [])]).filter(isReadable)
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
