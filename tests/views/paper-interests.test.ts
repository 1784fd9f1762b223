import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { find } from '../../src/record/index.ts'
import { paperInterestsHtml } from '../../src/views/paper-interests.ts'
import { type Files, recordOf } from '../bodies.ts'

/** What the page of a paper by Ben Marl says of his interests. */
function said(files: Files, fields = 'date: 2024-05-08'): string {
  const paper = `---\ntitle: Tides\ntype: report\nstatus: published\nauthors: [ben-marl]\napproved: 2024-05-01\n${fields}\n---\n`
  const record = recordOf({ ...files, 'papers/tides.mdx': paper })
  const { site } = publication({ record, folder: '/' }, '2024-06-01', '/')
  const document = find(record, 'papers', 'tides')
  const html = document ? paperInterestsHtml(document, site) : ''
  return html
    .replace(/<h2.*?<\/h2>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const declared = (signed: string, lines: string): Files => ({
  'interests/ben-marl/2024-01-01.mdx': undefined,
  [`interests/ben-marl/${signed}.mdx`]: `---\nmember: ben-marl\nsigned: ${signed}\nform: signed\n${lines}\n---\n`,
})
const OWN = 'interests: [{id: 1, category: employment, detail: Winds the tide clock, until: '

test.each<[string, Files, string]>([
  ['none to declare', {}, 'Ben Marl Nothing to declare, declared on 1 January 2024'],
  [
    'one held on the day',
    declared('2024-01-02', `${OWN}2024-05-08}]`),
    'Ben Marl employment: Winds the tide clock declared on 2 January 2024',
  ],
  [
    'one that had ended',
    declared('2024-01-02', `${OWN}2024-05-07}]`),
    'Ben Marl Nothing to declare, declared on 2 January 2024',
  ],
  ['none on the day', declared('2024-05-09', 'nil: true'), 'Ben Marl No current declaration is held.'],
  [
    'none on the day, explained',
    {
      ...declared('2024-05-09', 'nil: true'),
      'exceptions.yaml':
        '- rule: paper-ready\n  subject: papers/tides/authors/ben-marl\n  reason: His form was on the tide.\n  approvedBy: Ada\n  recorded: 2024-05-09\n  expires: 2025-01-01\n',
    },
    'Ben Marl No current declaration is held. Explained: His form was on the tide.',
  ],
])('interests of an author: %s', (_, files, expected) => expect(said(files)).toBe(expected))

test('nothing is said of a paper that is only cited, or has no day', () => {
  expect(said({}, 'held: false\ndate: 2024-05-08')).toBe('')
  expect(said({}, 'date: "2024-05"')).toBe('')
})
