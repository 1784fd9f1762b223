/** Lists of who was there, and who sent apologies. */

const ATTENDANCE =
  /^[^A-Za-z]*(?:(?:members?|councillors?|trustees?|governors?|directors?|residents?|board|committee|voting|others?|also|staff|officers?|those|persons?)\s+)*(?:attendees|attendance|attending|present|in\s+attendance|participants|participating|roll\s*call|people|observers?|guests?|attended|invited)(?:\s+(?:list|members?|were|by|were\s+as\s+follows))*\b/i
const APOLOGIES = /^[^A-Za-z]*(?:apologies|regrets|absent|absences|absentees)\b/i

/** What a line or heading says of the names after it. */
export function listed(text: string): 'attendance' | 'apologies' | undefined {
  const begin = text.slice(0, 60)
  if (APOLOGIES.test(begin)) return 'apologies'
  return ATTENDANCE.test(begin) && !/[a-z]{3,}\.\s+[A-Z]/.test(begin) ? 'attendance' : undefined
}
