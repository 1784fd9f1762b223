/** A document as its text says it. */
import { type Document, isWhole } from '../document.ts'
import { nameFragments } from '../fragment.ts'
import { isFieldsOnly, type Kind } from '../schemas/index.ts'
import { Source, START } from '../span.ts'
import { readBlocks } from './blocks.ts'
import { tooManyHeadings } from './bounds.ts'
import { EMPTY, readFrontmatter } from './frontmatter.ts'
import { invisibleCharacters } from './invisible.ts'
import { strayItems } from './items.ts'
import { lookAlikes } from './look-alikes.ts'
import { lostWords } from './lost.ts'
import { readMarkdown } from './markdown.ts'
import { unsafe } from './safety.ts'
import { strangeCharacters } from './strange.ts'
import { wronglyWithheld } from './withheld.ts'
import { wordless } from './wordless.ts'

/** Reads one document. Never throws: what is wrong is in `faults`. */
export function readDocument<K extends Kind>(kind: K, id: string, file: string, text: string): Document<K> {
  const source = new Source(file, text)
  const document: Document<K> = {
    id,
    kind,
    file,
    data: undefined,
    unread: [],
    body: [],
    readable: false,
    fragments: new Map(),
    faults: [],
    where: () => START,
    at: (path) => ({ file, span: document.where(path) }),
    source,
  }
  document.faults.push(...strangeCharacters(source))
  if (document.faults.length > 0) return document
  readFrontmatter(document)
  readBody(document)
  document.faults.push(...invisibleCharacters(source))
  return document
}

function readBody(document: Document): void {
  const { kind, faults } = document
  if (isFieldsOnly(kind)) {
    document.readable = true
    return
  }
  if (faults.some(({ message }) => message === EMPTY)) return
  const { root, source, faults: unreadable } = readMarkdown(document.source)
  faults.push(...unreadable)
  if (!root) return
  try {
    faults.push(...unsafe(root, source), ...lostWords(root, source), ...lookAlikes(root, source))
    const { body, faults: inBody } = readBlocks(root, source, kind)
    faults.push(...inBody)
    const crowd = tooManyHeadings(body)
    if (crowd) {
      faults.push(crowd)
      return
    }
    if (source.text.includes('<')) faults.push(...wronglyWithheld(body))
    if (kind === 'minutes') faults.push(...strayItems(body), ...wordless(body))
    document.body = body
    document.readable = isWhole({ faults: unreadable })
    const named = nameFragments(body)
    document.fragments = named.fragments
    faults.push(...named.faults)
  } catch (error) {
    // Only nesting without end gets here.
    if (!(error instanceof RangeError)) throw error
    faults.push({
      rule: 'document-shape',
      span: START,
      message: 'Unexpected depth of nesting, expected a few levels at most',
      help: ['take out the nested lists or quotations'],
    })
  }
}
