/**
 * What Astro's pages show. In a build, pages are rendered in a thread of their
 * own and ask the one that holds the record; in Astro's own server they ask
 * the record of this thread.
 */
import { MessagePort, workerData } from 'node:worker_threads'
import { type Chrome, chrome } from '../views/chrome.ts'
import { PAGES, ROUTES, type Routed, SHELLS } from '../views/pages.ts'
import type { Site } from '../views/site.ts'
import { current } from './current.ts'

type Pages = typeof PAGES
type Routes = typeof ROUTES

type ViewOf<N extends keyof Routes> = ReturnType<Routes[N]> extends Iterable<{ view: infer V }> ? V : never

/** One page of a route, as Astro takes it from `getStaticPaths`. */
export interface StaticPath<N extends keyof Routes> {
  params: Routed['params']
  props: { site: Chrome; view: ViewOf<N> }
}

/** What the page of a name shows, and the frame around it. */
export async function page<N extends keyof Pages>(name: N): Promise<{ site: Chrome; view: ReturnType<Pages[N]> }> {
  return (await ask({ page: name })) as { site: Chrome; view: ReturnType<Pages[N]> }
}

/** The pages of a route; in a build, of those with a shell only that. */
export async function paths<N extends keyof Routes>(name: N): Promise<StaticPath<N>[]> {
  return (await ask({ route: name })) as StaticPath<N>[]
}

/** A question of one thread to the other. */
export type Question = { page: keyof Pages } | { route: keyof Routes; shell?: boolean }

/** Answers a question about a site: with plain data. */
export function answer(question: Question, site: Site): unknown {
  const frame = chrome(site)
  if ('page' in question) return { site: frame, view: PAGES[question.page](site) }
  const views: (site: Site) => Iterable<Routed> = (question.shell && SHELLS[question.route]) || ROUTES[question.route]
  return Array.from(views(site), ({ params, view }) => ({ params, props: { site: frame, view } }))
}

const port: unknown = (workerData as { record?: unknown } | null)?.record
const waiting = new Map<number, (value: unknown) => void>()
let asked = 0

if (port instanceof MessagePort) {
  port.on('message', ({ id, value }: { id: number; value: unknown }) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
    // A port that is listened to keeps its thread alive.
    if (waiting.size === 0) port.unref()
  })
  port.unref()
}

/** Hands the shell of a route to the thread that fills it. */
export async function handOver(route: keyof Routes, shell: string): Promise<void> {
  await send({ route, shell })
}

function ask(question: Question): unknown {
  if (!(port instanceof MessagePort)) return answer(question, current().site)
  return send({ question: 'route' in question ? { ...question, shell: true } : question })
}

function send(message: object): Promise<unknown> {
  const id = ++asked
  const to = port as MessagePort
  to.ref()
  to.postMessage({ ...message, id })
  return new Promise((resolve) => waiting.set(id, resolve))
}
