import type { Findings, PublicInventory, Vocabulary } from '#model'

/** A number that the report prints because it was counted, and how it was counted. */
export interface CountedNumber {
  readonly heading: string
  readonly count: number
  /** What it is printed as a part of: `48 av 49 kommuner`. */
  readonly of?: number
  /** What to ask `trace` for in order to see each of the things counted. */
  readonly derivation: readonly string[]
}

/**
 * The numbers of the summary, the matrices and the method section, each with what was counted. Most share small values, so one number
 * may have several meanings; all are given.
 */
export function countedNumbers({ inventory, findings, vocabulary }: { readonly inventory: PublicInventory; readonly findings: Findings; readonly vocabulary: Vocabulary }): CountedNumber[] {
  const kommuner = new Map(inventory.county.kommuner.map(({ code, name }) => [code, name]))
  const all = findings.matrix.kommuner.length
  const questions = findings.matrix.areas.length
  const known = findings.matrix.cells.filter(({ status }) => status !== 'uppgift_saknas')
  const work = inventory.mentions.filter((mention) => mention.kind === 'work' && mention.claims.length > 0)
  const available = new Set(findings.available)
  const withPhone = inventory.resources.filter(({ id, fields }) => available.has(id) && fields.phone !== undefined)
  const countywide = inventory.resources.filter(({ id, level }) => available.has(id) && (level === 'lan' || level === 'nationell'))
  const statements = Object.values(findings.ages).reduce((sum, count) => sum + count, 0)
  const ofStatus = (status: string): readonly string[] => [`rutor i lägestabellen med läget ${status}; \`kvinnofrid matrix --json\` listar dem med påståenden`]
  const disputed = known.filter(({ status }) => status === 'motstridigt')
  return [
    { heading: 'Kommuner i länet', count: all, derivation: [[...kommuner.values()].join(', ')] },
    { heading: 'Frågor på varje kommunblad', count: questions, derivation: findings.matrix.areas },
    { heading: 'Verksamheter i materialet', count: inventory.resources.length, derivation: ['alla verksamheter i inventory.json, var och en räknad en gång'] },
    { heading: 'Verksamheter som går att vända sig till', count: findings.available.length, of: inventory.resources.length, derivation: ['verksamheter vars läge inte är avvecklad, vilande, planeras eller motstridig'] },
    { heading: 'Verksamheter som har upphört, vilar, är planerade eller omstridda', count: findings.notAvailable.length, derivation: findings.notAvailable },
    { heading: 'Verksamheter med telefonnummer', count: withPhone.length, derivation: withPhone.map(({ id }) => id) },
    { heading: 'Verksamheter utan telefonnummer i materialet', count: available.size - withPhone.length, derivation: ['verksamheter som går att vända sig till, utom dem med telefonnummer'] },
    { heading: 'Verksamheter för hela länet eller hela landet', count: countywide.length, derivation: countywide.map(({ id }) => id) },
    { heading: 'Källor', count: inventory.sources.length, derivation: findings.sourcesByKind.map(({ kind, count }) => `${kind}: ${count}`) },
    ...findings.sourcesByKind.map(({ kind, count, oldest, newest }) => ({ heading: `Källor av slaget ${kind}`, count, derivation: [`äldsta ${oldest ?? 'odaterad'}, nyaste ${newest ?? 'odaterad'}`] })),
    ...countedBy(inventory.sources, ({ publisherKind }) => publisherKind).map(([kind, sources]) => ({ heading: `Källor från ${kind}`, count: sources.length, derivation: sources.map(({ title }) => title) })),
    { heading: 'Uppgifter om kommunernas arbete', count: work.length, derivation: ['rader i tabeller och kartläggningar där någon har fyllt i något'] },
    { heading: 'Tidigare kartläggningar', count: inventory.mentions.filter(({ kind }) => kind === 'mapping').length, derivation: ['filer i mappings/'] },
    { heading: 'Frågor i kommunbladen', count: findings.matrix.cells.length, derivation: [`${all} kommuner × ${questions} frågor`] },
    { heading: 'Frågor med någon uppgift', count: known.length, of: findings.matrix.cells.length, derivation: [...new Set(known.map(({ status }) => status))].toSorted().map((status) => `${status}: ${known.filter((cell) => cell.status === status).length}`) },
    unansweredByAll(findings),
    { heading: 'Motstridiga uppgifter, fall där källor går isär', count: findings.conflicts.length, derivation: findings.conflicts.map(({ title }) => title) },
    { heading: 'Kommuner med motstridiga uppgifter', count: new Set(disputed.map(({ kommun }) => kommun)).size, of: all, derivation: disputed.map(({ kommun, area }) => `${kommun}/${area}`) },
    {
      heading: 'Kommuner med egen uppgift',
      count: findings.quality.filter(({ ownStatements }) => ownStatements > 0).length,
      of: all,
      derivation: [`utan: ${findings.quality.filter(({ ownStatements }) => ownStatements === 0).map(({ kommun }) => kommuner.get(kommun) ?? kommun).join(', ')}`],
    },
    { heading: 'Uppgifter efter ålder', count: statements, derivation: Object.entries(findings.ages).map(([age, count]) => `${age}: ${count}`) },
    ...Object.entries(findings.ages).map(([age, count]) => ({ heading: `Uppgifter som är ${age}`, count, of: statements, derivation: ['påståenden om läge efter vad källan talar för, räknat mot rapportens dag'] })),
    ...findings.matrix.shares.filter(({ scope }) => scope === 'lan').flatMap((share) => {
      const label = vocabulary.areas.find(({ code }) => code === share.area)?.label ?? share.area
      return [
        { heading: `${label}: kommuner där uppgift finns`, count: share.base, of: share.kommuner, derivation: [`\`kvinnofrid trace ${share.area}\` visar vilka och varför`] },
        ...Object.entries(share.counts).map(([status, count]) => ({ heading: `${label}: ${status}`, count, of: share.kommuner, derivation: [`kommuner av ${share.kommuner}; \`kvinnofrid trace ${share.area}\` visar vilka och varför`] })),
      ]
    }),
    ...['finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'motstridigt', 'uppgift_saknas'].map((status) => ({
      heading: `Svar i hela länet: ${status}`, count: findings.matrix.cells.filter((cell) => cell.status === status).length, derivation: ofStatus(status),
    })),
    ...goalNumbers(findings, all),
    ...[...findings.groups, ...findings.violenceForms].flatMap(({ label, resources, kommuner: reached }) => [
      { heading: `${label}: verksamheter`, count: resources.length, derivation: resources },
      { heading: `${label}: kommuner som nås`, count: reached.length, of: all, derivation: [reached.map((code) => kommuner.get(code) ?? code).join(', ')] },
    ]),
    ...findings.quality.flatMap(({ kommun, known: answered, statements: told, ownStatements, sources }) => {
      const name = kommuner.get(kommun) ?? kommun
      const derivation = [`\`kvinnofrid trace "${name}"\` visar vad som är känt`]
      return [
        { heading: `${name}: frågor med uppgift`, count: answered, of: questions, derivation }, { heading: `${name}: uppgifter`, count: told, derivation },
        { heading: `${name}: egna uppgifter`, count: ownStatements, derivation }, { heading: `${name}: källor`, count: sources, derivation },
      ]
    }),
    ...inventory.county.kommuner.map(({ fullName, population, populationYear }) => ({ heading: `Invånare i ${fullName} (${populationYear})`, count: population, derivation: ['registret över kommuner: SCB, folkmängd'] })),
  ]
}

