import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { printable } from '../../src/report/printable.ts'
import { EVERYTHING, hostile, hostilePath } from './hostile.ts'
import { cellsOf, pieces, readable, shape } from './page.ts'
import { explained, found, reportOf, spanOf } from './reports.ts'

const markdown = (...args: Parameters<typeof reportOf>) => FORMATS.markdown?.(reportOf(...args), {}) ?? ''

describe('a summary', () => {
  test('has the numbers, errors, warnings, and what is explained, folded', () => {
    const related = [{ file: 'b.mdx', span: spanOf(4, 5, 6), message: 'the other' }]
    const all = [found({ severity: 'warning', message: 'Low tide' }), found({ related, help: ['write `ebb`'] })]
    expect(
      markdown(all, {}, { explained: [explained({ message: 'No tide' })] }),
    ).toBe(`## 1 error, 1 warning, 1 explained

9 documents, as of 1 June 2024.

### Errors

| Place | Rule | What is found |
| --- | --- | --- |
| <code>content/minutes/2024-03-06.mdx:3:7</code> | <code>tides-are-told</code> | Unexpected tide <code>ebbb</code>, expected one of the moon<br>see <code>b.mdx:4:5</code>: the other<br>help: write <code>ebb</code> |

### Warnings

| Place | Rule | What is found |
| --- | --- | --- |
| <code>content/minutes/2024-03-06.mdx:3:7</code> | <code>tides-are-told</code> | Low tide |

<details><summary>1 explained by exceptions</summary>

| Place | Rule | What is found | Explanation |
| --- | --- | --- | --- |
| <code>content/minutes/2024-03-06.mdx:3:7</code> | <code>tides-are-told</code> | No tide | The tide table of that year is lost.<br>Approved by Ada Finch, Chair, 1 January 2024, until 31 December 2024 |

</details>
`)
  })

  test('of nothing is its numbers', () =>
    expect(markdown([], {}, { documents: 1 })).toBe(
      '## 0 errors, 0 warnings, 0 explained\n\n1 document, as of 1 June 2024.\n',
    ))

  test('names a rule that failed before all else', () => {
    const text = markdown([found()], {}, { faults: [{ rule: 'moons', error: new Error('oh |\n    at x.ts') }] })
    expect(text).toContain(
      '\n### Rules that failed\n\n- <code>moons</code>: the rule itself failed (oh |'.replace(
        '(oh |',
        '&#40;oh &#124;&#41;',
      ),
    )
    expect(text.indexOf('Rules that failed')).toBeLessThan(text.indexOf('### Errors'))
    expect(text).not.toContain('x.ts')
  })

  test('says what stood at the base', () => {
    const earlier = { ref: 'a|b', found: new Set(['tides-are-told\ncontent/minutes/2024-03-06.mdx\nb']) }
    const text = FORMATS.markdown?.({ ...reportOf([found({ message: 'a' }), found({ message: 'b' })]), earlier }, {})
    expect(cellsOf(text ?? '').map((cells) => cells[2])).toEqual(['a', 'b\nalready so at a|b'])
  })
})

describe('a summary that is too long for GitHub', () => {
  const many = Array.from({ length: 3000 }, (_, n) =>
    found({ message: `|<@${n}`.repeat(200), help: ['|'.repeat(5000)] }),
  )
  const text = markdown(
    [...many, ...many.map((one) => ({ ...one, severity: 'warning' as const }))],
    {},
    {
      explained: many.map((one) => explained(one, { reason: '😀'.repeat(5000) })),
    },
  )

  test('stays below one MiB', () => expect(Buffer.byteLength(text)).toBeLessThan(1024 ** 2))

  test('counts what it leaves out', () => {
    const rows = shape(text).rows
    expect(rows).toHaveLength(3)
    const left = [...text.matchAll(/^… and (\d+) more, which the check prints on any computer\.$/gm)]
    expect(left.map(([, n], table) => Number(n) + (rows[table] ?? 0))).toEqual([3000, 3000, 3000])
  })
})

describe('whatever a file is called and a message says', () => {
  test('there is one row a finding, of plain text and code, and it reads as it was written', () =>
    fc.assert(
      fc.property(hostilePath, hostile, hostile, (file, message, help) => {
        const text = markdown([found({ file, message, help: [help] }), found()])
        expect(shape(text)).toEqual({ blocks: ['heading', 'paragraph', 'heading', 'table'], rows: [2], others: [] })
        const [place, , said] = cellsOf(text)[0] ?? []
        expect(place).toBe(readable(`${printable(file)}:3:7`))
        expect(said).toBe(readable(`${unquoted(printable(message))}\nhelp: ${unquoted(printable(help))}`))
      }),
      { numRuns: 300 },
    ))

  test('nobody is called, nothing is linked, no ticket is named', () =>
    fc.assert(
      fc.property(hostile, (message) => {
        const { words, code } = pieces(markdown([found({ file: message, message, help: [message] })]))
        for (const one of [...words, ...code]) expect(one).not.toMatch(/:\/\/|www\.|@[\w-]/i)
        for (const one of words) expect(one).not.toMatch(/[#!~%$&][\w"]|GH-\d|:[\w+-]+:/i)
      }),
      { numRuns: 300 },
    ))

  test('all at once, explained too', () => {
    const one = explained({ file: EVERYTHING, message: EVERYTHING }, { reason: EVERYTHING, approvedBy: EVERYTHING })
    const text = markdown([found({ file: EVERYTHING, message: EVERYTHING })], {}, { explained: [one] })
    const blocks = ['heading', 'paragraph', 'heading', 'table', 'html', 'table', 'html']
    expect(shape(text)).toEqual({ blocks, rows: [1, 1], others: [] })
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
  })

  test.each([
    ['Unexpected tide `a|b`', 'Unexpected tide <code>a&#124;b</code>'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['ask @ada', 'ask &#64;<b></b>ada'],
    ['see https://example.org', 'see https&#58;<b></b>//example.org'],
    ['one ` alone', 'one &#96; alone'],
    ['a ` b `c` d', 'a <code> b </code>c&#96; d'],
  ])('%j is written %j', (message, expected) => expect(markdown([found({ message })])).toContain(`| ${expected} |`))
})

/** A message without the backticks that stand for code. */
function unquoted(text: string): string {
  return text.replace(/`([^`]+)`/g, '$1')
}
