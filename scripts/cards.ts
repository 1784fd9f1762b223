/**
 * `npm run cards`: draws the pictures that stand for pages where they are
 * shared, one for each kind of page, into src/images. They are kept in the
 * repository, so that a build needs no browser; draw them anew when their words
 * or colours change. Needs Chromium: that of the system, or the one that the
 * variable CHROMIUM names.
 */
import { main } from './cards/main.ts'

process.exitCode = await main(process.argv.slice(2))
