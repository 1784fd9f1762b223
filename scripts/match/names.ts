/** What members, pathfinders and organisations are called. */
import { type DataOf, type Document, type PublicRecord, printedName } from '../../src/record/index.ts'

/** The name of a document with one, by its id; the id where there is none. */
export function nameOf({ documents }: PublicRecord, id: string): string {
  const document = documents.get(id)
  if (document?.kind === 'people') return printedName(document as unknown as Document<'people'>, documents)
  return (document?.data as DataOf<'people'> | undefined)?.name ?? id
}

const CHOICES = ['first', 'second', 'third', 'fourth', 'fifth']

/** A rank in words: `first choice`, `choice 6`. */
export function choice(rank: number): string {
  const word = CHOICES[rank - 1]
  return word === undefined ? `choice ${rank}` : `${word} choice`
}
