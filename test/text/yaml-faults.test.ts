import { describe, expect, it, vi } from 'vitest'
import { parseFrontMatter } from '#text'

/** What the YAML library throws instead of reading. */
const fault = vi.hoisted(() => ({ cause: undefined as Error | undefined }))

vi.mock('yaml', async (original) => {
  const real = await original<typeof import('yaml')>()
  return { ...real, parseDocument: (...given: Parameters<typeof real.parseDocument>) => { if (fault.cause !== undefined) throw fault.cause; return real.parseDocument(...given) } }
})

const read = () => parseFrontMatter('---\na: [1]\n---\ntext\n', 'a.md')

describe('front matter, when the library gives up', () => {
  it('is too deep when the stack ran out, and any other fault is ours', () => {
    expect(JSON.stringify(read().data)).toBe('{"a":["1"]}')
    fault.cause = new RangeError('Maximum call stack size exceeded')
    expect(read()).toMatchObject({ data: {}, diagnostics: [{ rule: 'text/yaml-too-deep', place: { file: 'a.md', line: 2 } }] })
    fault.cause = new Error('fault made for the test')
    expect(read).toThrow(fault.cause)
  })
})
