import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from './pages.ts'

const SHELL = 'minutes/shell/'

/**
 * Writes the pages of a build at once, for waiting for four file operations a
 * page is a fifth of a build; and hands the shell of the meetings' pages on.
 * @returns {import('astro').AstroIntegration}
 */
export function writesAtOnce() {
  let folder = ''
  let base = '/'
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
          async render(request, options) {
            const rendered = await astro.render(request, options)
            const response = rendered instanceof Response ? rendered : rendered.response
            const path = decodeURI(new URL(request.url).pathname)
            if (response.status !== 200 || !path.startsWith(base) || !path.endsWith('/')) return rendered
            const below = path.slice(base.length)
            if (below === SHELL) await handOver('minutes/[date]', await response.text())
            else {
              const file = join(folder, below, 'index.html')
              mkdirSync(dirname(file), { recursive: true })
              writeFileSync(file, Buffer.from(await response.arrayBuffer()))
            }
            return new Response(null)
          },
        }))
      },
    },
  }
}
