/** A thread that builds the site with Astro while another reads the record: it waits only where a page asks for it. */
import { enableCompileCache } from 'node:module'
import { workerData } from 'node:worker_threads'

enableCompileCache(workerData.cache)
process.env.ASTRO_TELEMETRY_DISABLED = '1'
const { build } = await import('astro')
await build({ root: workerData.root, logLevel: process.env.DEBUG ? 'info' : 'error' })
