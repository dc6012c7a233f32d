import { remember, slug, sourceIdOf } from '#text'
import type { Mention, MentionId, Row } from '#model'
import type { PreparedCells } from './corrections.ts'

const longestName = 60
/** Every kommun has the same areas and questions. */
const slugs = new Map<string, string>()

/**
 * Id of a mention: its source, and what it speaks of, `ockero-se-1f2e3d/1407-enheten-for-stod`. Independent of the name of the
 * file, of the order of rows and of everything in the row that may be corrected tomorrow.
 */
export function mentionId(row: Row, cells: PreparedCells, kommunCode: string | undefined, areaCode: string | undefined): MentionId {
  const text = (field: 'name' | 'title' | 'question' | 'kpi' | 'period' | 'gender'): string => cells.get(field)?.cell.text ?? ''
  const about = {
    resource: () => slug(text('name'), longestName),
    work: () => [areaCode ?? 'ovrigt', text('question')].filter((part) => part !== '').map((part) => remember(slugs, part, () => slug(part, longestName))).join('-'),
    mapping: () => slug(text('title'), longestName),
    indicator: () => slug(`${text('kpi')} ${text('period')} ${text('gender')}`),
  }[row.kind]()
  return `${row.source === '' ? sourceIdOf(row.place.file) : row.source}/${kommunCode === undefined ? '' : `${kommunCode}-`}${about}`
}

/**
 * Gives mentions of one source with the same id a number, `~2`, `~3`, in the order of what they say, so that the numbers do not
 * depend on the order of files or rows. Claims get the id with it.
 */
export function distinguishMentions(mentions: readonly Mention[]): Mention[] {
  const groups = new Map<MentionId, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.id)
    if (group === undefined) groups.set(mention.id, [mention])
    else group.push(mention)
  }
  const renamed = new Map<Mention, Mention>()
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const ordered = group.map((mention) => ({ mention, key: whatItSays(mention) })).toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    ordered.slice(1).forEach(({ mention }, index) => renamed.set(mention, withId(mention, `${mention.id}~${index + 2}`)))
  }
  return mentions.map((mention) => renamed.get(mention) ?? mention)
}

function whatItSays({ claims, place }: Mention): string {
  return JSON.stringify([claims.map(({ field, original }) => [field, original]), place.file, place.line ?? 0, place.cell ?? ''])
}

function withId(mention: Mention, id: MentionId): Mention {
  return {
    ...mention,
    id,
    claims: mention.claims.map((claim) => ({
      ...claim,
      id: `${id}${claim.id.slice(mention.id.length)}`,
      mention: id,
      subject: claim.subject === mention.id ? id : claim.subject,
    })),
  }
}
