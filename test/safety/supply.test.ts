import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, sourceTexts } from '../architecture/source-files.ts'

interface Locked {
  readonly version: string
  readonly dev?: boolean
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, Locked>> }
const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
const script = (name: string): string => execFileSync(process.execPath, [`test/config/${name}.mjs`], { cwd: projectRoot, encoding: 'utf8' })

describe('the program itself', () => {
  it('has no way to the network: a report is made of the files alone', () => {
    const network = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?'/
    const mayFetch = /^src\/cli\/(?:collect|preview)\//
    expect(sourceTexts().filter(({ path, text }) => !mayFetch.test(path) && network.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the packages that the program uses', () => {
  it('are locked to their content, and run nothing when they are installed', () => {
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
    expect(used.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([])
  })

  it('have licences that we accept', () => {
    expect(script('licenses')).toMatch(/0 with a licence to look at/)
  })

  it('are all on the bill of materials, and those of development are not', () => {
    const bill = JSON.parse(script('sbom')) as { bomFormat: string; components: { name: string; version: string }[] }
    const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`))
    const named = ([path, { version }]: [string, Locked]): string => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`
    expect(bill.bomFormat).toBe('CycloneDX')
    expect(used.filter(([path]) => existsSync(join(projectRoot, path))).map(named).filter((name) => !listed.has(name))).toEqual([])
    expect(listed.has(named(Object.entries(packages).find(([path]) => path === 'node_modules/vitest')!))).toBe(false)
  })
})
