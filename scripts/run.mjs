/**
 * Starts a command: `node scripts/run.mjs check …` runs scripts/check/main.ts or
 * scripts/lab/check/main.ts, whichever there is, and exits with the code that its
 * `main` gives. It is plain JavaScript so that Node's cache of compiled code,
 * which also holds TypeScript with its types taken out, is on before the first
 * TypeScript is read.
 */
import { existsSync, readdirSync } from 'node:fs'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

const [name = '', ...args] = process.argv.slice(2)
if (!process.features.typescript) {
  process.stderr.write(
    `Node ${process.versions.node} can't run this program by itself: npm run ${name || 'check'} uses the Node that npm ci brought\n`,
  )
  process.exit(2)
}
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/record', import.meta.url)))
// A reader that ends early, such as `head`, is no fault to be told; what it did not hear is no pass either.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(2)
})
const verbs = new Map([...verbsIn('./'), ...verbsIn('./lab/')])
const file = verbs.get(name)
process.exitCode = file ? await (await import(file)).main(args) : await unknown()

/** The verbs of a folder, each with the address of its file. */
function verbsIn(folder) {
  return readdirSync(new URL(folder, import.meta.url))
    .map((verb) => [verb, new URL(`${folder}${verb}/main.ts`, import.meta.url)])
    .filter(([, main]) => existsSync(main))
    .map(([verb, main]) => [verb, main.href])
}

/** Says which verb may be meant. Gives the exit code of bad usage. */
async function unknown() {
  const { nearest } = await import('../src/record/nearest.ts')
  const near = nearest(name, verbs.keys())
  const expected = near ? `perhaps \`${near}\`` : [...verbs.keys()].sort().join(', ')
  process.stderr.write(`Unexpected verb \`${name}\`, expected ${expected}\n`)
  return 2
}
