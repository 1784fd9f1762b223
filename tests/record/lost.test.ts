import { describe, expect, test } from 'vitest'
import { complaintsIn, minutes, read } from '../bodies.ts'

/** What reading a body finds. */
const complaints = (body: string) => complaintsIn(read('minutes', minutes(body)))

describe('words that no page would show are refused', () => {
  test.each(['<br>words</br>', 'a <br>words</br> b', '- <br>*words*</br>'])('%j', (body) =>
    expect(complaints(body)).toEqual([
      expect.stringMatching(/^8:\d Unexpected words inside `<br>`, .* → write `<br \/>`, and the words behind it$/),
    ]),
  )

  test.each([
    ['[AP1]: Chair', '8:1', 'AP1'],
    ['- [Action]: chair', '8:3', 'Action'],
    ['[a][b]\n\n[b]: c.mdx\n[b]: dean', '11:1', 'b'],
  ])('%j', (body, place, label) =>
    expect(complaints(body)).toEqual([
      `${place} Unexpected \`[${label}]:\` at the beginning of a line: it names the address of a link that nothing here uses, and no page shows it → ` +
        `to print the words, put a backslash before them: \`\\[${label}]: …\`; ` +
        `if it is the address of a link, write that link: \`[the words][${label}]\`; if there are two of the name, keep one`,
    ]),
  )

  test.each(['```Action: the Chair\na\n```', '~~~ words\n~~~'])('%j', (body) =>
    expect(complaints(body)[0]).toMatch(/^8:1 Unexpected `\S+` behind the sign that opens a code block/),
  )

  test.each([
    ['![{x}](c.png)', '{'],
    ['![a <Action id="9">Chair to go</Action>](c.png)', '<'],
    ['![a <b>c</b>](c.png)', '<'],
    ['![a [b](gears.mdx)](c.png)', ']'],
  ])('%j', (body, sign) =>
    expect(complaints(body)[0]).toContain(
      `8:1 Unexpected \`${sign}\` in the alternative of a picture, expected plain words`,
    ),
  )
})

test.each([
  'a<br />b',
  '[a][b] and [b]\n\n[b]: https://example.org',
  '```\nwords\n```',
  '![a `{b} <c>` \\{ \\< 5 < 6](c.png)',
  '[^1]: a note that nothing refers to',
])('%j loses nothing, and is read', (body) => expect(complaints(body)).toEqual([]))

test('the title of a picture is kept', () =>
  expect(read('minutes', minutes('![a](b.png "c & d")')).body).toEqual([
    expect.objectContaining({ html: expect.stringContaining('alt="a" title="c &amp; d"') }),
  ]))
