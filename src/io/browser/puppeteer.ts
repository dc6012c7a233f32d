/** What is used of the library, so that the build can leave the rest out: loading all of it takes four times as long. */
export { launch } from 'puppeteer-core'
