import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress, publicAddress, sourceIdOf } from '#text'

describe('canonicalAddress', () => {
  it.each([
    ['scheme and www', 'http://www.exempel.se/vald', 'https://exempel.se/vald'],
    ['no scheme at all', 'exempel.se/vald', 'https://exempel.se/vald'],
    ['a slash at the end', 'https://exempel.se/vald/', 'https://exempel.se/vald'],
    ['a fragment', 'https://exempel.se/vald#kontakt', 'https://exempel.se/vald'],
    ['a default document', 'https://exempel.se/vald/index.html', 'https://exempel.se/vald'],
    ['tracking', 'https://exempel.se/vald?utm_source=brev&fbclid=1', 'https://exempel.se/vald'],
    ['case of the host', 'https://Exempel.SE/vald', 'https://exempel.se/vald'],
    ['punycode', 'https://xn--gullspng-f0a.se/a', 'https://gullspång.se/a'],
    ['percent-encoded letters', 'https://exempel.se/st%C3%B6d', 'https://exempel.se/stöd'],
    ['decomposed letters', 'https://exempel.se/sto\u0308d', 'https://exempel.se/stöd'],
    ['user and port', 'https://a:b@exempel.se:8080/vald', 'https://exempel.se/vald'],
    ['blanks around', '  https://exempel.se/vald\n', 'https://exempel.se/vald'],
  ])('does not depend on %s', (_, one, other) => {
    expect(canonicalAddress(one)).not.toBeNull()
    expect(canonicalAddress(one)).toBe(canonicalAddress(other))
    expect(sourceIdOf(one)).toBe(sourceIdOf(other))
  })

  it('keeps pages apart that differ in a parameter, in the case of the path or in the host', () => {
    const addresses = ['http://nck.uu.se/m/?id=20', 'http://nck.uu.se/m/?id=27', 'http://nck.uu.se/M/?id=27', 'http://nck.uu.se/m/', 'http://gullspang.se', 'http://gullspång.se', 'https://exempel.se/a%2Fb', 'https://exempel.se/a/b']
    expect(new Set(addresses.map(canonicalAddress)).size).toBe(addresses.length)
  })

  it.each(['javascript:alert(1)', 'mailto:a@exempel.se', 'file:///etc/passwd', 'data:text/html,x', 'Skövde', '', ' ', 'två ord.se', 'http://', 'ftp://exempel.se', 'exempel', 'C:\\fil.txt', 'localhost', `https://exempel.se/${'a'.repeat(5000)}`])('finds no address in %j', (text) => {
    expect(canonicalAddress(text)).toBeNull()
    expect(publicAddress(text)).toBeNull()
  })

  it('is no more and no less than what says which page it is', () => {
    for (const [written, canonical] of [
      ['https://exempel.se/vald', 'exempel.se/vald'], ['https://exempel.se/a?a=1&b=2', 'exempel.se/a?a=1&b=2'], ['https://exempel.se/?xfbclid=1&fbclidx=2&my_utm_source=3', 'exempel.se?xfbclid=1&fbclidx=2&my_utm_source=3'], ['https://exempel.se/a?gclid=1&UTM_medium=2', 'exempel.se/a'], ['exempel.se/a//b', 'exempel.se/a//b'],
      ['https://www2.exempel.se/a', 'exempel.se/a'], ['https://wwwx.exempel.se', 'wwwx.exempel.se'], ['https://a.www.exempel.se', 'a.www.exempel.se'], ['https://exempel.se./a', 'exempel.se/a'], ['exempel.se/a/index.htm', 'exempel.se/a'], ['exempel.se/a/Default.asp', 'exempel.se/a'], ['exempel.se/default.aspx', 'exempel.se'], ['exempel.se/index.htmls', 'exempel.se/index.htmls'], ['exempel.se/index.html/a', 'exempel.se/index.html/a'],
      ['exempel.se/%C3%A5%C3%A4', 'exempel.se/åä'], ['exempel.se/%C3%A5%E2%80%93', 'exempel.se/%C3%A5%E2%80%93'], ['exempel.se/%E2%80%93%C3%A5', 'exempel.se/%E2%80%93%C3%A5'], [`https://exempel.se/${'a'.repeat(3981)}`, `exempel.se/${'a'.repeat(3981)}`], [`https://exempel.se/${'a'.repeat(3982)}`, null],
    ] as const) expect([written, canonicalAddress(written)]).toEqual([written, canonical])
  })

  it('gives the same form again for its own result', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalAddress(url)
      if (once !== null) expect(canonicalAddress(`https://${once}`)).toBe(once)
    }))
  })
})

describe('publicAddress', () => {
  it('cuts user, query and fragment, which may carry secrets, and keeps scheme, path and www', () => {
    expect(publicAddress('HTTP://anna:hemligt@www.Exempel.se/st%C3%B6d?token=1#x')).toBe('http://www.exempel.se/stöd')
  })

  it('has a host as people write it, in lower case and written out', () => {
    for (const [written, shown] of [
      ['a_b.se', null], ['exempel.1se', null], ['exempel.se1', null], ['exempel.se.x1', null], ['www.2a.se', 'https://www.2a.se'], ['exempel.se/https://x', 'https://exempel.se/https://x'], ['xhttps://exempel.se', null], ['x https://exempel.se', null], ['//exempel.se/a:b', 'https://exempel.se/a:b'],
      ['https://xn--gullspng-f0a.se', 'https://gullspång.se'], ['https://www.xn--gullspng-f0a.se/a', 'https://www.gullspång.se/a'], ['https://Exempel.se/A', 'https://exempel.se/A'], ['https://eXEMPEL.se', 'https://exempel.se'], ['https://exempel.SE', 'https://exempel.se'], ['https://exempel.se/a|b', 'https://exempel.se/a%7Cb'], ['https://ex-empel.se/a', 'https://ex-empel.se/a'],
    ] as const) expect([written, publicAddress(written)]).toEqual([written, shown])
  })

  it('returns an address of http or https without blanks or quotes for any text, or none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.string().map((path) => `https://exempel.se/${path}`)), (text) => {
      const address = publicAddress(text)
      if (address !== null) {
        expect(address).toMatch(/^https?:\/\/[^\s<>"?#@/]+(\/[^\s<>"?#]*)?$/)
        expect(publicAddress(address)).toBe(address)
      }
    }), { numRuns: 2000 })
  })

  it('returns an address that needs nothing done to it as the whole way would', () => {
    const sign = fc.string({ unit: fc.constantFrom(...'aAz09.-_/'), maxLength: 20 })
    fc.assert(fc.property(fc.constantFrom('http://', 'https://'), sign, sign, (scheme, host, path) => {
      const address = `${scheme}${host}.se${path}`
      // A fragment is cut, and an address with one is never taken as it is.
      expect(publicAddress(address)).toBe(publicAddress(`${address}#x`))
    }), { numRuns: 5000 })
  })
})

describe('sourceIdOf', () => {
  it('is the readable host and six digits of a hash', () => {
    expect(sourceIdOf('https://www.ockero.se/nyheter/1')).toMatch(/^ockero-se-[0-9a-f]{6}$/)
  })

  it('is made of the title for a source without address', () => {
    expect(sourceIdOf('En god grund')).toMatch(/^en-god-grund-[0-9a-f]{6}$/)
    expect(sourceIdOf('En god  grund ')).toBe(sourceIdOf('En god grund'))
    expect(sourceIdOf('En god grund')).not.toBe(sourceIdOf('En god grund 2'))
  })

  it('is fit for a file name for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sourceIdOf(text)).toMatch(/^[a-z0-9-]{1,60}$/)
    }))
  })
})