function unansweredByAll({ matrix }: Findings): CountedNumber {
  const unanswered = matrix.shares.filter(({ scope, counts, kommuner }) => scope === 'lan' && counts.uppgift_saknas === kommuner)
  return { heading: 'Frågor utan uppgift om någon kommun', count: unanswered.length, of: matrix.areas.length, derivation: unanswered.map(({ area }) => area) }
}

/** In how many kommuner something of a goal is there, and in how many anything is known. */
function goalNumbers({ goals }: Findings, all: number): CountedNumber[] {
  return countedBy(goals, ({ goal }) => goal).flatMap(([goal, cells]) => {
    const there = cells.filter(({ counts }) => counts.finns + counts.finns_delvis > 0)
    const known = cells.filter(({ status }) => status !== 'uppgift_saknas')
    const derivation: readonly string[] = [`\`kvinnofrid trace "mål ${goal}"\` visar läget i varje kommun`]
    const perKommun = cells.map(({ kommun, counts }): CountedNumber => {
      const questions = Object.values(counts).reduce((sum, count) => sum + count, 0)
      return { heading: `${kommun}, mål ${goal}: frågor med uppgift`, count: questions - counts.uppgift_saknas, of: questions, derivation }
    })
    return [...perKommun, { heading: `Mål ${goal}: kommuner där något finns eller nås`, count: there.length, of: all, derivation }, { heading: `Mål ${goal}: kommuner med uppgift`, count: known.length, of: all, derivation }]
  })
}

function countedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}
