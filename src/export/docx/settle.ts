import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Day } from '#model'
import { fontTable, tableStyle } from './styles.ts'

/**
 * The library takes chance names for links, running numbers for pictures and bookmarks, and the present time; here each is given by the
 * content alone. What it has no words for, the table style and what stands in for the fonts, is put in.
 */
export function settle(bytes: Uint8Array, today: Day): Uint8Array {
  const nameLink = numbered('rIdLank')
  const nameHeading = numbered('_Toc')
  const nameBookmark = numbered('')
  let pictures = 0
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]): [string, Uint8Array] => {
    if (path === 'word/fontTable.xml') return [path, strToU8(fontTable)]
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content]
    const text = strFromU8(content)
      .replace('</w:styles>', `${tableStyle}</w:styles>`)
      .replace(/rId[a-z0-9_-]{21}(?=")/g, nameLink)
      .replace(/\b_Toc\d+\b/g, nameHeading)
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=)"(\d+)"/g, (_, head: string, id: string) => `${head}"${nameBookmark(id)}"`)
      .replace(/(<wp:docPr\b[^>]*? id=|<pic:cNvPr\b[^>]*? id=)"\d+"/g, (_, head: string) => `${head}"${(pictures += 1)}"`)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`)
    return [path, strToU8(text)]
  })
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 })
}

/** Gives each name a number of its own, in the order in which the names are met. */
function numbered(start: string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    if (!known.has(name)) known.set(name, `${start}${known.size + 1}`)
    return known.get(name)!
  }
}
