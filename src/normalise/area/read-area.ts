import { fold } from '#text'
import { resolveArea } from '#vocabulary'
import type { AreaCode, Cell } from '#model'
import { oneValue, type Context, type Reading } from '../reading.ts'
import { unexpected } from '../unexpected.ts'

/** Work that is no row of the kommun sheet. It is shown under "Övriga uppgifter" and counted nowhere. */
export const otherArea: AreaCode = 'ovrigt'

/** The area of the kommun sheet that a work row speaks of. One that is not understood is reported, and its row kept under `ovrigt`. */
export function readArea(cell: Cell, { vocabulary }: Context): Reading {
  if (/^(?:övrigt|övriga|ovrigt|annat|övriga uppgifter)$/.test(fold(cell.text))) return { values: [oneValue(cell, 'normalise/area', otherArea)], diagnostics: [] }
  const area = resolveArea(cell.text, vocabulary)
  if ('code' in area) return { values: [oneValue(cell, 'normalise/area', area.code)], diagnostics: [] }
  return {
    values: [oneValue(cell, 'normalise/area', otherArea)],
    diagnostics: [unexpected({
      rule: 'normalise/area-unknown',
      field: 'area',
      cell,
      expected: { sv: 'ett av kommunbladets områden (data/areas.csv) eller Övrigt; raden visas bland övriga uppgifter', en: 'one of the areas of the kommun sheet (data/areas.csv) or Övrigt; the row is shown among other facts' },
      suggestions: area.suggestions,
    })],
  }
}
