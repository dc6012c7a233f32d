// Bundles the program into dist/: one small entry, and a chunk per command that is loaded when the command is used.
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

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
  alias: { 'js-yaml': './test/config/no-js-yaml.mjs' },
  external: ['puppeteer-core', '@sparticuz/chromium', 'mammoth', 'unpdf', 'write-excel-file', 'docx', '@resvg/resvg-wasm'],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
})
