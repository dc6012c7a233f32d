/** In how many entities each feature stands; the same feature in several records of one entity counts once. */
export function countEntities(featuresOf: readonly (readonly string[])[], entityOf: Int32Array): Map<string, number> {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  for (const record of recordsByEntity(entityOf)) {
    for (const feature of featuresOf[record]!) {
      if (last.get(feature) === entityOf[record]) continue
      last.set(feature, entityOf[record]!)
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  }
  return counts
}

/** Records in order of entity, so that one look back tells whether an entity was counted. */
export function recordsByEntity(entityOf: Int32Array): Int32Array {
  return Int32Array.from(entityOf.keys()).sort((a, b) => entityOf[a]! - entityOf[b]! || a - b)
}
