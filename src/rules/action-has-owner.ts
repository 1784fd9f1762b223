import { actionLabels } from '../reading/index.ts'
import {
  type Entry,
  type Help,
  idsMeant,
  isNobody,
  meansEverybody,
  nearest,
  OWNER_KINDS,
  ownerId,
  type PublicRecord,
  words,
} from '../record/index.ts'
import { may, minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { ACTION_DUTY } from './help/action-duty.ts'
import { eachHeld } from './help/each-held.ts'
import { groupsOfMembers } from './help/groups.ts'
import { hasMet } from './help/has-met.ts'
import { personName } from './help/names.ts'
import { explainedPosts, inabilities, NAMES_NOBODY } from './help/owners.ts'
import { placeOf } from './help/places.ts'

export const rule: Rule = {
  id: 'action-has-owner',
  title: 'Every action has an owner',
  invariant:
    'Every action has an owner that the record knows and that could act on the day of the meeting, names one from outside, or says why the owner is withheld.',
  why: 'What everybody is to do, nobody does. An action without an owner can’t be followed up.',
  basis: 'clause:chair-agenda',
  severity: 'error',
  judges: hasMet,
  evidence: ['minutes'],
  promised: ACTION_DUTY.promised,
  *check(record, asOf) {
    const explained = explainedPosts(record, asOf)
    for (const finding of ofActions(record, asOf)) if (!finding.subjects?.some((id) => explained.has(id))) yield finding
    for (const { reference, why } of record.brokenLinks) {
      const { element, from, raw } = reference
      if (reference.role !== 'Action.owner' || !element) continue
      const id = (element.attributes as { id: string }).id
      yield {
        file: from.file,
        get span() {
          return reference.span
        },
        message: why.message.replace('id', 'owner'),
        help: () => mendsOf(raw, why.help, record),
        subjects: [`${from.id}/${id}`, raw],
      }
    }
  },
  bad: {
    files: minutes(
      '2024-05-01',
      `## The hour hand

<Action id="1" owner="ben-mral">Ben Marl to find the hour hand.</Action>`,
    ),
    output: `error[action-has-owner]: Unexpected owner \`ben-mral\`, expected one from people/, posts/ or organisations/
  --> content/minutes/2024-05-01.mdx:10:23
   |
10 | <Action id="1" owner="ben-mral">Ben Marl to find the hour hand.</Action>
   |                       ^^^^^^^^
   = help: nearest known id: \`ben-marl\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: may(`## The hour hand

<Action id="1" owner="ben-marl">Ben Marl to find the hour hand.</Action>

<Action id="2" owner="withheld" withheld="The clockmaker asked not to be named.">A member to ask a clockmaker.</Action>`),
  },
}

/** What to write for an owner that isn't in the record. */
function mendsOf(raw: string, otherwise: () => Help[], record: PublicRecord): Help[] {
  if (meansEverybody(raw)) return groupsOfMembers(record)
  if (isNobody(raw)) return NAMES_NOBODY
  return nearest(raw, ['withheld'])
    ? [{ say: 'nearest known value: `withheld`', edits: [{ text: 'withheld' }] }]
    : otherwise()
}

const ofActions = eachHeld(function* ({ actions }, record) {
  for (const action of actions) {
    yield* judge(action, record)
    yield* inabilities(action, record)
  }
})

function* judge(action: Entry<'Action'>, record: PublicRecord): Generator<Finding> {
  const { id: short, owner = [], ownerName, withheld } = action.element.attributes
  const wrong = (attribute: string, message: string, ...help: Help[]): Finding => {
    return { ...placeOf(action, attribute), message, help, subjects: [action.id, action.meeting.id] }
  }
  if (owner.length === 0 && ownerName === undefined)
    yield wrong(
      'tag',
      `Unexpected action \`${short}\` without an owner, expected a person, post or organisation that owns it`,
      ownerIn(action, record),
      'if it is somebody from outside, of whom the record has no page: `ownerName="…"`, as the minutes name them',
      'if the published minutes name nobody: `owner="withheld" withheld="why"`',
      'if it was put off and nobody is to act, write `<Deferral>` instead of `<Action>`',
    )
  else if (owner.includes('withheld') && (owner.length > 1 || ownerName !== undefined))
    yield wrong(
      'owner',
      'Unexpected owner beside `withheld`, expected one or the other',
      'name the owners that can be named, and say in the text that there are others',
    )
  else if (owner.includes('withheld') && !withheld)
    yield wrong(
      'owner',
      'Unexpected `withheld` without a reason, expected why the owner is not named',
      'add `withheld="why"`',
    )
  else if (!owner.includes('withheld') && withheld && words(action.element.body) !== '')
    yield wrong(
      'withheld',
      'Unexpected reason for withholding an owner who is named, expected one or the other',
      'take `withheld` out, or write `owner="withheld"`',
    )
}

/** Whose the action is, as far as its own words say so. */
function ownerIn({ element }: Entry<'Action'>, record: PublicRecord): Help {
  const text = words(element.body)
  const [label] = actionLabels(text)
  const task = label?.at === 0 ? text.slice(label.after) : text
  const name = /^[\s*_]*(.{2,60}?)[\s*_]+(?:to|will|shall|would|agreed to|is to|are to)\b/i.exec(task)?.[1] ?? ''
  const ids = idsMeant(name, OWNER_KINDS, record.documents)
  const verb = 'owner' in element.places ? 'write' : 'add'
  if (ids.length === 0)
    return verb === 'add'
      ? 'write whose it is: add `owner="…"` to the opening tag, with the id of a person, post or organisation'
      : 'write whose it is between the quotes of `owner`: the id of a person, post or organisation'
  const owner = ids.join(', ')
  if (element.attributes.withheld !== undefined)
    return `its words name ${ids.map((id) => nameOf(record, id)).join(' and ')}: if that is no secret, write \`owner="${owner}"\` in the place of \`withheld\`; else add \`owner="withheld"\``
  const { line, endColumn } = element.tag
  const span = { line, column: endColumn - 1, endLine: line, endColumn: endColumn - 1 }
  const say = `its words name ${ids.map((id) => nameOf(record, id)).join(' and ')}: ${verb} \`owner="${owner}"\``
  return element.tag.endLine === line && element.unread.length === 0 && verb === 'add'
    ? { say, edits: [{ span, text: ` owner="${owner}"` }] }
    : say
}

function nameOf(record: PublicRecord, id: string): string {
  const document = record.documents.get(ownerId(id, record.documents))
  if (document?.kind === 'people') return personName(record, id)
  return document?.data && 'name' in document.data ? document.data.name : id
}
