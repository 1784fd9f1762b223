import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { saidOfFiles } from './said.ts'

const PAPER = '---\ntitle: Tides\ntype: briefing\nstatus: cleared\nauthors: [ada-finch]\n---\n\nHigh and low.\n'
const paper = (text: string) => ({ 'papers/tides.mdx': text })
const EVENT = '---\ntitle: The pier\ntype: visit\nstatus: planned\nwitnesses: [{name: Dot}]\n---\n'
const event = (text: string) => ({ 'events/pier.mdx': text })
const BEN = 'people/ben-marl.mdx'
const ben = (from: string, to: string) => ({ [BEN]: (EXAMPLE_BODY[BEN] ?? '').replace(from, to) })

describe('other documents say which field, from what and to what', () => {
  test.each<[string, object, object, string[]]>([
    [
      'a paper is published',
      paper(PAPER),
      paper(PAPER.replace('cleared', 'published')),
      ['paper: The paper “Tides” is published, no longer cleared (papers/tides.mdx:1)'],
    ],
    [
      'a paper has another author and another text',
      paper(PAPER),
      paper(PAPER.replace('ada-finch', 'ben-marl').replace('low', 'deep')),
      [
        'paper: The paper “Tides” is reworded: “High and low.” is now “High and deep.” (papers/tides.mdx:1)',
        'paper: The paper “Tides” changes: `authors` gains “ben-marl” and loses “ada-finch” (papers/tides.mdx:5)',
      ],
    ],
    [
      'a paper is cited',
      {},
      paper('---\ntitle: Tides\ntype: other\nheld: false\nstatus: published\n---\n'),
      ['paper: The paper “Tides” is added, published, and not held here (papers/tides.mdx:1)'],
    ],
    [
      'a department has somebody who leads there',
      { 'organisations/office.mdx': '---\nname: The Office\ntype: department\n---\n' },
      {
        'organisations/office.mdx':
          '---\nname: The Office\ntype: department\nleads: [{ lead: ben-marl, from: 2024-05-01 }]\n---\n',
      },
      [
        'document: The organisation “The Office” changes: `leads` gains “Ben Marl from 1 May 2024” (organisations/office.mdx:4)',
      ],
    ],
    ['an event is planned', {}, event(EVENT), ['event: The event “The pier” is added, planned (events/pier.mdx:1)']],
    [
      'an event was held, and a witness declared something',
      event(EVENT),
      event(EVENT.replace('planned', 'held').replace('Dot', 'Dot, interests: [{detail: Owns a small pier}]')),
      [
        'event: The event “The pier” is held, no longer planned (events/pier.mdx:1)',
        'event: The event “The pier” changes: `witnesses` gains (name “Dot”, interests (detail “Owns a small pier”)) and loses (name “Dot”) (events/pier.mdx:5)',
      ],
    ],
    [
      'an event is called off',
      event(EVENT),
      event(EVENT.replace('planned', 'cancelled\nreason: The pier was gone')),
      [
        'event: The event “The pier” is cancelled, no longer planned (events/pier.mdx:1)',
        'event: The event “The pier” changes: `reason` is now “The pier was gone” (events/pier.mdx:5)',
      ],
    ],
    [
      'a role ends',
      {},
      ben('from: 2024-01-01', 'from: 2024-01-01\n    until: 2024-12-31'),
      ['role: Ben Marl: Members of the Committee, ends on 31 December 2024 (people/ben-marl.mdx:4)'],
    ],
    [
      'a role’s first day is no longer known',
      {},
      ben('from: 2024-01-01', 'recorded: 2024-01-01'),
      ['role: Ben Marl: Members of the Committee, with its first day no longer known (people/ben-marl.mdx:4)'],
    ],
    [
      'a person is called otherwise',
      {},
      ben('Ben Marl', 'Benjamin Marl'),
      [
        'document: The page of “Benjamin Marl” changes: `name` “Ben Marl” is now “Benjamin Marl” (people/ben-marl.mdx:2)',
      ],
    ],
    [
      'a picture is added',
      {},
      { 'topics/map.png': 'x' },
      ['document: The picture topics/map.png is added (topics/map.png:1)'],
    ],
    [
      'a picture has other bytes',
      { 'topics/map.png': 'x' },
      { 'topics/map.png': 'y' },
      ['document: The picture topics/map.png is replaced (topics/map.png:1)'],
    ],
    [
      'a number of the policy',
      {},
      { 'body.yaml': `${EXAMPLE_BODY['body.yaml']}policy: {interestDays: 14}\n` },
      ['body: The body’s own file changes: `policy.interestDays` 28 is now 14 (body.yaml:7)'],
    ],
  ])('%s', (_, before, after, expected) => expect(saidOfFiles(before as never, after as never)).toEqual(expected))
})

