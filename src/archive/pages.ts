/**
 * What Astro's pages show. In a build, pages are rendered in a thread of their
 * own and ask the one that holds the record; in Astro's own server they ask
 * the record of this thread.
 */
import { MessagePort, workerData } from 'node:worker_threads'
import type { Entry } from '../search/entry.ts'
import { type Chrome, chrome } from '../views/chrome.ts'
import { FOLDERS, PAGES, ROUTES } from '../views/pages.ts'
import { searchEntries } from '../views/search.ts'
import { type Parts, type Pieces, whole } from '../views/shell.ts'
import type { Site } from '../views/site.ts'
import { current } from './current.ts'
import { type Piece, receive } from './flow.ts'

type Pages = typeof PAGES
type Routes = typeof ROUTES

/** A page as Astro takes it from `getStaticPaths`. */
export interface StaticPath<V> {
  params: Record<string, string>
  props: { site: Chrome; view: V }
}

/** What the page of a path shows, and the frame around it. */
export async function page<N extends keyof Pages>(name: N): Promise<{ site: Chrome; view: ReturnType<Pages[N]> }> {
  return (await ask({ page: name })) as { site: Chrome; view: ReturnType<Pages[N]> }
}

/** The pages of a route. */
export async function paths<N extends keyof Routes>(
  route: N,
): Promise<StaticPath<ReturnType<Routes[N]>[number]['view']>[]> {
  return (await ask({ route })) as StaticPath<ReturnType<Routes[N]>[number]['view']>[]
}

/** The pages of a folder, with their name as the parameter `param`; in a build, only the shell of them. */
export async function folder(name: string, param: string): Promise<StaticPath<Parts>[]> {
  const { site, pages } = (await ask({ folder: name })) as { site: Chrome; pages: [string, Pieces][] }
  return pages.map(([id, view]) => ({ params: { [param]: id }, props: { site, view: whole(view) } }))
}

/** What the search can find. */
export async function searchable(): Promise<Entry[]> {
  return (await ask({ search: true })) as Entry[]
}

/** A question of one thread to the other. */
export type Question = { page: keyof Pages } | { route: keyof Routes } | { folder: string } | { search: true }

/** Answers a question about a site: with plain data. */
export function answer(question: Question, site: Site): unknown {
  if ('search' in question) return searchEntries(site)
  const frame = chrome(site)
  if ('page' in question) return { site: frame, view: PAGES[question.page](site) }
  if ('route' in question)
    return ROUTES[question.route](site).map(({ params, view }) => ({ params, props: { site: frame, view } }))
  const pages = FOLDERS[question.folder]?.(site) ?? []
  return { site: frame, pages: [...pages] }
}

/** The shell of a folder's pages, for the thread that fills it. */
export interface Handover {
  id: number
  folder: string
  shell: string
}

const port: unknown = (workerData as { record?: unknown } | null)?.record
const waiting = new Map<number, (value: unknown) => void>()
let asked = 0
let write: (path: string, page: Uint8Array) => void = () => {}

type Reply = { id: number; value?: unknown } | Piece

if (port instanceof MessagePort) {
  port.on('message', (reply: Reply) => {
    if ('files' in reply) {
      receive(reply, port, write)
      return
    }
    waiting.get(reply.id)?.(reply.value)
    waiting.delete(reply.id)
    // A port that is listened to keeps its thread alive.
    if (waiting.size === 0) port.unref()
  })
  port.unref()
}

/** Has the pages of a folder made from their shell, and written as they come. */
export async function makeAll(folder: string, shell: string, writer: typeof write): Promise<void> {
  write = writer
  await send({ folder, shell })
}

function ask(question: Question): unknown {
  if (!(port instanceof MessagePort)) return answer(question, current().site)
  return send({ question })
}

function send(message: object): Promise<unknown> {
  const id = ++asked
  const to = port as MessagePort
  to.ref()
  to.postMessage({ ...message, id })
  return new Promise((resolve) => waiting.set(id, resolve))
}
