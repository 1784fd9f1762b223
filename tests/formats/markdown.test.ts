/** Markdown: what would be code or markup stays words. */
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { draftMinutes } from '../../src/draft/index.ts'
import { fromHtml, fromMarkdown, fromText } from '../../src/formats/index.ts'
import { readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)

const HOSTILE = `# Minutes

6 October 2011

## Oil

Said <b onclick="x()">loud</b> {process.exit(1)} and <script>alert(1)</script>.

<iframe src="https://example.org"></iframe>

import x from 'y'

export const z = 1

- [a](javascript:alert(1)) <img src=x onerror=alert(2)>

<Action id="1" owner="all">Not an action of ours</Action>

{/* hidden */}
`

test.each([
  ['Markdown', fromMarkdown],
  ['text', fromText],
  ['HTML', (text: string) => fromHtml(`<p>${text.replace(/\n\n/g, '</p><p>')}</p>`)],
])('nothing of %s becomes code or markup', (_, from) => {
  const { path = 'minutes/2011-10-06.mdx', text } = draftMinutes(from(HOSTILE), record)
  const document = readDocument('minutes', 'minutes/2011-10-06', path, text)
  expect(document.faults.filter(({ rule }) => rule === 'safe-content')).toEqual([])
  expect(text).not.toMatch(/(?<!\\)<(?:script|iframe|img|b)\b/)
})
