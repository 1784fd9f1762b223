/** Astro, building in a thread of its own while this one reads and judges the record. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { pathOf, ROUTES } from '../views/pages.ts'
import { fill, type Parts, shellOf } from '../views/shell.ts'
import type { Site } from '../views/site.ts'
import { answer, type Question } from './pages.ts'
import { ROOT } from './settings.ts'

/** A build that has begun: it bundles at once, and waits for the record where its pages begin. */
export interface Building {
  /** Makes all pages of a site. */
  finish(site: Site): Promise<void>
  /** Ends it without a site. */
  stop(): Promise<void>
}

type Message = { id: number } & ({ question: Question } | { shell: string; route: keyof typeof ROUTES })

/** Starts a build into the folder `out`. The environment says the rest, as astro.config.mjs reads it. */
export function startAstro(out: string): Building {
  const { port1: port, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./astro-thread.mjs', import.meta.url), {
    workerData: { record: port2, root: ROOT, cache: join(ROOT, 'node_modules', '.cache', 'record') },
    transferList: [port2],
  })
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('the building of pages was broken off'))))
  })
  // Until the record is read nobody waits for it, and then everything is told.
  ended.catch(() => {})
  return {
    async finish(site) {
      const filling: Promise<void>[] = []
      const failed = new Promise<never>((_, reject) => {
        port.on('message', (message: Message) => {
          try {
            if ('shell' in message) filling.push(fillAll(message.route, message.shell, site, out))
            port.postMessage({
              id: message.id,
              value: 'question' in message ? answer(message.question, site) : undefined,
            })
          } catch (error) {
            reject(error)
          }
        })
      })
      try {
        await Promise.race([ended, failed])
        await Promise.all(filling)
      } finally {
        port.close()
      }
    },
    async stop() {
      port.close()
      await worker.terminate()
    },
  }
}

/** Pages made in a row before the other thread's questions are heard. */
const ROW = 50

async function fillAll(route: keyof typeof ROUTES, page: string, site: Site, out: string): Promise<void> {
  const shell = shellOf(page)
  let made = 0
  for (const { params, view } of ROUTES[route](site)) {
    const folder = join(out, pathOf(route, params))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), fill(shell, view as Parts))
    if (++made % ROW === 0) await new Promise(setImmediate)
  }
}
