const address = /https?:\/\/[^\s<>"'|]{3,2000}/gi

/**
 * Web addresses without what may identify the one who copied them: user and password, and the query, of which only page numbers stay
 * (a value of at most nine digits or a language code), since many public pages are found by nothing else.
 */
export function cutLinks(text: string): string {
  return text.includes('://') ? text.replace(address, cutLink) : text
}

function cutLink(link: string): string {
  const whole = link.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
  const hash = whole.indexOf('#')
  const beforeHash = hash < 0 ? whole : whole.slice(0, hash)
  const fragment = hash < 0 || !/^#[\p{L}\d_.-]{1,60}$/u.test(whole.slice(hash)) ? '' : whole.slice(hash)
  const question = beforeHash.indexOf('?')
  if (question < 0) return beforeHash + fragment
  const kept = beforeHash.slice(question + 1).split(/&(?:amp;)?/).filter((pair) => /^[\p{L}_-]{1,30}=(?:\d{1,9}|[a-z]{2})[).,;]?$/u.test(pair))
  return beforeHash.slice(0, question) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + fragment
}
