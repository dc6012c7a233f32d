import { formatNumber } from '#text'
import type { Kommun, Share } from '#model'
import { capitalised, escaped, md, nothing, type Md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { figureView } from '../figure-view.ts'
import { inSentence } from '../sentences/area-sentence.ts'
import { allKommuner, counted, kommunNoun, number, outOf, questionNoun, resourceNoun, sourceNoun, statementNoun } from '../sentences/counting.ts'
import { kommunNames, listed } from '../sentences/listing.ts'
import { isAnswer } from '../statement.ts'

/** R0: one page. What the material is, five figures with their base, and what it cannot show. No advice. */
export function viewSammanfattning(context: Context): View {
  return {
    material: materialText(context),
    facts: [ownFacts(context), knownQuestions(context), bestAndLeastKnown(context), conflicts(context), ages(context), help(context)],
    limits: limits(context),
  }
}

function materialText(context: Context): Md {
  const { inventory } = context
  const work = inventory.mentions.filter((mention) => mention.kind === 'work' && isAnswer(mention.id, context)).length
  const mappings = inventory.mentions.filter((mention) => mention.kind === 'mapping').length
  const all = inventory.resources.length + work + mappings
  if (all === 0) return md`Materialet har inga uppgifter om verksamheter eller om kommunernas arbete.`
  const parts = [
    ...(inventory.resources.length === 0 ? [] : [counted(inventory.resources.length, resourceNoun)]),
    ...(work === 0 ? [] : [md`${counted(work, statementNoun)} om kommunernas arbete`]),
    ...(mappings === 0 ? [] : [counted(mappings, { one: 'tidigare kartläggning', many: 'tidigare kartläggningar', gender: 'en' })]),
  ]
  return md`Materialet består av ${listed(parts)}, ${all === 1 ? md`hämtad` : md`hämtade`} ur ${counted(inventory.sources.length, sourceNoun)}.`
}

/** A figure with its base, a sentence, a row of dots that shows it, and the kommuner behind it when they are few. */
const fact = (figure: Md, base: Md, sentence: Md, dots: View | null, names: Md = nothing): View => ({ figure, base, sentence, names, dots: dots === null ? nothing : (dots['image'] as Md) })

function ownFacts(context: Context): View {
  const { county, findings } = context
  const withOwn = new Set(findings.quality.filter((quality) => quality.ownStatements > 0).map((quality) => quality.kommun))
  const without = county.kommuner.filter((kommun) => !withOwn.has(kommun.code))
  const rest = without.length === 0 || withOwn.size === 0 ? nothing : md` För ${without.length === 1 ? md`den återstående` : md`de övriga ${number(without.length)}`} finns bara det som gäller flera kommuner gemensamt.`
  return fact(figureOf(withOwn.size), ofKommuner(context), md`har minst en egen uppgift i materialet.${rest}`, figureView('prick-egna-uppgifter', context), namesOf(without, 'Utan egen uppgift'))
}

function knownQuestions(context: Context): View {
  const { quality } = context.findings
  const known = quality.reduce((sum, each) => sum + each.known, 0)
  const asked = context.county.kommuner.length * context.areas.length
  const silent = context.county.kommuner.filter((kommun) => (quality.find((each) => each.kommun === kommun.code)?.known ?? 0) === 0)
  const sentence = md`har någon uppgift. Om varje kommun ställs ${counted(context.areas.length, questionNoun)}, och om resten vet vi inget. Det är ett mått på våra källor, inte på kommunernas arbete.`
  return fact(figureOf(known), md`av ${formatNumber(asked) as Md} frågor`, sentence, null, namesOf(silent, 'Ingen uppgift alls'))
}

function bestAndLeastKnown(context: Context): View {
  const shares = countyShares(context)
  const county = context.county.kommuner.length
  const ordered = shares.toSorted((a, b) => known(b) - known(a))
  const unknown = shares.filter((share) => known(share) === 0)
  const best = ordered.filter((share) => known(share) > 0).slice(0, 3)
  const label = (share: Share): Md => inSentence(context.areaOf(share.area)?.label ?? share.area)
  const most = best.length === 0 ? nothing : md`Mest vet vi om ${listed(best.map((share) => md`${label(share)} (${outOf(known(share), share.kommuner)} ${share.kommuner === 1 ? md`kommun` : md`kommuner`})`))}.`
  const sentence = md`${unknown.length === 1 ? md`är obesvarad` : md`är obesvarade`} för ${county === 1 ? allKommuner(1) : md`alla ${allKommuner(county)}`}. ${most}`
  return fact(figureOf(unknown.length), md`av ${counted(shares.length, questionNoun)}`, sentence, figureView('prick-fragor', context), unknown.length === 0 || unknown.length > 12 ? nothing : md`Ingen uppgift om: ${listed(unknown.map(label))}.`)
}

function conflicts(context: Context): View {
  const conflicting = context.county.kommuner.filter((kommun) => context.cellsOf(kommun.code).some((cell) => cell.status === 'motstridigt'))
  const count = context.findings.conflicts.length
  return fact(figureOf(conflicting.length), ofKommuner(context),
    conflicting.length === 0
      ? md`har motstridiga uppgifter i någon av frågorna.`
      : md`har motstridiga uppgifter i minst en fråga. Sammanlagt ${count === 1 ? md`går källorna isär i ett fall` : md`går källorna isär i ${number(count)} fall`}; båda sidor visas och ingen har valts bort.`,
    figureView('prick-motstridiga', context), namesOf(conflicting, 'Motstridiga uppgifter'))
}

function ages(context: Context): View {
  const { aktuell, aldre, gammal, odaterad } = context.findings.ages
  const all = aktuell + aldre + gammal + odaterad
  const rest = [
    aldre === 0 ? nothing : md`${number(aldre)} är äldre`,
    gammal === 0 ? nothing : md`${number(gammal)} är ${gammal === 1 ? md`gammal` : md`gamla`}`,
    odaterad === 0 ? nothing : md`${number(odaterad)} går inte att datera`,
  ].filter((part) => part !== '')
  const others = rest.length === 0 ? nothing : md` ${capitalised(listed(rest))}. De står kvar med sin ålder, eftersom de kan gälla än.`
  return fact(figureOf(aktuell), md`av ${counted(all, statementNoun)}`, md`${aktuell === 1 ? md`är aktuell` : md`är aktuella`}.${others}`, figureView('stapel-alder', context))
}

function help(context: Context): View {
  const { available, notAvailable, inventory } = context
  const withPhone = available.filter((resource) => resource.fields.phone !== undefined).length
  const ended = notAvailable.length === 0 ? nothing : md` ${capitalised(number(notAvailable.length))} har upphört, vilar eller är bara planerade och räknas inte som stöd.`
  return fact(figureOf(available.length), md`av ${counted(inventory.resources.length, resourceNoun)}`, md`går enligt källorna att vända sig till. ${capitalised(withPhone === 0 ? md`ingen` : number(withPhone))} av dem har ett telefonnummer i det vi har läst.${ended}`, figureView('prick-kontakt', context))
}

const figureOf = (count: number): Md => formatNumber(count) as Md
const ofKommuner = (context: Context): Md => md`av ${counted(context.county.kommuner.length, kommunNoun)}`
const namesOf = (kommuner: readonly Kommun[], label: string): Md => (kommuner.length === 0 || kommuner.length > 12 ? nothing : md`${escaped(label)}: ${kommunNames(kommuner)}.`)

/** Kommuner where anything is known, also that the question does not apply. */
const known = (share: Share): number => share.kommuner - share.counts.uppgift_saknas

export function countyShares(context: Context): Share[] {
  return context.findings.matrix.shares.filter((share) => share.scope === 'lan')
}

/** What a reader might look for and the material does not carry, as far as it can be told from the material itself. */
function limits(context: Context): readonly Md[] {
  const kinds = new Set(context.inventory.sources.map((source) => source.kind))
  const goalsInTheDark = context.county.goals.filter((goal) => context.findings.goals.filter((cell) => cell.goal === goal).every((cell) => cell.age !== 'aktuell'))
  return [
    md`Om något saknas i en kommun. Att vi inte har funnit en uppgift är inte ett nej.`,
    md`Hur vanligt våldet är. Här räknas verksamheter och arbetssätt, inte händelser.`,
    md`Om stödet är bra, tillräckligt eller lätt att nå.`,
    ...(kinds.has('kommun_svar') ? [] : [md`Vad kommunerna själva svarar. Ingen kommun har fått frågor av oss; allt är vår sammanställning av öppna källor.`]),
    ...(kinds.has('oj') ? [] : [md`Kommunernas svar i öppna jämförelser. De ingår inte i materialet.`]),
    ...(goalsInTheDark.length === 0 ? [] : [md`Det aktuella läget för ${listed(goalsInTheDark.map((goal) => md`mål ${escaped(goal)} (${inSentence(context.label('skl_goal', goal))})`))}. Där finns ingen aktuell uppgift om någon kommun.`]),
  ]
}

