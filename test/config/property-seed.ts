import fc from 'fast-check'

/**
 * Property tests draw the same examples in every run, so a red build means a change and never luck. `npm run fuzz` draws new ones
 * each time and prints the seed that failed; `PROPERTY_SEED=n npm test` repeats it.
 */
const asked = process.env['PROPERTY_SEED']
const seed = asked === 'new' ? Date.now() : Number(asked ?? 20_241_124)
fc.configureGlobal({ seed })
if (asked !== undefined) console.log(`PROPERTY_SEED=${seed}`)
