/** Exported documents that come back: as they were, but for the words that were changed in Word. */
import type { Exported, FoundParagraph, PartParagraph, Taken } from '../formats/index.ts'
import { type PublicRecord, plain, readDocument, readMarkdown } from '../record/index.ts'
import { aligned } from './aligned.ts'
import type { Draft } from './minutes.ts'
import { type Edits, Patches } from './patches.ts'
import { wordChanges } from './word-changes.ts'

/**
 * The documents from which a file was exported, each with the changes that were made in Word. What was changed and has no
 * place in the text, such as a name that the record prints, is asked.
 */
export function restored(exported: Exported, { remarks }: Pick<Taken, 'remarks'>, record: PublicRecord): Draft[] {
  const patches = exported.sources.map(({ text }) => new Patches(text))
  compare(exported, patches)
  return exported.sources.map(({ path, text }, source): Draft => {
    const made = (patches[source] as Patches).made()
    const questions = [
      ...made.questions,
      ...(source > 0
        ? []
        : remarks.map(({ what, words }) => ({ words, ask: `The file holds ${what}: does it belong to the minutes?` }))),
    ]
    const there = record.documents.get(path.replace(/\.mdx$/, ''))?.source.text
    const draft = { path, text: made.text, was: text, notices: made.notices, questions }
    if (there === text || there === made.text) return draft
    if (!exported.whole || !isWhole(exported, source))
      return { ...draft, refused: `${path} of the record is not as it was when the file was exported` }
    return draft
  })
}

/** Tells what became of each paragraph. */
function compare({ paragraphs, found }: Exported, patches: readonly Patches[]): void {
  const olds = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
  const news = found.map(({ text }) => text)
  let above: PartParagraph | undefined
  for (const pair of aligned(olds, news)) {
    const old = pair.old === undefined ? undefined : (paragraphs[pair.old] as PartParagraph)
    const edits: Edits = patches[(old ?? above)?.source ?? 0] as Patches
    if (old && pair.new !== undefined)
      edits.changed(old, wordChanges(olds[pair.old as number] as string, news[pair.new] as string))
    else if (old) edits.removed(old, olds[pair.old as number] as string)
    else if (pair.new !== undefined) edits.added(above, found[pair.new] as FoundParagraph)
    if (old) above = old
  }
}

/** Whether the words of a text are those that the file shows, so that it hides none. */
function isWhole({ sources, paragraphs }: Exported, source: number): boolean {
  const { path = '', text = '' } = sources[source] ?? {}
  const document = readDocument('minutes', path.replace(/\.mdx$/, ''), path, text)
  const { root } = readMarkdown(document.source)
  if (!root) return false
  const shown = paragraphs
    .filter((one) => one.source === source)
    .flatMap(({ runs }) => runs.filter(({ at }) => at !== undefined).map((run) => run.text))
  const bare = (words: string) => words.replace(/\s+/g, '')
  const all = bare(shown.join(''))
  let at = 0
  return root.children.every((node) => {
    if (node.type === 'yaml') return true
    const words = bare(plain(node))
    const place = all.indexOf(words, at)
    if (place !== -1) at = place + words.length
    return place !== -1
  })
}
