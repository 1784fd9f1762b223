import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import type { Meeting } from '../../src/record/index.ts'
import { interestLines, interestsNote } from '../../src/views/conflicts.ts'
import { makeSite, type Phrase, type Site } from '../../src/views/site.ts'
import { type Files, recordOf } from '../bodies.ts'
import { cleo, declaration, declared, meeting, NO_MEETINGS } from '../rules/people.ts'

const organisation = (id: string, lines = '') => ({
  [`organisations/${id}.mdx`]: `---\nname: The ${id}\ntype: company\n${lines}---\n`,
})
const WORLD: Files = {
  ...NO_MEETINGS,
  ...cleo('{post: members, from: 2024-01-10}'),
  ...organisation('works'),
  ...organisation('part', 'partOf: works\n'),
  ...organisation('shop'),
}
const ITEM = '## The hour hand\n\n<Item concerns="works" />\n'
const told = (handling = 'withdrew', name = 'works') =>
  `\n<Interest member="cleo-dray" organisation="${name}" handling="${handling}">She said so.</Interest>\n`

/** A declaration of Cleo Dray with an interest. */
const declares = (day: string, interest = 'works') => ({
  [`interests/cleo-dray/${day}.mdx`]: declaration(
    day,
    `form: signed\ninterests: [{id: 1, category: other, detail: Ten letters, organisation: ${interest}}]`,
  ),
})

/** The lines beneath the marks of the items of 1 May 2024, without their links. */
function lines(
  files: Files,
  text = ITEM,
  attended = ['ada-finch', 'cleo-dray'],
  asOf = '2024-06-01',
  say = (one: Meeting, site: Site): Phrase[] => one.items.flatMap((item) => interestLines(item, one, site)),
): string[] {
  const record = recordOf({ ...WORLD, ...files, ...meeting('2024-05-01', { attended }, text) })
  const { judgement } = publication({ record, folder: '/' }, asOf, '/').site
  const site = makeSite(record, judgement, '/')
  return record.meetings
    .flatMap((one) => say(one, site))
    .map((line) => line.map((part) => (typeof part === 'string' ? part : part.name)).join(''))
}

const NAMED = 'Items that concern an organisation name those present who had declared an interest in it'
const none = (who: string) =>
  `This record holds no signed declaration of interests, current on that day, by ${who}; it cannot show whether one was signed`
const noted = (files: Files, text?: string, attended?: string[]) =>
  lines(files, text, attended, '2024-06-01', interestsNote)

describe('at the top of the minutes stands of whom the record holds no declaration', () => {
  test.each<[string, Files, string[]]>([
    ['a nil declaration', declared('2024-04-01'), [NAMED]],
    ['an interest elsewhere', declares('2024-04-01', 'shop'), [NAMED]],
    ['no declaration', {}, [NAMED, none('Cleo Dray')]],
    ['one that lapsed that day', declared('2023-05-01'), [NAMED, none('Cleo Dray')]],
    ['one signed the day after', declared('2024-05-02'), [NAMED, none('Cleo Dray')]],
    [
      'a form that was not signed',
      { 'interests/cleo-dray/2024-04-01.mdx': declaration('2024-04-01', 'form: unsigned\nnil: true') },
      [NAMED, none('Cleo Dray')],
    ],
  ])('%s', (_, files, expected) => expect(noted(files)).toEqual(expected))

  test('nobody, where no declaration of anybody is held', () =>
    expect(noted({ 'interests/ada-finch/2024-01-01.mdx': undefined })).toEqual([
      'This record holds no signed declaration of interests, current on that day, by any member present. It does not show who had an interest in what an item concerns, nor who had none',
    ]))

  test.each([
    ['an item that concerns nothing', '## The hour hand\n\n<Item topics="" />\n', ['ada-finch']],
    ['an item without marks', '## The hour hand\n', ['ada-finch']],
    ['a meeting that nobody attended', ITEM, []],
  ])('is not said of %s', (_, text, attended) => {
    expect(noted({}, text, attended)).toEqual([])
    expect(lines({}, text, attended)).toEqual([])
  })
})

