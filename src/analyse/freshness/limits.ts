import type { Area, FreshnessLimit } from '#model'

export type FreshnessKind = Area['freshness']

/** What the limit rests on: Socialstyrelsen and Kolada where they have a rule for what counts as current, otherwise our own choice. */
const defaults: readonly FreshnessLimit[] = [
  { kind: 'existence', months: 24, olderMonths: 48, basis: 'Eget val: aktuell i två år, därefter äldre i två år till.' },
  { kind: 'plan', months: 24, olderMonths: 48, basis: 'Planens egen giltighetstid där den är känd, annars som för verksamheter (eget val).' },
  { kind: 'routine', months: 12, olderMonths: 24, basis: 'Koladas definition av en aktuell rutin i öppna jämförelser: följd upp inom tolv månader.' },
  { kind: 'agreement', months: 24, olderMonths: 48, basis: 'Socialstyrelsens definition av en aktuell överenskommelse sedan 2024: följd upp inom 24 månader, dessförinnan tolv.' },
  { kind: 'contact', months: 6, olderMonths: 12, basis: 'Eget val: kontaktvägar och öppettider ändras ofta.' },
  { kind: 'statistics', months: 24, olderMonths: 48, basis: 'Eget val; året skrivs alltid ut.' },
]

/**
 * The limits that apply in a county: the defaults, or what county.md sets under `freshness` (months by kind; older up to twice that).
 * A setting that is no positive number is no limit and changes nothing.
 */
export function freshnessLimits(county: Readonly<Record<string, number>>): readonly FreshnessLimit[] {
  return defaults.map((limit) => {
    const months = Object.hasOwn(county, limit.kind) ? county[limit.kind] : undefined
    if (months === undefined || !Number.isFinite(months) || months <= 0) return limit
    return { kind: limit.kind, months, olderMonths: 2 * months, basis: 'Länets egen gräns enligt county.md.' }
  })
}
