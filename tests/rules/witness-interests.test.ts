import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'

/** An event with witnesses from line 5 on. */
const pier = (witnesses: string, status = 'held'): Files => ({
  'events/pier.mdx': `---\ntitle: The pier\ntype: evidence-session\nstatus: ${status}\nwitnesses: [${witnesses}]\n---\n`,
})
const said = (files: Files) => findings('witness-interests', files)

describe('nothing is asked', () => {
  test.each([
    ['where there are no witnesses', ''],
    ['of one who declared that there are none', '{name: Dot Quay, nil: true}'],
    ['of one who declared it in a word', '{name: Dot Quay, interests: [{detail: Shareholder}]}'],
    ['of one who declared some', '{person: ben-marl, interests: [{detail: Owns a small pier}]}'],
  ])('%s', (_, witnesses) => expect(said(pier(witnesses))).toEqual([]))

  test('before they were heard, or where nobody was', () => {
    expect(said(pier('{name: Dot Quay}', 'planned'))).toEqual([])
    expect(said(pier('{name: Dot Quay}', 'cancelled\nreason: The pier was gone'))).toEqual([])
  })

  test('of an event older than the rules', () => {
    const body = 'name: A\nsummary: B\nsponsor: C\nappointedBy: D\nterms: first\nrulesFrom: 2024-01-01\n'
    const old = pier('{name: Dot Quay}', 'held\ndate: 2023')
    expect(said({ ...old, 'body.yaml': body })).toEqual([])
    expect(said(old)).toHaveLength(1)
  })
})

test('each witness is named, by the name of a person where there is a page', () =>
  expect(said(pier('{name: Dot Quay}, {person: ben-marl}, {name: Ann, nil: true}'))).toEqual([
    'events/pier.mdx:5:20 This record does not say whether Dot Quay, a witness at “The pier”, declared interests',
    'events/pier.mdx:5:40 This record does not say whether Ben Marl, a witness at “The pier”, declared interests',
  ]))

test('a name that is nobody’s, or that of a person with a page, is asked about', () =>
  expect(said(pier('{name: TBC, nil: true}, {name: Ben Marl, nil: true}'))).toEqual([
    'events/pier.mdx:5:20 Unexpected witness “TBC”, expected the name of somebody who was heard',
    'events/pier.mdx:5:44 Unexpected name “Ben Marl” of a witness, expected the id of the person of that name, who has a page here',
  ]))

test('one whose name has no Latin letters is known by a number', () => {
  const { diagnostics } = verdictOf(pier('{name: Ann, nil: true}, {name: 王伟}, {name: 李娜}'))
  expect(diagnostics.map(({ subjects }) => subjects[0])).toEqual(['events/pier/witness-2', 'events/pier/witness-3'])
})

test('it can be explained for one witness', () => {
  const exceptions = `- rule: witness-interests\n  subject: events/pier/dot-quay\n  reason: She was asked twice, and never answered\n  approvedBy: chair\n  recorded: 2024-05-20\n  expires: 2025-05-20\n`
  const { diagnostics, explained } = verdictOf({ ...pier('{name: Dot Quay}'), 'exceptions.yaml': exceptions })
  expect([diagnostics.map(({ rule, message }) => `${rule} ${message}`), explained.length]).toEqual([[], 1])
})
