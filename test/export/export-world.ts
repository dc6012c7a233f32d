import { vocabulary, world, type World } from '../analyse/world.ts'
import type { ExportInput } from '#export'
import type { Artifact } from '#model'

export const today = '2026-11-24'

/** Something of each kind: own, shared, county-wide and ended services, a conflict, an unknown, an old statement, a number on another page. */
export function fullWorld(): World {
  return world()
    .service('Kvinnojouren Linden', 'kvinnojour', ['1401'], { providerKind: 'ideell_forening', provider: 'Kvinnojouren Linden', host: '1401', phone: '+46313900601', year: '2025', targetGroups: ['utsatta_vuxna'] })
    .told('Kvinnojouren Linden', { source: 'annan-sida', fields: { phone: '+46313900602' } })
    .service('Barnahus Norr', 'barnahus', ['1401', '1402'], { providerKind: 'flera_huvudman', provider: 'Bergs kommun, regionen och polisen', host: '1402', year: '2023' })
    .service('Länets kompetenscentrum', 'kompetenscentrum_vard', ['lan:14'], { providerKind: 'region', provider: 'Region Provlandet', level: 'lan' })
    .service('Kvinnojouren Alen', 'kvinnojour', ['1403'], { providerKind: 'ideell_forening', status: 'avvecklad', year: '2019' })
    .work('1401', 'samordnare', 'finns', { year: '2026' })
    .work('1402', 'samordnare', 'finns_inte', { year: '2026' })
    .work('1402', 'hrv', 'finns', { kind: 'oj', year: '2024' }).work('1402', 'hrv', 'finns_inte', { year: '2025' })
    .work('1403', 'handlingsplan', 'finns', { year: '2009' })
    .work('1403', 'rutiner', 'ej_tillampligt', { year: '2025' })
    .work('1403', 'mottagning', 'uppgift_saknas')
}

export function inputOf(from: World, more: Partial<ExportInput> = {}): ExportInput {
  return { inventory: from.inventory(), findings: from.findings(today), vocabulary, today, ...more }
}

export function textOf(artifacts: readonly Artifact[], path: string): string {
  const content = artifacts.find((artifact) => artifact.path === path)?.content
  if (typeof content !== 'string') throw new Error(`no text ${path} among ${artifacts.map((artifact) => artifact.path).join(', ')}`)
  return content
}
