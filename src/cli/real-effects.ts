import { setImmediate } from 'node:timers/promises'
import { openPrinter, paintPicture, publish, readFolder, readShipped, today } from '#io'
import type { Effects } from '#model'
import type { Context } from './context.ts'

/** The real world, for the pipeline. */
export function realEffects(context: Context, date: string | undefined): Effects {
  return {
    readFolder,
    readShipped,
    openPrinter,
    paintPicture,
    publish,
    today: () => date ?? today(context.environment),
    progress: async (what) => {
      context.progress(what)
      await setImmediate()
    },
  }
}
