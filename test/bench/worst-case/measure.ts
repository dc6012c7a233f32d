import { intakeAndOutput } from './intake-and-output.ts'
import { textsFor } from './texts.ts'
import { withholdAndAudit } from './withhold-and-audit.ts'

/** What the process that measures is told: where to go on, and how long the texts are. */
export interface Order {
  readonly size: number
  readonly from: number
  readonly only: readonly string[]
}

/** What it tells: that it begins with one, and how it went. `time` in milliseconds of processor time, `ratio` of the whole to the half. */
export type News = { readonly at: number; readonly reader: string; readonly piece: string } & ({ readonly is: 'begun' } | { readonly is: 'measured'; readonly time: number; readonly ratio: number })

/** Shorter times, in milliseconds, are too uneven to divide, and whatever their ratio they are no danger at this size. */
const steady = 40
const limit = 1000
const steepest = 2.5
/** What an eighth must foretell for the whole, and how little two parts may bend, to be believed. */
const farBelow = limit / 4
const straight = 2.2
/** Milliseconds for the rounds of one text. */
const enough = 4000

const readers: Readonly<Record<string, (text: string) => unknown>> = { ...withholdAndAudit, ...intakeAndOutput }

/** A little shorter each round, so that nothing is remembered from the one before. */
function fill(piece: string, length: number, round: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length - round)
}

async function milliseconds(read: (text: string) => unknown, text: string): Promise<number> {
  const begun = process.cpuUsage()
  await read(text)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/**
 * First an eighth and a sixteenth of the text: what is far below the limit and grows with the length there is not measured whole (a bend too weak
 * to be seen in them can at most double the time). The rest is measured whole and by half, in up to four rounds, or as many as a few seconds hold, of
 * which the best counts, since other work on the machine, the collector and the compiler only add. What seems to grow faster than it may is measured at
 * twice the length too: what truly does goes on so.
 */
async function measure(read: (text: string) => unknown, piece: string, size: number): Promise<{ time: number; ratio: number }> {
  const eighth = await milliseconds(read, fill(piece, size / 8, 0))
  // Even if it grew with the square of the length.
  if (eighth * 64 < steady) return { time: eighth * 8, ratio: 0 }
  const ratio = eighth / await milliseconds(read, fill(piece, size / 16, 0))
  if (eighth * 8 < farBelow && ratio < straight) return { time: eighth * 8, ratio: 0 }
  let whole = Infinity
  let half = Infinity
  for (let round = 0, spent = 0; round < 4 || spent < enough; round += 1, spent += whole + half) {
    whole = Math.min(whole, await milliseconds(read, fill(piece, size, round)))
    if (whole < steady) return { time: whole, ratio: 0 }
    half = Math.min(half, await milliseconds(read, fill(piece, size / 2, round)))
    if (whole <= limit && whole / half <= steepest) break
  }
  if (whole / half <= steepest || whole > limit) return { time: whole, ratio: whole / half }
  const [first, second] = [await milliseconds(read, fill(piece, size * 2, 0)), await milliseconds(read, fill(piece, size * 2, 1))]
  return { time: whole, ratio: Math.min(whole / half, Math.min(first, second) / whole) }
}

export async function measureAll({ size, from, only }: Order, tell: (news: News) => void): Promise<void> {
  const pairs = Object.entries(readers).filter(([reader]) => only.length === 0 || only.some((part) => reader.includes(part))).flatMap(([reader, read]) => textsFor(reader).map((piece) => ({ reader, read, piece })))
  let warm = ''
  for (let at = from; at < pairs.length; at += 1) {
    const { reader, read, piece } = pairs[at]!
    tell({ is: 'begun', at, reader, piece })
    // The first texts of a reader make its code ready.
    if (reader !== warm) for (const text of ['Anna Ek, Solrosgatan 12. ', '| a |\n', 'a', '{"a": [1]}']) await read(fill(text, 4000, 0))
    warm = reader
    tell({ is: 'measured', at, reader, piece, ...await measure(read, piece, size) })
  }
}
