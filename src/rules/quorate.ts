import {
  byBody,
  counted,
  type Entry,
  find,
  heldOn,
  inWords,
  isSeat,
  type Meeting,
  meetingsHeld,
  only,
  type PublicRecord,
  readVote,
  rolesBy,
  shortId,
  TAKING_PART,
  tookPart,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { hasMet } from './help/has-met.ts'
import { placeOf } from './help/places.ts'
import { toldDecisions } from './help/told-decisions.ts'
import { rolesCanBeRead } from './help/unread.ts'

/** The miniature body with a quorum of two, and a meeting with lines in its frontmatter that took a decision. */
const example = (fields: string) => ({
  'body.yaml': `name: The Tide Clock Committee
summary: It advises the Harbour of Elsewhere on its tide clock.
sponsor: Harbour Office
appointedBy: The Harbour Master
terms: first
policy:
  quorum: 2
`,
  'minutes/2024-05-01.mdx': `---
date: 2024-05-01
status: approved
chair: ada-finch
${fields}
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>

<Decision id="dial">The dial stays white.</Decision>
`,
})

export const rule: Rule = {
  id: 'quorate',
  title: 'Decisions are taken by a quorum',
  invariant:
    'Decisions are taken by as many members as the terms ask for, and what minutes say of their quorum agrees with who attended.',
  why: 'What too few decided binds nobody, and the others could not speak against it.',
  basis: 'clause:structure',
  severity: 'error',
  evidence: ['minutes'],
  judges: (record, asOf) =>
    hasMet(record, asOf) &&
    [undefined, ...only(record.documents.values(), 'bodies').map(shortId)].some(
      (body) => quorumOf(record, body) !== undefined,
    ),
  *check(record, asOf) {
    for (const [body, held] of byBody(meetingsHeld(record, asOf))) {
      const quorum = quorumOf(record, body)
      if (quorum !== undefined) for (const meeting of held) yield* judge(meeting, quorum, record)
    }
  },
  bad: {
    files: example('attended: [ada-finch]\napologies: [ben-marl]'),
    output: `error[quorate]: These minutes show 1 member at this decision of 1 May 2024, and the terms ask for 2
  --> content/minutes/2024-05-01.mdx:13:1
   |
13 | <Decision id="dial">The dial stays white.</Decision>
   | ^^^^^^^^^^^^^^^^^^^^
   = see content/minutes/2024-05-01.mdx:5:11: who attended
   = help: if more members came, add them to \`attended\`
   = help: if it only gave a view, and a later meeting decides, write \`quorate: false\` and take the mark \`<Decision>\` off these words
   = help: or explain it in exceptions.yaml: \`rule: quorate\`, \`subject: minutes/2024-05-01/dial\`
   = stands on: terms-of-reference/first#structure`,
  },
  good: { files: example('quorate: true\nattended: [ada-finch, ben-marl]') },
}

/** How many members of the body itself, or of a committee, its decisions ask for. */
function quorumOf(record: PublicRecord, body: string | undefined): number | undefined {
  const data = body === undefined ? record.body.data : find(record, 'bodies', body)?.data
  return data?.policy.quorum
}

function* judge(meeting: Meeting, quorum: number, record: PublicRecord): Generator<Finding> {
  const { data, decisions } = meeting
  const { least, most } = membersAt(meeting, record)
  if (data.quorate === true && most < quorum) yield contradiction(meeting, most, quorum)
  if (data.quorate === false && least >= quorum) yield contradiction(meeting, least, quorum)
  for (const decision of decisions) {
    const { quorum: members, vote } = decision.element.attributes
    const took = members ?? (vote === undefined ? most : tookPart(readVote(vote)))
    if (took > most) yield tooMany(decision, took, most)
    else if (data.quorate === false && least < quorum) yield notQuorate(decision)
    else if (took < quorum && !(data.quorate && took === most)) yield tooFew(decision, took, quorum)
  }
  if (data.quorate === false ? least < quorum : most < quorum && !data.quorate) yield* told(meeting, most, quorum)
}

/** How many members attended at least, and at most: what the minutes or the files of people don't say is unknown. */
function membersAt({ data, named, date, body }: Meeting, record: PublicRecord): { least: number; most: number } {
  if (data.attendance === 'not-recorded') return { least: 0, most: Number.POSITIVE_INFINITY }
  let [least, most] = [0, 0]
  // Whether a deputy counts is for the terms to say.
  const deputies = new Set(data.attended.flatMap((one) => (one.for === undefined ? [] : one.person)))
  for (const person of new Set(TAKING_PART.flatMap((list) => named[list]))) {
    const sits = rolesBy(record.roles)
      .byPerson.get(person)
      ?.some((role) => isSeat(role) && role.body === body && heldOn(role, date))
    if (sits) least++
    if (sits || deputies.has(person) || !rolesCanBeRead(record, person)) most++
  }
  return { least, most }
}

function contradiction({ document, data, id }: Meeting, came: number, quorum: number): Finding {
  return {
    ...document.at(['quorate']),
    message: `Unexpected \`quorate: ${data.quorate}\`, as these minutes name ${members(came)} who attended, and the terms ask for ${quorum}`,
    help: [`write \`quorate: ${!data.quorate}\``, 'if others came too, or somebody did not, correct `attended`'],
    related: [{ ...document.at(['attended']), message: 'who attended' }],
    explain: 'if the terms count otherwise,',
    subjects: [`${id}/quorate`, id],
  }
}

function notQuorate(decision: Entry<'Decision'>): Finding {
  return {
    ...about(decision),
    message: 'Unexpected decision of a meeting that was not quorate, expected none',
    help: ['if it only gave a view, and a later meeting decides, take the mark `<Decision>` off these words'],
    explain: 'or',
    related: [{ ...decision.meeting.document.at(['quorate']), message: 'it says so' }],
  }
}

function tooFew(decision: Entry<'Decision'>, took: number, quorum: number): Finding {
  const { meeting } = decision
  const counted = countedIn(decision)
  return {
    ...about(decision),
    message: `These minutes show ${members(took)} at this decision of ${inWords(meeting.date)}, and the terms ask for ${quorum}`,
    help: [
      counted === undefined
        ? 'if more members came, add them to `attended`'
        : `if more members took part in it, correct \`${counted}\``,
      'if it only gave a view, and a later meeting decides, write `quorate: false` and take the mark `<Decision>` off these words',
    ],
    explain: 'or',
    related: [{ ...meeting.document.at(['attended']), message: 'who attended' }],
  }
}

/** What reads like a decision, and was not marked: whether it is one, only people know. */
function* told({ document, data, date, items, id }: Meeting, came: number, quorum: number): Generator<Finding> {
  for (const { from, to } of toldDecisions(document)) {
    const item = items.findLast(({ heading }) => heading.from <= from)
    yield {
      file: document.file,
      span: document.source.span(from, to),
      severity: 'warning',
      message:
        data.quorate === false
          ? 'This reads like a decision, of a meeting that was not quorate'
          : `This reads like a decision, and these minutes show ${members(came)} at it on ${inWords(date)}, where the terms ask for ${quorum}`,
      help: ['if more members came, add them to `attended`', 'if it only gave a view, write that it did'],
      explain: 'or',
      related: [
        {
          ...document.at([data.quorate === false ? 'quorate' : 'attended']),
          message: data.quorate === false ? 'it says so' : 'who attended',
        },
      ],
      subjects: item ? [item.id, id] : [id],
    }
  }
}

function tooMany(decision: Entry<'Decision'>, took: number, came: number): Finding {
  const counted = countedIn(decision)
  return {
    ...about(decision, counted),
    message: `Unexpected decision by ${members(took)}, where these minutes name ${members(came)} who attended`,
    help: [
      counted === 'vote' ? 'correct the count in `vote`' : 'write in `quorum` how many members took part in it',
      'if more members came, add them to `attended`',
    ],
    related: [{ ...decision.meeting.document.at(['attended']), message: 'who attended' }],
  }
}

/** The attribute that says how many members took part in a decision. */
function countedIn({ element: { attributes } }: Entry<'Decision'>): 'quorum' | 'vote' | undefined {
  if (attributes.quorum !== undefined) return 'quorum'
  return attributes.vote === undefined ? undefined : 'vote'
}

function about(decision: Entry<'Decision'>, attribute?: string): Pick<Finding, 'file' | 'span' | 'subjects'> {
  return { ...placeOf(decision, attribute), subjects: [decision.id, decision.meeting.id] }
}

function members(count: number): string {
  return counted(count, 'member')
}
