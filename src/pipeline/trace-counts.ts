import type { Findings, PublicInventory, Vocabulary } from '#model'

/** A number that the report prints because it was counted, and how it was counted. */
export interface CountedNumber {
  readonly heading: string
  readonly count: number
  /** What to ask `trace` for in order to see each of the things counted. */
  readonly derivation: readonly string[]
}

/**
 * The numbers of the summary, the matrices and the method section, each with what was counted. Most share small values, so one number
 * may have several meanings; all are given.
 */
export function countedNumbers({ inventory, findings, vocabulary }: { readonly inventory: PublicInventory; readonly findings: Findings; readonly vocabulary: Vocabulary }): CountedNumber[] {
  const kommuner = new Map(inventory.county.kommuner.map(({ code, name }) => [code, name]))
  const known = findings.matrix.cells.filter(({ status }) => status !== 'uppgift_saknas')
  const work = inventory.mentions.filter((mention) => mention.kind === 'work' && mention.claims.length > 0)
  const ofStatus = (status: string): readonly string[] => [`rutor i lägestabellen med läget ${status}; \`kvinnofrid matrix --json\` listar dem med påståenden`]
  return [
    { heading: 'Verksamheter i materialet', count: inventory.resources.length, derivation: ['alla verksamheter i inventory.json, var och en räknad en gång'] },
    { heading: 'Verksamheter som går att vända sig till', count: findings.available.length, derivation: ['verksamheter vars läge inte är avvecklad, vilande, planeras eller motstridig'] },
    { heading: 'Verksamheter som har upphört, vilar, är planerade eller omstridda', count: findings.notAvailable.length, derivation: findings.notAvailable },
    { heading: 'Källor', count: inventory.sources.length, derivation: findings.sourcesByKind.map(({ kind, count }) => `${kind}: ${count}`) },
    { heading: 'Uppgifter om kommunernas arbete', count: work.length, derivation: ['rader i tabeller och kartläggningar där någon har fyllt i något'] },
    { heading: 'Tidigare kartläggningar', count: inventory.mentions.filter(({ kind }) => kind === 'mapping').length, derivation: ['filer i mappings/'] },
    { heading: 'Frågor i kommunbladen', count: findings.matrix.cells.length, derivation: [`${findings.matrix.kommuner.length} kommuner × ${findings.matrix.areas.length} frågor`] },
    { heading: 'Frågor med någon uppgift', count: known.length, derivation: [...new Set(known.map(({ status }) => status))].toSorted().map((status) => `${status}: ${known.filter((cell) => cell.status === status).length}`) },
    { heading: 'Motstridiga uppgifter', count: findings.conflicts.length, derivation: findings.conflicts.map(({ title }) => title) },
    {
      heading: 'Kommuner med motstridiga uppgifter',
      count: new Set(known.filter(({ status }) => status === 'motstridigt').map(({ kommun }) => kommun)).size,
      derivation: known.filter(({ status }) => status === 'motstridigt').map(({ kommun, area }) => `${kommun}/${area}`),
    },
    {
      heading: 'Kommuner med egen uppgift',
      count: findings.quality.filter(({ ownStatements }) => ownStatements > 0).length,
      derivation: [`utan: ${findings.quality.filter(({ ownStatements }) => ownStatements === 0).map(({ kommun }) => kommuner.get(kommun) ?? kommun).join(', ')}`],
    },
    ...Object.entries(findings.ages).map(([age, count]) => ({ heading: `Uppgifter som är ${age}`, count, derivation: ['påståenden om läge efter vad källan talar för, räknat mot rapportens dag'] })),
    ...findings.matrix.shares.filter(({ scope }) => scope === 'lan').flatMap((share) => {
      const label = vocabulary.areas.find(({ code }) => code === share.area)?.label ?? share.area
      return Object.entries(share.counts).map(([status, count]) => ({ heading: `${label}: ${status}`, count, derivation: [`kommuner av ${share.kommuner}; \`kvinnofrid trace ${share.area}\` visar vilka och varför`] }))
    }),
    ...['finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'motstridigt', 'uppgift_saknas'].map((status) => ({
      heading: `Svar i hela länet: ${status}`, count: findings.matrix.cells.filter((cell) => cell.status === status).length, derivation: ofStatus(status),
    })),
  ]
}
