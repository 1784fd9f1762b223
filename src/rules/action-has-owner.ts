import { type Entry, nearest } from '../record/index.ts'
import { may, minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'

export const rule: Rule = {
  id: 'action-has-owner',
  invariant: 'Every action has an owner that the record knows, or says why the owner is withheld.',
  why: 'What everybody is to do, nobody does. An action without an owner can’t be followed up.',
  basis: 'clause:chair-agenda',
  severity: 'error',
  *check(record, asOf) {
    for (const meeting of record.meetings) {
      if (meeting.date > asOf) continue
      for (const action of meeting.actions) yield* judge(action)
    }
    for (const { reference, why } of record.brokenLinks) {
      const { element, from, span, raw } = reference
      if (reference.role !== 'Action.owner' || !element) continue
      const id = (element.attributes as { id: string }).id
      yield {
        file: from.file,
        span,
        message: why.message.replace('id', 'owner'),
        help: nearest(raw, ['withheld']) ? ['nearest known value: `withheld`'] : why.help,
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
    output: `error[action-has-owner]: Unexpected owner \`ben-mral\`, expected one from people/ or posts/
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

function* judge(action: Entry<'Action'>): Generator<Finding> {
  const { element, meeting, id } = action
  const { owner = [], withheld } = element.attributes
  const base = { file: meeting.document.file, subjects: [id, meeting.id] }
  const place = () => element.places.owner ?? element.tag
  if (owner.length === 0) {
    yield {
      ...base,
      span: element.tag,
      message: `Unexpected action \`${element.attributes.id}\` without an owner, expected a person or post that owns it`,
      help: [
        'write whose it is: `owner="chair"`',
        'if the published minutes name nobody: `owner="withheld" withheld="why"`',
        'if it was put off and nobody is to act, write `<Deferral>` instead of `<Action>`',
      ],
    }
  } else if (owner.includes('withheld')) {
    if (owner.length > 1) {
      yield {
        ...base,
        span: place(),
        message: 'Unexpected owner beside `withheld`, expected one or the other',
        help: ['name the owners that can be named, and say in the text that there are others'],
      }
    } else if (!withheld) {
      yield {
        ...base,
        span: place(),
        message: 'Unexpected `withheld` without a reason, expected why the owner is not named',
        help: ['add `withheld="why"`'],
      }
    }
  } else if (withheld) {
    yield {
      ...base,
      span: element.places.withheld ?? element.tag,
      message: 'Unexpected reason for withholding an owner who is named, expected one or the other',
      help: ['take `withheld` out, or write `owner="withheld"`'],
    }
  }
}
