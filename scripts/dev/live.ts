/** In Astro's server: when content changes, the record is read anew and open pages reload. */
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { keep } from '../../src/archive/current.ts'
import { readPublication } from '../../src/archive/publish.ts'
import { rereading } from '../../src/archive/read.ts'
import { contentFolder } from '../../src/archive/settings.ts'
import { sentence } from '../shared/usage.ts'

/** Reads the record, and again whenever something in the content folder changes, for as long as the server runs. */
export function live(server: ViteDevServer): void {
  const folder = contentFolder()
  const read = rereading()
  keep(readPublication(read))
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder + sep)) return
    try {
      keep(readPublication(read))
    } catch (error) {
      // Pages show the last record that could be read.
      server.config.logger.error(sentence(error))
      return
    }
    // Astro keeps the paths of routes until it hears this.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
    server.environments.client.hot.send({ type: 'full-reload' })
  })
}
