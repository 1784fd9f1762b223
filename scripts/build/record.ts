/** What Astro needs to know of the record: that it is read before pages are made, and what follows when they are. */
import type { AstroIntegration } from 'astro'
import { current, isRead } from '../../src/archive/current.ts'
import { DIRECTIVES } from '../../src/data/policy.ts'
import { live } from '../dev/live.ts'
import { writeIndex } from './search.ts'

/** What Astro writes into each page, for hosts that send no headers of ours; it adds the scripts and styles that it made. */
export const csp = { directives: [...DIRECTIVES] }

/** The integration. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:build:start'() {
        // Astro by itself would empty the folder and publish a record with errors.
        if (!isRead()) throw new Error('Build the site with `npm run build`, which checks the record first.')
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
