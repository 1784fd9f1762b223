/** Atom feeds as others read them: held to RFC 4287 by libxml2. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { ROOT } from '../scripts/run.ts'

const NAMES = { a: 'http://www.w3.org/2005/Atom' }

const SCHEMA = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(ROOT, 'tests/fixtures/schemas/atom.rng'), 'utf8')),
)

/** What Appendix B asks in Schematron, and what its text asks of an address and a moment where the schema lets anything pass. */
const RULES: [asks: string, test: string][] = [
  ['an author', 'boolean(/a:feed/a:author) or not(//a:entry[not(a:author)])'],
  [
    'a link to what each entry is of',
    'not(//a:entry[not(a:link[@rel="alternate"] or a:link[not(@rel)] or a:content)])',
  ],
  ['ids that are whole addresses', 'not(//a:id[not(contains(., "://") or starts-with(., "urn:uuid:"))])'],
  ['links that are whole addresses', 'not(//a:link[not(contains(@href, "://"))])'],
  ['moments with a zone', 'not(//a:updated[substring(., string-length(.)) != "Z"])'],
  ['one link to itself', 'count(/a:feed/a:link[@rel="self"]) = 1'],
]

/** What is wrong with a feed; nothing where it is valid. */
export function wrongWith(feed: string): string {
  using document = XmlDocument.fromString(feed)
  try {
    SCHEMA.validate(document)
  } catch (error) {
    return String(error)
  }
  return RULES.filter(([, test]) => document.eval(test, NAMES) !== true)
    .map(([asks]) => `expected ${asks}`)
    .join('; ')
}

/** One entry as readers see it. */
export interface Item {
  id: string
  title: string
  updated: string
  summary: string
  link: string
}

/** A feed as readers see it. */
export interface Feed extends Omit<Item, 'summary'> {
  entries: Item[]
}

/** Reads a feed; throws where it isn't well-formed. */
export function readFeed(text: string): Feed {
  using document = XmlDocument.fromString(text)
  const value = (of: XmlElement, path: string) => String(of.eval(`string(${path})`, NAMES))
  const item = (of: XmlElement) => ({
    id: value(of, 'a:id'),
    title: value(of, 'a:title'),
    updated: value(of, 'a:updated'),
    summary: value(of, 'a:summary'),
    link: value(of, 'a:link[not(@rel)]/@href'),
  })
  const { summary, ...feed } = item(document.root)
  const entries = document.find('/a:feed/a:entry', NAMES).filter((one) => one instanceof XmlElement)
  return { ...feed, entries: entries.map(item) }
}
