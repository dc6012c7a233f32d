// gray-matter loads js-yaml for an engine that is replaced before it is ever called (src/text/front-matter.ts): one that can run code. It is
// left out of the program, and so is the search for esprima that it begins with.
const refuse = () => { throw new Error('js-yaml is not part of the program') }
export const safeLoad = refuse
export const safeDump = refuse
