import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Indexing } from '../search/indexing.ts'
import { SHELL } from '../views/shell.ts'
import { makeAll, searchable } from './pages.ts'
import { contentFolder } from './settings.ts'
import { tidy } from './tidy.mjs'

/** Milliseconds in which a small record's answer is there. */
const SOON = 20

/**
 * Writes the pages of a build at once, for waiting for four file operations a
 * page is a fifth of a build; has the pages of a folder made from one shell; and
 * makes the index of the search of what it writes.
 * @returns {import('astro').AstroIntegration}
 */
export function writesAtOnce() {
  let folder = ''
  let base = '/'
  /** @type {Indexing} */
  let index
  /** @param {string} path @param {Uint8Array} page */
  const write = (path, page) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), page)
    if (index.wants(path)) index.add(path, Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString())
  }
  return {
    name: 'writes-at-once',
    hooks: {
      'astro:config:done'({ config }) {
        folder = fileURLToPath(config.outDir)
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'writes-at-once',
          async setup() {
            const entries = searchable()
            // The answer comes when the record is judged; until then this thread has time.
            for (const name of namesIn('minutes')) mkdirSync(join(folder, 'minutes', name), { recursive: true })
            if (!(await Promise.race([entries, setTimeout(SOON)]))) tidy()
            index = new Indexing(await entries)
            return astro.setup?.()
          },
          async render(request, options) {
            const rendered = await astro.render(request, options)
            const response = rendered instanceof Response ? rendered : rendered.response
            const address = decodeURI(new URL(request.url).pathname)
            if (response.status !== 200 || !address.startsWith(base) || !address.endsWith('/')) return rendered
            const path = address.slice(base.length, -1)
            if (path.endsWith(`/${SHELL}`))
              await makeAll(path.slice(0, -SHELL.length - 1), await response.text(), write)
            else write(path, Buffer.from(await response.arrayBuffer()))
            return new Response(null)
          },
        }))
      },
      'astro:build:done'() {
        mkdirSync(join(folder, 'search'), { recursive: true })
        for (const [name, text] of index.files()) writeFileSync(join(folder, 'search', name), text)
      },
    },
  }
}

/** The last parts of the addresses that the documents of a folder will have. @param {string} kind */
function namesIn(kind) {
  const from = join(contentFolder(), kind)
  return existsSync(from)
    ? readdirSync(from)
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => name.slice(0, -4))
    : []
}
