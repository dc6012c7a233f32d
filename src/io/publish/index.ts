export { publish, recoverPublication } from './publish.ts'
