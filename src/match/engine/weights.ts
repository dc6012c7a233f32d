/**
 * The world that a record is thought to be drawn from has 2^12 organisations: two records taken at random are the same once in 4096.
 * The number is fixed, so that a record that has nothing to do with the others changes no weight of theirs.
 */
export const worldBits = 12

/**
 * Sum of weights from which two records are held to be the same. 12 bits outweigh that most pairs are different; one more, odds of two to
 * one, and the weights themselves are set on the safe side.
 */
export const sameFrom = 13
/** From here up to `sameFrom` a person is asked. Below it they are different. */
export const askFrom = 9
/** A pair below this speaks against being the same, and keeps the groups apart that its two records have come into. */
export const contradictsBelow = 3
/** Two rivals for the same record within this many bits of each other: which of them it is cannot be told. */
export const rivalMargin = 2

/** Information in something that `count` entities have, in whole bits: how common it is counts in doublings. */
export function bitsOf(count: number): number {
  return Math.max(0.5, worldBits - Math.floor(Math.log2(Math.max(1, count))))
}

/** Rounded to hundredths of a bit: what is printed adds up. */
export function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
