import type { CDPSession, Page, Protocol } from 'puppeteer-core'

type Node = Protocol.Accessibility.AXNode

/** What a screen reader in Swedish calls each role; a role that is not here is passed over, and what it holds is read. */
const roles: Readonly<Record<string, string>> = {
  navigation: 'navigering', region: 'område', search: 'sökning', banner: 'sidhuvud', contentinfo: 'sidfot', main: 'huvudinnehåll', group: 'grupp',
  button: 'knapp', searchbox: 'sökfält', textbox: 'textfält', combobox: 'kombinationsruta', checkbox: 'kryssruta', figure: 'figur', note: 'anmärkning', status: 'status',
}

/**
 * What a screen reader says of the part of a page that `selector` names, line by line in its order: the browser's accessibility tree with
 * the roles called as Swedish screen readers call them. A paragraph is one line, with its links in brackets; a row of a table is one line,
 * each cell after the heading of its column.
 */
export async function readAloud(page: Page, selector: string): Promise<string[]> {
  const client = await page.createCDPSession()
  const nodes = (await client.send('Accessibility.getFullAXTree')).nodes
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const root = await backendNode(client, selector)
  const start = nodes.find((node) => node.backendDOMNodeId === root)
  if (start === undefined) throw new Error(`${selector} is not in the accessibility tree`)
  const languages = await languagesIn(client, root)
  await client.detach()
  return new Reading(byId, languages).block(start)
}

async function backendNode(client: CDPSession, selector: string): Promise<number> {
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  return (await client.send('DOM.describeNode', { nodeId })).node.backendNodeId
}

/** Elements that change the language, by their backend node. */
async function languagesIn(client: CDPSession, backendNodeId: number): Promise<ReadonlyMap<number, string>> {
  const { node } = await client.send('DOM.describeNode', { backendNodeId, depth: -1 })
  const found = new Map<number, string>()
  const visit = (each: Protocol.DOM.Node): void => {
    const at = each.attributes?.indexOf('lang') ?? -1
    if (at % 2 === 0) found.set(each.backendNodeId, each.attributes![at + 1]!)
    each.children?.forEach(visit)
  }
  visit(node)
  return found
}

class Reading {
  constructor(private readonly byId: ReadonlyMap<string, Node>, private readonly languages: ReadonlyMap<number, string>) {}

