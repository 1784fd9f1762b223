/** Papers that speak of something behind the information barrier. */
import type { Barrier, Document, IsoDate, PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { behind, mentionsIn, type Sign, signOf, withoutSource } from './barrier-signs.ts'
import { namesSource } from './figures.ts'
import type { Finder } from './mentions.ts'

/** What is wrong with a paper: it isn't marked as policy, or gives figures without a public source. */
export function* inPaper(
  document: Document<'papers'>,
  finder: Finder,
  barrier: Barrier,
  record: PublicRecord,
  asOf: IsoDate,
): Generator<Finding> {
  const { data } = document
  // A paper that is only cited is somebody else's text, or elsewhere.
  if (!data?.held) return
  const signs: Sign[] = []
  for (const mention of finder(data.title)) {
    const place = document.source.within(document.where(['title']), mention.words)
    signs.push({ ...signOf(mention, document, barrier), place })
  }
  for (const [n, words] of data.topics.entries()) {
    const marked = barrier.topics.get(words)
    if (marked) signs.push({ said: `\`${words}\``, place: document.where(['topics', n]), marked })
  }
  for (const [mention, passage] of mentionsIn(document, finder)) {
    const sign = signOf(mention, document, barrier)
    signs.push(sign)
    yield* withoutSource(passage, sign, document, [document.id], (words) => namesSource(words, asOf, record))
  }
  const [sign] = signs
  if (sign && data.scope === undefined) {
    yield {
      file: document.file,
      span: sign.place,
      message: `Unexpected ${sign.said}, which stands behind the information barrier, in a paper without \`scope: policy\``,
      help: ['if the paper speaks of it as policy only, add a line `scope: policy`'],
      explain: 'or',
      related: [behind(sign)],
      subjects: [document.id],
    }
  }
}
