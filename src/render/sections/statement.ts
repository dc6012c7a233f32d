import { fold, formatDay, formatNumber } from '#text'
import type { Age, Claim, MentionId, SourceId } from '#model'
import { capitalised, escaped, joined, md, nothing, type Md } from '../markdown/md.ts'
import { ageOf } from './age.ts'
import { claimValue, printable, type Context } from './context.ts'

/** What one source says about the work in a kommun, written out. */
export interface Statement {
  readonly mention: MentionId
  readonly text: Md
  /** Code of the answer, to tell a yes from a no. */
  readonly answer: string
  readonly age: Age
  readonly speaksFor: string | null
  readonly sources: readonly SourceId[]
}

const answers: Readonly<Record<string, string>> = {
  ja: 'ja', finns: 'ja', finns_delvis: 'delvis', delvis: 'delvis', via_annan: 'ja, genom någon annan', planeras: 'planeras', planerad: 'planeras', vilande: 'vilar', avvecklad: 'har upphört',
  nej: 'nej', finns_ej: 'nej', finns_inte: 'nej', uppgift_saknas: 'oklart enligt källan', ej_svar: 'kommunen har inte svarat', ej_tillfragad: 'kommunen har inte tillfrågats',
  ej_tillampligt: 'ej tillämpligt', sekretess: 'visas inte', motstridig: 'oklart, källorna går isär', motstridigt: 'oklart, källorna går isär',
}

export const notShown = 'visas inte' as Md

/** `Deltar i En vecka fri från våld: ja. Temavecka varje november.` Under a row of the same question only the answer is written. */
export function statementOf(mention: MentionId, context: Context, underQuestion?: string): Statement {
  return context.once(`statement ${mention} ${underQuestion ?? ''}`, () => makeStatement(mention, context, underQuestion))
}

function makeStatement(mention: MentionId, context: Context, underQuestion?: string): Statement {
  const claims = context.claimsSaidIn(mention)
  const printed = (claim: Claim | undefined): Md => (claim === undefined ? nothing : printable(claim, context) ? escaped(claim.value) : notShown)
  const question = printed(claimValue(claims, 'question')) || areaName(claims, context)
  const answer = claimValue(claims, 'status')?.value ?? ''
  const said = joined([answer === 'finns' || answer === 'ja' ? nothing : (answers[answer] ?? '') as Md, ...details(claims, printed)], ', ')
  const answered = said === '' ? (answers[answer] ?? 'nämns') as Md : said
  const repeated = underQuestion !== undefined && fold(question) === fold(underQuestion)
  const sentence = question === '' || repeated ? capitalised(answered) : question.endsWith('?') ? md`${question} ${capitalised(answered)}` : md`${question}: ${answered}`
  const speaksFor = claims.find((claim) => claim.dates.speaksFor !== undefined)?.dates.speaksFor ?? null
  return {
    mention,
    text: joined([ended(sentence), ended(noteText(claimValue(claims, 'note'), printed))], ' '),
    answer,
    speaksFor,
    age: ageOf(speaksFor, context.areaOf(claimValue(claims, 'area')?.value ?? '')?.freshness ?? 'existence', context),
    sources: [...new Set(claims.map((claim) => claim.source))],
  }
}

/** A remark that was withheld as a whole is left out: that it was is counted in the chapter on method. */
function noteText(note: Claim | undefined, printed: (claim: Claim | undefined) => Md): Md {
  return note === undefined || /^\[[^\]]*\]$/.test(note.value) ? nothing : inLowerCase(printed(note))
}

/** The material marks some notes with a word in capitals; in a sentence it is a word like others. */
function inLowerCase(text: Md): Md {
  return text.replace(/(^|[^\p{L}])(MOTSTRIDIG|UPPHÖRT|VILANDE|TILLFÄLLIG|PLANERAD)(?!\p{L})/gu, (_, before: string, word: string) => `${before}${before.trim() === '' || /[.!?]/.test(before) ? word.charAt(0) + word.slice(1).toLocaleLowerCase('sv') : word.toLocaleLowerCase('sv')}`) as Md
}

function details(claims: readonly Claim[], printed: (claim: Claim | undefined) => Md): Md[] {
  const places = claimValue(claims, 'places')
  const share = claimValue(claims, 'share')
  return [
    inSwedish(printed(claimValue(claims, 'detail'))),
    places === undefined ? nothing : md`${printed(places)} platser`,
    share === undefined ? nothing : printed(share),
  ].filter((part) => part !== '')
}

/** `6900000` is read as 6 900 000 and `2020-12-31` as 31 december 2020; years and shorter numbers stay. */
function inSwedish(text: Md): Md {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text) as Md
  return /^\d{5,15}$/.test(text) ? (formatNumber(Number(text)) as Md) : text
}

function areaName(claims: readonly Claim[], context: Context): Md {
  const code = claimValue(claims, 'area')?.value
  const area = code === undefined ? undefined : context.areaOf(code)
  return area === undefined ? escaped(code ?? '') : escaped(area.label)
}

/** A row that only names its area is a question nobody has answered: it is counted among the unknown and is no statement. */
export function isAnswer(mention: MentionId, context: Context): boolean {
  return context.claimsSaidIn(mention).some((claim) => claim.field === 'status' || claim.field === 'detail' || claim.field === 'question')
}

/** With a full stop, unless the text has a mark of its own. */
export function ended(text: Md): Md {
  return text === '' || /[.!?…]$/.test(text) ? text : md`${text}.`
}
