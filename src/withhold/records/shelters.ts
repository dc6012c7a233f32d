import type { Claim, Inventory, Mention, Place, Prose, Resource } from '#model'
import { makeLiteralFinder } from '../cleaning/literals.ts'
import { isBox, openAddressesIn } from '../detectors/index.ts'
import { fold } from '../reading/fold.ts'
import { once } from '../reading/once.ts'
import { squeezed } from '../reading/squeeze.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { arranges, jourWords, mixedTypes, officeTypes, shelterTypes, shelterWords } from './shelter-words.ts'

/** Which records speak of sheltered housing, and what may be told of them. */
export interface Shelters {
  /** By the id of a claim's subject, a resource or a mention. */
  readonly record: (id: string) => ShelterRecord
  readonly isShelteredProse: (prose: Prose) => boolean
  /** Something of a sheltered record stands on this line or in this row. */
  readonly isShelteredPlace: (place: Place) => boolean
  /** A text has a word for sheltered housing, or a home's own name. */
  readonly says: (text: string) => boolean
  /** Squeezed, those that a text calls open to visitors. */
  readonly openAddresses: (text: string) => ReadonlySet<string>
  /** Squeezed; somewhere in the material it is called open to visitors. */
  readonly isOpenSomewhere: (address: string) => boolean
}

export interface ShelterRecord {
  readonly sheltered: boolean
  /** It is sheltered housing and nothing else. */
  readonly isHousing: boolean
  /** The kommun itself is not told, only the county. */
  readonly hidesKommun: boolean
  /** It reaches one kommun only, which is as good as telling where it is. */
  readonly hidesReach: boolean
  readonly openAddresses: ReadonlySet<string>
  /**
   * Whether an address of it may be printed: one that a source calls open, or any when it is of a known kind that has no housing. What
   * nobody has said the kind of may be a home under a name of its own.
   */
  readonly tellsAddress: (address: string) => boolean
}

const none: ReadonlySet<string> = new Set()

/** Longer words in a column that was not understood are a remark and no kind. */
const longestKind = 40

/** Of "refuge". */
const shortestWord = 6

/** Whether a text has a word for sheltered housing. */
export function says(text: string): boolean {
  return text.length >= shortestWord && shelterWords.test(fold(text).text)
}

const plainShelterWords = new RegExp(shelterWords.source.replace(/å|ä/g, 'a').replace(/ö/g, 'o'), 'iu')

/** The same of a file's name, which has other marks between its words, and often no å, ä and ö. */
export function fileSays(file: string): boolean {
  const words = file.replace(/[-_]/g, ' ')
  return says(words) || plainShelterWords.test(words)
}

/**
 * Finds the sheltered records. A record is one when its type, name, column, heading, file name or any sentence says so; one sheltered
 * mention makes the whole resource sheltered, since a secret told beside one name is the secret of the other.
 *
 * The kommun of a record that is nothing but sheltered housing is told only when the kommun has at least `smallCount` of them. What has no
 * kind of its own is nothing else in a file or sheet of such homes, and when it goes by the name of one.
 */
