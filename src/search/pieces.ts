/** The files of the index as a reader's browser fetches them: only those that a question needs. */

/** What there is: `index.json`. */
export interface Contents {
  /** How many pages and moments can be found. They are in the order of their days: those without one first, the latest last. */
  pages: number
  /** The first word of each piece `words-N.json`, in the order of the words. */
  firsts: string[]
  /** How many pages stand in each piece `pages-N.json`. */
  entriesAPiece: number
  /** The number of the page that is asked for by a name of its own, to the name's key. */
  asked: Record<string, number>
  /** The first letters of the words in the files `spelling-a.json`. */
  letters: string[]
}

/** Some words of the index: to each its pages, as the distance from the one before and the mark of the word there, by turns. */
export type Piece = Record<string, number[]>

/** A page or moment as `pages-N.json` has it. */
export type Listed = [path: string, title: string, kind: string, context?: string]

/** The numbers of the pieces in which words with this beginning stand. */
export function piecesFor(beginning: string, firsts: readonly string[]): number[] {
  const numbers: number[] = []
  for (const [n, first] of firsts.entries()) {
    const next = firsts[n + 1]
    const from = first <= beginning || first.startsWith(beginning)
    const to = next === undefined || next > beginning
    if (from && to) numbers.push(n)
  }
  return numbers
}
