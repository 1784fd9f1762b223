import * as z from 'zod'
import { reason, text } from './common.ts'

// Addresses become names of files and lines of a host's settings: no dots that lead out of the site, no signs that mean something there.
const PAGE = '[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/?'
const address = z
  .string()
  .regex(new RegExp(`^${PAGE}$`), 'expected an address below that of the site such as `minutes/2011-03-17/`')
const place = z
  .string()
  .regex(
    new RegExp(`^${PAGE}(#[^\\s#"<>]+)?$`),
    'expected an address below that of the site such as `minutes/2011-03-17/#action-3`',
  )

/** Every address under which the record was published: `content/addresses.yaml`, which `npm run addresses` keeps. */
export const addresses = z.strictObject({
  published: z
    .record(address, z.array(text))
    .default({})
    .describe('Each page or file, and the fragments on it that can be linked to.'),
  moved: z
    .record(place, place)
    .default({})
    .describe('What stands under another address now: the old address, then the new one.'),
  gone: z
    .record(place, reason)
    .default({})
    .describe('What is published no longer: its address, and the reason, which its page gives.'),
})
