/** Text from a record as Markdown that says just that text, on one line: for the cells of tables. */
import { printable } from './printable.ts'

/** At most so many characters of one text are shown. */
const LENGTH = 600

/** Signs that mean something in Markdown or HTML. */
const SIGNS = '[\\\\`*_[\\](){}<>|&~$^!#@]'

/** Behind these, a host looks for an address. */
const ADDRESS = ':(?=//)|www(?=\\.)|@'

/** Behind these, it looks for people, tickets, milestones, labels or emoji. */
const REFERENCE = '[#!~%$&](?=["\\w])|GH(?=-\\d)|:(?=[\\w+-]+:)'

/** An element that shows nothing: what stands on its two sides is no longer one word to the host, and is still copied as one. */
const BREAK = '<b></b>'

const IN_CODE = new RegExp(`(${ADDRESS})|${SIGNS}`, 'gi')
const IN_WORDS = new RegExp(`(${ADDRESS}|${REFERENCE})|${SIGNS}`, 'gi')

/** Words; what stands between two backticks is shown as code, as messages mean it. */
export function words(text: string): string {
  return cut(text)
    .split(/`([^`]+)`/)
    .map((part, n) => (n % 2 === 0 ? inert(part, IN_WORDS) : `<code>${inert(part, IN_CODE)}</code>`))
    .join('')
}

/** Words to be typed or found as they stand. */
export function code(text: string): string {
  return `<code>${inert(cut(text), IN_CODE)}</code>`
}

function inert(text: string, what: RegExp): string {
  return text.replace(what, (found, active) => found.replace(/[\W_]/g, entity) + (active === undefined ? '' : BREAK))
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`
}

function cut(text: string): string {
  return printable(text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text)
}
