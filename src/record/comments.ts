/** Comments in YAML: they are for those who keep the record, and no page shows them. */
import { CST, Lexer } from 'yaml'

/** Pieces of the lexer that stand for no text: the beginning of a document, the end of a flow, a scalar that follows. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/** YAML with the words of its comments blanked, so that every other character stays at its place. */
export function withoutComments(yaml: string): string {
  if (!yaml.includes('#')) return yaml
  let blanked = ''
  let last = ''
  for (const piece of new Lexer().lex(yaml)) {
    if (last !== CST.SCALAR && CST.tokenType(piece) === 'comment')
      blanked += `#${piece.slice(1).replace(/[^\r\n]/g, ' ')}`
    else if (!MARKS.has(piece)) blanked += piece
    last = piece
  }
  return blanked
}
