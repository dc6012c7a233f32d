import { Buffer } from 'node:buffer'
import { markers } from '../../markers.ts'
import type { Detected, Detector } from '../detector.ts'

const base64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g
const hexadecimal = /(?<![0-9a-fA-F])(?:[0-9a-fA-F]{2}){10,}(?![0-9a-fA-F])/g

/** Text in base64 or hexadecimal digits: nobody writes so for readers, and what it says has been read by no one. */
export const codedText: Detector = {
  rule: 'withhold/coded-text',
  marker: markers.hidden,
  detect: (text) => (/[A-Za-z0-9+/_-]{16}/.test(text) ? [...inCode(text, base64, 'base64'), ...inCode(text, hexadecimal, 'hex')] : []),
}

function inCode(text: string, pattern: RegExp, code: 'base64' | 'hex'): Detected[] {
  return [...text.matchAll(pattern)]
    .filter(([run]) => isWritten(Buffer.from(run, code).toString('utf8')))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length, literal: true }))
}

/** Letters, digits and ordinary marks throughout, as no number or hash gives by chance. */
function isWritten(decoded: string): boolean {
  return /^[\p{L}\p{Nd}\p{P}\p{Zs}\p{Sm}\n\r\t]+$/u.test(decoded) && /\p{L}{3}|\d{6}/u.test(decoded)
}