describe('under an item nothing is said of who had declared no interest in it', () => {
  test.each<[string, Files]>([
    ['a nil declaration', declared('2024-04-01')],
    ['an interest that has ended', declares('2024-04-01', 'works, until: 2024-04-30')],
    ['an interest in one that lapsed', declares('2023-05-01')],
    ['an interest given up since', { ...declares('2024-03-01'), ...declared('2024-04-01') }],
  ])('%s', (_, files) => expect(lines(files)).toEqual([]))
})

describe('who had a declared interest', () => {
  const had = (how: string, what = 'The works') => [`Present with a declared interest: Cleo Dray, in ${what} (${how})`]
  const UNTOLD = 'the minutes do not say how it was handled'

  test.each<[string, Files, string, string[]]>([
    ['and withdrew', declares('2024-04-01'), ITEM + told(), had('withdrew from the discussion')],
    ['and remained', declares('2024-04-01'), ITEM + told('remained'), had('remained in the discussion')],
    ['and took no part', declares('2024-04-01'), ITEM + told('not-engaged'), had('took no part in the discussion')],
    ['and nobody says what became of it', declares('2024-04-01'), ITEM, had(UNTOLD)],
    [
      'said at the start',
      declares('2024-04-01'),
      `## Interests\n${told()}\n${ITEM}`,
      had('withdrew from the discussion'),
    ],
    ['said only later', declares('2024-04-01'), `${ITEM}\n## Other\n${told()}`, had(UNTOLD)],
    [
      'in a part of it',
      declares('2024-04-01', 'part'),
      ITEM + told('withdrew', 'part'),
      had('withdrew from the discussion', 'The part'),
    ],
    [
      'said here, and again later',
      declares('2024-04-01'),
      `${ITEM + told()}\n## Other\n${told('remained')}`,
      had('withdrew from the discussion'),
    ],
    ['declared in the meeting alone', declared('2024-04-01'), ITEM + told(), had('withdrew from the discussion')],
    ['declared in the meeting alone, without a form', {}, ITEM + told(), had('withdrew from the discussion')],
    ['declared in the meeting alone, later', declared('2024-04-01'), `${ITEM}\n## Other\n${told()}`, had(UNTOLD)],
  ])('%s', (_, files, text, expected) => expect(lines(files, text)).toEqual(expected))

  test('in two of the organisations', () => {
    const files = {
      'interests/cleo-dray/2024-04-01.mdx': declaration(
        '2024-04-01',
        'form: signed\ninterests:\n  - {id: 1, category: other, detail: Ten letters, organisation: works}\n  - {id: 2, category: other, detail: Ten letters, organisation: shop}',
      ),
    }
    expect(lines(files, ITEM.replace('works', 'works, shop') + told())[0]).toBe(
      `Present with a declared interest: Cleo Dray, in The works (withdrew from the discussion) and in The shop (${UNTOLD})`,
    )
  })
})

describe('who declared only afterwards an interest that may have been held that day', () => {
  const since = ['Listed in a declaration made after the meeting: an interest of Cleo Dray, on 20 May 2024']

  test.each<[string, Files, string[]]>([
    ['from before', declares('2024-05-20', 'works, from: 2020-01-01'), since],
    ['from that day', declares('2024-05-20', 'works, from: 2024-05-01'), since],
    ['from a day not given', declares('2024-05-20'), since],
    ['from the day after', declares('2024-05-20', 'works, from: 2024-05-02'), []],
    ['not by the day of the judgement', declares('2024-06-02'), []],
  ])('%s', (_, files, expected) => expect(lines({ ...declared('2024-04-01'), ...files })).toEqual(expected))

  test('without a declaration on the day', () => expect(lines(declares('2024-05-20'))).toEqual(since))
})
