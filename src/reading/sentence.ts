/** Sentences of a piece. */

/** A sentence and the offset in its piece at which it begins. */
export interface Sentence {
  text: string
  from: number
}

/** What is longer is cut at a space, so that the work for each stays small. */
const LONGEST = 1000

const END = /[.!?]["'”’)\]*_]*(?:\s+|$)|;\s+/g
/** What a full stop stands in without ending a sentence. */
const SHORT = /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|Prof|Sr|Jr|St|No|Nos|approx|etc|e\.g|i\.e|vs|cf|[A-Z])\.$/
const NEXT = /^["'“‘([*_@]*[A-Z0-9@]/

/** Cuts the text of a piece into sentences, in order. Linear in the text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  END.lastIndex = 0
  for (let end = END.exec(text); end; end = END.exec(text)) {
    const after = end.index + end[0].length
    if (after < text.length) {
      if (end[0][0] === '.' && SHORT.test(text.slice(Math.max(from, end.index - 9), end.index + 1))) continue
      if (end[0][0] !== ';' && !NEXT.test(text.slice(after, after + 6))) continue
    }
    push(from, after)
    from = after
  }
  push(from, text.length)
  return sentences

  function push(start: number, end: number) {
    while (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST)
      const cut = space > start ? space : start + LONGEST
      push(start, cut)
      start = cut
    }
    const words = text.slice(start, end)
    if (words.trim() === '') return
    const at = start + words.length - words.trimStart().length
    sentences.push({ text: words.trim(), from: at })
  }
}
