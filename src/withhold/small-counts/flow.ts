/** A count between two nodes: how much it may grow and shrink, and what it costs to use it (0: it is hidden already). */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly more: number
  readonly less: number
  readonly cost: number
}

interface Leg {
  readonly arc: number
  readonly forward: boolean
}

/**
 * The cheapest way found to make room for `amount` from `source` to `sink`: the arcs with a cost that it needs, by index. Empty when the
 * arcs without cost are enough; undefined when no arcs are. Successive cheapest ways; the amounts here are under ten.
 */
export function makeRoom(arcs: readonly Arc[], source: number, sink: number, amount: number): Set<number> | undefined {
  const room = arcs.map(({ more, less }) => ({ more, less }))
  const used = new Set<number>()
  for (let moved = 0; moved < amount;) {
    const way = cheapestWay(arcs, room, used, source, sink)
    if (way === undefined) return undefined
    const step = Math.min(amount - moved, ...way.map(({ arc, forward }) => (forward ? room[arc]!.more : room[arc]!.less)))
    for (const { arc, forward } of way) {
      room[arc]!.more += forward ? -step : step
      room[arc]!.less += forward ? step : -step
      if (arcs[arc]!.cost > 0) used.add(arc)
    }
    moved += step
  }
  return used
}

/** Bellman and Ford over arcs in both directions. Undefined when the sink cannot be reached. */
function cheapestWay(arcs: readonly Arc[], room: readonly { more: number; less: number }[], used: ReadonlySet<number>, source: number, sink: number): Leg[] | undefined {
  const cost = new Map<number, number>([[source, 0]])
  const cameBy = new Map<number, { readonly leg: Leg; readonly before: number }>()
  for (let changed = true; changed;) {
    changed = false
    arcs.forEach(({ from, to, cost: price }, arc) => {
      const paid = used.has(arc) ? 0 : price
      for (const [start, end, forward, free] of [[from, to, true, room[arc]!.more], [to, from, false, room[arc]!.less]] as const) {
        const reached = cost.get(start)
        if (free <= 0 || reached === undefined || reached + paid >= (cost.get(end) ?? Infinity)) continue
        cost.set(end, reached + paid)
        cameBy.set(end, { leg: { arc, forward }, before: start })
        changed = true
      }
    })
  }
  if (!cost.has(sink)) return undefined
  const way: Leg[] = []
  for (let node = sink; node !== source;) {
    const { leg, before } = cameBy.get(node)!
    way.push(leg)
    node = before
  }
  return way
}