export function findShelters(inventory: Inventory): Shelters {
  const reader = makeReader(new Map(inventory.sources.map((source) => [source.id, source.title])), ownNames(inventory))
  const resourceOf = new Map(inventory.resources.flatMap((resource) => resource.members.map((member) => [member.mention, resource.id] as const)))
  const recordOf = (mention: string): string => resourceOf.get(mention) ?? mention
  const sheltered = new Set<string>()
  const housing = new Set<string>()
  const open = new Map<string, Set<string>>()
  const offices = new Set(inventory.resources.filter(({ type }) => officeTypes.has(type)).map(({ id }) => id))
  const look = (record: string, claim: Claim): void => {
    if (claim.field === 'type' && shelterTypes.has(claim.value)) housing.add(record)
    if (!sheltered.has(record) && reader.claimSays(claim, offices.has(record))) sheltered.add(record)
    for (const address of reader.openAddresses(claim.original)) open.set(record, (open.get(record) ?? new Set()).add(address))
  }
  for (const mention of inventory.mentions) {
    if (reader.placeSays(mention.place)) sheltered.add(recordOf(mention.id))
    for (const claim of mention.claims) look(recordOf(mention.id), claim)
  }
  for (const claim of inventory.claims) look(recordOf(claim.mention), claim)
  const saidBeside = inventory.mentions.filter(({ unread }) => unread?.some(reader.says))
  const listed = new Set([...belowHeadings(inventory.mentions, reader.says), ...saidBeside.filter(({ unread }) => unread!.some((words) => words.length <= longestKind && reader.says(words)))].map(({ id }) => recordOf(id)))
  for (const record of [...listed, ...saidBeside.map(({ id }) => recordOf(id))]) sheltered.add(record)
  for (const resource of inventory.resources) {
    if (shelterTypes.has(resource.type) || (resource.type === '' && (listed.has(resource.id) || resource.members.some(({ place }) => reader.listsHomes(place))))) housing.add(resource.id)
    if (mixedTypes.has(resource.type) || [resource.name, resource.provider, ...resource.alsoCalled].some(reader.nameSays)) sheltered.add(resource.id)
  }
  const hidden = kommunHidden(inventory, housing, new Set(ownNames(inventory).map((name) => name.toLowerCase())))
  for (const record of [...housing, ...hidden]) sheltered.add(record)

  const kindKnown = new Set(inventory.resources.filter(({ type }) => type !== '').map(({ id }) => id))
  const farReaching = new Set(inventory.resources.filter(({ covers }) => covers.length > 1).map(({ id }) => id))
  const { lines, sections } = standing(inventory, (mention) => sheltered.has(recordOf(mention)))
  const everyOpen = new Set([...open.values()].flatMap((addresses) => [...addresses]))
  return {
    record: once((id) => {
      const record = sheltered.has(id) ? id : recordOf(id)
      const openAddresses = open.get(record) ?? none
      const tellsAddress = (address: string): boolean => (isBox(address) && !housing.has(record)) || (!sheltered.has(record) && kindKnown.has(record)) || [...openAddresses].some((open) => squeezed(address).includes(open))
      return { sheltered: sheltered.has(record), isHousing: housing.has(record), hidesKommun: hidden.has(record), hidesReach: hidden.has(record) && !farReaching.has(record), openAddresses, tellsAddress }
    }),
    isShelteredProse: ({ text, path, place, source }) => {
      const headings = [...path, ...(place.path ?? [])]
      return reader.says(text) || reader.placeSays(place) || reader.titleSays(source) || headings.some((heading) => reader.nameSays(heading) || sections.has(`${place.file}\n${heading}`))
    },
    isShelteredPlace: (place) => lines.has(lineKey(place)) || reader.placeSays(place),
    says: reader.says,
    openAddresses: (text) => new Set(reader.openAddresses(text)),
    isOpenSomewhere: (address) => everyOpen.has(address),
  }
}

/**
 * What single homes are called, with the genitive: beside such a name, elsewhere without a word for sheltered housing, a place is that home's. Without the
 * words that any home may be called by.
 */
function ownNames({ resources, mentions, county }: Inventory): string[] {
  const names = [
    ...resources.filter(({ type }) => shelterTypes.has(type)).flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
    ...mentions.filter(({ claims }) => claims.some(({ field, value }) => field === 'type' && shelterTypes.has(value))).flatMap(({ claims }) => claims.filter(({ field }) => field === 'name').map(({ original }) => original)),
  ]
  const places = new Set([county.name, county.shortName, ...county.kommuner.flatMap(({ name, genitive, delregion, kommunalforbund }) => [name, genitive, delregion ?? '', kommunalforbund ?? ''])].flatMap((words) => words.toLowerCase().split(/\s/)))
  return names.flatMap((name) => {
    const own = ownWords(name).filter((word) => !places.has(word.toLowerCase()))
    return own.length === 0 ? [] : [own.join(' '), `${own.join(' ')}s`]
  })
}

const ownWords = (name: string): string[] => fold(name).text.split(/[\s,()/]+/).filter((word) => /^\p{Lu}/u.test(word) && !anyHome.test(word))

/** A name that somebody typed in haste, without any capital, with all of them. */
const capitalised = (name: string): string => (/\p{Lu}/u.test(name) ? name : name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()))

const ownHousing = /boendet|lägenhete|huset|(?<!\p{L})(?:vår|våra|vårt|egen|eget|egna)(?!\p{L})/iu
/** A capital inside the sentence, a house number, a postcode. */
const mayBePlace = /(?<=[^.!?]\s)\p{Lu}|(?:gat|väg|gränd|torg|stig|back)\p{L}{0,4}\s\d|(?<!\d)\d{3}\s?\d\d(?!\d)/u

const anyHome = /^(?:skydda|boende|jour|kvinno|hem|hus|villa|lägenhet|enhet|nummer|nr|plats|tillfällig|akut|kris|stiftelse|förening|kommun|social|vård|ab$|mottagning|öppe|center|centrum|[a-zåäö]$|ett$|två$|tre$)/iu

