import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { find } from '../../src/record/index.ts'
import { paperInterests } from '../../src/views/paper-interests.ts'
import { type Files, recordOf } from '../bodies.ts'

/** What is said of the interests of Ben Marl, who wrote a paper: those he had declared, and when he signed, or why there are none. */
function said(files: Files, fields = 'date: 2024-05-08'): unknown {
  const paper = `---\ntitle: Tides\ntype: report\nstatus: published\nauthors: [ben-marl]\napproved: 2024-05-01\n${fields}\n---\n`
  const record = recordOf({ ...files, 'papers/tides.mdx': paper })
  const { site } = publication({ record, folder: '/' }, '2024-06-01', '/')
  const document = find(record, 'papers', 'tides')
  const found = document && paperInterests(document, site)
  if (!found) return undefined
  expect(found.day).toBe('8 May 2024')
  return found.authors.map(({ person, declaration, interests, without }) => [
    person.name,
    interests.map(({ category, detail }) => `${category}: ${detail}`).join(),
    declaration?.name ?? without,
  ])[0]
}

const declared = (signed: string, lines: string): Files => ({
  'interests/ben-marl/2024-01-01.mdx': undefined,
  [`interests/ben-marl/${signed}.mdx`]: `---\nmember: ben-marl\nsigned: ${signed}\nform: signed\n${lines}\n---\n`,
})
const OWN = 'interests: [{id: 1, category: employment, detail: Winds the tide clock, until: '

test.each<[string, Files, string, string]>([
  ['none to declare', {}, '', '1 January 2024'],
  [
    'one held on the day',
    declared('2024-01-02', `${OWN}2024-05-08}]`),
    'Employment: Winds the tide clock',
    '2 January 2024',
  ],
  ['one that had ended', declared('2024-01-02', `${OWN}2024-05-07}]`), '', '2 January 2024'],
  [
    'none on the day',
    declared('2024-05-09', 'nil: true'),
    '',
    'This record holds no declaration for that day; it cannot show whether one was signed.',
  ],
  [
    'none on the day, explained',
    {
      ...declared('2024-05-09', 'nil: true'),
      'exceptions.yaml':
        '- rule: paper-ready\n  subject: papers/tides/authors/ben-marl\n  reason: His form was on the tide.\n  approvedBy: Ada\n  recorded: 2024-05-09\n  expires: 2025-01-01\n',
    },
    '',
    'This record holds no declaration for that day; it cannot show whether one was signed. Explained: His form was on the tide.',
  ],
])('interests of an author: %s', (_, files, interests, why) =>
  expect(said(files)).toEqual(['Ben Marl', interests, why]),
)

test('nothing is said of a paper that is only cited, or has no day', () => {
  expect(said({}, 'held: false\ndate: 2024-05-08')).toBeUndefined()
  expect(said({}, 'date: "2024-05"')).toBeUndefined()
})
