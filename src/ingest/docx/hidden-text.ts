/**
 * Takes runs of hidden text out of the XML of a Word document: whoever hid them did not mean them to be read, and the converter does
 * not know of hiding. Gives the rest and how many were taken out. Runs are found by their tags; a run inside a text box inside a run
 * is a run of its own.
 */
export function withoutHiddenRuns(xml: string): { readonly xml: string; readonly hidden: number } {
  if (!xml.includes('<w:vanish')) return { xml, hidden: 0 }
  let hidden = 0
  let kept = ''
  let from = 0
  for (let start = nextRun(xml, 0); start !== -1; start = nextRun(xml, Math.max(start + 1, from))) {
    const properties = propertiesOf(xml, start)
    if (properties === null || !isVanished(properties)) continue
    const end = endOfRun(xml, start)
    if (end === -1) break
    kept += xml.slice(from, start)
    from = end
    hidden += 1
  }
  return { xml: kept + xml.slice(from), hidden }
}

function nextRun(xml: string, from: number): number {
  for (let at = xml.indexOf('<w:r', from); at !== -1; at = xml.indexOf('<w:r', at + 1)) if (xml[at + 4] === '>' || xml[at + 4] === ' ') return at
  return -1
}

/** The run's own properties come first in it. */
function propertiesOf(xml: string, start: number): string | null {
  const open = xml.indexOf('>', start)
  if (open === -1 || !xml.startsWith('<w:rPr>', open + 1)) return null
  const end = xml.indexOf('</w:rPr>', open)
  return end === -1 ? null : xml.slice(open + 1, end)
}

const isVanished = (properties: string): boolean => /<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(properties)

function endOfRun(xml: string, start: number): number {
  let depth = 0
  let at = start
  for (;;) {
    const open = nextRun(xml, at)
    const close = xml.indexOf('</w:r>', at)
    if (close === -1) return -1
    if (open !== -1 && open < close) {
      depth += 1
      at = open + 4
    } else {
      depth -= 1
      at = close + 6
      if (depth <= 0) return at
    }
  }
}
