import type { Block, Document, Heading, Prose, PublicRecord, Span } from '../record/index.ts'
import { minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { ofHeading, ofHiddenHeading } from './help/headings.ts'
import { ofShown } from './help/link-words.ts'
import { places, shownIn } from './help/links.ts'
import { notToldApart } from './help/told-apart.ts'

export const rule: Rule = {
  id: 'readable',
  title: 'Every page can be read by everybody',
  invariant:
    'A document has one title, headings that go down one level at a time, links whose words say where they lead, and pictures with an alternative in words; two people who print alike are told apart; and a body that goes on says whom readers can ask.',
  why: 'Many people read by ear, by keyboard or in large print. They find their way by headings, and hear links and pictures by their words alone.',
  basis: 'accessibility',
  severity: 'error',
  turns: 'never',
  *check(record: PublicRecord) {
    for (const document of record.documents.values()) yield* judge(document)
    yield* notToldApart(record)
    yield* unasked(record)
  },
  bad: {
    files: {
      ...minutes(
        '2024-05-01',
        `## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled; see [here](2024-03-06.mdx).</Update>

#### Colours

![](blue.gif)`,
      ),
      'minutes/blue.gif': 'GIF89a',
    },
    output: `error[readable]: Unexpected “here” as the words of a link, expected words that say where it leads
  --> content/minutes/2024-05-01.mdx:10:80
   |
10 | …="minutes/2024-03-06/1" status="done">The minute hand is oiled; see [here](2024-03-06.mdx).</Update>
   |                                                                       ^^^^
   = help: let the words name what it leads to: \`[minutes of 17 March](2024-03-06.mdx)\`

error[readable]: Unexpected heading of level 4 after one of level 2, expected level 3
  --> content/minutes/2024-05-01.mdx:12:1
   |
12 | #### Colours
   | ^^^^^^^^^^^^
   = help: write \`### Colours\`

error[readable]: Unexpected picture without an alternative, expected words for those who don’t see it
  --> content/minutes/2024-05-01.mdx:14:1
   |
14 | ![](blue.gif)
   | ^^^^^^^^^^^^^
   = help: write what it shows: \`![A lock gate, half open](blue.gif)\``,
  },
  good: {
    files: {
      ...minutes(
        '2024-05-01',
        `## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled; see the [minutes of March](2024-03-06.mdx).</Update>

### Colours

![The tide clock, painted blue](blue.gif)`,
      ),
      'minutes/blue.gif': 'GIF89a',
    },
  },
}

/** Nobody to ask or to tell of a mistake; of a body that has no end, nor has its record. */
function* unasked({ body }: PublicRecord): Generator<Finding> {
  const { file, data, where } = body
  if (!data || data.contact !== undefined || data.dissolved !== undefined || data.recordEnds !== undefined) return
  yield {
    file,
    span: where(['name']),
    severity: 'warning',
    message: 'The body names nobody whom readers can ask, or tell of a mistake',
    help: [
      'add a line `contact:` with whom to write to: the secretariat or another office, with its address, and never somebody’s private one',
    ],
    subjects: ['body.yaml'],
  }
}

function judge(document: Document): Finding[] {
  const found: Finding[] = []
  // The page prints the title above it all.
  look(document.body, 1, document, found)
  return found
}

/** Judges blocks in the order of the text, below a heading of some level; gives the level of the last heading. */
function look(blocks: readonly Block[], above: number, document: Document, found: Finding[]): number {
  let level = above
  for (const block of blocks) {
    if (block.type === 'element') level = look(block.body, level, document, found)
    else if (block.type === 'list') for (const item of block.items) level = look(item, level, document, found)
    else {
      const isHeading = block.type === 'heading'
      const wrong = isHeading ? ofHeading(block, level) : ofHiddenHeading(block, document.source)
      if (wrong) found.push({ file: document.file, ...wrong, subjects: [document.id] })
      if (isHeading) level = block.depth
      links(block, document, found)
    }
  }
  return level
}

function links(block: Prose | Heading, { file, id, source }: Document, found: Finding[]): void {
  const shown = shownIn(block)
  if (shown.length === 0) return
  const wrong = shown.map(ofShown)
  if (wrong.every((one) => one === undefined)) return
  const spans = places(block, shown, source)
  for (const [n, one] of wrong.entries()) if (one) found.push({ file, span: spans[n] as Span, ...one, subjects: [id] })
}
