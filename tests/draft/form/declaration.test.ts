/** Declarations that were entered in a form. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArchive } from '../../../src/archive/read.ts'
import { declarationInForm, NONE } from '../../../src/draft/form/index.ts'
import { readDocument } from '../../../src/record/index.ts'
import { ROOT } from '../../scripts/run.ts'

const { record } = readArchive(join(ROOT, 'tests/fixtures/lantern'), ROOT)
const STAIR =
  'Category: Family\nOrganisation: Trust of the Seven Stairs\nFrom: 2021-05-01\nUntil:\nValue:\nWhat it is: Her brother sweeps the fourth stair'
const GUILD =
  'Category: membership\nOrganisation: brightwater\nWhat it is: An honorary member, without a vote: "by courtesy"'

/** The declaration of a form. */
function taken(more: Record<string, string> = {}) {
  const fields = {
    Member: 'Céleste Ambrose',
    'Signed on': '2026-11-20',
    How: 'The form is signed',
    'Received on': '_No response_',
    'Interests or none': 'It lists interests',
    Interests: STAIR,
    ...more,
  }
  const body = Object.entries(fields).map(([label, value]) => `### ${label}\n\n${value}\n`)
  return declarationInForm(body.join('\n'), record)
}

test('it is a whole document, in which an interest keeps its id and a new one gets the next', () => {
  const { path, text } = taken({ Interests: `${GUILD}\n\n${STAIR}`, 'Received on': '2026-11-22' })
  expect(path).toBe('interests/celeste-ambrose/2026-11-20.mdx')
  const { data, faults } = readDocument('interests', path.slice(0, -4), path, text)
  expect(faults).toEqual([])
  expect(data).toMatchObject({
    member: 'celeste-ambrose',
    signed: '2026-11-20',
    form: 'signed',
    received: '2026-11-22',
    nil: false,
    interests: [
      { id: '2', category: 'membership', detail: 'An honorary member, without a vote: "by courtesy"' },
      { id: '1', category: 'family', organisation: 'seven-stairs', from: '2021-05-01' },
    ],
  })
})

test('that there are no interests is said explicitly', () =>
  expect(taken({ 'Interests or none': NONE, Interests: 'Category:\nOrganisation:\n' }).text).toBe(
    '---\nmember: celeste-ambrose\nsigned: 2026-11-20\nform: signed\nnil: true\n---\n',
  ))

test.each([
  [{ Member: 'Nobody Known' }, 'this record has nobody and nothing called “Nobody Known” in people/'],
  [{ 'Signed on': '31.12.26' }, '“Signed on”: unexpected “31.12.26”, expected a day such as 2026-05-20'],
  [{ 'Signed on': '2026-01-12' }, 'There is a declaration of that member and day already. It is never changed.'],
  [{ How: 'By pigeon' }, 'The field “How” says none of: The form is signed, By letter, Orally.'],
  [{ 'Interests or none': NONE }, 'The form says that there are no interests, and lists some.'],
  [{ Interests: '_No response_' }, 'The list of interests is empty.'],
  [{ Interests: 'She has a boat.' }, 'Unexpected line “She has a boat.”, expected one that begins with Category:'],
  [{ Interests: `${STAIR}\n${GUILD}` }, '“Category” is there twice in one interest'],
  [{ Interests: 'Category: herons\nWhat it is: A heron' }, 'Unexpected category “herons”, expected one of Paid work, '],
  [{ Interests: 'Category: family' }, 'An interest does not say what it is.'],
  [{ Member: 'x\n\n### Nothing' }, 'this record has nobody'],
])('%j is refused with what to change', (more, says) => expect(() => taken(more)).toThrow(says))

test('a form without its headings is refused', () =>
  expect(() => declarationInForm('### Member\n\nCéleste Ambrose\n', record)).toThrow(
    'The field “Signed on” is missing',
  ))
