import { expect, test } from 'vitest'
import { findings } from '../../bodies.ts'
import { cleo } from '../people.ts'

const said = (role: string) =>
  findings('member-at-the-time', { ...cleo(`{post: members, ${role}}`), 'minutes/2024-05-01.mdx': undefined })
    .filter((one) => one.startsWith('people/cleo-dray.mdx'))
    .map((one) => one.slice('people/cleo-dray.mdx:'.length).replace(/^\S+ /, ''))

test.each<[string, string, string[]]>([
  ['an end that has come', 'from: 2024-01-10, until: 2024-06-01, left: resigned', []],
  [
    'an end to come, told as if it had',
    'from: 2024-01-10, until: 2024-06-02, left: died',
    ['Unexpected `left` of Cleo Dray, whose role ends only on 2 June 2024'],
  ],
  [
    'an appointment to come',
    'from: 2024-08-01, appointed: 2024-06-02',
    ['Unexpected day of appointment 2 June 2024, which is still to come'],
  ],
  ['an appointment before the first day', 'from: 2024-08-01, appointed: 2024-05-31', []],
  [
    'an appointment after the first day',
    'from: 2024-01-10, appointed: 2024-01-11',
    [
      'Unexpected day of appointment 11 January 2024, expected one no later than the first day in the role, 10 January 2024',
    ],
  ],
])('%s', (_, role, expected) => expect(said(role)).toEqual(expected))
