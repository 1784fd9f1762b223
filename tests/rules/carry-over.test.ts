/** Who carries over stays in office after the term, until a successor begins. */
import { describe, expect, test } from 'vitest'
import { type Files, findings } from '../bodies.ts'
import { cleo } from './people.ts'

const ada = (lines: string): Files => ({
  'people/ada-finch.mdx': `---\nname: Ada Finch\nroles: [{post: chair, from: 2024-01-01, ${lines}}]\n---\n`,
})
const TERM = 'until: 2024-02-29, carriesOver: true'
const of = (rule: string, files: Files, asOf = '2024-06-01') => findings(rule, files, asOf)

describe('a Chair whose term ended in February', () => {
  test.each([
    ['without carry-over', 'until: 2024-02-29', {}, 1],
    ['with it', TERM, {}, 0],
    ['until a successor begins in April', TERM, cleo('{post: chair, from: 2024-04-01}'), 1],
    ['until a successor begins on the day of the meeting', TERM, cleo('{post: chair, from: 2024-03-06}'), 2],
    ['until a successor begins on the day after it', TERM, cleo('{post: chair, from: 2024-05-02}'), 0],
  ] as const)('%s: who is in the chair', (_, lines, files, count) => {
    const found = of('chaired', { ...ada(lines), ...files })
    expect(found.filter((one) => one.includes('neither Chair'))).toHaveLength(lines === TERM ? count : 2)
  })

  test('holds the post until then, and the post has no gap', () => {
    expect(of('post-held', ada('until: 2024-02-29'))).toHaveLength(1)
    expect(of('post-held', ada(TERM))).toEqual([])
    const successor = cleo('{post: chair, from: 2024-04-01, until: 2024-05-31}')
    expect(of('post-held', { ...ada(TERM), ...successor }, '2024-05-31')).toEqual([])
    // The successor has left; the one before is not back.
    expect(of('post-held', { ...ada(TERM), ...successor }, '2024-06-01')).toHaveLength(1)
  })

  test('overlaps with no successor, begun after the term', () => {
    const overlap = (from: string) =>
      of('member-at-the-time', { ...ada(TERM), ...cleo(`{post: chair, from: ${from}}`) }).filter((one) =>
        one.startsWith('people'),
      )
    expect(overlap('2024-03-01')).toEqual([])
    expect(overlap('2024-02-29')).toEqual([
      'people/cleo-dray.mdx:3:16 Unexpected Cleo Dray as Chair from 29 February 2024, a post that Ada Finch held without a last day',
    ])
  })

  test('keeps what they own', () => {
    const action: Files = {
      'minutes/2024-05-01.mdx': `---\ndate: 2024-05-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n<Action id="1" owner="ada-finch">Ada Finch to paint the dial.</Action>\n`,
    }
    expect(of('owner-in-post', { ...ada('until: 2024-05-15'), ...action })).toHaveLength(1)
    expect(of('owner-in-post', { ...ada('until: 2024-05-15, carriesOver: true'), ...action })).toEqual([])
    expect(
      of('owner-in-post', {
        ...ada('until: 2024-05-15, carriesOver: true'),
        ...action,
        ...cleo('{post: chair, from: 2024-05-20}'),
      }),
    ).toEqual(['minutes/2024-05-01.mdx:8:23 The owner of this open action left on 19 May 2024: Ada Finch'])
  })
})

test('several who hold a post at once carry nothing over', () => {
  const found = of(
    'member-at-the-time',
    cleo('{post: members, from: 2024-01-10, until: 2024-02-01, carriesOver: true}'),
  )
  expect(found).toEqual([
    'people/cleo-dray.mdx:3:75 Unexpected `carriesOver` of Cleo Dray as Members of the Committee, a post that several hold at once, so that nobody can tell who succeeds whom',
  ])
})

test('a handover on one day: the last and the first day are not the same', () => {
  const overlap = (until: string) =>
    of('member-at-the-time', { ...ada(`until: ${until}`), ...cleo('{post: chair, from: 2024-05-10}') }).filter((one) =>
      one.startsWith('people/cleo'),
    )
  expect(overlap('2024-05-09')).toEqual([])
  expect(overlap('2024-05-10')).toHaveLength(1)
})
