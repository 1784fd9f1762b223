import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Lets Astro render pages and writes them itself, at once: of a build of
 * thousands of pages, waiting for four file operations each is a fifth.
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
            const file = join(folder, path.slice(base.length), 'index.html')
            mkdirSync(dirname(file), { recursive: true })
            writeFileSync(file, Buffer.from(await response.arrayBuffer()))
            return new Response(null)
          },
        }))
      },
    },
  }
}
