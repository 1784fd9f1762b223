/** Astro, building in a thread of its own while this one reads and judges the record. */
import { MessageChannel, Worker } from 'node:worker_threads'
import { fill, type Pieces, shellOf } from '../views/shell.ts'
import type { Site } from '../views/site.ts'
import { Flow, type Free } from './flow.ts'
import { Folder } from './folder.ts'
import { answer, type Handover, type Question } from './pages.ts'
import { COMPILED, ROOT } from './settings.ts'

/** A build that has begun: it bundles at once, and waits for the record where its pages begin. */
export interface Building {
  /** Makes all pages of a site, and takes the steps of other work on its folder while it would wait for Astro. */
  finish(site: Site, meanwhile: Iterable<unknown>): Promise<void>
  /** Ends it without a site. */
  stop(): Promise<void>
}

type Message = { id: number; question: Question } | Handover | Free

/** Starts a build. The environment says into which folder, and the rest, as astro.config.mjs reads it. */
export function startAstro(): Building {
  const { port1: port, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./astro-thread.mjs', import.meta.url), {
    workerData: { record: port2, root: ROOT, cache: COMPILED },
    transferList: [port2],
  })
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('the building of pages was broken off'))))
  })
  // Until the record is read nobody waits for it, and then everything is told.
  ended.catch(() => {})
  return {
    async finish(site, meanwhile) {
      const flow = new Flow(port)
      const folders = new Map<string, Folder>()
      const reply = (question: Question): unknown => {
        if (!('folder' in question)) return answer(question, site)
        const folder = new Folder(question.folder, site)
        folders.set(question.folder, folder)
        return folder.shell(site)
      }
      const { promise: asked, resolve: begun } = Promise.withResolvers<void>()
      let over = false
      const failed = new Promise<never>((_, reject) => {
        port.on('message', (message: Message) => {
          // Before it asks its first question Astro empties the folder.
          begun()
          try {
            if ('question' in message) port.postMessage({ id: message.id, value: reply(message.question) })
            else if ('shell' in message)
              fillAll(message, folders.get(message.folder)?.pages() ?? [], flow).catch(reject)
            else flow.arrived(message)
          } catch (error) {
            reject(error)
          }
        })
      })
      try {
        const other = asked.then(() => inTurns(meanwhile, () => over))
        await Promise.race([Promise.all([ended, other]), failed])
      } finally {
        over = true
        port.close()
      }
    },
    async stop() {
      port.close()
      await worker.terminate()
    },
  }
}

/** Takes one step after the other, each when nothing else is waiting, until it is over. */
async function inTurns(steps: Iterable<unknown>, over: () => boolean): Promise<void> {
  for (const _ of steps) {
    await new Promise(setImmediate)
    if (over()) return
  }
}

/** Makes the pages of a folder from their shell. */
async function fillAll(
  { id, folder, shell: page }: Handover,
  pages: Iterable<[string, Pieces]>,
  flow: Flow,
): Promise<void> {
  const shell = shellOf(page)
  for (const [name, parts] of pages) {
    const sent = flow.send(`${folder}/${name}`, fill(shell, name, parts))
    if (sent) await sent
  }
  flow.end(id)
}
