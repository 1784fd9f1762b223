/** What stands above the first item, as other bodies write it. */
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { draftMinutes } from '../../src/draft/index.ts'
import { fromMarkdown, fromText, type Taken } from '../../src/formats/index.ts'
import { type Document, elements, readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)

function drafted(taken: Taken) {
  const { path = '', text, questions } = draftMinutes(taken, record)
  const document = readDocument('minutes', path.replace('.mdx', ''), path, text) as Document<'minutes'>
  return { data: document.data, questions, document }
}
const above = (first: string, list = '') =>
  drafted(fromText(`${first}\n\n${list}\n\n1. Papers\n\nThey were read.\n`)).data

test('a first line that ends with the day stays whole, and gives the day', () => {
  expect(above('Minutes of the meeting of 20 November 2026')).toMatchObject({
    date: '2026-11-20',
    masthead: ['Minutes of the meeting of 20 November 2026'],
  })
})

test.each([
  ['Date: 20/11/2026', '2026-11-20'],
  ['Meeting held on Tuesday 3rd March 2026', '2026-03-03'],
  ['Tuesday, 3rd March 2026', '2026-03-03'],
])('the day of “%s” is %s', (line, date) => expect(above(line)).toMatchObject({ date, masthead: [line] }))

test.each([
  ['10.30am–12 noon', '10:30', '12:00'],
  ['2 to 4pm', '14:00', '16:00'],
  ['10am - 1pm', '10:00', '13:00'],
])('the hours of “%s” are from %s to %s', (line, start, end) =>
  expect(above(`20 November 2026\n\n${line}`)).toMatchObject({ start, end }),
)

const THERE = {
  chair: ['julian-le-grand'],
  attended: [{ person: 'julian-le-grand' }, { person: 'peter-marsh' }, { person: 'ed-mayo' }],
  apologies: [],
}

test.each([
  ['below', 'Chair:\n\nJulian Le Grand\n\nPresent:\n\nPeter Marsh\n\nEd Mayo (EM)\n\nApologies: none'],
  ['behind', 'Chair: Julian Le Grand\n\nPresent: Peter Marsh (PM), Ed Mayo\n\nApologies: none received'],
  ['in one list', 'Present:\n\nChair: Julian Le Grand\n\nPeter Marsh\n\nEd Mayo\n\nApologies: nil'],
])('names that stand %s are who was there', (_, list) => expect(above('20 November 2026', list)).toMatchObject(THERE))

test('those in attendance stand below their label, and a day below the lists is read', () => {
  expect(
    above('Minutes', 'Present: Peter Marsh\n\nIn attendance:\n\nNita Clarke\n\nOfficials from OCS\n\nDate: 20/11/2026'),
  ).toMatchObject({
    date: '2026-11-20',
    attended: [{ person: 'peter-marsh' }],
    inAttendance: [{ person: 'nita-clarke' }, { person: 'ocs-officials' }],
  })
})

test('a table with a column of names says who was there, and as what', () => {
  const { data, questions } = drafted(
    fromMarkdown(`# Minutes of the meeting of 20 November 2026

| Name | Organisation | Role |
| --- | --- | --- |
| Julian Le Grand | LSE | Chair |
| Peter Marsh (PM) | Sunderland | Member |
| Ed Mayo | | Member |
| Rachel Wolf | | Apologies |
| Nora Quill | Cabinet Office | Observer |

## 1. Papers

They were read.
`),
  )
  expect(data).toMatchObject({ ...THERE, apologies: ['rachel-wolf'] })
  expect(questions).toEqual([{ words: 'Nora Quill', ask: 'Who was in attendance: the record has nobody of this name' }])
})

test('a label behind the number of a paragraph marks an action', () => {
  const { document } = drafted(
    fromText('Minutes of the meeting of 20 November 2026\n\n2. Papers\n\n2.2 AP1: Ed Mayo to write the paper.\n'),
  )
  const owners = elements(document.body).flatMap((one) => (one.name === 'Action' ? [one.attributes.owner] : []))
  expect(owners).toEqual([['ed-mayo']])
})

test('the head of an e-mail names no place', () => {
  const head = 'From: Brack, Silas <silas@example.org>\n\nTo: All of the panel\n\n20 November 2026'
  expect(above(head)).not.toHaveProperty('venue')
})

test.each([
  ['Date of next meeting: Wednesday 10 February 2027 at 10.00am', { date: '2027-02-10', start: '10:00' }],
  ['Next meeting – 3 March 2027', { date: '2027-03-03' }],
])('“%s” on a line of its own announces the next meeting', (line, nextMeeting) =>
  expect(drafted(fromText(`20 November 2026\n\n1. Papers\n\nThey were read.\n\n${line}\n`)).data).toMatchObject({
    nextMeeting: [nextMeeting],
  }),
)

test('a post whose name holds “for” is one name, and not a deputy', () => {
  const { data, questions } = drafted(
    fromText(
      '20 November 2026\n\nAttendees\n\nEd Mayo\nCrown Commercial Representative for Mutuals\n\n1. Papers\n\nRead.\n',
    ),
  )
  expect(data).toMatchObject({ inAttendance: [{ person: 'crown-commercial-representative' }] })
  expect(questions.map(({ words }) => words)).not.toContain('Mutuals')
})
