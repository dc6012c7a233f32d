import { existsSync } from 'node:fs'
import { mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { ToolError } from '#model'

const materialFolders = new Set(['notes', 'mappings', 'tables', 'indicators', 'texts', 'templates'])

/**
 * The folder to publish to, with links resolved and its parent made. Refused when it is, holds or lies among somebody's material or
 * project, or could not be exchanged for another: the whole folder is, at each publication.
 *
 * @throws ToolError saying which folder to name instead
 */
export async function prepareOutFolder(folder: string): Promise<string> {
  const named = resolve(folder)
  if (!existsSync(named)) {
    await mkdir(dirname(named), { recursive: true })
    return refuseUnfit(join(await realpath(dirname(named)), basename(named)))
  }
  const out = await realpath(named)
  if (!(await stat(out)).isDirectory()) {
    throw new ToolError({ sv: `\`${folder}\` är en fil, väntade en mapp. Ange en annan mapp med --out.`, en: `\`${folder}\` is a file, expected a folder. Name another folder with --out.` })
  }
  return refuseUnfit(out)
}

async function refuseUnfit(out: string): Promise<string> {
  const here = await realpath(process.cwd())
  if (dirname(out) === out || out === resolve(homedir()) || here === out || here.startsWith(out + sep)) {
    throw new ToolError({
      sv: 'Utmappen byts ut i sin helhet och får därför inte vara arbetsmappen, en mapp ovanför den eller hemmappen. Ange en undermapp med --out, till exempel `rapport`.',
      en: 'The output folder is exchanged as a whole and can therefore not be the working folder, one above it or the home folder. Name a folder below with --out, for example `rapport`.',
    })
  }
  if (await holdsMaterial(out) || (materialFolders.has(basename(out)) && existsSync(join(dirname(out), 'county.md')))) {
    throw new ToolError({
      sv: 'Utmappen innehåller en länsmapp eller ett projekt och skulle bytas ut. Ange en tom mapp med --out, till exempel `rapport`.',
      en: 'The output folder holds a county folder or a project and would be exchanged. Name an empty folder with --out, for example `rapport`.',
    })
  }
  return out
}

async function holdsMaterial(out: string): Promise<boolean> {
  if (!existsSync(out)) return false
  if (['county.md', 'package.json', '.git'].some((name) => existsSync(join(out, name)))) return true
  const entries = await readdir(out, { withFileTypes: true })
  return entries.some((entry) => entry.isDirectory() && existsSync(join(out, entry.name, 'county.md')))
}
