/** The count of a vote, as minutes give it. */

/** How many voted for and against, and how many abstained. */
export interface Vote {
  for: number
  against: number
  abstained: number
}

/** The shape in which a count is written: `12-3-2`. */
export const VOTE = /^\d{1,4}-\d{1,4}-\d{1,4}$/

/** A count as it is written, `12-3-2`, in its parts: for, against, abstained. */
export function readVote(written: string): Vote {
  const [inFavour = 0, against = 0, abstained = 0] = written.split('-').map(Number)
  return { for: inFavour, against, abstained }
}

/** How many took part in a vote; who abstained did too. */
export function tookPart({ for: inFavour, against, abstained }: Vote): number {
  return inFavour + against + abstained
}
