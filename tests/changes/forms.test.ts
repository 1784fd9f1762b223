import { describe, expect, test } from 'vitest'
import { json, markdown } from '../../src/changes/forms.ts'
import type { Change } from '../../src/changes/index.ts'

const change = (message: string, file = 'content/a.mdx'): Change => ({
  kind: 'action',
  subject: 'minutes/2024-05-01/1',
  file,
  line: 3,
  message,
})

describe('Markdown', () => {
  test('of nothing', () => expect(markdown([])).toBe('nothing changes in the record'))
  test('has a heading a sort, and a line a change', () =>
    expect(markdown([change('Action 1 is open'), { ...change('A clause'), kind: 'clause' }])).toBe(
      '## What this changes in the record\n\n### Actions\n\n- Action 1 is open (content/a.mdx:3)\n\n### Clauses\n\n- A clause (content/a.mdx:3)',
    ))

  test.each([
    '| a | b |',
    '<img src=x onerror=alert(1)>',
    '@everyone and @org/team',
    '[a](https://example.org)',
    'https://example.org www.example.org',
    'see #12 and GH-12',
    'a\n\n# A heading\n- a line',
    '```\ncode',
    ':tada:',
  ])('%j stays what it is, in messages and names of files', (hostile) => {
    for (const text of [markdown([change(hostile)]), markdown([change('x', hostile)])]) {
      expect(text.split('\n')).toHaveLength(5)
      expect(text.split('\n').at(-1)).not.toMatch(/@\w|(?<!&)#\d|https?:\/\/|www\.|\]\(|<img|\| a|```|:tada:|GH-\d/)
    }
  })

  test('of very many keeps to its share, and says so', () => {
    const text = markdown(Array.from({ length: 5_000 }, () => change('x'.repeat(500))))
    expect(Buffer.byteLength(text)).toBeLessThan(60_000)
    expect(text).toMatch(/… and 4\d{3} more, which --format json lists$/)
  })
})

test('JSON has each field in its order', () =>
  expect(json([change('a | @b')], 'main', '2024-06-01')).toBe(`{
  "base": "main",
  "asOf": "2024-06-01",
  "changes": [
    {
      "kind": "action",
      "subject": "minutes/2024-05-01/1",
      "file": "content/a.mdx",
      "line": 3,
      "message": "a | @b"
    }
  ]
}`))
