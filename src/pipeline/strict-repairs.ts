import type { Diagnostic, Repair } from '#model'

/**
 * With `--strict` whatever was done to understand a file is an error: a file that goes into a routine is to be right, not made right. What
 * is merely how the file is (its delimiter, the line of its headings) is no repair.
 *
 * @reports pipeline/repair
 */
export function strictRepairs(receipt: readonly Repair[]): Diagnostic[] {
  return receipt.filter((repair) => repair.asFound !== true).map(({ detail, place }) => ({
    rule: 'pipeline/repair',
    severity: 'error',
    message: {
      sv: `Filen behövde tydas: ${detail.sv}. Med \`--strict\` räknas det som fel.`,
      en: `The file had to be interpreted: ${detail.en}. With \`--strict\` that is an error.`,
    },
    place,
  }))
}
