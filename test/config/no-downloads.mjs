// puppeteer-core brings a downloader of browsers, with archives, proxies and a command line of its own. This program fetches nothing
// (src/io/browser/find-browser.ts takes a browser that is there), so the downloader's parts are left out of it.
const refuse = () => { throw new Error('downloading is not part of the program') }
export const ProxyAgent = refuse
export const extract = refuse
export default refuse
