/** Letters and their templates: from whom, to whom, when answered; and papers that the record speaks of and doesn't hold. */
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../src/changes/index.ts'
import { filesOf } from '../../src/data/index.ts'
import type { Document } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { backlinks } from '../../src/views/backlinks.ts'
import { bodyOf } from '../../src/views/body.ts'
import { factsOf } from '../../src/views/document-facts.ts'
import { noticeOf } from '../../src/views/document-notice.ts'
import { recordOf } from '../bodies.ts'
import { found as all, DAY, PANEL, panelSite } from './panel.ts'

const FILE = 'papers/to-the-mill.mdx'
const letter = (fields: string, type = 'letter') =>
  `---\ntitle: To the mill\ntype: ${type}\nheld: false\n${fields}---\n\nThe minutes speak of it.\n`
const ASKED = 'status: commissioned\nfrom: chair\n'
const ISSUED = 'status: published\ndate: 2026-05-02\nfrom: chair\n'
const MILL = { 'organisations/mill.mdx': '---\nname: The Mill\ntype: company\n---\n' }
const found = (fields: string, more = {}) =>
  all({ ...MILL, [FILE]: letter(fields), ...more }).filter((one) => one.includes('papers/'))

const page = (files: Record<string, string>, id = 'papers/to-the-mill') => {
  const site = panelSite({ ...MILL, ...files })
  const document = site.record.documents.get(id) as Document
  const facts = factsOf(document, site).map(({ label, text, named }) =>
    [label, text, ...(named ?? []).map(({ name }) => name)].filter(Boolean).join(': '),
  )
  return { site, facts, notice: noticeOf(document, site)?.join(''), body: bodyOf(document, site) }
}

describe('the page of a letter', () => {
  test('that nobody can show was issued says what the record doesn’t say', () => {
    const { facts, notice, body } = page({ [FILE]: letter(ASKED) })
    expect(facts).toEqual([
      'Type: letter',
      'Status: commissioned',
      'From: Chair',
      'Issued: this record does not say whether it was issued',
      'Addressed to: this record names nobody',
      'Answered: this record does not say whether it was answered',
    ])
    expect(notice).toBe(
      'This letter was asked for. This record does not hold it, and cannot show whether it was ever written.',
    )
    // What the record itself says of it is on the page.
    expect(JSON.stringify(body)).toContain('The minutes speak of it.')
  })

  test('says of each recipient when it was issued and answered, and of none that they did not answer', () => {
    const to = `to:\n  - mill\n  - { recipient: chair, issued: 2026-05-04, answered: 2026-05-09, answer: reply }\n`
    const { facts, site } = page({
      [FILE]: letter(ISSUED + to),
      'papers/reply.mdx': letter('status: not-recorded\nfrom: mill\nto: [chair]\n').replace('To the mill', 'The reply'),
    })
    expect(facts.slice(2)).toEqual([
      'From: Chair',
      'Issued: 2 May 2026',
      'Issued to: on 2 May 2026: The Mill',
      'Answered: this record does not say whether it was answered: The Mill',
      'Issued to: on 4 May 2026: Chair',
      'Answered: on 9 May 2026: Chair: The reply',
    ])
    const rows = JSON.parse(filesOf(site).get('data/letters.json')?.() ?? '[]')
    expect(
      rows.map(({ recipient, issued, answered, answer }: Record<string, string>) => [
        recipient,
        issued,
        answered,
        answer,
      ]),
    ).toEqual([
      ['chair', null, null, null],
      ['mill', '2026-05-02', null, null],
      ['chair', '2026-05-04', '2026-05-09', 'papers/reply'],
    ])
    const [links] = backlinks('organisations/mill', site)
    expect(links?.links.map(({ name, how }) => [name, how])).toEqual([
      ['The reply', 'named as sender'],
      ['To the mill', 'named as recipient'],
    ])
  })

  test('leads to its template, and back', () => {
    const files = {
      [FILE]: letter(`${ASKED}template: form\n`),
      'papers/form.mdx': letter('status: not-recorded\n', 'template').replace('To the mill', 'The form'),
    }
    expect(page(files).facts).toContain('Template: The form')
    expect(page(files, 'papers/form').facts).toContain('Letters made from it: To the mill')
  })
})

test.each([
  [
    'not-recorded',
    'speaks of this paper and does not hold it. It cannot show how far the paper came, nor whether it was ever written.',
  ],
  ['not-recorded\ndate: "2026"', 'cites this paper and does not hold its text.'],
  ['draft', 'cites this paper and does not hold its text. It cannot show what became of it.'],
  ['published', 'cites this paper and does not hold its text.'],
])('of a paper elsewhere whose status is %s, the page says no more than the record shows', (status, says) =>
  expect(page({ [FILE]: letter(`status: ${status}\n`, 'briefing') }).notice).toBe(`This record ${says}`),
)

test('a body without letters has no table of them', () =>
  expect(filesOf(panelSite()).has('data/letters.csv')).toBe(false))

test('a letter of which only the month is known was issued in that month', () =>
  expect(
    page({ [FILE]: letter('status: published\ndate: 2026-05\nfrom: chair\nto: [mill]\n') }).facts.filter((one) =>
      one.startsWith('Issued'),
    ),
  ).toEqual(['Issued: in May 2026', 'Issued to: in May 2026: The Mill']))

