/** A thread that reads documents and parses them, ahead of the one that makes the record of them. */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

/** @type {{ port: import('node:worker_threads').MessagePort, folder: string, paths: string[], cache: string }} */
const { port, folder, paths, cache } = workerData
enableCompileCache(cache)
const { Flow } = await import('./flow.ts')
const { parsed } = await import('../record/parse/markdown.ts')
const { Source } = await import('../record/span.ts')

/** Documents before the event loop has a turn, in which the parser gives back their memory. */
const STRETCH = 50

/** Sent where there is no tree: why, is found where the document is read. */
const NONE = new Uint8Array(0)

const flow = new Flow(port)
port.on('message', (message) => flow.arrived(message))
for (const [n, path] of paths.entries()) {
  const bytes = readFileSync(join(folder, path))
  await flow.send(path, bytes)
  await flow.send(path, parsed(new Source(path, bytes.toString())) ?? NONE)
  if (n % STRETCH === 0) await new Promise(setImmediate)
}
flow.end(0)
