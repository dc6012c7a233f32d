import { canonicalAddress } from '#text'
import type { Comparer, World } from '../../engine/comparison.ts'
import { clamp } from '../../engine/weights.ts'
import { countEntities } from '../../words/count-entities.ts'

const mostFromPage = 7
/** A host of one's own says whose site it is, and not which of their services; that of a kommun is shared by all it does. */
const mostFromHost = 4
/** Sites are moved and doubled. */
const otherHost = -0.5
/** Hosts of mailboxes, networks and umbrella organisations: two on the same have nothing to do with each other. */
const sharedHosts = /(?:^|\.)(?:gmail|hotmail|outlook|live|telia|yahoo|icloud|facebook|instagram|linkedin|google|wordpress|wixsite|blogspot|weebly|jimdo|one|wix)\.(?:com|se|net)$/

interface Address {
  readonly host: string
  /** Mailbox or page; empty for the front page. */
  readonly page: string
}

/**
 * Compares web addresses and e-mail addresses, also several in one cell: the same page or mailbox, the same host, another host. Scheme,
 * `www.`, slashes at the end and tracking parameters do not matter.
 */
export function web(values: readonly (readonly string[])[], world: World): Comparer {
  const addresses = values.map((cells) => cells.flatMap(readAddresses))
  const counts = countEntities(addresses.map((own) => [...new Set(own.flatMap(({ host, page }) => (page === '' ? [host] : [host, `${host}|${page}`])))]), world.entityOf)
  const lessShared = (feature: string, most: number): number => clamp(most - 1.5 * Math.log2(Math.max(1, (counts.get(feature) ?? 1) / 2)), 0, most)
  const weightOf = (a: Address, b: Address): number => {
    if (a.host !== b.host) return otherHost
    if (a.page !== '' && a.page === b.page) return lessShared(`${a.host}|${a.page}`, mostFromPage)
    return sharedHosts.test(a.host) ? 0 : lessShared(a.host, mostFromHost)
  }
  return {
    sharedByNeighbours: true,
    says: (record) => addresses[record]!.length > 0,
    compare: (a, b) => ({ weight: Math.max(...addresses[a]!.flatMap((one) => addresses[b]!.map((other) => weightOf(one, other)))) }),
    keys: (record) => addresses[record]!.flatMap(({ host, page }) => (page === '' ? [host] : [`${host}|${page}`, ...(sharedHosts.test(host) ? [] : [host])])),
  }
}

function readAddresses(cell: string): Address[] {
  return cell.split(/[\s;,]+/).flatMap((part): Address[] => {
    const mail = /^(?:mailto:)?([^@\s]+)@([^@\s]+\.[^@\s]+)$/i.exec(part)
    if (mail !== null) return [{ host: mail[2]!.toLowerCase(), page: `@${mail[1]!.toLowerCase()}` }]
    const address = part === '' ? null : canonicalAddress(part)
    if (address === null) return []
    const end = address.search(/[/?]/)
    return [end < 0 ? { host: address, page: '' } : { host: address.slice(0, end), page: address.slice(end) }]
  })
}