  block(node: Node): string[] {
    const role = String(node.role?.value ?? '')
    const name = String(node.name?.value ?? '').trim()
    if (!node.ignored) {
      if (role === 'heading') return [`rubrik nivå ${this.property(node, 'level')}: ${this.inline(node)}`]
      if (role === 'paragraph') return lines(this.inline(node))
      if (role === 'image' || role === 'img') return [`bild: ${[name, String(node.description?.value ?? '')].filter((text) => text !== '').join('. ')}`]
      if (role === 'list') return [`lista med ${this.items(node)} ${this.items(node) === 1 ? 'punkt' : 'punkter'}`, ...this.within(node).map((line) => `  ${line}`)]
      if (role === 'listitem') return this.within(node).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`))
      if (role === 'table') return this.table(node, name)
      if (role === 'link') return [`länk: ${name}${this.states(node)}`]
      if (roles[role] !== undefined && ['button', 'searchbox', 'textbox', 'combobox', 'checkbox'].includes(role)) return [`${roles[role]}: ${name || '(utan namn)'}${this.states(node)}`]
      if (roles[role] !== undefined) return [`${roles[role]}${name === '' ? '' : `: ${name}`}`, ...this.within(node).map((line) => `  ${line}`)]
    }
    return this.within(node)
  }

  /** Blocks one by one; what stands in running text between them is one line. */
  private within(node: Node): string[] {
    const said: string[] = []
    let running = ''
    const flush = (): void => {
      said.push(...lines(running))
      running = ''
    }
    for (const child of this.children(node)) {
      if (this.isInline(child)) running += this.phrase(child)
      else {
        flush()
        said.push(...this.block(child))
      }
    }
    flush()
    return said
  }

  private isInline(node: Node): boolean {
    const role = String(node.role?.value ?? '')
    if (node.ignored || ['generic', 'none', 'strong', 'emphasis', 'superscript', 'LabelText'].includes(role)) return this.children(node).every((child) => this.isInline(child))
    return ['StaticText', 'link', 'LineBreak', 'InlineTextBox', 'ListMarker'].includes(role)
  }

  private inline(node: Node): string {
    return this.children(node).map((child) => this.phrase(child)).join('').replace(/\s+/g, ' ').trim()
  }

  private phrase(node: Node): string {
    const role = String(node.role?.value ?? '')
    const name = String(node.name?.value ?? '')
    if (role === 'InlineTextBox' || role === 'ListMarker') return ''
    if (role === 'LineBreak') return ' '
    if (!node.ignored && role === 'StaticText') return name
    if (!node.ignored && role === 'link') return `[länk: ${name}]`
    if (!node.ignored && (role === 'image' || role === 'img')) return `[bild: ${name}]`
    const language = node.backendDOMNodeId === undefined ? undefined : this.languages.get(node.backendDOMNodeId)
    const inner = this.children(node).map((child) => this.phrase(child)).join('')
    return language === undefined ? inner : `[${language}: ${inner}]`
  }

  /** Caption, size and rows; each cell with the heading of its column. */
  private table(node: Node, name: string): string[] {
    const rows = this.descendants(node, 'row')
    const heads: string[] = []
    const said = rows.map((row) => {
      const cells = this.children(row).flatMap((child) => this.cells(child))
      if (cells.every((cell) => this.roleOf(cell) === 'columnheader')) {
        cells.forEach((cell, index) => (heads[index] = String(cell.name?.value ?? '').trim()))
        return `kolumnrubriker: ${cells.map((cell) => this.text(cell)).join(' | ')}`
      }
      if (cells.length === 1) return `radgrupp: ${this.text(cells[0]!)}`
      return `rad: ${cells.map((cell, index) => (this.roleOf(cell) === 'rowheader' ? this.text(cell) : `${heads[index] ?? '(utan rubrik)'}: ${this.text(cell) || '(tom)'}`)).join(' | ')}`
    })
    return [`tabell${name === '' ? ' (utan namn)' : `: ${name}`}; ${heads.length} kolumner, ${rows.length} rader`, ...said.map((line) => `  ${line}`)]
  }

  private roleOf = (node: Node): string => String(node.role?.value ?? '')

  private cells(node: Node): Node[] {
    return ['cell', 'gridcell', 'columnheader', 'rowheader'].includes(this.roleOf(node)) ? [node] : this.children(node).flatMap((child) => this.cells(child))
  }

  private text(node: Node): string {
    return this.within(node).join(' ')
  }

  private descendants(node: Node, role: string): Node[] {
    return this.children(node).flatMap((child) => (this.roleOf(child) === role && !child.ignored ? [child] : this.descendants(child, role)))
  }

  private items = (node: Node): number => this.children(node).filter((child) => this.roleOf(child) === 'listitem').length

  private children = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => this.byId.get(id) ?? [])

  private property(node: Node, name: string): string {
    return String(node.properties?.find((property) => property.name === name)?.value.value ?? '')
  }

  private states(node: Node): string {
    const pressed = this.property(node, 'pressed')
    const expanded = this.property(node, 'expanded')
    return `${pressed === 'true' ? ', nedtryckt' : pressed === 'false' ? ', inte nedtryckt' : ''}${expanded === 'true' ? ', utfälld' : expanded === 'false' ? ', hopfälld' : ''}`
  }
}

const lines = (text: string): string[] => {
  const tidy = text.replace(/\s+/g, ' ').trim()
  return tidy === '' ? [] : [tidy]
}
