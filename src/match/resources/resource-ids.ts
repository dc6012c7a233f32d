import { hash, slug } from '#text'
import type { KommunCode, ResourceId, Vocabulary } from '#model'
import { namesPlace } from '../comparisons/organisation/index.ts'
import { isCountywideLevel } from '../comparisons/reach/shared-level.ts'
import { groupedBy } from '../engine/grouped.ts'
import type { PlaceNames } from '../engine/comparison.ts'

/** What the id of a resource is made from: the mention by which we first learned of it, and nothing that a later source may add. */
export interface Identity {
  readonly name: string
  readonly type: string
  readonly level: string
  readonly host: KommunCode | undefined
  readonly covers: readonly KommunCode[]
  /** The last resort for two things that share all the rest. */
  readonly mention: string
}

const longestName = 50
const longestRead = 300

/**
 * Short readable ids: the name and the kommun where it is (`kvinnohuset-tranan-skovde`), without the kommun when the name itself says a
 * place (`utvag-skaraborg`) or it is for the whole county or nation. The kommun always stands there, so that a namesake in another town
 * changes no id. Two of one name in one place both get the type, then digits of a hash, so that no id ever passes from one to another.
 */
export function idMaker(places: PlaceNames, vocabulary: Vocabulary): (identities: readonly Identity[]) => ResourceId[] {
  const place = (identity: Identity): string => (isCountywideLevel(identity.level) || namesPlace(identity.name, places) ? '' : placeSlug(identity, vocabulary))
  const remembered = new Map<Identity, string>()
  const first = (identity: Identity): string => {
    const id = remembered.get(identity) ?? joined(nameSlug(identity.name), isHousing(identity) ? slug(identity.type) : place(identity))
    remembered.set(identity, id)
    return id
  }
  const forms: readonly ((identity: Identity) => string)[] = [
    first,
    (identity) => joined(nameSlug(identity.name), placeSlug(identity, vocabulary)),
    (identity) => joined(nameSlug(identity.name), placeSlug(identity, vocabulary), slug(identity.type)),
    (identity) => joined(nameSlug(identity.name), placeSlug(identity, vocabulary), slug(identity.type), hash(identity.mention).slice(0, 6)),
  ]
  return (identities) => distribute(identities, forms)
}

function distribute(identities: readonly Identity[], forms: readonly ((identity: Identity) => string)[]): ResourceId[] {
  let undecided = identities.map((_, index) => index)
  const ids: ResourceId[] = identities.map(() => '')
  for (const form of forms) {
    const byId = groupedBy(undecided, (index) => form(identities[index]!))
    const taken = new Set(ids)
    undecided = []
    for (const [id, group] of byId) {
      if (group.length === 1 && !taken.has(id)) ids[group[0]!] = id
      else undecided.push(...group)
    }
  }
  undecided.forEach((index) => { ids[index] = joined(forms.at(-1)!(identities[index]!), String(index)) })
  return ids
}

/** The name without what stands in brackets, cut at a word. */
function nameSlug(name: string): string {
  // "(Fyrbodal)" says which one; "(Utväg kvinnor)" and "(BRÅ)" are other names for it.
  const whole = slug(name.slice(0, longestRead).replace(/\((?:[^()]*\s[^()]*|\p{Lu}+)\)/gu, ' '), 200)
  const cut = whole.length <= longestName ? whole : whole.slice(0, Math.max(whole.lastIndexOf('-', longestName), 1))
  return cut.replace(/(?:-(?:och|samt|i|om|av|mot|till|som|en|ett))+$/, '')
}

/** Where sheltered housing is run from is told by no id. */
const isHousing = ({ type }: Identity): boolean => type === 'skyddat_boende' || type === 'jourlagenhet'

function placeSlug(identity: Identity, vocabulary: Vocabulary): string {
  if (isHousing(identity)) return ''
  const { host, covers } = identity
  const kommun = vocabulary.kommuner.find(({ code }) => code === (host ?? (covers.length === 1 ? covers[0] : undefined)))
  if (kommun !== undefined) return slug(kommun.name)
  const delregioner = new Set(covers.map((code) => vocabulary.kommuner.find((one) => one.code === code)?.delregion ?? ''))
  const [only] = delregioner
  return delregioner.size === 1 && only !== undefined && only !== '' ? slug(only) : ''
}

/** Joined by hyphens; a part that the name already ends with is not said twice. */
function joined(first: string, ...rest: readonly string[]): string {
  return rest.filter((part) => part !== '').reduce((id, part) => (`-${id}-`.includes(`-${part}-`) ? id : `${id}-${part}`), first)
}
