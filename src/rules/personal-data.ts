import type { DataOf, Document, PublicRecord, Source } from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { type Detail, detailsIn, keyOf, type Sort } from './help/contact-details.ts'

export const rule: Rule = {
  id: 'personal-data',
  title: 'No personal data is published',
  invariant:
    'No e-mail address, telephone number or private address is published, but for the contact of the body and the venue of a meeting.',
  why: 'Minutes stay public for good. An address that slipped in with a pasted message can’t be called back.',
  basis: 'good-practice',
  severity: 'warning',
  turns: 'never',
  *check(record) {
    const contact = contactOf(record)
    const allowed = new Set(detailsIn(contact).map(({ from, to }) => keyOf(contact.slice(from, to))))
    for (const { source, subject, isPublic } of texts(record)) {
      for (const detail of detailsIn(source.text)) {
        const words = source.text.slice(detail.from, detail.to)
        if (!allowed.has(keyOf(words)) && !isPublic(detail, words)) yield finding(detail, source, subject)
      }
    }
  },
  bad: {
    files: may(
      'Comments on the paint to ben.marl@example.org or (020) 7946 0958, or by post to 12 Tidal Row, EW1 9ZZ.',
    ),
    output: `warning[personal-data]: An e-mail address is published here
  --> content/minutes/2024-05-01.mdx:12:26
   |
12 | …mments on the paint to ben.marl@example.org or (020) 7946 0958, or by post to 12 Tidal Row, EW1 9ZZ.
   |                         ^^^^^^^^^^^^^^^^^^^^
   = help: name the post to write to, \`[Chair](../posts/chair.mdx)\`; its address belongs in \`contact\` of body.yaml
   = help: what was pushed already stays in the history of the repository: ask who keeps it to take it out there
   = help: if it is meant for the public, explain it in exceptions.yaml: \`rule: personal-data\`, \`subject: minutes/2024-05-01\`

warning[personal-data]: A telephone number is published here
  --> content/minutes/2024-05-01.mdx:12:50
   |
12 | …mments on the paint to ben.marl@example.org or (020) 7946 0958, or by post to 12 Tidal Row, EW1 9ZZ.
   |                                                 ^^^^^^^^^^^^^^^
   = help: name the post to ask, \`[Chair](../posts/chair.mdx)\`; its number belongs in \`contact\` of body.yaml
   = help: what was pushed already stays in the history of the repository: ask who keeps it to take it out there
   = help: if it is meant for the public, explain it in exceptions.yaml: \`rule: personal-data\`, \`subject: minutes/2024-05-01\`

warning[personal-data]: A postcode is published here
  --> content/minutes/2024-05-01.mdx:12:95
   |
12 | …mments on the paint to ben.marl@example.org or (020) 7946 0958, or by post to 12 Tidal Row, EW1 9ZZ.
   |                                                                                              ^^^^^^^
   = help: leave the address out, or name the town alone; the address of a meeting belongs in its \`venue\`
   = help: what was pushed already stays in the history of the repository: ask who keeps it to take it out there
   = help: if it is meant for the public, explain it in exceptions.yaml: \`rule: personal-data\`, \`subject: minutes/2024-05-01\``,
  },
  good: {
    files: {
      'minutes/2024-05-01.mdx': `---
date: 2024-05-01
venue: The Clock House, Tidal Row, EW1 9ZZ
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>

Comments on the paint to the [Chair](../posts/chair.mdx), by 07 June 2024.
`,
    },
  },
}

/** The contact of the body; where body.yaml can't be read as a whole, what stands on its line. */
function contactOf({ body }: PublicRecord): string {
  return body.data?.contact ?? /^contact:[ \t]*(.+)$/m.exec(body.source.text)?.[1] ?? ''
}

interface Text {
  source: Source
  subject: string
  /** Whether a detail may be published in this text. */
  isPublic(detail: Detail, words: string): boolean
}

function* texts({ documents, body, exceptions }: PublicRecord): Generator<Text> {
  const never = () => false
  for (const document of documents.values()) {
    const venue = document.kind === 'minutes' ? venueOf(document) : undefined
    // A place where meetings are held is public; the masthead may repeat it.
    const isPublic = venue ? ({ sort }: Detail, words: string) => sort === 'A postcode' && venue.includes(words) : never
    yield { source: document.source, subject: document.id, isPublic }
  }
  yield { source: body.source, subject: 'body.yaml', isPublic: never }
  yield { source: exceptions.source, subject: 'exceptions.yaml', isPublic: never }
}

function venueOf(document: Document): string | undefined {
  return (document.data as DataOf<'minutes'> | undefined)?.venue
}

const INSTEAD: Readonly<Record<Sort, string>> = {
  'An e-mail address':
    'name the post to write to, `[Chair](../posts/chair.mdx)`; its address belongs in `contact` of body.yaml',
  'A telephone number':
    'name the post to ask, `[Chair](../posts/chair.mdx)`; its number belongs in `contact` of body.yaml',
  'A postcode': 'leave the address out, or name the town alone; the address of a meeting belongs in its `venue`',
}

function finding({ sort, from, to }: Detail, source: Source, subject: string): Finding {
  return {
    file: source.file,
    span: source.span(from, to),
    message: `${sort} is published here`,
    help: [
      INSTEAD[sort],
      'what was pushed already stays in the history of the repository: ask who keeps it to take it out there',
    ],
    explain: 'if it is meant for the public,',
    subjects: [subject],
  }
}
