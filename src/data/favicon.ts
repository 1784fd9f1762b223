/** The sign of the site in a browser's tab: a ruled page. */
import type { FileMaker } from './file.ts'

const SIGN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#17191c"/><path d="M9 9h14M9 14h14M9 19h14M9 24h8" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>\n'

export const favicon: FileMaker = () => [['favicon.svg', () => SIGN]]
