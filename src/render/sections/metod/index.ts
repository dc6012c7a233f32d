import { formatNumber } from '#text'
import type { Area, Mention } from '#model'
import { capitalised, escaped, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { claimValue, printable, type Context } from '../context.ts'
import { counted, kommunNoun, number, outOf, sourceNoun } from '../sentences/counting.ts'
import { listed } from '../sentences/listing.ts'

/** R2: what the report rests on, how it was put together, and what is not shown. */
export function viewMetod(context: Context): View {
  const { inventory, findings, county } = context
  const withOwn = findings.quality.filter((quality) => quality.ownStatements > 0).length
  const withheld = withheldRows(context)
  return {
    answered: answeredText(context),
    sourceKinds: findings.sourcesByKind.map((kind): View => ({
      kind: escaped(context.label('source_kind', kind.kind)),
      count: formatNumber(kind.count) as Md,
      oldest: escaped(kind.oldest ?? 'odaterade'),
      newest: escaped(kind.newest ?? 'odaterade'),
    })),
    sourceCount: capitalised(counted(inventory.sources.length, sourceNoun)),
    coverage: md`${outOf(withOwn, county.kommuner.length)} ${county.kommuner.length === 1 ? md`kommun` : md`kommuner`}`,
    senders: sendersText(context),
    mappings: mappingRows(context),
    hasMappings: inventory.mentions.some((mention) => mention.kind === 'mapping'),
    freshness: freshnessRows(context),
    rules: (context.findings.rules ?? []).map((rule) => escaped(rule.text.sv)),
    smallCount: number(county.smallCount),
    withheld,
    hasWithheld: withheld.length > 0,
    withheldTotal: formatNumber(inventory.withheld.reduce((sum, each) => sum + each.count, 0)) as Md,
    openQuestions: openQuestions(context),
  }
}

/** Nothing in the report may look like the kommun's own answer when it is our reading. */
function answeredText(context: Context): Md {
  const answers = new Set(context.inventory.sources.filter((source) => source.kind === 'kommun_svar').map((source) => source.publisher))
  return answers.size === 0
    ? md`Ingen kommun har fått frågor av oss eller svarat oss. Uppgifterna är vår egen sammanställning av öppna källor, och ingen kommun har bekräftat dem.`
    : md`${capitalised(counted(answers.size, kommunNoun))} har svarat oss. Övriga uppgifter är vår egen sammanställning av öppna källor, och ingen kommun har bekräftat dem.`
}

/** Senders with an interest of their own are told apart, and counted. */
function sendersText(context: Context): Md {
  const count = (kind: string): number => context.inventory.sources.filter((source) => source.publisherKind === kind).length
  const parts = [
    [count('press'), 'från press'], [count('parti'), 'från politiska partier'], [count('opinion'), 'insändare eller debattinlägg'],
  ].flatMap(([amount, what]) => (amount === 0 ? [] : [md`${number(amount as number)} ${what as Md}`]))
  return parts.length === 0 ? nothing : md`Av källorna är ${listed(parts)}. De används när inget annat finns och märks ut i källförteckningen.`
}

function mappingRows(context: Context): View[] {
  return context.inventory.mentions.filter((mention) => mention.kind === 'mapping').map((mention) => mappingRow(mention, context))
}

function mappingRow(mention: Mention, context: Context): View {
  const claims = context.claimsSaidIn(mention.id)
  const value = (field: Parameters<typeof claimValue>[1]): Md => {
    const claim = claimValue(claims, field)
    return claim === undefined || !printable(claim, context) ? nothing : escaped(claim.value)
  }
  const source = context.sourceOf(mention.source)
  return {
    title: value('title') || escaped(source?.title ?? ''),
    publisher: value('publisher') || escaped(source?.publisher ?? '') || md`utgivare okänd`,
    year: value('year') || escaped(mention.dates.speaksFor ?? 'odaterad'),
    scope: value('scope') || md`anges inte`,
    content: value('content') || md`anges inte`,
    available: value('text_available') || md`anges inte`,
    sources: context.notes.refer([mention.source]),
  }
}

const freshnessNames: Readonly<Record<Area['freshness'], string>> = {
  existence: 'Att en verksamhet finns', plan: 'Handlingsplan och riktlinjer', routine: 'Rutin', agreement: 'Överenskommelse om samverkan',
  contact: 'Kontaktuppgift och öppettid', statistics: 'Statistik och kartläggning',
}

function freshnessRows(context: Context): View[] {
  return (context.findings.freshness ?? []).map((limit): View => ({
    kind: freshnessNames[limit.kind] as Md,
    current: md`${formatNumber(limit.months) as Md} månader`,
    older: md`${formatNumber(limit.olderMonths) as Md} månader`,
    basis: escaped(limit.basis),
  }))
}

function withheldRows(context: Context): View[] {
  const sums = new Map<string, number>()
  for (const each of context.inventory.withheld) sums.set(each.rule, (sums.get(each.rule) ?? 0) + each.count)
  const inOrder = [...Object.keys(withheldReasons), ...[...sums.keys()].filter((rule) => withheldReasons[rule] === undefined).toSorted()]
  return inOrder.flatMap((rule): View[] => {
    const count = sums.get(rule)
    return count === undefined ? [] : [{ why: (withheldReasons[rule] ?? 'Annat skäl') as Md, count: formatNumber(count) as Md }]
  })
}

/** Why something is not shown, by the rule that took it away, the gravest first. */
const withheldReasons: Readonly<Record<string, string>> = {
  'withhold/sheltered-place': 'Var ett skyddat boende ligger',
  'withhold/kommun-of-shelter': 'Kommun för ett skyddat boende, som bara visas för länet',
  'withhold/identity-number': 'Personnummer eller liknande nummer',
  'withhold/person-name': 'Namn på enskilda personer',
  'withhold/case-description': 'Texter som liknar berättelser om enskilda',
  'withhold/mobile-phone': 'Mobilnummer som kan vara privata',
  'withhold/personal-mailbox': 'Personliga e-postadresser',
  'withhold/small-count': 'Små antal personer',
  'withhold/unapproved-text': 'Löpande text som ingen har godkänt för publicering',
  'withhold/secret-field': 'Fält som inte är för den här läsekretsen, till exempel adresser',
}

function openQuestions(context: Context): Md {
  const count = context.inventory.questions.length
  return count === 0 ? nothing : md`I ${count === 1 ? md`ett fall` : md`${number(count)} fall`} kan två uppgifter gälla samma verksamhet utan att det går att avgöra. De redovisas var för sig tills någon har tagit ställning.`
}
