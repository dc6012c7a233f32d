import { domainToUnicode } from 'node:url'
import type { SourceId } from '#model'
import { fold } from './fold.ts'
import { hash } from './hash.ts'
import { slug } from './slug.ts'

/** Parameters that say where a reader came from, not which page was read. */
const trackingParameter = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|_gl|jsessionid|phpsessid)$/i
const defaultDocument = /\/(?:index|default)\.(?:html?|aspx?|php|jsp)$/i
const webScheme = /^https?:\/\//i
/** An address that is already as it is printed: nothing in it that could be written in another way. */
const asPrinted = /^https?:\/\/(?!xn--)(?:[a-z0-9](?:[a-z0-9]|-(?!-))*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/
const longestAddress = 4000
const anyScheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * Reads an address as people write it, with or without scheme. null when it is no web address: other schemes than http and https,
 * blanks inside, no host.
 */
function readAddress(written: string): URL | null {
  const text = written.trim()
  if (text.length > longestAddress || /\s/.test(text)) return null
  if (!webScheme.test(text) && anyScheme.test(text) && !beginsWithHost(text)) return null
  const withScheme = webScheme.test(text) ? text : `https://${text.replace(/^\/\//, '')}`
  const url = parsed(withScheme)
  if (url === null) return null
  return webScheme.test(text) || beginsWithHost(hostOf(url)) ? url : null
}

/** Whether a text begins with a host as people write it: `ockero.se`, `www.gullspång.se/vard`. */
function beginsWithHost(text: string): boolean {
  const labels = text.split(/[:/?#]/, 1)[0]!.split('.')
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label)) && /^\p{L}{2,}$/u.test(labels.at(-1)!)
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

function hostOf(url: URL): string {
  return url.hostname.includes('xn--') ? domainToUnicode(url.hostname) : url.hostname
}

/**
 * The form in which two addresses of one page are equal: no scheme, `www.`, user, port, fragment, tracking parameter, default
 * document or slash at the end; host in lower case and written out (`xn--gullspng-f0a.se` is `gullspång.se`); percent-encoded letters
 * decoded. Other parameters stay, in the order given: on many kommun sites they say which page it is. null for what is no web address.
 */
export function canonicalAddress(written: string): string | null {
  const url = readAddress(written)
  if (url === null) return null
  const host = hostOf(url).toLowerCase().replace(/^www\d?\./, '').replace(/\.$/, '')
  const path = decoded(url.pathname).replace(defaultDocument, '').replace(/\/+$/, '')
  const parameters = url.search.slice(1).split('&').filter((pair) => pair !== '' && !trackingParameter.test(pair.split('=')[0]!))
  return `${host}${path}${parameters.length === 0 ? '' : `?${decoded(parameters.join('&'))}`}`
}

/** Percent-encoded letters written out. Every other encoded sign stays encoded: it may mean something in an address, or hide something. */
function decoded(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[89A-F][\dA-F])+/gi, (encoded) => {
    try {
      const written = decodeURIComponent(encoded)
      return /^[\p{L}\p{M}]+$/u.test(written) ? written : encoded
    } catch {
      return encoded
    }
  }).normalize('NFC')
}

/**
 * An address fit to be printed: http or https, host in lower case and written out, without user part, fragment and query string, which can
 * carry secrets (SECURITY: query strings and user parts are cut from published links). null for what is no web address.
 */
export function publicAddress(written: string): string | null {
  if (written.length <= longestAddress && asPrinted.test(written)) return written
  const url = readAddress(written)
  if (url === null) return null
  const host = hostOf(url).toLowerCase()
  const port = url.port === '' ? '' : `:${url.port}`
  const path = url.pathname === '/' ? '' : decoded(url.pathname).replaceAll('|', '%7C')
  return `${url.protocol}//${host}${port}${path}`
}

/**
 * Id of a source: readable host (or title, for a source without address) and six hexadecimal digits of a hash of the canonical
 * address, `ockero-se-1f2e3d`. The same page cited from two files, with or without `www.`, gets the same id.
 */
export function sourceIdOf(addressOrTitle: string): SourceId {
  const address = canonicalAddress(addressOrTitle)
  const key = address ?? fold(addressOrTitle)
  const readable = address === null ? slug(key, 40) : slug(address.split(/[/?]/, 1)[0]!, 40)
  return `${readable}-${hash(key).slice(0, 6)}`
}
