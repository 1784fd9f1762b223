/**
 * Starts a command: `node scripts/run.mjs check …` runs scripts/check.ts. It is
 * plain JavaScript so that Node's cache of compiled code, which also holds
 * TypeScript with its types taken out, is on before the first TypeScript is read.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/record', import.meta.url)))
const [name, ...args] = process.argv.slice(2)
process.argv.splice(2, process.argv.length, ...args)
await import(new URL(`./${name}.ts`, import.meta.url).href)
