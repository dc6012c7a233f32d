const sharedLevels: ReadonlySet<string> = new Set(['mellankommunal', 'delregional', 'lan', 'nationell'])

/** Levels, in codes of the taxonomy, of services for more than one kommun. */
export const isSharedLevel = (level: string): boolean => sharedLevels.has(level)

/** For the whole county or nation. */
export const isCountywideLevel = (level: string): boolean => level === 'lan' || level === 'nationell'
