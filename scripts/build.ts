/** `npm run build`: checks the record and, if it has no errors, writes the site. */
import { enableCompileCache } from 'node:module'

enableCompileCache(new URL('../node_modules/.cache/record', import.meta.url).pathname)
const { main } = await import('./build/main.ts')
process.exitCode = await main(process.argv.slice(2))
