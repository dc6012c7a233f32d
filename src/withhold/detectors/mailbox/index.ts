import { isFunctionalMailbox } from '#text'
import { markers } from '../../markers.ts'
import { firstNames, plain } from '../person/first-names.ts'
import type { Detected, Detector } from '../detector.ts'

const at = /@|\s?[([{]\s?(?:at|a|snabel-?a)\s?[)\]}]\s?| snabel-?a | at /gi
const dot = "(?:\\s(?:punkt|dot)\\s|\\s?[([{]\\s?(?:punkt|dot)\\s?[)\\]}]\\s?)"
const part = "[\\p{L}\\d._%+'-]{1,64}"
const local = new RegExp(`(?:${part}${dot}){0,3}${part}\\s?$`, 'iu')
const spelledDot = new RegExp(dot, 'g')
const domain = /^\s?([\p{L}\d-]{1,63}(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?| punkt | dot )[\p{L}\d-]{1,63}){1,4})/iu

/**
 * Mailboxes that are not clearly a function's: those at free mail providers, those with a given name in them, and any name that says no
 * function, which may be somebody's signature. A functional mailbox (info@, socialtjansten@, kvinnojouren.ada@) stays, and so does one
 * that bears the name of the service it is given for. The same of pages and names with services for meeting people.
 */
export const personalMailbox: Detector = {
  rule: 'withhold/personal-mailbox',
  marker: markers.mailbox,
  detect: (text, { places }) => {
    const found: Detected[] = []
    const services = new Set([...text.matchAll(serviceName)].map(([, service]) => plainLetters(service!)))
    const isPersons = (name: string, address: string): boolean => belongsToPerson(name, address, places) && !(services.has(plainLetters(name)) && isFunctionalMailbox('info', address, places))
    for (const { 0: sign, index } of text.matchAll(at)) {
      const name = local.exec(text.slice(Math.max(0, index - 120), index))
      const place = domain.exec(text.slice(index + sign.length, index + sign.length + 330))
      if (name === null || place === null) continue
      const address = place[1]!.toLowerCase().replace(/\s?[([{]?\s?(?:dot|punkt)\s?[)\]}]?\s?/g, '.')
      // "Vi finns @jouren.se" is no name before the sign.
      if (sign === '@' && /^\p{L}+\s$/u.test(name[0]) && !place[0].startsWith(' ')) continue
      if (sign !== '@' && !/\.[a-z]{2,9}$/.test(address)) continue
      if (isPersons(name[0].trim().toLowerCase().replace(spelledDot, '.'), address)) {
        found.push({ start: index - name[0].length, end: index + sign.length + place[0].length, literal: true })
      }
    }
    for (const { 0: match, 1: name, index } of text.matchAll(profile)) {
      if (isPersons(name!.toLowerCase(), 'profil.invalid')) found.push({ start: index, end: index + match.length, literal: true })
    }
    return found
  },
}

/** Somebody's own page or name with a service for meeting people. */
const profile = /(?<!\p{L})(?:(?:www\.)?(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|tiktok\.com|t\.me)\/@?|(?:skype|instagram|snapchat|telegram|messenger)\s?(?::\s?|\s)(?:@|(?=[\p{L}\d]{1,30}[._\d])))([\p{L}\d._-]{3,40})(?![\p{L}\d/])/giu

/** A name after the word for a service, as that service's own mailbox may begin: "Kvinnojouren Tranan, tranan@". */
const serviceName = /(?:jour|hus|mottagning|center|centrum|förening|stiftelse)\p{L}{0,4}\s(\p{Lu}\p{L}{3,20})(?!\p{L})/gu

/** Whether a mailbox bears the name of the service that a record gives it for, at a site of its own or its owner's: "Mansmottagningen Vändpunkten", vandpunkten@. */
export function isServicesOwn(mailbox: string, service: string): boolean {
  const [name = '', site = ''] = mailbox.trim().toLowerCase().split('@')
  return [...service.matchAll(serviceName)].some(([, own]) => plainLetters(own!) === plainLetters(name)) && site !== '' && isFunctionalMailbox('info', site, new Set())
}

function belongsToPerson(name: string, address: string, places: ReadonlySet<string>): boolean {
  return name.split(/[._+%'-]/).some((part) => firstNames.has(plain(part))) || !isFunctionalMailbox(name, address, places)
}

const plainLetters = (text: string): string => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
