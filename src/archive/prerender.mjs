import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { meetingParts } from '../views/minutes.ts'
import { fill, shellOf } from '../views/shell.ts'
import { current } from './current.ts'

const SHELL = 'minutes/shell/'

/**
 * Writes the pages of a build at once, and makes those of meetings from one
 * that Astro rendered: of a build of thousands of pages, waiting for four file
 * operations each is a fifth, and the way of each through Astro another.
 * @returns {import('astro').AstroIntegration}
 */
export function writesAtOnce() {
  let folder = ''
  let base = '/'
  /** @param {string} path @param {string | Uint8Array} page */
  const write = (path, page) => {
    const file = join(folder, path, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, page)
  }
  /** The path of a page below the base, where it has a folder of its own. @param {string} address */
  const below = (address) => {
    const path = decodeURI(new URL(address, 'http://localhost').pathname)
    return path.startsWith(base) && path.endsWith('/') ? path.slice(base.length) : undefined
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
          setup: () => astro.setup?.(),
          async getStaticPaths() {
            const { record } = current()
            const meetings = new Set(record.meetings.map((meeting) => `${meeting.id}/`))
            return (await astro.getStaticPaths()).filter(({ pathname }) => !meetings.has(below(pathname) ?? ''))
          },
          async render(request, options) {
            const rendered = await astro.render(request, options)
            const response = rendered instanceof Response ? rendered : rendered.response
            const path = below(request.url)
            if (response.status !== 200 || path === undefined) return rendered
            if (path === SHELL) writeMeetings(shellOf(await response.text()))
            else write(path, Buffer.from(await response.arrayBuffer()))
            return new Response(null)
          },
        }))
      },
    },
  }

  /** @param {import('../views/shell.ts').Shell} shell */
  function writeMeetings(shell) {
    const { record, site } = current()
    for (const [index, { id }] of record.meetings.entries()) write(id, fill(shell, meetingParts(index, site)))
  }
}
