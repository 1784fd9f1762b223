import { expect, test } from 'vitest'
import { touches } from '../../src/record/index.ts'
import { type Files, recordOf } from '../bodies.ts'

const part = (id: string, of?: string): Files => ({
  [`organisations/${id}.mdx`]: `---\nname: ${id}\ntype: body\n${of ? `partOf: ${of}\n` : ''}---\n`,
})
const record = recordOf({
  ...part('all'),
  ...part('half', 'all'),
  ...part('quarter', 'half'),
  ...part('other', 'all'),
  ...part('lost', 'nowhere'),
  ...part('a', 'b'),
  ...part('b', 'c'),
  ...part('c', 'b'),
})

test.each([
  ['all', ['all']],
  ['quarter', ['quarter', 'half', 'all']],
  ['lost', ['lost', 'nowhere']],
  ['a', ['a', 'b', 'c']],
  ['c', ['c', 'b']],
])('%s with all that it is part of', (id, expected) => expect([...(record.wholes.get(id) ?? [])]).toEqual(expected))

test.each([
  ['all', 'all', true],
  ['nowhere', 'nowhere', true],
  ['quarter', 'all', true],
  ['all', 'quarter', true],
  ['half', 'other', false],
  ['quarter', 'other', false],
  ['all', 'nowhere', false],
  ['b', 'c', true],
  ['c', 'a', true],
])('%s and %s: %s', (a, b, expected) => expect(touches(record, a, b)).toBe(expected))
