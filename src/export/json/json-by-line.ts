/**
 * An object of lists as JSON with one item on each line: a third smaller than indented, and a change of one claim is a change of one
 * line. Written item by item, so that no second copy of the whole is made.
 */
export function jsonByLine(content: Readonly<Record<string, readonly unknown[]>>): string {
  const lists = Object.entries(content).map(([key, items]) => (items.length === 0 ? `${JSON.stringify(key)}:[]` : `${JSON.stringify(key)}:[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`))
  return `{\n${lists.join(',\n')}\n}\n`
}
