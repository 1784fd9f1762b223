/** In Astro's server: when content changes, the record is read anew and open pages reload. */
import { realpathSync } from 'node:fs'
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { keep } from '../../src/archive/current.ts'
import { readPublication } from '../../src/archive/publish.ts'
import { rereading } from '../../src/archive/read.ts'
import { contentFolder } from '../../src/archive/settings.ts'
import { sentence } from '../shared/usage.ts'

/** Milliseconds in which changes count as one: a checkout changes many files at once. */
const TOGETHER = 30
/** Milliseconds after which a folder that could not be read is tried again. */
const LATER = 500

/** Reads the record, and again whenever something in the content folder changes, for as long as the server runs. */
export function live(server: ViteDevServer): void {
  // Where a link leads to it, changes are told of the folder itself.
  const folder = realpathSync(contentFolder())
  const read = rereading()
  let timer: NodeJS.Timeout | undefined
  let isLost = false
  const soon = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(again, milliseconds).unref()
  }
  function again() {
    try {
      keep(readPublication(read))
    } catch (error) {
      // Pages show the last record that could be read.
      if (!isLost) server.config.logger.error(sentence(error))
      isLost = true
      soon(LATER)
      return
    }
    if (isLost) server.watcher.unwatch(folder).add(folder)
    isLost = false
    // Astro keeps the paths of routes until it hears this.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
    server.environments.client.hot.send({ type: 'full-reload' })
  }
  keep(readPublication(read))
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (path === folder || path.startsWith(folder + sep)) soon(TOGETHER)
  })
}
