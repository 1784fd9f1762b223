import {
  type Addresses,
  addressesLike,
  type Document,
  documentAt,
  existsAt,
  followed,
  fragmentsOf,
  isOfRecord,
  isWhole,
  nearest,
  type PublicRecord,
  partsOf,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'

export const rule: Rule = {
  id: 'address-kept',
  title: 'Every published address still leads somewhere',
  invariant:
    'Every address under which something of the record was published leads to it, to where it stands now, or to the reason why it is published no longer.',
  why: 'Laws, letters and other sites cite this record by its addresses. A dead one looks as if what it led to had never been said.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  judges: ({ addresses }) => Object.keys(addresses.data?.published ?? {}).length > 0,
  *check(record) {
    const { data } = record.addresses
    if (!data) return
    for (const [page, fragments] of Object.entries(data.published)) yield* published(page, fragments, data, record)
    for (const from of Object.keys(data.moved)) yield* moved(from, data, record)
    for (const from of Object.keys(data.gone)) yield* still('gone', from, record)
  },
  bad: {
    files: {
      'addresses.yaml': `published:
  minutes/2024-03-06/: [action-1]
  minutes/2024-03-07/: []
`,
    },
    output: `error[address-kept]: The address \`minutes/2024-03-07/\` was published, and nothing stands there any more
 --> content/addresses.yaml:3:3
  |
3 |   minutes/2024-03-07/: []
  |   ^^^^^^^^^^^^^^^^^^^
  = help: if it stands elsewhere now, write under \`moved:\` the line \`minutes/2024-03-07/: minutes/2024-03-06/\`
  = help: if it can be published no longer, write under \`gone:\` the line \`minutes/2024-03-07/: the reason, in a sentence\``,
  },
  good: {
    files: {
      'addresses.yaml': `published:
  minutes/2024-03-06/: [action-1]
  minutes/2024-03-07/: []
moved:
  minutes/2024-03-07/: minutes/2024-03-06/
`,
    },
  },
}

/** A published page, and its fragments. */
function* published(
  page: string,
  fragments: readonly string[],
  data: Addresses,
  record: PublicRecord,
): Generator<Finding> {
  if (!isOfRecord(page) || Object.hasOwn(data.gone, page)) return
  const { file, whereKey } = record.addresses
  const isMoved = Object.hasOwn(data.moved, page)
  if (!isMoved && !existsAt(page, record)) {
    yield {
      file,
      get span() {
        return whereKey(['published', page])
      },
      message: `The address \`${page}\` was published, and nothing stands there any more`,
      help: () => {
        const near = nearest(page, addressesLike(page, record))
        return [
          `if it stands elsewhere now, write under \`moved:\` the line \`${page}: ${near ?? 'minutes/YYYY-MM-DD/'}\``,
          `if it can be published no longer, write under \`gone:\` the line \`${page}: the reason, in a sentence\``,
        ]
      },
      subjects: [page.replace(/\/$/, '')],
    }
    return
  }
  const to = isMoved ? followed(page, data) : page
  // What moved to a part of a page is found there as a whole.
  const document = to === undefined || to.includes('#') ? undefined : documentAt(to, record)
  if (document) yield* parts(page, fragments, document, data, record)
}

/** The published fragments of a page that stand neither on the document that is there now, nor anywhere else. */
function* parts(
  page: string,
  fragments: readonly string[],
  document: Document,
  data: Addresses,
  record: PublicRecord,
): Generator<Finding> {
  if (!isWhole(document)) return
  const { file, where } = record.addresses
  const there = new Set(fragmentsOf(document))
  for (const [n, fragment] of fragments.entries()) {
    const place = `${page}#${fragment}`
    if (there.has(fragment) || Object.hasOwn(data.moved, place) || Object.hasOwn(data.gone, place)) continue
    yield {
      file,
      get span() {
        return where(['published', page, n])
      },
      message: `The address \`${place}\` was published, and nothing stands there any more`,
      help: () => {
        const near = nearest(fragment, there)
        return [
          `give what stood there its id back${near ? ` (nearest now: \`${near}\`)` : ''}`,
          `or write under \`moved:\` the line \`${place}: ${document.id}/#${near ?? 'its-id-now'}\`, or under \`gone:\` the reason`,
        ]
      },
      subjects: [`${document.id}#${fragment}`, document.id],
      related: [{ ...document.at([]), message: 'the document' }],
    }
  }
}

/** Where something moved to. */
function* moved(from: string, data: Addresses, record: PublicRecord): Generator<Finding> {
  const { file, where } = record.addresses
  const wrong = (message: string, help: () => string): Finding => ({
    file,
    get span() {
      return where(['moved', from])
    },
    message,
    help: () => [help()],
    subjects: [from],
  })
  const at = followed(from, data)
  if (at === undefined) {
    yield wrong(
      `The moves of \`${from}\` lead round in a circle, or on over more than 100 steps`,
      () => 'let the last of them lead to where it stands now',
    )
    return
  }
  const { page, fragment } = partsOf(at)
  const document = documentAt(page, record)
  if (Object.hasOwn(data.gone, at) || (!isOfRecord(page) && fragment === undefined)) return
  if (existsAt(at, record) || document?.readable === false) {
    yield* still('moved', from, record)
    return
  }
  yield wrong(`Unexpected \`${at}\`, expected an address at which something stands`, () => {
    const near = document ? nearest(fragment ?? '', fragmentsOf(document)) : nearest(page, addressesLike(page, record))
    return near ? `nearest: \`${document ? `${page}#${near}` : near}\`` : 'copy it from the page itself'
  })
}

/** Something that is said to have moved or gone, and stands there still; or of which the record knows nothing. */
function* still(field: 'moved' | 'gone', from: string, record: PublicRecord): Generator<Finding> {
  const { file, whereKey } = record.addresses
  const { page } = partsOf(from)
  const isThere = existsAt(from, record)
  if (isOfRecord(page) && !isThere) return
  yield {
    file,
    get span() {
      return whereKey([field, from])
    },
    message: isThere
      ? `Unexpected \`${from}\` under \`${field}:\`, for something stands there still`
      : `Unexpected \`${from}\` under \`${field}:\`, expected the address of a document such as \`minutes/2011-03-17/\``,
    help: ['take the line out'],
    subjects: [from],
  }
}
