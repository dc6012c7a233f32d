import { describe, expect, it } from 'vitest'
import { canonicalAddress, compareSwedish, escapeMarkdown, fold, linesOf, parseFrontMatter, positionAt, publicAddress, slug, sourceIdOf } from '#text'

/** 200 KB of text that makes a careless pattern try again and again: it would never come back within the limit of a test. */
const units = ['a', ' ', '\n', '\r', '-', '- ', '[', '{a: ', '*', '_', '\\', '&#', 'www.', '://', '@', '.', '1.', '%C3', '%', '\u0308', 'é', '|', '`', '<', '"', ': ', '#\n', '\t', '&a ', '? ', '!']
const worst = units.map((unit) => unit.repeat(Math.ceil(200_000 / unit.length)))

describe('200 KB of the worst text', () => {
  it('goes through every function', () => {
    for (const text of worst) {
      expect(escapeMarkdown(text).length).toBeGreaterThan(0)
      expect(slug(text).length).toBeLessThanOrEqual(80)
      expect(fold(text).length).toBeLessThanOrEqual(text.length)
      expect(sourceIdOf(text)).toMatch(/^[a-z0-9-]+$/)
      expect([null, 'exempel.se']).toContain(canonicalAddress(`https://exempel.se/${text}`))
      expect(publicAddress(text)).toBeNull()
      expect(compareSwedish(text, `${text}a`)).toBeLessThan(0)
      expect(positionAt(text, text.length).line).toBe(linesOf(text).length)
    }
  })

  it('is refused as front matter, and so is the most that is let in', () => {
    for (const text of worst) {
      expect(parseFrontMatter(`---\n${text}\n---\n`, 'f.md').diagnostics.length).toBeLessThanOrEqual(1)
      expect(parseFrontMatter(`---\nx: ${text.slice(0, 60_000)}\n---\n`, 'f.md').diagnostics.length).toBeLessThanOrEqual(1)
      expect(parseFrontMatter(`---\n${text.slice(0, 60_000)}\n---\n`, 'f.md').diagnostics.length).toBeLessThanOrEqual(1)
    }
  })
})
