// A change is seen in a few examples or not at all; thousands of them for each of ten thousand changes would take days.
import fc from 'fast-check'

export default { ...fc, assert: (property, parameters) => fc.assert(property, { ...parameters, numRuns: 25 }) }
