import type { Audience, Effects } from '#model'
import { buildReport } from './build-report.ts'

const note = /^\[?\^?(K\d+)\]?$/i

/**
 * What to ask `trace` for in place of a note as it is printed, `K5` or `[^K5]`: the address of its source, else the title. Notes get their
 * numbers when the report is written, so it is written once more, to nowhere. The query itself when it is no note.
 */
export async function withoutNote(query: string, folder: string, audience: Audience, effects: Effects): Promise<string> {
  const number = note.exec(query.trim())?.[1]?.toUpperCase()
  if (number === undefined) return query
  let markdown = ''
  await buildReport({ folder, out: '', formats: ['md'], audience, kommuner: [], version: '', strict: false }, {
    ...effects,
    publish: async (_, artifacts) => { markdown = String(artifacts.find(({ path }) => path === 'nulagesrapport.md')?.content ?? '') },
  })
  const written = new RegExp(`^\\[\\^${number}\\]: \\*\\*(.+?)\\.?\\*\\*.*$`, 'm').exec(markdown)
  const address = /<(https?:[^>]+)>/.exec(written?.[0] ?? '')?.[1]
  return address ?? written?.[1]?.replace(/\\(.)/g, '$1') ?? query
}
