/** Named characters, `&amp;`, as a thread in the browser can read them. */
import { fileURLToPath } from 'node:url'

const NAME = 'decode-named-character-reference'

/** In a browser, the module that reads them asks the page, and a thread has none: it gets the one that reads them from a list. */
export const characters = { [NAME]: fileURLToPath(import.meta.resolve(NAME)) }
