/** Lists of who was there, and who sent apologies. */
import type { Piece } from './piece.ts'

const ATTENDANCE =
  /^[^A-Za-z]*(?:(?:members?|councillors?|trustees?|governors?|directors?|residents?|board|committee|voting|others?|also|staff|officers?|those|persons?)\s+)*(?:attendees|attendance|attending|present|in\s+attendance|participants|participating|roll\s*call|people|observers?|guests?|attended|invited)(?:\s+(?:list|members?|were|by|were\s+as\s+follows))*\b/i
/** Those who were there, as the subject of a sentence. */
const SUBJECT =
  /^[^A-Za-z]*[A-Za-z]+\s+(?:noted|agreed|asked|discussed|felt|suggested|wanted|expressed|shared|heard|raised|said|thought|will|should|may|can|are|have)\b/
const APOLOGIES = /^[^A-Za-z]*(?:apologies|regrets|absent|absences|absentees)\b/i

/** What a line or heading says of the names after it. */
export function listed(text: string): 'attendance' | 'apologies' | undefined {
  const begin = text.slice(0, 60)
  if (APOLOGIES.test(begin)) return 'apologies'
  return ATTENDANCE.test(begin) && !SUBJECT.test(begin) && !/[a-z]{3,}\.\s+[A-Z]/.test(begin) ? 'attendance' : undefined
}

/** The list that begins at a piece, and where it ends; `undefined` where none does. */
export function listAt(
  pieces: readonly Piece[],
  n: number,
): { kind: 'attendance' | 'apologies'; to: number } | undefined {
  const piece = pieces[n] as Piece
  const kind = listed(piece.text)
  if (!kind || piece.text.length > 2000) return undefined
  let last = piece
  for (let next = n + 1; next < pieces.length; next++) {
    const one = pieces[next] as Piece
    if (one.kind === 'heading' || listed(one.text) || one.text.length > 200) break
    last = one
  }
  // Without a name, or where a heading of the names follows, it is only the heading.
  const says = /[,:]\W*[A-Za-z]/.test(piece.text)
  if (!says && (last === piece || listed(pieces[n + 1]?.text ?? ''))) return undefined
  return { kind, to: last.from + last.text.length }
}
