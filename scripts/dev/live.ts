/** In Astro's server: when content changes, the record is read anew and open pages reload. */
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { keep } from '../../src/archive/current.ts'
import { readPublication } from '../../src/archive/publish.ts'
import { contentFolder } from '../../src/archive/settings.ts'

/** Follows the content folder for as long as the server runs. */
export function live(server: ViteDevServer): void {
  const folder = contentFolder()
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder + sep)) return
    keep(readPublication())
    server.environments.client.hot.send({ type: 'full-reload' })
  })
}
