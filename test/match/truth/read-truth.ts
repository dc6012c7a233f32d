import { readFileSync } from 'node:fs'
import type { Mention } from '#model'
import { mentionOf } from '../mentions.ts'

/** A mention and the real thing it means. */
export interface TrueMention {
  readonly mention: Mention
  readonly thing: string
}

/** Reads one of the truth sets beside this file: each row is a mention in a source of its own. */
export function readTruth(name: 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth'): TrueMention[] {
  const [head, ...lines] = readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8').trim().split('\n')
  const columns = head!.split(';')
  return lines.map((line, index) => {
    const cells = line.split(';')
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? ''
    const given = <Name extends string>(field: Name, column: string): Partial<Record<Name, string>> => (cell(column) === '' ? {} : { [field]: cell(column) } as Partial<Record<Name, string>>)
    return {
      thing: cell('sak'),
      mention: mentionOf(cell('namn'), {
        source: `kalla-${index + 1}`,
        ...given('kommun', 'kommun'), ...given('type', 'typ'), ...given('phone', 'telefon'), ...given('website', 'webb'), ...given('provider', 'huvudman'), ...given('providerKind', 'slag'), ...given('level', 'nivå'),
        ...(cell('når') === '' ? {} : { covers: cell('når').split(',') }),
      }),
    }
  })
}

export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** B-cubed: for each mention, how much of its group belongs there and how much of what belongs there is in it. */
export function bCubed(groupOf: readonly string[], thingOf: readonly string[]): Agreement {
  let precision = 0
  let recall = 0
  groupOf.forEach((group, i) => {
    const together = groupOf.map((other) => other === group)
    const belongs = thingOf.map((other) => other === thingOf[i])
    const right = together.filter((is, j) => is && belongs[j]).length
    precision += right / together.filter(Boolean).length
    recall += right / belongs.filter(Boolean).length
  })
  precision /= groupOf.length
  recall /= groupOf.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
