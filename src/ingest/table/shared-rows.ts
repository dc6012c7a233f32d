import { findKommunerInText, kommunNamed } from '#vocabulary'
import type { Cell, Kommun } from '#model'
import type { ReadContext } from '../reading.ts'

/** `gemensamt för Ale, Kungälv och Stenungsund`: what follows up to the end of the clause is a list of members. */
const sharedPhrase = /[Gg]emensam[ta]?\s+(?:verksamhet\s+|resurs\s+)?(?:för|med|mellan|i)\s+(?=\p{Lu})([^.;()\n]{2,400})/u

/**
 * The members of a thing that several kommuner share, when the text says so: a kommun cell that names several, or the words
 * `gemensamt för …`. The cell returned holds the words of the source and stands where they stand. `gemensamt med …` keeps its first
 * words, since the one who speaks is a member too.
 */
export function sharedMembers(cell: Cell, context: ReadContext): Cell | null {
  if (cell.text.length < 8 || cell.text.length > 5000) return null
  const phrase = sharedPhrase.exec(cell.text)
  if (phrase === null) return null
  const withOthers = /\smed\s$/.test(phrase[0].slice(0, phrase[0].length - phrase[1]!.length))
  if (membersOf(phrase[1]!, context) < (withOthers ? 1 : 2)) return null
  const list = upToLastName(phrase[1]!, context)
  const start = withOthers ? phrase.index : phrase.index + phrase[0].length - phrase[1]!.length
  const end = phrase.index + phrase[0].length - phrase[1]!.length + list.length
  return { text: cell.text.slice(start, end), place: moved(cell, start) }
}

/** `Ale, Kungälv och Stenungsund sedan 2019`: the list ends with its last name. */
function upToLastName(words: string, context: ReadContext): string {
  const ends = membersIn(words, context).map(({ name }) => words.lastIndexOf(name) + name.length)
  const end = Math.max(...ends)
  return words.slice(0, end) + /^s?(?:\s+(?:kommun(?:er|erna)?|stad))?/i.exec(words.slice(end))![0]
}

/** A kommun cell that names several: they are those it covers, and nobody has said which of them is the host. */
export function namesSeveral(cell: Cell, context: ReadContext): boolean {
  if (!/[,;/&+]|\soch\s|gemensam/i.test(cell.text) || cell.text.length > 2000) return false
  if (kommunNamed(cell.text, context.vocabulary) !== null) return false
  return membersOf(cell.text, context) >= 2
}

function membersIn(text: string, context: ReadContext): Kommun[] {
  return findKommunerInText(text, context.vocabulary, context.county?.code ?? countyNamedIn(text, context))
}

const membersOf = (text: string, context: ReadContext): number => membersIn(text, context).length

/** Outside a county folder, the county of the first kommun named is the one a list of members is read in. */
function countyNamedIn(text: string, context: ReadContext): string {
  for (const part of text.split(/[,;/&+]|\soch\s|\ssamt\s/)) {
    const kommun = kommunNamed(part.replace(/^.*[Gg]emensam[ta]?\s+(?:för|med|mellan|i)\s+/, ''), context.vocabulary)
    if (kommun !== null) return kommun.county
  }
  return ''
}

function moved(cell: Cell, by: number): Cell['place'] {
  const { line, column } = cell.place
  return line === undefined || column === undefined || cell.text.slice(0, by).includes('\n') ? cell.place : { ...cell.place, column: column + by }
}
