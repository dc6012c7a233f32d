import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { shippedFolder } from '#io'
import { ToolError } from '#model'
import type { Context } from './context.ts'

/** The folder a command works on: the one named, else the current one when it is a county folder, else the shipped Västra Götaland. */
export function countyFolder(named: string | undefined, context: Context): string {
  if (named === undefined) {
    return existsSync(join(context.workingFolder, 'county.md')) ? context.workingFolder : join(shippedFolder('data'), 'vastra-gotaland')
  }
  const folder = resolve(context.workingFolder, named)
  if (existsSync(folder)) return folder
  throw new ToolError({
    sv: `Mappen \`${named}\` finns inte. Ange en länsmapp, eller kör \`kvinnofrid init\` för att skapa en.`,
    en: `The folder \`${named}\` does not exist. Name a county folder, or run \`kvinnofrid init\` to make one.`,
  })
}
