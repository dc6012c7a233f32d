// How matching grows: seconds, peak memory and pairs compared for growing numbers of made-up mentions, and how well they were put
// together. Each size runs in a process of its own. Nothing here fails a build.
//   node test/bench/match.bench.mjs                 1 000, 10 000, 20 000 and 100 000 mentions
//   node test/bench/match.bench.mjs 5000 10000
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (process.send === undefined) await measureAll(process.argv.slice(2).map(Number))
else await measureOne(process.argv[2], Number(process.argv[3]))

async function measureAll(chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-match-'))
  const bundle = join(folder, 'match.mjs')
  writeFileSync(join(folder, 'entry.ts'), `
    export { matchResources } from '#match'
    export { loadVocabulary } from '#vocabulary'
    export { mentionRecords } from ${JSON.stringify(join(root, 'src/match/resources/mention-records.ts'))}
    export { matchRecords } from ${JSON.stringify(join(root, 'src/match/engine/match-records.ts'))}
  `.replaceAll(/'#(\w+)'/g, (_, door) => JSON.stringify(join(root, 'src', door, 'index.ts'))))
  await build({
    entryPoints: [join(folder, 'entry.ts')], bundle: true, platform: 'node', format: 'esm', outfile: bundle, absWorkingDir: root, logLevel: 'error',
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(join(root, 'package.json'))});` },
  })
  console.log('mentions  seconds  cpu seconds  peak MB    pairs  pairs per mention  resources  questions  B-cubed precision  recall')
  for (const size of chosen.length > 0 ? chosen : [1_000, 10_000, 20_000, 100_000]) {
    const told = await new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), [bundle, String(size)])
      child.on('message', resolve)
      child.on('error', reject)
    })
    console.log(`${String(size).padStart(8)}  ${told.seconds.toFixed(2).padStart(7)}  ${told.cpu.toFixed(2).padStart(11)}  ${String(told.megabytes).padStart(7)}  ${String(told.pairs).padStart(7)}  ${(told.pairs / size).toFixed(1).padStart(17)}  ${String(told.resources).padStart(9)}  ${String(told.questions).padStart(9)}  ${told.precision.toFixed(3).padStart(17)}  ${told.recall.toFixed(3).padStart(6)}`)
  }
  rmSync(folder, { recursive: true, force: true })
}

async function measureOne(bundle, size) {
  const { matchResources, loadVocabulary, mentionRecords, matchRecords } = await import(pathToFileURL(bundle).href)
  const vocabulary = loadVocabulary(shipped())
  const county = { code: '14', name: 'Västra Götalands län', shortName: 'Västra Götaland', kommuner: vocabulary.kommuner.filter((kommun) => kommun.county === '14') }
  const { mentions, thingOf } = makeMentions(size, vocabulary)
  const begun = process.hrtime.bigint()
  const used = process.cpuUsage()
  const { resources, questions } = matchResources({ mentions, decisions: [], vocabulary, county, sources: [] })
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9
  const { user, system } = process.cpuUsage(used)
  const megabytes = Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024)
  const { candidates } = matchRecords(mentionRecords(mentions, county, vocabulary))()
  process.send({ seconds, cpu: (user + system) / 1e6, megabytes, pairs: candidates, resources: resources.length, questions: questions.length, ...bCubed(resources, thingOf) }, () => process.exit(0))
}

function shipped() {
  const data = join(root, 'data')
  const paths = ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', ...readdirSync(join(data, 'indicators')).filter((name) => name.endsWith('.csv')).map((name) => `indicators/${name}`)]
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(data, path), 'utf8')]))
}

/** A small generator of numbers, the same in every run. */
function randomNumbers(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 16)) >>> 0) % below
  }
}

/** About three mentions for each of size / 3 services in all kommuner: named and nameless, abbreviated, misspelt, half empty. */
function makeMentions(size, { kommuner }) {
  const random = randomNumbers(7)
  const pick = (list) => list[random(list.length)]
  const syllables = ['bla', 'vin', 'sol', 'ros', 'lin', 'tra', 'nan', 'ka', 'pri', 'fol', 'dun', 'gry', 'mar', 'sten', 'lju', 'sa', 'eld', 'ris', 'ving', 'ebb', 'ar', 'on', 'is', 'ulv', 'tor']
  const kinds = [
    ['kvinnojour', ['Kvinnojouren X', 'X kvinnojour', 'KJ X', 'Kvinno- och tjejjouren X']], ['tjejjour_ungdomsjour', ['Tjejjouren X', 'TJ X']], ['brottsofferjour', ['Brottsofferjouren K', 'BOJ K', 'Brottsofferjouren i K']],
    ['mottagning_ifo', ['Socialtjänstens mottagning', 'Socialtjänstens mottagning K', 'Mottagningen, K kommun']], ['socialjour', ['Socialjouren', 'Socialjouren K', 'Socialjouren i K']], ['vald_team', ['Familjefridsteamet X', 'Team X', 'X, team mot våld']],
    ['barnahus', ['Barnahus K', 'Barnahuset K']], ['ungdomsmottagning', ['Ungdomsmottagningen K', 'UM K']], ['samordnare', ['Samordnare våld i nära relationer', 'Samordnare mot våld i nära relation, K']], ['foraldraskapsstod', ['Familjecentralen X', 'Familjecentral X']],
  ]
  const mentions = []
  const thingOf = new Map()
  for (let thing = 0; mentions.length < size; thing++) {
    const kommun = pick(kommuner)
    const [type, names] = pick(kinds)
    const own = Array.from({ length: 2 + random(2) }, () => pick(syllables)).join('')
    const x = own[0].toUpperCase() + own.slice(1)
    const phone = `+4631${String(1_000_000 + random(9_000_000))}`
    for (let told = 1 + random(5); told > 0 && mentions.length < size; told--) {
      const spelled = random(12) === 0 ? slip(x, random) : x
      const name = pick(names).replace('X', spelled).replace('K', kommun.name)
      const source = `s${mentions.length}`
      const id = `${source}/${kommun.code}-${thing}`
      const cells = [['name', name], ['type', random(10) === 0 ? 'samlad_verksamhet' : type], ...(random(8) === 0 ? [] : [['kommun_code', kommun.code]]), ['covers', kommun.code], ...(random(2) === 0 ? [['phone', phone]] : [])]
      const place = { file: `notes/${source}.md`, line: 5 }
      mentions.push({ id, kind: 'resource', place, source, dates: {}, claims: cells.map(([field, value]) => ({ id: `${id}/${field}/1`, subject: id, mention: id, field, value, original: value, place, source, dates: {}, secrecy: 'public', steps: [] })) })
      // Two nameless services of one kind in one kommun are one to everybody who reads of them.
      thingOf.set(id, names.some((form) => form.includes('X')) ? String(thing) : `${kommun.code} ${type}`)
    }
  }
  return { mentions, thingOf }
}

function slip(word, random) {
  const at = 1 + random(Math.max(1, word.length - 2))
  return random(2) === 0 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

function bCubed(resources, thingOf) {
  const sizes = new Map()
  for (const thing of thingOf.values()) sizes.set(thing, (sizes.get(thing) ?? 0) + 1)
  let precision = 0
  let recall = 0
  let count = 0
  for (const { members } of resources) {
    const things = new Map()
    for (const { mention } of members) things.set(thingOf.get(mention), (things.get(thingOf.get(mention)) ?? 0) + 1)
    for (const [thing, here] of things) {
      precision += (here * here) / members.length
      recall += (here * here) / sizes.get(thing)
    }
    count += members.length
  }
  return { precision: precision / count, recall: recall / count }
}
