/** Lists of those who were there, as people write them: with titles, initials, affiliations, deputies and items. */
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { draftMinutes } from '../../src/draft/index.ts'
import { fromText } from '../../src/formats/index.ts'
import { type Document, readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)

const TEXT = `Minutes of the Mutuals Taskforce meeting held on Thursday 6 October 2011 at 1 Horse Guards Road, 10.30am to 12.30pm

Present: Professor Julian Le Grand (Chair), P. Marsh, Ed Mayo (items 2 and 3), Nita Clarke for Jo Pritchard, Zed Quux
In attendance: Jane Simmonds (Cabinet Office, observer), Officials from OCS (until 11.30am)
Apologies: Rachel Wolf, Donna Fallows and Patrick Lewis

1. Minutes of the last meeting

The minutes of 1 September were agreed.

2. Evidence paper

Officials presented the paper.

3. Any other business

None.

4. Date of next meeting

Thursday 3 November 2011 at 10.30am
`

test('each is matched with somebody of the record, or asked for, and nobody is made up', () => {
  const { path, text, questions } = draftMinutes(fromText(TEXT), record)
  expect(path).toBe('minutes/2011-10-06.mdx')
  const document = readDocument('minutes', 'minutes/2011-10-06', path as string, text) as Document<'minutes'>
  expect(document.faults).toEqual([])
  expect(document.data).toMatchObject({
    date: '2011-10-06',
    start: '10:30',
    end: '12:30',
    venue: '1 Horse Guards Road',
    chair: ['julian-le-grand'],
    attended: [
      { person: 'julian-le-grand' },
      { person: 'peter-marsh' },
      { person: 'ed-mayo', items: ['2-evidence-paper', '3-any-other-business'] },
      { person: 'nita-clarke', for: 'jo-pritchard' },
    ],
    inAttendance: [{ person: 'ocs-officials', until: '11:30' }],
    apologies: ['rachel-wolf', 'donna-fallows', 'patrick-lewis'],
    nextMeeting: [{ date: '2011-11-03', start: '10:30' }],
  })
  expect(questions).toEqual([
    { words: 'Zed Quux', ask: 'Who came as a member: the record has nobody of this name' },
    { words: 'Jane Simmonds', ask: 'Who was in attendance: the record has nobody of this name' },
  ])
})

test('words that nobody bears, with prose below them, are the title of an item and no name', () => {
  const text = [
    'MUTUALS TASKFORCE MEETING',
    'Thursday 17 May 2012',
    'Attendees',
    'Chair: Julian Le Grand',
    'Apologies',
    'Ed Mayo',
    'Budget Report',
    'The plan was read.',
  ].join('\n\n')
  const draft = draftMinutes(fromText(text), record)
  expect(draft.text).toContain('Budget Report\n\nThe plan was read.')
  expect(draft.questions.map(({ words }) => words)).not.toContain('Budget Report')
})
