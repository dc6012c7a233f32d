/** Markdown files are bundled as text (test/config/build.mjs). */
declare module '*.md' {
  const text: string
  export default text
}
