import { markers } from '../../markers.ts'
import { firstNames, plain } from '../person/first-names.ts'
import type { Detected, Detector } from '../detector.ts'
import { freeMailDomains, isFunctional } from './functional-words.ts'

const at = /@|\s?[([{]\s?(?:at|a|snabel-?a)\s?[)\]}]\s?| snabel-?a | at /gi
const dot = "(?:\\s(?:punkt|dot)\\s|\\s?[([{]\\s?(?:punkt|dot)\\s?[)\\]}]\\s?)"
const part = "[\\p{L}\\d._%+'-]{1,64}"
const local = new RegExp(`(?:${part}${dot}){0,3}${part}\\s?$`, 'iu')
const spelledDot = new RegExp(dot, 'g')
const domain = /^\s?([\p{L}\d-]{1,63}(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?| punkt | dot )[\p{L}\d-]{1,63}){1,4})/iu

/**
 * Mailboxes that belong to a person: those at free mail providers, and those whose name is made like a person's, at any address.
 * A functional mailbox (info@, socialtjansten@, kvinnojouren.ada@ a domain of its own) stays.
 */
export const personalMailbox: Detector = {
  rule: 'withhold/personal-mailbox',
  marker: markers.mailbox,
  detect: (text) => {
    const found: Detected[] = []
    for (const { 0: sign, index } of text.matchAll(at)) {
      const name = local.exec(text.slice(Math.max(0, index - 120), index))
      const place = domain.exec(text.slice(index + sign.length, index + sign.length + 330))
      if (name === null || place === null) continue
      const address = place[1]!.toLowerCase().replace(/\s?[([{]?\s?(?:dot|punkt)\s?[)\]}]?\s?/g, '.')
      if (sign.trim() !== '@' && !/\.[a-z]{2,9}$/.test(address)) continue
      if (belongsToPerson(name[0].trim().toLowerCase().replace(spelledDot, '.'), address)) {
        found.push({ start: index - name[0].length, end: index + sign.length + place[0].length, literal: true })
      }
    }
    return found
  },
}

function belongsToPerson(name: string, address: string): boolean {
  if (freeMailDomains.has(address)) return true
  const parts = name.split(/[._+%'-]/).filter((part) => part !== '')
  if (parts.some((part) => firstNames.has(plain(part)))) return true
  if (parts.some(isFunctional)) return false
  const words = parts.filter((part) => /^\p{L}+$/u.test(part))
  const site = address.split('.')[0]!
  if (words.some((word) => word.length > 2 && (site.includes(word) || word.includes(site)))) return false
  if (words.length >= 2) return true
  const only = words.join('')
  return surname.test(only) || [...firstNames].some((first) => first.length >= 4 && only.startsWith(first) && only.length >= first.length + 2)
}

const surname = /.{2}(?:sson|berg|str[oö]m|lund|[qk]vist|gren|dahl|holm|stedt|blom|b[aä]ck|sj[oö])$/
