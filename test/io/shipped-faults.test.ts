import { afterEach, describe, expect, it, vi } from 'vitest'
import { InternalError } from '#model'
import { readShipped, shippedFolder } from '../../src/io/files/index.ts'

const world = vi.hoisted(() => ({ hasPackage: true, strange: false }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, existsSync: (path: string) => world.hasPackage && real.existsSync(path) }
})

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const link = { name: 'lank.csv', isFile: () => false, isDirectory: () => false }
  return { ...real, readdir: async (folder: string) => [...await real.readdir(folder, { withFileTypes: true }), ...(world.strange ? [link] : [])] }
})

afterEach(() => {
  world.hasPackage = true
  world.strange = false
})

describe('what comes with the program', () => {
  it('cannot be found when the program does not lie in its package', () => {
    world.hasPackage = false
    expect(() => shippedFolder('data')).toThrow(InternalError)
  })

  it('is files: links among them are not read', async () => {
    world.strange = true
    expect(Object.keys(await readShipped('data')).filter((path) => path.includes('lank.csv'))).toEqual([])
  })
})
