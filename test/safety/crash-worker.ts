import { publish } from '../../src/io/publish/index.ts'

/** Publishes one set after another to a folder until it is killed: all files of a set say the same number. */
const [out, first] = [process.argv[2]!, Number(process.argv[3])]
const names = ['nulagesrapport.md', 'nulagesrapport.html', 'nulagesrapport.pdf', 'inventory.json', ...Array.from({ length: 20 }, (_, index) => `figures/karta-${index}.svg`)]
process.stdout.write('ready\n')
for (let generation = first; ; generation += 1) {
  // Every other set lacks some files, so that old ones have to go.
  const set = names.filter((_, index) => index < 4 || (index + generation) % 3 !== 0).map((path) => ({ path, content: `generation ${generation}\n${'x'.repeat(2000)}` }))
  await publish(out, [...set, { path: 'manifest.json', content: JSON.stringify({ tool: 'kvinnofrid', generation, written: set.map(({ path }) => ({ path, sha256: '' })) }) }])
}
