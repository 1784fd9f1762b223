/** The clauses of a sentence, and what brings them in. */
import { countUpTo } from './count-up-to.ts'

/** A clause begins after these. */
const START =
  /[,;:()–—→]\s*|\s[-/&]\s|->\s*|\b(?:and|but|so|that|then|while|which|where|if|because|whether|unless|until|when|who|as)\s+/gi
/** What stands between a subject and its verb in brackets: "Mr Field (Warden) will". */
const ASIDE = /\([^()]{1,60}\)(?=\s+(?:to|will|would|shall|agreed|is|was|has|offered|undertook|should)\b)/g
/** No subject is longer. */
const LONGEST = 120

/** Words before a verb, where they begin, and the word or sign that brings them in. */
export interface Subject {
  words: string
  at: number
  intro: string
}

/** The clauses of one sentence. */
export class Clauses {
  /** The sentence without what stands in brackets before a verb; offsets are the same. */
  readonly text: string
  readonly #starts: number[] = [0]
  readonly #intros: string[] = ['']

  constructor(sentence: string) {
    this.text = sentence.includes('(') ? sentence.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : sentence
    for (const match of this.text.matchAll(START)) {
      this.#starts.push(match.index + match[0].length)
      this.#intros.push(match[0].trim().toLowerCase())
    }
  }

  /** What stands before an offset in its clause; `undefined` where it is too long to be a subject. */
  before(offset: number): Subject | undefined {
    const n = this.#latest(offset)
    const at = this.#starts[n] as number
    if (offset - at > LONGEST) return undefined
    return { words: this.text.slice(at, offset).trim(), at, intro: this.#intros[n] as string }
  }

  /** A subject with those named before it: "The Chair, Ms Oakes and JS". */
  together({ words, at }: Subject): string {
    let from = at
    for (let n = 0; n < 5 && from > 0; n++) {
      const earlier = this.#starts[this.#latest(from - 1)] as number
      if (from - earlier > LONGEST || !NAMED.test(this.text.slice(earlier, from))) break
      from = earlier
    }
    return this.text.slice(from, at) + words
  }

  /** The last clause that begins at an offset or before. */
  #latest(offset: number): number {
    return countUpTo(this.#starts, offset) - 1
  }
}

const NAMED = /^(?:the\s+)?(?:[A-Z][\w'’.-]*\s?){1,4}(?:,\s?|\s?\/\s?|\s?&\s?|,?\s?and\s+)$/i
