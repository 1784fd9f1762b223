/** Suspensions and the ends of roles, in changes. */
import { expect, test } from 'vitest'
import { cleo } from '../rules/people.ts'
import { saidOfFiles } from './said.ts'

const POST = { 'posts/usher.mdx': '---\nname: Usher\nrole: official\n---\n' }
const role = (more: string) => ({ ...POST, ...cleo(`{post: usher, from: 2024-01-10${more}}`) })
const away = (days: string) => `, suspended: [{${days}}]`
const SHORT = away('from: 2024-05-02, until: 2024-05-31')

test.each([
  ['suspended', '', SHORT, ['suspended from 2 May 2024 until 31 May 2024']],
  ['no longer suspended', SHORT, '', ['is not suspended from 2 May 2024 until 31 May 2024 any more']],
  [
    'suspended for longer',
    SHORT,
    away('from: 2024-05-02'),
    ['suspended from 2 May 2024, no longer suspended from 2 May 2024 until 31 May 2024'],
  ],
  [
    'suspended with a reason',
    SHORT,
    SHORT.replace('}', ', reason: The lamp was out}'),
    ['suspended from 2 May 2024 until 31 May 2024, changes: `reason` is now “The lamp was out”'],
  ],
  ['left', ', until: 2024-05-31', ', until: 2024-05-31, left: resigned', ['changes: `left` is now (how “resigned”)']],
  ['appointed by', '', ', appointedBy: chair', ['changes: `appointedBy` is now “chair”']],
])('%s', (_, before, after, expected) =>
  expect(saidOfFiles(role(before), role(after))).toEqual(
    expected.map((one) => `role: Cleo Dray: Usher, ${one} (people/cleo-dray.mdx:3)`),
  ),
)
