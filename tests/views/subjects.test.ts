/** Names of what exceptions are about. */
import { expect, test } from 'vitest'
import { subjectNamed } from '../../src/views/subjects.ts'
import { tinySite } from './made.ts'

const MEETING = `---
date: 2024-05-01
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
nextMeeting:
  agenda: [Revised tides]
---

## Gears

<Action id="1" owner="ben-marl">Ben Marl to oil the gears.</Action>

<Deferral id="oil" to="next-meeting">The oil is put off.</Deferral>

<Decision id="slow">The clock goes slower.</Decision>
`
const site = tinySite({ 'minutes/2024-05-01.mdx': MEETING })

test.each([
  ['people/ben-marl', 'Ben Marl', '/record/people/ben-marl/'],
  ['minutes/2024-05-01/1', 'action 1 of 1 May 2024', '/record/minutes/2024-05-01/#action-1'],
  [
    'minutes/2024-05-01/oil',
    '“The oil is put off.”, put off on 1 May 2024',
    '/record/minutes/2024-05-01/#deferral-oil',
  ],
  [
    'minutes/2024-05-01/slow',
    '“The clock goes slower.”, in Meeting of 1 May 2024',
    '/record/minutes/2024-05-01/#decision-slow',
  ],
  [
    'minutes/2024-05-01/agenda/revised-tides',
    '“Revised tides”, announced on 1 May 2024',
    '/record/minutes/2024-05-01/#next-meeting-announced',
  ],
  ['minutes/2024-05-01/attended/ben-marl', 'Ben Marl, in Meeting of 1 May 2024', '/record/minutes/2024-05-01/'],
  ['minutes/2024-05-01#gears', '“Gears”, in Meeting of 1 May 2024', '/record/minutes/2024-05-01/#gears'],
  ['minutes/1999-01-01', 'minutes/1999-01-01', ''],
  [{ minutes: { until: '2012-12-31' } }, 'minutes until 31 December 2012', '/record/minutes/'],
  [{ minutes: { from: '2012-12-31' } }, 'minutes from 31 December 2012', '/record/minutes/'],
] as const)('%s is %s', (id, name, href) => expect(subjectNamed(id, site)).toEqual({ name, href }))