describe('explanations', () => {
  const one = (more = '', subject = 'people/ben-marl') => ({
    'interests/ben-marl/2024-01-01.mdx': undefined,
    'exceptions.yaml': `- {rule: declaration-current, subject: ${subject}, reason: He was at sea and could not sign the form, approvedBy: Ada Finch, recorded: 2024-05-02, expires: 2024-12-31${more}}\n`,
  })
  const text = (from: string, to: string) => ({
    ...one(),
    'exceptions.yaml': (one()['exceptions.yaml'] as string).replace(from, to),
  })
  const name = 'exception: The explanation of `declaration-current` for people/ben-marl'
  test.each<[string, object, string[]]>([
    ['that stay', one(), []],
    ['with their subject in a list', one('', '[people/ben-marl]'), []],
    [
      'until another day',
      text('2024-12-31', '2025-12-31'),
      [`${name} stands until 31 December 2025, not until 31 December 2024 (exceptions.yaml:1)`],
    ],
    [
      'recorded on another day',
      text('2024-05-02', '2024-05-03'),
      [`${name} was recorded on 3 May 2024, not on 2 May 2024 (exceptions.yaml:1)`],
    ],
    [
      'for good',
      text('expires: 2024-12-31', 'closed: true'),
      [`${name} stands for good, not until 31 December 2024 (exceptions.yaml:1)`],
    ],
    ['about more', one(', covers: 2'), [`${name} covers 2 findings, not one finding a subject (exceptions.yaml:1)`]],
    [
      'about the minutes of some days',
      one(', covers: 2', '{minutes: {until: 2024-05-31}}'),
      [
        `${name} is gone (exceptions.yaml:1)`,
        'exception: The explanation of `declaration-current` for minutes/..2024-05-31 is added, approved by Ada Finch, until 31 December 2024, for 2 findings: “He was at sea and could not sign the form” (exceptions.yaml:1)',
      ],
    ],
    [
      'approved by somebody else',
      text('Ada Finch', 'Nobody'),
      [`${name} is approved by Nobody, no longer by Ada Finch (exceptions.yaml:1)`],
    ],
    [
      'for one more, with their whole reason',
      one('', '[people/ben-marl, people/ada-finch]'),
      [
        'exception: The explanation of `declaration-current` for people/ada-finch is added, approved by Ada Finch, until 31 December 2024: “He was at sea and could not sign the form” (exceptions.yaml:1)',
      ],
    ],
    ['gone', { ...one(), 'exceptions.yaml': '[]\n' }, [`${name} is gone (exceptions.yaml:1)`]],
  ])('%s', (_, after, expected) => expect(saidOfFiles(one(), after as never)).toEqual(expected))

  test('gone with what was replied to them', () => {
    const replied = one(', replies: [{date: 2024-05-03, by: ben-marl, text: I was ashore in March.}]')
    const after = { ...one(), 'exceptions.yaml': '[]\n' }
    expect(saidOfFiles(replied, after)).toEqual([`${name} is gone, and with it 1 reply (exceptions.yaml:1)`])
  })
})
