import { mkdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseShippedCsv } from '#text'
import { replaceFile, shippedFolder } from '../files/index.ts'
import type { FoundBrowser } from './find-browser.ts'
import { encodeHyb } from './hyb.ts'

/**
 * Puts our Swedish patterns where the browser looks for a dictionary: a headless shell beside its own program file, a whole browser in the
 * profile. Neither brings Swedish with it, and none is fetched.
 *
 * @param profile folder of a profile that no browser has used
 * @returns whether Swedish words will be broken, and by these patterns alone. Not where the folder of a shell is read-only, and not
 * on macOS, whose Chromium asks the system.
 */
export async function installHyphenation(found: Pick<FoundBrowser, 'path' | 'shell'>, profile: string): Promise<boolean> {
  if (process.platform === 'darwin') return false
  const dictionary = encodeHyb(await swedishPatterns())
  try {
    if (found.shell) await putWhole(join(dirname(await realpath(found.path)), 'hyphen-data'), 'hyph-sv.hyb', dictionary)
    else {
      const folder = join(profile, 'hyphen-data', version)
      await putWhole(folder, 'hyph-sv.hyb', dictionary)
      await putWhole(folder, 'manifest.json', Buffer.from(JSON.stringify({ manifest_version: 2, name: 'hyphens', version })))
    }
    return true
  } catch {
    return false
  }
}

/** Any will do: a fresh profile has no other. */
const version = '1.0.0'

/** TeX's, ours for words of the field that those break wrongly, and those that keep the names of kommuner whole. */
export async function swedishPatterns(): Promise<string[]> {
  const read = (path: string): Promise<string> => readFile(join(shippedFolder('data'), path), 'utf8')
  const [register, ...lists] = await Promise.all(['register/kommuner.csv', 'hyphenation/hyph-sv.tex', 'hyphenation/kvinnofrid.tex'].map(read))
  const names = parseShippedCsv(register!, 'kommuner.csv').flatMap(({ name }) => name!.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return [...lists.flatMap((tex) => /^\\patterns\{([^}]*)\}/m.exec(tex)![1]!.trim().split(/\s+/)), ...new Set(names.map(unbroken))]
}

/** Words that begin so are not broken there; what follows ("Boråsregionen") may be. */
const unbroken = (word: string): string => `.${[...word].join('8')}`

/** Another run may be reading the file at this moment. */
async function putWhole(folder: string, name: string, content: Uint8Array): Promise<void> {
  const file = join(folder, name)
  if (Buffer.compare(await readFile(file).catch(() => Buffer.alloc(0)), content) === 0) return
  await mkdir(folder, { recursive: true })
  await replaceFile(file, content)
}
