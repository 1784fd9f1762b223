/** What Astro needs to know of the record: that it is read before pages are made, and what follows when they are. */
import type { AstroIntegration } from 'astro'
import { current, isRead, keep } from '../../src/archive/current.ts'
import { readPublication } from '../../src/archive/publish.ts'
import { live } from '../dev/live.ts'
import { writeIndex } from './search.ts'

/** The integration. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:build:start'() {
        if (!isRead()) keep(readPublication())
      },
      'astro:server:setup'({ server }) {
        live(server)
      },
      'astro:build:done'({ dir }) {
        writeIndex(current().site, dir)
      },
    },
  }
}