function makeReader(titles: ReadonlyMap<string, string>, names: readonly string[]) {
  const home = makeLiteralFinder(names.map((value) => ({ value, marker: '' })))
  const saysOnce = once((text: string) => says(text) || home.holds(text))
  const nameSays = once((name: string) => saysOnce(name) || jourWords.test(fold(name).text))
  const fileTells = once(fileSays)
  const openAddresses = once((text: string) => {
    const folded = fold(text).text
    return /öpp/i.test(folded) ? sentencesOf(folded).flatMap(({ start, end }) => openAddressesIn(folded.slice(start, end))) : []
  })
  const titleSays = once((source: string) => says(titles.get(source) ?? ''))
  const placeSays = once(({ file, sheet, heading, path }: Place): boolean =>
    fileTells(file) || [sheet ?? '', heading ?? '', ...(path ?? [])].some(saysOnce) || (path !== undefined && path.length > 0 && nameSays(path.at(-1)!)))
  const listsHomes = ({ file, sheet }: Place): boolean => fileTells(file) || says(sheet ?? '')
  /** A sentence on such housing that does more than tell that the office finds it elsewhere. */
  const saysOwn = once((text: string): boolean => {
    const folded = fold(text).text
    return sentencesOf(folded).some(({ start, end }) => {
      const sentence = folded.slice(start, end).trim()
      return saysOnce(sentence) && (!arranges.test(sentence) || ownHousing.test(sentence) || mayBePlace.test(sentence))
    })
  })
  const claimSays = (claim: Claim, isOffice: boolean): boolean => {
    if (claim.field === 'type' && (shelterTypes.has(claim.value) || mixedTypes.has(claim.value))) return true
    const read = claim.field === 'name' || claim.field === 'type' || claim.field === 'area' ? nameSays : saysOnce
    const said = isOffice && claim.field === 'note' ? saysOwn(claim.original) : read(claim.original) || read(claim.value)
    return said || titleSays(claim.source) || placeSays(claim.place)
  }
  return { says: saysOnce, nameSays, titleSays, placeSays, listsHomes, claimSays, openAddresses }
}

/** Where sheltered records stand: their lines, and the headings of their sections. */
function standing(inventory: Inventory, isSheltered: (mention: string) => boolean): { lines: ReadonlySet<string>; sections: ReadonlySet<string> } {
  const lines = new Set<string>()
  const sections = new Set<string>()
  for (const mention of inventory.mentions) {
    if (!isSheltered(mention.id)) continue
    for (const { place } of [mention, ...mention.claims]) {
      lines.add(lineKey(place))
      if (place.path !== undefined && place.path.length > 0) sections.add(`${place.file}\n${place.path.at(-1)!}`)
    }
    for (const claim of mention.claims) if (claim.field === 'name') sections.add(`${claim.place.file}\n${claim.original}`)
  }
  return { lines, sections }
}

/** What stands in a table below a line that has a name, or words not understood, and nothing else, as far as the next such line, when that name speaks of sheltered housing: it is the heading of a group. */
function belowHeadings(mentions: readonly Mention[], isOfHomes: (text: string) => boolean): Mention[] {
  const tableOf = ({ place: { file, sheet } }: Mention): string => `${file}\n${sheet ?? ''}`
  const rows = mentions.filter(({ kind }) => kind === 'resource').toSorted((a, b) => (tableOf(a) < tableOf(b) ? -1 : tableOf(a) > tableOf(b) ? 1 : rowOf(a) - rowOf(b)))
  let [table, isBelow] = ['', false]
  return rows.filter((mention) => {
    const own = mention.claims.filter((claim) => rowOf(claim) === rowOf(mention))
    if (tableOf(mention) !== table) [table, isBelow] = [tableOf(mention), false]
    const words = [...own.map(({ original }) => original), ...(mention.unread ?? [])]
    if (words.length !== 1 || own.some(({ field }) => field !== 'name')) return isBelow
    isBelow = isOfHomes(words[0]!)
    return false
  })
}

const rowOf = ({ place: { line, cell } }: Mention | Claim): number => line ?? Number(cell?.replace(/^[A-Z]+/, '') ?? 0)

const lineKey = ({ file, line, sheet, cell }: Place): string => `${file}\n${sheet ?? ''}\n${line ?? cell?.replace(/^[A-Z]+/, '') ?? ''}`

/** Homes whose kommun is not told, and what nobody has said the kind of that goes by the name of one: the same home in another source. */
function kommunHidden(inventory: Inventory, housing: ReadonlySet<string>, names: ReadonlySet<string>): Set<string> {
  const homes = inventory.resources.filter((resource) => housing.has(resource.id))
  const kommunOf = ({ host, covers }: Resource): string | undefined => host ?? (covers.length === 1 && /^\d/.test(covers[0]!) ? covers[0] : undefined)
  const perKommun = new Map<string, number>()
  for (const kommun of homes.map(kommunOf)) if (kommun !== undefined) perKommun.set(kommun, (perKommun.get(kommun) ?? 0) + 1)
  const hides = (home: Resource): boolean => {
    const kommun = kommunOf(home)
    return kommun === undefined || (perKommun.get(kommun) ?? 0) < inventory.county.smallCount
  }
  const known = new Set(inventory.resources.map((resource) => resource.id))
  const namesakes = inventory.resources.filter(({ id, type, name }) => type === '' && !housing.has(id) && names.has(ownWords(capitalised(name)).join(' ').toLowerCase()))
  return new Set([...[...homes, ...namesakes].filter(hides).map((resource) => resource.id), ...[...housing].filter((record) => !known.has(record))])
}
