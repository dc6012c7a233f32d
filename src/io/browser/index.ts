export { findBrowser, type FoundBrowser } from './find-browser.ts'
export { openPrinter } from './printer.ts'
