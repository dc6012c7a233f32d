import { fold, formatDay } from '#text'
import type { Claim, Day } from '#model'
import type { Trace, TraceMaterial } from './trace.ts'
import { grouped, traceOfCell } from './traced.ts'

const ages: Readonly<Record<string, string>> = { aktuell: 'aktuell', äldre: 'aldre', gammal: 'gammal', odaterad: 'odaterad' }

/** `2012 gammal`, `odaterad`: the cells whose state speaks for that time. */
export function byAge(query: string, material: TraceMaterial): Trace[] {
  const [, period = '', word = ''] = /^(?:avser )?([\d–/-]*)\s*(\p{L}+)$/u.exec(fold(query)) ?? []
  const age = ages[word]
  if (age === undefined) return []
  return material.findings.matrix.cells.filter((cell) => cell.age === age && (period === '' || cell.speaksFor === period.replace('–', '/'))).map((cell) => traceOfCell(cell, material))
}

/** `2012 till 2022`: what is known of a kommun speaks for that span. */
export function bySpan(query: string, { findings, inventory }: TraceMaterial): Trace[] {
  const [, oldest, newest] = /^([\d/-]+) till ([\d/-]+)$/.exec(query) ?? []
  return findings.quality.filter((each) => oldest !== undefined && each.oldest === oldest && each.newest === newest).map(({ kommun, statements, sources }) => ({
    heading: `${inventory.county.kommuner.find(({ code }) => code === kommun)?.name ?? kommun}: ${query}`,
    derivation: [`äldsta och nyaste period som ${statements} uppgifter ur ${sources} källor talar för`],
    claims: [],
  }))
}

const kinds = [['published', 'publicerad'], ['checked', 'kontrollerad'], ['read', 'läst']] as const

/** `22 november 2026`, `2026-11-22`: what was published, checked or read that day; the report's own day is none of these. */
export function byDay(query: string, { inventory, today }: TraceMaterial): Trace[] {
  const is = (day: Day | undefined): boolean => day !== undefined && (day === query || fold(formatDay(day)) === fold(query))
  const own = is(today) ? [{ heading: query, derivation: ['rapportens eget datum, inte när någon uppgift lästes eller kontrollerades'], claims: [] }] : []
  const told = kinds.flatMap(([kind, word]): Trace[] => {
    const claims: readonly Claim[] = inventory.claims.filter(({ dates }) => is(dates[kind]))
    const sources = new Set(claims.map(({ source }) => source))
    if (sources.size === 0) return []
    return [{ heading: `${query}: ${sources.size} källor ${word}a`, derivation: [...sources].map((id) => inventory.sources.find((source) => source.id === id)?.title ?? id), claims: [] }, ...(kind === 'read' ? [] : grouped(claims, inventory))]
  })
  return [...own, ...told]
}
