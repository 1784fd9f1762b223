import {
  addDays,
  type Document,
  elements,
  type IsoDate,
  inWords,
  judgedOn,
  lazy,
  type PublicRecord,
  type Withheld,
  withheldIn,
  words,
} from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { isBlack, mayHoldBack, standsInstead } from './help/held-back.ts'

export const rule: Rule = {
  id: 'withheld-reviewed',
  title: 'What is withheld has a reason, and is reviewed in time',
  invariant:
    'What is withheld says why and on which day that is reviewed, that day is still to come, and no words such as “[withheld]” are written in its place.',
  why: 'The public may ask why it can’t read something, and a reason that nobody looks at again outlives its cause.',
  basis: 'good-practice',
  severity: 'warning',
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    for (const one of withheld(record.documents)) yield* judge(one, day)
    yield* unsaid(record.documents)
  },
  judges,
  bad: {
    files: may(`## The tender

<Decision id="tender" withheld="It would tell the price before all offers are in" until="2024-05-15" />

## The lock

<Decision id="lock">[withheld]</Decision>`),
    output: `warning[withheld-reviewed]: What is withheld here was to be reviewed by 15 May 2024, and that day is past
  --> content/minutes/2024-05-01.mdx:14:90
   |
14 | …cision id="tender" withheld="It would tell the price before all offers are in" until="2024-05-15" />
   |                                                                                        ^^^^^^^^^^
   = help: if the words can be published now, write them, and take \`withheld\` and \`until\` out
   = help: if it stays withheld, write in \`until\` the day of the next review, 2 June 2024 or later
   = help: or explain it in exceptions.yaml: \`rule: withheld-reviewed\`, \`subject: minutes/2024-05-01/tender\`

warning[withheld-reviewed]: Unexpected “[withheld]” in place of what is held back, expected \`withheld\` with the reason and the day of review
  --> content/minutes/2024-05-01.mdx:18:1
   |
18 | <Decision id="lock">[withheld]</Decision>
   | ^^^^^^^^^^^^^^^^^^^^
   = help: take the words out, and say it in the opening tag: \`<Decision id="lock" withheld="why" until="day of review" />\`
   = help: or explain it in exceptions.yaml: \`rule: withheld-reviewed\`, \`subject: minutes/2024-05-01\``,
  },
  good: {
    files: may(`## The tender

<Item withheld="It would tell the price before all offers are in" until="2024-09-15" />`),
  },
}

/** Whether anything is withheld. */
function judges({ documents }: PublicRecord): boolean {
  return withheld(documents).length > 0
}

/** What the documents withhold, which no day changes. */
const withheld = lazy((documents: PublicRecord['documents']) => [...withheldIn(documents.values())])

/** What they hold back without a word why, which no day changes either. */
const unsaid = lazy((documents: PublicRecord['documents']) =>
  [...documents.values()].flatMap((one) => [...replaced(one)]),
)

/** What is withheld without a day of review, or past it; of an owner’s name none is asked. */
function* judge({ document, element, until, isName }: Withheld, day: IsoDate): Generator<Finding> {
  const subjects = 'id' in element.attributes ? [`${document.id}/${element.attributes.id}`, document.id] : [document.id]
  if (until === undefined) {
    if (isName || element.unread.includes('until')) return
    yield {
      file: document.file,
      span: element.places.withheld ?? element.tag,
      message: 'This is withheld, and does not say on which day that is reviewed',
      help: ['write behind the reason the day by which somebody looks at it again: `until="…"`, with the year first'],
      explain: 'or',
      subjects,
    }
  } else if (until < day) {
    yield {
      file: document.file,
      span: element.places.until ?? element.tag,
      message: `What is withheld here was to be reviewed by ${inWords(until)}, and that day is past`,
      help: [
        isName
          ? 'if the name can be published now, write it as the owner, and take `withheld` and `until` out'
          : 'if the words can be published now, write them, and take `withheld` and `until` out',
        `if it stays withheld, write in \`until\` the day of the next review, ${inWords(addDays(day, 1))} or later`,
      ],
      explain: 'or',
      subjects,
    }
  }
}

/** Marks whose words are only that something is withheld. */
function* replaced(document: Document): Generator<Finding> {
  if (!mayHoldBack(document.source.text)) return
  for (const element of elements(document.body)) {
    const { name, attributes } = element
    if ('withheld' in attributes && attributes.withheld !== undefined) continue
    const said = words(element.body)
    if (!standsInstead(said)) continue
    const canSay = name === 'Decision' || name === 'Action' || name === 'Passage'
    yield {
      file: document.file,
      span: element.tag,
      message: instead(said),
      help: [
        canSay
          ? `take the words out, and say it in the opening tag: \`<${name}${'id' in attributes ? ` id="${attributes.id}"` : ''} withheld="why" until="day of review" />\``
          : `write \`<Passage withheld="why" until="day of review" />\` in place of the words, inside \`<${name}>\``,
      ],
      explain: 'or',
      subjects: [document.id],
    }
  }
  for (const block of document.body) {
    if (block.type !== 'prose') continue
    const text = document.source.text.slice(block.from, block.to)
    for (const { 0: line, index } of text.matchAll(LINES)) {
      if (!standsInstead(line)) continue
      yield {
        file: document.file,
        span: document.source.span(block.from + index, block.from + index + line.length),
        message: instead(line),
        help: [
          'write in its place, on a line of its own, `<Passage withheld="why" until="day of review" />`, with the reason in words and the day with its year first',
        ],
        explain: 'or',
        subjects: [document.id],
      }
    }
  }
}

const LINES = /^.+$/gm

/** What is wrong with words that only say that others are held back. */
function instead(said: string): string {
  const what = isBlack(said) ? 'words that are blacked out' : `“${said}” in place of what is held back`
  return `Unexpected ${what}, expected \`withheld\` with the reason and the day of review`
}
