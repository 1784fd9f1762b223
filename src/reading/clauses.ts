/** The clauses of a sentence, and what brings them in. */
import { countUpTo } from './count-up-to.ts'

/** A clause begins after these. */
const START =
  /[,;:()–—→]\s*|\s[-/&]\s|->\s*|\b(?:and|but|so|that|then|while|which|where|if|because|whether|unless|until|when|who|as)\s+/gi
/** What stands between a subject and its verb in brackets: "Mr Field (Warden) will". */
const ASIDE = /(?<=[\w.]\s)\([^()]{1,60}\)(?=\s+(?:to|will|would|shall|agreed|is|was|has|offered|undertook|should)\b)/g
/** "(MO) to write". */
const BRACKETED = /(?<=^\W{0,3})\(([A-Z]{2,3}|[A-Z][a-z]+)\)/
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
  #cuts: { starts: number[]; intros: string[] } | undefined

  constructor(sentence: string) {
    this.text = sentence.includes('(')
      ? sentence.replace(ASIDE, (aside) => ' '.repeat(aside.length)).replace(BRACKETED, ' $1 ')
      : sentence
  }

  /** What stands before an offset in its clause; `undefined` where it is too long to be a subject. */
  before(offset: number): Subject | undefined {
    const { starts, intros } = this.#cut()
    const n = countUpTo(starts, offset) - 1
    const at = starts[n] as number
    if (offset - at > LONGEST) return undefined
    return { words: this.text.slice(at, offset).trim(), at, intro: intros[n] as string }
  }

  /** A subject with those named before it: "The Chair, Ms Oakes and JS". */
  together({ words, at }: Subject): string {
    const { starts } = this.#cut()
    let from = at
    for (let n = 0; n < 5 && from > 0; n++) {
      const earlier = starts[countUpTo(starts, from - 1) - 1] as number
      if (from - earlier > LONGEST || !NAMED.test(this.text.slice(earlier, from))) break
      from = earlier
    }
    return this.text.slice(from, at) + words
  }

  /** Where clauses begin, and what brings them in; most sentences are never asked for it. */
  #cut(): { starts: number[]; intros: string[] } {
    if (this.#cuts) return this.#cuts
    const starts = [0]
    const intros = ['']
    for (const match of this.text.matchAll(START)) {
      starts.push(match.index + match[0].length)
      intros.push(match[0].trim().toLowerCase())
    }
    this.#cuts = { starts, intros }
    return this.#cuts
  }
}

const NAMED = /^(?:the\s+)?(?:[A-Z][\w'’.-]*\s?){1,4}(?:,\s?|\s?\/\s?|\s?&\s?|,?\s?and\s+)$/i
