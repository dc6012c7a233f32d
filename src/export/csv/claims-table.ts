import { formatPlace, type Claim, type PublicInventory } from '#model'
import { mayBeSeen } from '../shown-words.ts'

const headings = [
  'Id', 'Gäller', 'Fält', 'Värde', 'Står i källan', 'Avser', 'Publicerad', 'Läst', 'Kontrollerad', 'Källa', 'Utgivare', 'Utgivarens slag', 'Källans slag', 'Plats i materialet', 'Regler',
]

/** One row for each claim that may be seen: what is said of what, by whom, when, and where it stands in the material. */
export function claimsTable(inventory: PublicInventory): string[][] {
  const sources = new Map(inventory.sources.map((source) => [source.id, source]))
  const claims = inventory.claims.filter((claim) => mayBeSeen(claim, inventory)).toSorted(bySubject)
  return [headings, ...claims.map((claim) => {
    const source = sources.get(claim.source)
    return [
      claim.id, claim.subject, claim.field, claim.value, claim.original,
      claim.dates.speaksFor ?? '', claim.dates.published ?? '', claim.dates.read ?? '', claim.dates.checked ?? '',
      source?.address ?? source?.title ?? claim.source, source?.publisher ?? '', source?.publisherKind ?? '', source?.kind ?? '',
      formatPlace(claim.place), claim.steps.map((step) => step.rule).join(' '),
    ]
  })]
}

function bySubject(a: Claim, b: Claim): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}