describe('a letter that does not agree with itself', () => {
  test.each<[string, string, string[]]>([
    ['kept', `${ISSUED}to: [{ recipient: mill, answered: 2026-05-02 }]\n`, []],
    [
      'answered before it was issued',
      `${ISSUED}to: [{ recipient: mill, answered: 2026-05-01 }]\n`,
      ['8:35 An answer by The Mill is dated 1 May 2026, before the letter was issued, on 2 May 2026'],
    ],
    [
      'answered before it was issued to that one',
      `${ISSUED}to: [{ recipient: mill, issued: 2026-05-07, answered: 2026-05-05 }]\n`,
      ['8:55 An answer by The Mill is dated 5 May 2026, before the letter was issued, on 7 May 2026'],
    ],
    [
      'answered on a day to come',
      `${ISSUED}to: [{ recipient: mill, answered: 2026-06-02 }]\n`,
      ['8:35 An answer by The Mill is dated 2 June 2026, a day that has not come by 1 June 2026'],
    ],
    [
      'issued in a month to come',
      'status: not-recorded\ndate: "2026-07"\n',
      ['6:7 This letter is issued in July 2026, which has not come by 1 June 2026'],
    ],
    [
      'issued to one on a day to come',
      `${ASKED}to: [{ recipient: mill, issued: 2026-06-02 }]\n`,
      ['7:33 This letter is issued on 2 June 2026, which has not come by 1 June 2026'],
    ],
    [
      'made from itself',
      `${ASKED}template: to-the-mill\n`,
      ['7:11 Unexpected template “To the mill”, which is a letter, expected a paper with `type: template`'],
    ],
    [
      'that answers itself',
      `${ISSUED}to: [{ recipient: mill, answer: to-the-mill }]\n`,
      ['8:33 This letter says that it answers itself'],
    ],
    [
      'to somebody twice',
      `${ISSUED}to: [mill, mill]\n`,
      ['8:12 Unexpected second entry of The Mill, expected each recipient of a letter once'],
    ],
    [
      'issued to somebody before its own day',
      `${ISSUED}to: [{ recipient: mill, issued: 2026-05-01 }]\n`,
      ['8:33 This letter is issued to The Mill on 1 May 2026, before its own day, 2 May 2026'],
    ],
  ])('%s', (_, fields, expected) =>
    expect(found(fields)).toEqual(expected.map((one) => `error[paper-ready] papers/to-the-mill.mdx:${one}`)),
  )

  test('answered by what is no letter', () =>
    expect(
      found(`${ISSUED}to: [{ recipient: mill, answer: talk }]\n`, {
        'papers/talk.mdx': letter('status: not-recorded\n', 'briefing'),
      }).filter((one) => one.includes('answer')),
    ).toEqual([
      'error[paper-ready] papers/to-the-mill.mdx:8:33 Unexpected answer “To the mill”, which is a briefing, expected a letter',
    ]))

  test('to nobody whom the record has', () =>
    expect(found(`${ASKED}to: [mil]\n`)).toEqual([
      expect.stringContaining('error[link-resolves] papers/to-the-mill.mdx:7:6 Unexpected id `mil`'),
    ]))

  test.each(['to: [mill]\n', 'template: form\n', 'from: chair\n'])('a briefing has no %s', (field) =>
    expect(all({ ...MILL, [FILE]: letter(`status: draft\n${field}`, 'briefing') })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error\[document-shape\] .*expected it only of a letter/)]),
    ),
  )
})

describe('a published letter that the record holds', () => {
  const held = (fields: string) => all({ ...MILL, [FILE]: letter(fields).replace('held: false\n', '') })

  test('says who issues it and when, and needs no approval', () => {
    expect(held('status: published\nto: [mill]\n')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('This letter is published, and does not say who issues it'),
        expect.stringContaining('This paper is published, and has no date'),
      ]),
    )
    expect(held(ISSUED).filter((one) => !one.includes('[sealed-text]'))).toEqual([])
  })

  test('has a status that is known', () =>
    expect(held('status: not-recorded\n')).toEqual([
      'error[document-shape] papers/to-the-mill.mdx:4:9 Unexpected `status`: expected how far the paper came, as this record holds it',
    ]))
})

describe('the parts that people have in a paper', () => {
  const PARTS = 'authors: [chair]\ncontributors: [members]\nfinalisedBy: [chair]\nclearedBy: [members]\n'
  const labels = (status: string) =>
    page({ [FILE]: letter(`status: ${status}\n${PARTS}`, 'briefing') })
      .facts.slice(2)
      .map((one) => one.split(':')[0])

  test.each([
    ['commissioned', ['To be written by', 'To be added to by', 'To be finalised by', 'To be cleared by']],
    ['draft', ['Authors', 'Contributors', 'To be finalised by', 'To be cleared by']],
    ['cleared', ['Authors', 'Contributors', 'Finalised by', 'Cleared by']],
  ])('%s', (status, expected) => expect(labels(status)).toEqual(expected))
})

test('changes say whom a letter is addressed to, and who answered', () => {
  const state = (fields: string) => {
    const record = recordOf({ ...MILL, [FILE]: letter(fields) }, PANEL)
    return { record, verdict: runRules(RULES, record, DAY), asOf: DAY }
  }
  const told = changesBetween(
    state(`${ASKED}to: [mill]\n`),
    state(`${ISSUED}to: [{ recipient: mill, answered: 2026-05-06 }, chair]\n`),
  ).map(({ message }) => message)
  expect(told).toEqual([
    'The letter “To the mill” is published, no longer commissioned',
    'The letter “To the mill” changes: `date` is now 2 May 2026',
    'The letter “To the mill” is answered by The Mill on 6 May 2026',
    'The letter “To the mill” is addressed to Chair too',
  ])
})
