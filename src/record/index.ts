/** The model, for the rooms that stand on it. */
export { sha256 } from '#digest'
export { type ActionState, CLOSED, dueOn, lastWord, openActions, replacing, stateOn } from './action.ts'
export { followed, fragmentsOf, pageOf, partsOf } from './address.ts'
export { archived, isArchive, underRules } from './archive.ts'
export { asKnown, datedOn } from './as-known.ts'
export { attachmentsOf } from './attached.ts'
export { attachedTo, isAttachment } from './attachment.ts'
export { attendanceSaid, type Came, cameTo, type Part, wasAt } from './attendance.ts'
export { type Barrier, readBarrier } from './barrier.ts'
export {
  type AnyElement,
  type Block,
  type Element,
  elements,
  type Heading,
  isElement,
  type List,
  type Prose,
  type ProseLink,
} from './block.ts'
export { type Buddy, heldWhileBuddy, unseatedFrom } from './buddy.ts'
export { type Category, categoriesOf, categoryName, USUAL_CATEGORIES } from './category.ts'
export { withoutComments } from './comments.ts'
export { type Commitment, commitments, outBy, type Paper } from './commitment.ts'
export {
  areInForce,
  bodyOfTerms,
  isUnknownBody,
  minutesDays,
  termsInForce,
  termsOverTime,
  withOwnTerms,
} from './committee.ts'
export { compare } from './compare.ts'
export { type Conflict, conflictsOf, type Held, heldAt } from './conflict.ts'
export { type Contribution, contributionsTo } from './contribution.ts'
export { counted } from './counted.ts'
export {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  firstDay,
  type IsoDate,
  inWords,
  isDate,
  lastDay,
  weekday,
} from './dates.ts'
export { awaitsForm, countsOn, type Declaration, latestBy, madeOn } from './declaration.ts'
export { areRead, type Document, isRead, isWhole, shortId } from './document.ts'
export { type EntryChange, entryChanges } from './edition.ts'
export { emailIn, mailto } from './email.ts'
export { dayIn, isInForce, isWithin, subjectKey, subjectWords } from './exception.ts'
export { type Edit, type Fault, type Help, type Mend, said } from './fault.ts'
export { type ContentFile, isHeld, PICTURE, toRecord, type Unread } from './files.ts'
export { fragmentOf } from './fragment.ts'
export { type FileType, type HeldFile, heldFile, typeOfName } from './held-file.ts'
export { currentOn, heldInterest, type Interest, interestIn } from './interest.ts'
export { languageMeant, languageName } from './language.ts'
export { lazy } from './lazy.ts'
export { plainLetters } from './letters.ts'
export { dayMeant, hoursMeant, wordLike, wordMeant } from './meant.ts'
export {
  type Announcement,
  byBody,
  type Entry,
  firstAfter,
  firstFrom,
  type Item,
  LISTS,
  type Meeting,
  nextBy,
  TAKING_PART,
} from './meeting.ts'
export { formerly, type HasName, nameOn } from './name.ts'
export { type Confused, confused, namesakesOf, printedName } from './namesakes.ts'
export { nearest, oneOf } from './nearest.ts'
export { isNobody, isNothing, isPlaceholder } from './nothing.ts'
export { touches } from './organisation.ts'
export { OWNER_KINDS, ownerId } from './owner.ts'
export { NUMBERED, Paragraphs } from './paragraphs.ts'
export { readDocument } from './parse/document.ts'
export { type Field, fieldsOf } from './parse/fields.ts'
export { type DataFile, readDataFile } from './parse/file.ts'
export { frontmatterOf } from './parse/frontmatter.ts'
export { withoutInvisible } from './parse/invisible.ts'
export { readMarkdown } from './parse/markdown.ts'
export { wrapped } from './parse/nodes.ts'
export { readTag, type TagPlaces } from './parse/tag.ts'
export { readYaml } from './parse/yaml.ts'
export { passageAt } from './passage.ts'
export { type Prepared, prepared, restored } from './prepared.ts'
export { MARK, withAddresses } from './prose-html.ts'
export { isOut, isPublic, published } from './published.ts'
export { addressesLike, documentAt, existsAt, FOLLOWED, isOfRecord } from './published-addresses.ts'
export { type Untaken, untaken } from './put-off.ts'
export { isReason } from './reason.ts'
export {
  decisionOf,
  declarersOn,
  find,
  holdersOn,
  judgedOn,
  makeRecord,
  meetingsHeld,
  meetingsUntil,
  membersOn,
  only,
  type PublicRecord,
  registered,
  seatsOf,
  sittings,
} from './record.ts'
export { type Destination, isDangling } from './references/destination.ts'
export { fileNamed } from './references/link.ts'
export { idsMeant, idsNamed, meansEverybody } from './references/meant.ts'
export { ATTRIBUTES, pointingAt, type Target } from './references/pointing.ts'
export { type Link, type Reference, readReferences } from './references/reference.ts'
export { helpForElement, resolve } from './references/resolve.ts'
export { helpFor } from './references/unknown.ts'
export { heldDuring, heldOn, isSeat, type Role, type RoleIndex, roleBegins, rolePeriod, rolesBy } from './role.ts'
export { canonical, sameData, sameText } from './same.ts'
export {
  type Addresses,
  type Body,
  type DataOf,
  type Exception,
  fileOf,
  isFieldsOnly,
  KINDS,
  type Kind,
  type Reply,
  SCHEMAS,
  type Subject,
} from './schemas/index.ts'
export { needsSeal, SEALED_KINDS, type SealedKind, sealOf } from './seal.ts'
export { seenLength } from './seen.ts'
export { type SortName, sortNameOf } from './sort-name.ts'
export { Source, type Span, START } from './span.ts'
export { type Stretch, type Suspension, stretchesOf, suspendedInWords, suspensionOn } from './suspension.ts'
export { inOneLine, lineEnd, plain, plainly, slug, textOf, unescaped, words } from './text.ts'
export { bareName } from './titles.ts'
export { escapeHtml, type TrustedHtml } from './trusted-html.ts'
export { ELEMENTS } from './vocabulary.ts'
export { readVote, tookPart, type Vote } from './vote.ts'
export { type Withheld, withheldBy, withheldIn } from './withheld.ts'
export { type Witness, witnessKey } from './witness.ts'
export { type Written, writtenDates, writtenHours, writtenWeekdays } from './written-dates.ts'
