/** Votes in words. */
import { readVote } from '../record/index.ts'

/** The count of a vote in words. */
export function voteText(written: string): string {
  const vote = readVote(written)
  return `${vote.for} for, ${vote.against} against, ${vote.abstained} abstained`
}
