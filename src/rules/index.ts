/** The rules, in the order in which the site lists them, and what runs them. */
import { rule as actionFollowedUp } from './action-followed-up.ts'
import { rule as actionGroupHasLead } from './action-group-has-lead.ts'
import { rule as actionHasOwner } from './action-has-owner.ts'
import { rule as actionMarked } from './action-marked.ts'
import { rule as addressKept } from './address-kept.ts'
import { rule as adviserSeparate } from './adviser-separate.ts'
import { rule as attachmentSafe } from './attachment-safe.ts'
import { rule as buddyClear } from './buddy-clear.ts'
import { rule as chaired } from './chaired.ts'
import { rule as clausePermanent } from './clause-permanent.ts'
import { rule as commitmentMet } from './commitment-met.ts'
import { rule as conflictHandled } from './conflict-handled.ts'
import { rule as declarationComplete } from './declaration-complete.ts'
import { rule as declarationCurrent } from './declaration-current.ts'
import { rule as declarationCurrentAtMeeting } from './declaration-current-at-meeting.ts'
import { rule as declarationLapsesSoon } from './declaration-lapses-soon.ts'
import { rule as deferralTakenUp } from './deferral-taken-up.ts'
import { rule as documentShape } from './document-shape.ts'
import { rule as employerLetter } from './employer-letter.ts'
import type { Rule } from './engine/rule.ts'
import { rule as exceptionInForce } from './exception-in-force.ts'
import { rule as historyKept } from './history-kept.ts'
import { rule as informationBarrier } from './information-barrier.ts'
import { rule as interestDeclaredInMeeting } from './interest-declared-in-meeting.ts'
import { rule as linkResolves } from './link-resolves.ts'
import { rule as meetingDates } from './meeting-dates.ts'
import { rule as meetingHeld } from './meeting-held.ts'
import { rule as memberAtTheTime } from './member-at-the-time.ts'
import { rule as namesClear } from './names-clear.ts'
import { rule as ownerInPost } from './owner-in-post.ts'
import { rule as paperReady } from './paper-ready.ts'
import { rule as personalData } from './personal-data.ts'
import { rule as postHeld } from './post-held.ts'
import { rule as quorate } from './quorate.ts'
import { rule as readable } from './readable.ts'
import { rule as safeContent } from './safe-content.ts'
import { rule as sealedText } from './sealed-text.ts'
import { rule as updateKnown } from './update-known.ts'
import { rule as withheldReviewed } from './withheld-reviewed.ts'
import { rule as witnessInterests } from './witness-interests.ts'
import { rule as writtenIsRead } from './written-is-read.ts'

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  documentShape,
  safeContent,
  writtenIsRead,
  linkResolves,
  attachmentSafe,
  actionHasOwner,
  actionMarked,
  ownerInPost,
  actionGroupHasLead,
  actionFollowedUp,
  updateKnown,
  declarationCurrent,
  declarationCurrentAtMeeting,
  declarationComplete,
  declarationLapsesSoon,
  employerLetter,
  conflictHandled,
  interestDeclaredInMeeting,
  witnessInterests,
  buddyClear,
  memberAtTheTime,
  chaired,
  quorate,
  adviserSeparate,
  informationBarrier,
  postHeld,
  deferralTakenUp,
  commitmentMet,
  paperReady,
  withheldReviewed,
  sealedText,
  meetingHeld,
  historyKept,
  meetingDates,
  clausePermanent,
  addressKept,
  personalData,
  readable,
  namesClear,
  exceptionInForce,
]

export { groundName, groundOf } from './engine/basis.ts'
export { type Diagnostic, findingKey } from './engine/diagnostic.ts'
export { type Choice, choiceOf, dutyOf } from './engine/duty.ts'
export { exampleRecord, judgeExample } from './engine/example.ts'
export { EXAMPLE_BODY, EXAMPLE_DAY } from './engine/example-body.ts'
export { mended } from './engine/mend.ts'
export type { Evidence, Example, Finding, Rule, Severity } from './engine/rule.ts'
export { type Explained, type RuleFault, runRules, UNEXPLAINABLE, type Verdict } from './engine/run.ts'
export type { Duty, Ground } from './engine/standing.ts'
export { MOST_TOLD } from './engine/told.ts'
export { gapOn, notHeld } from './help/gaps.ts'
export { marked, type Put } from './help/marking.ts'
export { FreeIds, tagFor } from './help/marks.ts'
export { inBody, ofBody } from './help/names.ts'
export { seeming } from './help/seeming.ts'
