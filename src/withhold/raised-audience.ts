import type { Cell, Diagnostic, Row } from '#model'

const words = /^(?:audience|publik|publicera|publiceras|public|offentlig|offentligt|sekretess|sekretessnivå|secrecy|secret|redact|redigera|maska|klass|skyddsklass|visibility|synlighet|godkänd|godkand|approved)$/i

/**
 * Input has no say in who may read it: a column or key such as `audience`, `redact` or `publicera` is ignored, and told.
 *
 * @param rows as read, with the columns that were not understood
 * @reports withhold/raised-audience
 */
export function findRaisedAudience(rows: readonly Pick<Row, 'other'>[]): Diagnostic[] {
  const seen = new Set<string>()
  return rows.flatMap(({ other }) => Object.entries(other)).flatMap(([heading, cell]: [string, Cell]): Diagnostic[] => {
    const key = `${cell.place.file}\n${heading}`
    if (!words.test(heading.trim()) || seen.has(key)) return []
    seen.add(key)
    return [{
      rule: 'withhold/raised-audience',
      severity: 'warning',
      message: {
        sv: `\`${heading}\` i filen styr inte vem som får läsa uppgifterna och har ingen verkan. Använd \`--audience\`, och godkänn texter i decisions.csv.`,
        en: `\`${heading}\` in the file does not decide who may read the values and has no effect. Use \`--audience\`, and approve texts in decisions.csv.`,
      },
      place: cell.place,
    }]
  })
}
