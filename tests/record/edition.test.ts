import { describe, expect, test } from 'vitest'
import { compareEditions, editionDays, entryChanges, type Stated } from '../../src/record/edition.ts'
import type { Interest } from '../../src/record/interest.ts'

const entry = (id: number, detail: string, more: object = {}): Interest =>
  ({ id: String(id), category: 'employment', detail, ...more }) as Interest
const stated = (member: string, signed: string, interests: Interest[]): Stated => ({
  id: `interests/${member}/${signed}`,
  member,
  signed,
  interests,
})
const told = (before: Interest[], now: Interest[]) =>
  entryChanges(before, now).map(({ what, entry: one }) => `${what} ${one.id}`)

describe('entries of two editions', () => {
  test.each<[string, Interest[], Interest[], string[]]>([
    ['nothing in both', [], [], []],
    ['the same', [entry(1, 'Director of a mill')], [entry(1, 'Director of a mill')], []],
    ['other quotes', [entry(1, `The "old" mill's clerk`)], [entry(1, 'The “old” mill’s clerk')], []],
    ['other spaces and line breaks', [entry(1, 'The old mill')], [entry(1, 'The  old\n mill ')], []],
    ['other dashes', [entry(1, 'clerk - mill')], [entry(1, 'clerk – mill')], []],
    ['one word', [entry(1, 'The old mill')], [entry(1, 'The new mill')], ['reworded 1']],
    [
      'another organisation',
      [entry(1, 'Mill', { organisation: 'a' })],
      [entry(1, 'Mill', { organisation: 'b' })],
      ['reworded 1'],
    ],
    ['added', [], [entry(1, 'Mill')], ['added 1']],
    ['left out', [entry(1, 'Mill')], [], ['left-out 1']],
    ['ended', [entry(1, 'Mill')], [entry(1, 'Mill', { until: '2024-01-01' })], ['ended 1']],
    [
      'ended and reworded',
      [entry(1, 'Mill')],
      [entry(1, 'Old mill', { until: '2024-01-01' })],
      ['ended 1', 'reworded 1'],
    ],
    ['a last day taken back', [entry(1, 'Mill', { until: '2024-01-01' })], [entry(1, 'Mill')], ['reworded 1']],
    [
      'another last day',
      [entry(1, 'Mill', { until: '2024-01-01' })],
      [entry(1, 'Mill', { until: '2024-02-01' })],
      ['reworded 1'],
    ],
    ['in another order', [entry(1, 'Mill'), entry(2, 'Well')], [entry(2, 'Well'), entry(1, 'Mill')], []],
  ])('%s', (_, before, now, expected) => {
    expect(told(before, now)).toEqual(expected)
  })
})

describe('editions of the whole register', () => {
  const ada = [stated('ada', '2024-01-01', [entry(1, 'Mill')]), stated('ada', '2025-01-01', [entry(1, 'Mill')])]
  const bo = [stated('bo', '2025-01-01', [entry(1, 'Well')]), stated('bo', '2025-06-01', [])]
  const all = [...bo, ...ada]
  const changes = (one: string, other: string) =>
    compareEditions(all, one, other).map(({ before, now, changes: of }) => [
      before?.signed ?? '',
      now.id,
      ...of.map(({ what }) => what),
    ])

  test('begin on each day on which somebody signed, two on one day being one', () => {
    expect(editionDays(all)).toEqual(['2024-01-01', '2025-01-01', '2025-06-01'])
    expect(editionDays([])).toEqual([])
  })

  test('differ by what was signed after the first day, up to and with the second', () => {
    expect(changes('2024-01-01', '2025-01-01')).toEqual([
      ['2024-01-01', 'interests/ada/2025-01-01'],
      ['', 'interests/bo/2025-01-01', 'added'],
    ])
    expect(changes('2025-01-01', '2025-06-01')).toEqual([['2025-01-01', 'interests/bo/2025-06-01', 'left-out']])
  })

  test('are compared from the earlier to the later, in whichever order they are given', () => {
    expect(changes('2025-06-01', '2024-01-01')).toEqual(changes('2024-01-01', '2025-06-01'))
  })

  test('do not differ from themselves', () => {
    expect(changes('2025-01-01', '2025-01-01')).toEqual([])
  })

  test('hold nothing before the first', () => {
    expect(changes('2023-01-01', '2024-01-01')).toEqual([['', 'interests/ada/2024-01-01', 'added']])
  })
})
