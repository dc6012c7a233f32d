import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The browser that `@sparticuz/chromium` carries, unpacked (about 210 MB) in a private cache folder at its first use.
 *
 * The package unpacks into the shared temp folder and runs whatever file named `chromium` it finds there, so that any user of the
 * machine could plant one. Here it gets a temp folder of its own, which becomes the cache in one rename when it is whole.
 *
 * @returns the path and the variables to start it with; undefined when the optional package is not installed or does not serve this platform
 */
export async function npmBrowser(): Promise<{ path: string; environment: Record<string, string> } | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const version = installedVersion()
  if (version === undefined) return undefined
  const cache = join(await privateCache(), `chromium-${version}`)
  if (!existsSync(join(cache, 'chromium'))) await unpack(cache)
  return { path: join(cache, 'chromium'), environment: environmentOf(cache) }
}

function installedVersion(): string | undefined {
  try {
    const require = createRequire(import.meta.url)
    const entry = require.resolve('@sparticuz/chromium')
    const root = entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
    return (require(join(root, 'package.json')) as { version: string }).version
  } catch {
    return undefined
  }
}

/** A folder that only this user can write to; a temporary one where the home folder is missing, read-only or somebody else's. */
async function privateCache(): Promise<string> {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kvinnofrid')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const state = await lstat(folder)
    if (!state.isDirectory() || state.uid !== process.getuid?.()) throw new Error('not ours')
    await chmod(folder, 0o700)
    return folder
  } catch {
    const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-'))
    process.once('exit', () => void rm(folder, { recursive: true, force: true }))
    return folder
  }
}

async function unpack(cache: string): Promise<void> {
  await mkdir(dirname(cache), { recursive: true, mode: 0o700 })
  const unfinished = await mkdtemp(`${cache}.`)
  const before = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'].map((name) => [name, process.env[name]] as const)
  try {
    // Makes the package unpack its own libnss3, libnspr4 and libexpat as well, which a bare Debian lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
    process.env['TMPDIR'] = unfinished
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = false
    await chromium.executablePath()
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(cache))
    // A second process may have been faster: then its copy is as good as ours.
    await rename(unfinished, cache).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause
    })
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** What the browser needs on a bare machine: its own copies of the libraries, and a font to fall back on, without which it prints empty pages. */
function environmentOf(cache: string): Record<string, string> {
  const libraries = join(cache, 'al2023', 'lib')
  const known = (process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter((path) => path !== '' && path !== libraries)
  return { LD_LIBRARY_PATH: [...known, libraries].join(':'), FONTCONFIG_FILE: join(cache, 'fonts.conf'), FONTCONFIG_PATH: cache }
}

/** The package's own configuration names only /tmp/fonts. */
const fontConfiguration = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`
