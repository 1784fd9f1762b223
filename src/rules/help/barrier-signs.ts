/** What makes a document speak of something behind the information barrier: a name in its text, or an id that it gives. */
import { type Barrier, type Document, elements, type Item, type Span } from '../../record/index.ts'
import type { Finding, Related } from '../engine/rule.ts'
import { passageAt, type Stretch, unsourced } from './figures.ts'
import type { Finder, Mention } from './mentions.ts'

/** One sign that a document speaks of something behind the barrier. */
export interface Sign {
  /** As a message quotes it: words of the text, or an id. */
  said: string
  place: Span
  /** The file that is marked `barrier`. */
  marked: Document<'organisations'>
}

/** The mentions in the text below the frontmatter, but for those in annotations, which were added later; with the first in a passage, the passage. */
export function* mentionsIn(
  { source, body }: Document,
  finder: Finder,
): Generator<[mention: Mention, passage: Stretch | undefined]> {
  let notes: Span[] | undefined
  let end = -1
  for (const mention of finder(source.text, Math.max(0, source.text.indexOf('\n---', 3)))) {
    notes ??= [...elements(body)].flatMap((element) => (element.name === 'Note' ? [element.span] : []))
    const { line } = source.span(mention.at)
    if (notes.some((note) => note.line <= line && line <= note.endLine)) continue
    const passage = mention.at < end ? undefined : passageAt(source.text, mention.at)
    end = passage?.to ?? end
    yield [mention, passage]
  }
}

/** A mention as a sign, at its very words. */
export function signOf({ name, words, at }: Mention, { source }: Document, { names }: Barrier): Sign {
  return {
    said: `“${words.replace(/\s+/g, ' ')}”`,
    place: source.span(at, at + words.length),
    marked: names.get(name) as Document<'organisations'>,
  }
}

/** The first id behind the barrier that `<Item>` gives, if any: of what it concerns, then of its topics. */
export function markedSign(
  { marks }: Item,
  { organisations, topics }: Barrier,
  { source }: Document,
): Sign | undefined {
  if (!marks) return undefined
  for (const [attribute, behindIt] of [['concerns', organisations] as const, ['topics', topics] as const]) {
    for (const words of marks.attributes[attribute] ?? []) {
      const marked = behindIt.get(words)
      if (marked)
        return { said: `\`${words}\``, place: source.within(marks.places[attribute] ?? marks.tag, words), marked }
    }
  }
  return undefined
}

/** Where the record says that something stands behind the barrier. */
export function behind({ marked }: Sign): Related {
  return { ...marked.at(['barrier']), message: 'it stands behind the information barrier' }
}

/** A figure in a passage that speaks of something behind the barrier, with no public source beside it. */
export function* withoutSource(
  passage: Stretch | undefined,
  sign: Sign,
  { file, source }: Document,
  subjects: string[],
  isPublic: (words: string) => boolean,
): Generator<Finding> {
  const figure = passage && unsourced(source.text, passage, isPublic)
  if (!figure) return
  yield {
    file,
    span: source.span(figure.from, figure.to),
    message: `Unexpected figure “${source.text.slice(figure.from, figure.to)}” beside ${sign.said}, which stands behind the information barrier, expected a public source`,
    help: [
      'link the source in the same paragraph: `[the figures](https://…)`, or a paper that was out by then',
      'if it wasn’t public, tell the Chair',
    ],
    explain: 'or',
    related: [behind(sign)],
    subjects,
  }
}
