import { Buffer } from 'node:buffer'

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '-', mdash: '-', aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é', commat: '@', period: '.', hyphen: '-',
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : -1
    return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (named[name ?? ''] ?? whole)
  })
}

export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}

export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=\r?\n/g, '').replace(/(?:=[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))
}

/** `\u00e5`, `\xe5` and `\e5 ` as in JSON, scripts and style sheets. */
export function decodeBackslashes(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\u\{([0-9a-fA-F]{1,6})\}|\\([0-9a-fA-F]{2,6})\s?/g, (whole, ...groups: (string | undefined)[]) => {
    const code = parseInt(groups.slice(0, 4).find((group) => group !== undefined)!, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** What runs of base64 or hexadecimal digits stand for, when that is text; broken lines are put together first. */
export function hiddenTexts(text: string): string[] {
  const base64 = [...text.matchAll(/[A-Za-z0-9+/_-]{12,}(?:\r?\n[A-Za-z0-9+/_-]+)*/g)].map(([run]) => Buffer.from(run.replace(/\s/g, ''), 'base64'))
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
