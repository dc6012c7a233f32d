import { findBrowser } from '#io'

/** Why no browser can be used here, or null when one can. Tests that print are skipped with this reason. */
export const noBrowser: string | null = await findBrowser().then(() => null, (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)))
