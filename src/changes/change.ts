/** One thing that a change of the files does to the record, and the two states that it lies between. */
import type { Document, IsoDate, PublicRecord, Span } from '../record/index.ts'
import type { Verdict } from '../rules/index.ts'

/** A record and what all rules say of it, judged on the same day as the other one. */
export interface State {
  record: PublicRecord
  verdict: Verdict
  asOf: IsoDate
}

/** What sorts of changes there are, the weightiest first: in this order they are told. */
export const KINDS = {
  judgement: 'What decides the verdict',
  'obligation-broken': 'Obligations broken',
  'obligation-explained': 'Obligations explained',
  'obligation-kept': 'Obligations kept again',
  unreadable: 'What can’t be told',
  exception: 'Explanations',
  declaration: 'Declarations',
  interest: 'Interests',
  handling: 'Interests declared in meetings',
  minutes: 'Minutes',
  seal: 'Seals',
  action: 'Actions',
  deferral: 'Deferrals',
  need: 'Needs',
  decision: 'Decisions',
  clause: 'Clauses',
  role: 'Roles',
  paper: 'Papers',
  event: 'Events',
  document: 'Other documents',
  body: 'The body and its policy',
} as const

/** The sort of a change. */
export type ChangeKind = keyof typeof KINDS

/** A change. */
export interface Change {
  kind: ChangeKind
  /** Id of what has changed. */
  subject: string
  /** Where it stands now; where it is gone, where it stood. */
  file: string
  line: number
  /** What has changed, in a sentence without its full stop. */
  message: string
}

/** A change at a place. */
export function changed(
  kind: ChangeKind,
  subject: string,
  document: Pick<Document, 'file'>,
  at: Span,
  message: string,
): Change {
  return { kind, subject, file: document.file, line: at.line, message }
}
