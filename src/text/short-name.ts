/** Signs. A longer title or publisher is a page that has got into a cell; a list of sources would print it, and its page be set around it. */
export const longestName = 500

/** The beginning of a name that is too long to be printed. Only for what is cleaned: what is cut off may say what the rest is about. */
export function shortName(name: string): string {
  return name.length > longestName ? `${[...name].slice(0, longestName).join('').trimEnd()}…` : name
}
