/**
 * An object of lists as JSON with one item on each line: a third smaller than indented, and a change of one claim is a change of one
 * line. Written item by item, so that no second copy of the whole is made.
 */
export function jsonByLine(content: Readonly<Record<string, readonly unknown[]>>): string {
  let text = '{'
  for (const [key, items] of Object.entries(content)) {
    text += `${text === '{' ? '' : ','}\n${JSON.stringify(key)}:[`
    items.forEach((item, index) => { text += `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}` })
    text += items.length === 0 ? ']' : '\n]'
  }
  return `${text}\n}\n`
}
