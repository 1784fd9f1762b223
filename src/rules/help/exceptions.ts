/** What is wrong with one exception, whatever it explains; and how much it explains. */
import {
  addMonths,
  counted,
  dayIn,
  type Exception,
  type IsoDate,
  inWords,
  judgedOn,
  nearest,
  type PublicRecord,
  type Subject,
  subjectWords,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { approverNames, approversIn } from './approvers.ts'
import { personName } from './names.ts'
import { allRead } from './unread.ts'

/** Makes a finding at a field of an exception. */
export type Finder = (path: PropertyKey[], message: string, ...help: string[]) => Finding

/** For how many months an exception stands at most. */
const MONTHS = 60

/** What to do where an approver can't be. */
const ELSE =
  'have it approved by somebody else: another person or post of the record who served on the day, or an authority that body.yaml names'

/** How many findings are shown beside one that says there are too many. */
const SHOWN = 5

/** Who approved it: somebody, and nobody whom it is about. `explains` are the findings that it explains. */
export function* unapproved(
  exception: Exception,
  explains: readonly Finding[],
  record: PublicRecord,
  wrong: Finder,
): Generator<Finding> {
  const { approvedBy, recorded, subject } = exception
  if (!record.body.data || !allRead('people', record) || !allRead('posts', record)) return
  const approvers = approversIn(approvedBy, recorded, record)
  if (!approvers) {
    const near = nearest(approvedBy, approverNames(record))
    yield wrong(
      ['approvedBy'],
      `Unexpected approver \`${approvedBy}\`, expected a person or post of this record, or an authority that body.yaml names`,
      ...(near ? [`nearest: \`${near}\``] : []),
      'write the person or the post as the record names them; who else may approve stands in body.yaml under `authorities:`',
    )
    return
  }
  for (const { name, why } of approvers.unfit)
    yield wrong(['approvedBy'], `Unexpected approver \`${approvedBy}\`: ${name} ${why}`, ELSE)
  if (record.base && isNewWith(exception, record.base))
    yield wrong(
      ['approvedBy'],
      `Unexpected approver \`${approvedBy}\`: the record did not know this approver before the change that adds the exception`,
      'first add the approver, in a change of its own that is approved without this exception; then add the exception',
    )
  const ids = [
    ...subject.filter((one) => typeof one === 'string'),
    ...explains.map(({ subjects }) => subjects?.[0] ?? ''),
  ]
  const about = new Set(ids.flatMap((id) => id.split(/[/#]/)))
  for (const person of approvers.people) {
    if (!about.has(person)) continue
    yield wrong(
      ['approvedBy'],
      `Unexpected approver \`${approvedBy}\`: this exception is about ${personName(record, person)}, and nobody approves one about themselves`,
      ELSE,
    )
  }
}

/** Whether an exception is new beside a base, by leave of somebody whom that base doesn't know. */
function isNewWith({ rule, approvedBy, recorded }: Exception, base: PublicRecord): boolean {
  if (!base.body.data || approversIn(approvedBy, recorded, base)) return false
  if (!allRead('people', base) || !allRead('posts', base)) return false
  return !base.exceptions.data?.some(
    (one) => one.rule === rule && one.approvedBy === approvedBy && one.recorded === recorded,
  )
}

/** From when to when it stands. */
export function* misdated(
  exception: Exception,
  asOf: IsoDate,
  record: PublicRecord,
  wrong: Finder,
): Generator<Finding> {
  const { recorded, expires, closed, subject } = exception
  if (recorded > asOf)
    yield wrong(
      ['recorded'],
      `Unexpected exception recorded on ${inWords(recorded)}, a day that has not come by ${inWords(asOf)}`,
      'write the day on which it was approved',
    )
  const open = subject.find((one) => !isPast(one, recorded, record))
  if (closed && open !== undefined)
    yield wrong(
      ['closed'],
      `Unexpected \`closed: true\`: \`${subjectWords(open)}\` was not past on ${inWords(recorded)}, and can still change`,
      'write in its place `expires:` and the last day on which the exception is to stand',
    )
  if (expires === undefined) return
  if (expires < recorded)
    yield wrong(
      ['expires'],
      'Unexpected end before the beginning of an exception, expected a later day',
      `it was recorded on ${inWords(recorded)}`,
    )
  else if (expires > addMonths(recorded, MONTHS))
    yield wrong(
      ['expires'],
      `Unexpected end on ${inWords(expires)}, more than five years after the exception was recorded`,
      `write \`expires: ${addMonths(recorded, MONTHS)}\` or an earlier day`,
      ...(open === undefined ? ['or, where nothing about it can change any more, `closed: true` in its place'] : []),
    )
  else if (asOf > expires)
    yield wrong(
      ['expires'],
      `This exception expired on ${inWords(expires)}`,
      'mend what it explained, or have it approved again with a later `expires`',
    )
}

/** Whether a subject is about a day before another one: minutes, a declaration, or anything once the body or the record has ended. */
function isPast(subject: Subject, day: IsoDate, record: PublicRecord): boolean {
  if (judgedOn(record, day) < day) return true
  const of = typeof subject === 'string' ? dayIn(subject) : subject.minutes.until
  return of !== undefined && of <= day
}

/** More findings than it covers: the surplus is not explained. */
export function* tooMany(
  { rule, subject, covers }: Exception,
  explains: readonly (readonly Finding[])[],
  wrong: Finder,
): Generator<Finding> {
  const beside = (all: readonly Finding[]) => ({
    related: all.slice(0, SHOWN).map(({ file, span, message }) => ({ file, span, message })),
  })
  const all = explains.flat()
  const help = (count: number) => `mend what has come, or have all of them approved again with \`covers: ${count}\``
  if (covers !== undefined && all.length > covers)
    yield {
      ...wrong(
        ['covers'],
        `This exception covers ${counted(covers, 'finding')}, and there are ${all.length} now`,
        help(all.length),
      ),
      ...beside(all),
    }
  if (covers !== undefined) return
  for (const [m, found] of explains.entries()) {
    if (found.length <= 1) continue
    yield {
      ...wrong(
        ['subject', m],
        `This exception is about one finding, and \`${rule}\` has ${found.length} for \`${subjectWords(subject[m] as Subject)}\``,
        help(all.length),
      ),
      ...beside(found),
    }
  }
}

/** Nothing that it explains, or nothing for one of its subjects. */
export function* unused(
  { rule, subject }: Exception,
  explains: readonly (readonly Finding[])[],
  asOf: IsoDate,
  { body }: Pick<PublicRecord, 'body'>,
  wrong: Finder,
): Generator<Finding> {
  const from = body.data?.rulesFrom ?? ''
  for (const [m, one] of subject.entries()) {
    if (explains[m]?.length !== 0) continue
    const day = typeof one === 'string' ? dayIn(one) : one.minutes.until
    const isOld = day !== undefined && day < from
    yield wrong(
      ['subject', m],
      `Unexpected exception: \`${rule}\` finds nothing to explain for \`${subjectWords(one)}\` on ${inWords(asOf)}`,
      ...(isOld
        ? [`take it out: it is about what is older than \`rulesFrom\`, ${inWords(from)}, and no duty is asked of that`]
        : [
            'take it out: what it explained is mended',
            'if the subject is misspelt, copy it from the report of the check',
          ]),
    )
  }
}

/** Fewer findings than it covers: the number is lowered, so that the next one is not hidden. */
export function* tooFew(
  { covers = 0 }: Exception,
  explains: readonly (readonly Finding[])[],
  wrong: Finder,
): Generator<Finding> {
  const now = explains.flat().length
  if (now > 0 && now < covers)
    yield wrong(
      ['covers'],
      `This exception covers ${counted(covers, 'finding')}, and there ${now === 1 ? 'is' : 'are'} ${now} now`,
      `write \`covers: ${now}\`, so that it hides nothing that comes later`,
    )
}
