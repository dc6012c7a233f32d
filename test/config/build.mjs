// Bundles the program into dist/: one small entry, and a chunk per command that is loaded when the command is used.
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const alias = {
  'js-yaml': './test/config/no-js-yaml.mjs',
  ...Object.fromEntries(['proxy-agent', 'extract-zip', 'tar-fs', 'yargs', 'yargs/helpers'].map((library) => [library, './test/config/no-downloads.mjs'])),
}
const requireForBundled = { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" }

async function readTemplates() {
  const paths = (await readdir('templates', { recursive: true })).filter((path) => path.endsWith('.hbs')).sort()
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.split(sep).join('/'), await readFile(join('templates', path), 'utf8')])))
}

/** The program's own templates are compiled here instead of at each run. */
const compiledTemplates = {
  name: 'compiled-templates',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]render[\\/]precompiled\.ts$/ }, async () => {
      const compiler = 'dist/compile-templates.mjs'
      await build({ entryPoints: ['test/config/compile-templates.ts'], outfile: compiler, bundle: true, format: 'esm', platform: 'node', target: 'node20', alias, banner: requireForBundled, logLevel: 'warning' })
      const { compileTemplates } = await import(pathToFileURL(compiler).href)
      await rm(compiler)
      return { contents: compileTemplates(await readTemplates()) }
    })
  },
}

await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli/main.ts', browser: 'src/io/browser/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // Large and used by one command or format each: loaded from node_modules when needed.
  loader: { '.md': 'text' },
  alias,
  plugins: [compiledTemplates],
  external: ['@sparticuz/chromium', 'mammoth', 'unpdf', 'write-excel-file', 'docx', '@resvg/resvg-wasm'],
  banner: requireForBundled,
  logLevel: 'warning',
})
