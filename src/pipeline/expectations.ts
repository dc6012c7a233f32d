import type { Diagnostic, Expectation, Inventory } from '#model'

const counted: Readonly<Record<Expectation['what'], { sv: string; en: string; count: (inventory: Inventory) => number }>> = {
  resources: { sv: 'verksamheter', en: 'resources', count: (inventory) => inventory.resources.length },
  sources: { sv: 'källor', en: 'sources', count: (inventory) => inventory.sources.length },
  mappings: { sv: 'tidigare kartläggningar', en: 'earlier mappings', count: (inventory) => inventory.mentions.filter((mention) => mention.kind === 'mapping').length },
  work: { sv: 'uppgifter om kommunernas arbete', en: 'facts on organised work', count: (inventory) => inventory.mentions.filter((mention) => mention.kind === 'work' && mention.claims.length > 0).length },
  kommuner_with_own_fact: {
    sv: 'kommuner med egen uppgift',
    en: 'kommuner with a fact of their own',
    count: (inventory) => new Set(inventory.claims.map((claim) => claim.subject).filter((subject) => /^\d{4}\//.test(subject)).map((subject) => subject.slice(0, 4))).size,
  },
}

/**
 * Holds the inventory against the expectations of county.md: too few is an error (a source has gone missing and the report would be
 * a lie), too many a warning (something may be counted twice).
 */
export function checkExpectations(inventory: Inventory): Diagnostic[] {
  return inventory.county.expectations.flatMap((expectation): Diagnostic[] => {
    const { sv, en, count } = counted[expectation.what]
    const found = count(inventory)
    const place = { file: 'county.md' }
    if (expectation.min !== undefined && found < expectation.min) {
      return [{
        rule: 'pipeline/too-few',
        severity: 'error',
        message: {
          sv: `Materialet har ${found} ${sv}, väntade minst ${expectation.min}. Se efter om en fil har fallit bort, eller ändra \`expectations\` i county.md.`,
          en: `The material has ${found} ${en}, expected at least ${expectation.min}. See whether a file is missing, or change \`expectations\` in county.md.`,
        },
        place,
        actual: String(found),
        expected: [`>= ${expectation.min}`],
      }]
    }
    if (expectation.max !== undefined && found > expectation.max) {
      return [{
        rule: 'pipeline/too-many',
        severity: 'warning',
        message: {
          sv: `Materialet har ${found} ${sv}, väntade högst ${expectation.max}. Se efter om något räknas två gånger, eller ändra \`expectations\` i county.md.`,
          en: `The material has ${found} ${en}, expected at most ${expectation.max}. See whether something is counted twice, or change \`expectations\` in county.md.`,
        },
        place,
        actual: String(found),
        expected: [`<= ${expectation.max}`],
      }]
    }
    return []
  })
}
