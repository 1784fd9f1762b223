/** Sentences without what they are about: names, days, numbers, and the record's own words. */
import { MONTHS, WEEKDAYS } from '../../src/record/dates.ts'
import { categoriesOf, type Element, elements, type PublicRecord, shortId, words } from '../../src/record/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { excerpt } from '../../src/views/head.ts'

/** What stands for each kind of document's own name. */
const NAMES: Record<string, string> = { people: '{person}', posts: '{post}', organisations: '{organisation}' }

const DAY = new RegExp(
  `(?:(?:${WEEKDAYS.join('|')}) )?(?:\\d{1,2} )?(?:${MONTHS.join('|')}) \\d{4}|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
  'g',
)

const ADDRESS = /https?:\/\/\S+/g

/** Where one sentence ends and the next begins; figures, people, rules and days in a list are told apart. */
const PARTS = /(?<=[.!?])\s+(?=[A-Z“{])|[,;] (?=\{n\} )|; (?=\{person\})|(?<=\{rule\}): |(?<=\{date\}) (?=\{date\},)/

/** Turns what a site says into templates. */
export class Templates {
  /** What is replaced, by its first signs; the longest first. */
  readonly #known = new Map<string, [text: string, by: string][]>()
  /** All the words of the record, by which its own prose is known. */
  readonly #corpus: string
  readonly #ids: ReadonlySet<string>
  /** The kinds of interests, as they stand in brackets. */
  readonly #kinds: RegExp

  constructor(record: PublicRecord) {
    const known = new Map<string, string>()
    const add = (text: string | undefined, by: string) => {
      const one = plain(text ?? '')
      if (one.length > 2 && !known.has(one)) known.set(one, by)
    }
    add(record.body.data?.name, '{body}')
    add(record.body.data?.name?.replace(/^The /, ''), '{body}')
    for (const { id, title } of RULES) for (const name of [id, title]) add(name, '{rule}')
    for (const post of ['Chair', 'Vice-Chair']) add(post, '{post}')
    for (const { kind, data } of record.documents.values()) {
      const { name, title, term } = (data ?? {}) as Record<string, string>
      const called = name ?? title ?? term
      // A title of one word is a word like others.
      if (kind in NAMES || / /.test(called ?? '')) add(called, NAMES[kind] ?? '{title}')
    }
    const own: string[] = []
    for (const { data, body } of record.documents.values()) {
      own.push(...texts(data), words(body), ...body.flatMap((block) => words([block])))
      for (const element of elements(body)) own.push(words(element.body), ...texts((element as Element).attributes))
    }
    own.push(...texts(record.body.data), ...texts(record.exceptions.data))
    for (const text of own) {
      if (!/ /.test(text)) continue
      add(text, '{words}')
      add(excerpt(text), '{words}')
    }
    for (const [text, by] of [...known].sort(([a], [b]) => b.length - a.length)) {
      const first = text.slice(0, 3)
      const list = this.#known.get(first)
      if (list) list.push([text, by])
      else this.#known.set(first, [[text, by]])
    }
    const kinds = categoriesOf(record).map(({ name }) => name)
    this.#kinds = new RegExp(`\\((?:${kinds.join('|')})(?=[,)])`, 'g')
    this.#corpus = plain(own.join('\n'))
    this.#ids = new Set([...record.documents.values()].map(shortId))
  }

  /** Whether a text is the record's own prose. */
  isOwn(text: string): boolean {
    return plain(text).split(' ').length > 2 && this.#corpus.includes(plain(text))
  }

  /** Whether a text is the short id of a document. */
  isId(text: string): boolean {
    return this.#ids.has(text)
  }

  /** The sentences of a text as templates; of a list of figures or people each by itself. */
  of(text: string): string[] {
    return this.#named(plain(text).replace(this.#kinds, '({category}'))
      .replace(/`[^`]*`/g, '{code}')
      .replace(ADDRESS, '{address}')
      .replace(DAY, '{date}')
      .replace(/\b\d+(?:\.\d+)?\b/g, '{n}')
      .replace(/(\{\w+\})(?:(?:,|;| and| or) \1)+/g, '$1')
      .replace(/(?<=\{n\} )(interest|member)\b/g, '$1s')
      .split(PARTS)
      .map((one) => one.replace(/\.$/, ''))
  }

  #named(text: string): string {
    let made = ''
    for (let at = 0; at < text.length; ) {
      const begins = at === 0 || !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1))
      const found = begins && this.#known.get(text.slice(at, at + 3))?.find(([one]) => ends(text, at, one))
      made += found ? found[1] : text.charAt(at)
      at += found ? found[0].length : 1
    }
    return made
  }
}

function ends(text: string, at: number, one: string): boolean {
  return text.startsWith(one, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + one.length))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** All texts within some fields. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
