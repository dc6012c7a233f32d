/**
 * All that touches the world: files, the browser and the clock.
 */
export * from './files/index.ts'
export * from './publish/index.ts'
export * from './clock/index.ts'
export * from './browser/index.ts'
export * from './pictures/index.ts'
