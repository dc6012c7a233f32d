const address = /https?:\/\/[^\s<>"'|]{3,2000}/gi

/** Names a part of the page in plain words; a name, a number or a street stands in no such. */
const harmless = /^#(?!\S*(?:gatan|vagen|granden|stigen|torget|backen|allen)(?![a-z]))[a-z][a-z_.-]{0,40}\d{0,2}$/

/**
 * Web addresses without what may identify the one who copied them: user and password, and the query, of which only page numbers stay
 * (a value of at most nine digits or a language code), since many public pages are found by nothing else; of fragments only plain words.
 */
export function cutLinks(text: string): string {
  return text.includes('://') ? text.replace(address, cutLink) : text
}

function cutLink(link: string): string {
  const whole = link.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
  const hash = whole.indexOf('#')
  const beforeHash = hash < 0 ? whole : whole.slice(0, hash)
  const fragment = hash < 0 || !harmless.test(whole.slice(hash)) ? '' : whole.slice(hash)
  const question = beforeHash.indexOf('?')
  if (question < 0) return beforeHash + fragment
  const kept = beforeHash.slice(question + 1).split(/&(?:amp;)?/).filter((pair) => /^[\p{L}_-]{1,30}=(?:\d{1,9}|[a-z]{2})[).,;]?$/u.test(pair))
  return beforeHash.slice(0, question) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + fragment
}
