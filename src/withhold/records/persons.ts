import type { Mention } from '#model'
import type { Situation } from '../detectors/index.ts'
import { markers } from '../markers.ts'

/**
 * The mentions whose record is a person and no service: the name is one, or two or three capitalised words in a row with an identity
 * number in a cell of its own. What a register of clients calls its rows is known from no list of names, and what it has for an
 * address is a home.
 */
export function findPersons(mentions: readonly Mention[], clean: (text: string, situation: Situation, released: boolean) => { readonly text: string }, situation: Situation): ReadonlySet<string> {
  const becomes = (text: string, marker: string): boolean => clean(text.trim(), situation, false).text === marker
  return new Set(mentions.filter(({ claims, unread = [] }) => {
    const name = claims.find(({ field }) => field === 'name')?.original.trim() ?? ''
    if (!mayBeName.test(name)) return false
    return becomes(name, markers.person) || [...claims.map(({ original }) => original), ...unread].some((cell) => mayBeNumber.test(cell) && becomes(cell, markers.identityNumber))
  }).map(({ id }) => id))
}

const mayBeName = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u
const mayBeNumber = /^\D{0,4}\d{2}(?:\D{0,3}\d){6,10}\D{0,4}$/
