/** Kinds of interests: those of the body, else the usual ones. */
import { describe, expect, test } from 'vitest'
import { categoryName } from '../../../src/record/index.ts'
import { type Files, recordOf, verdictOf } from '../../bodies.ts'
import { body, declaration } from '../people.ts'

const FILE = 'interests/cleo-dray/2024-02-01.mdx'
const CLEO = { 'people/cleo-dray.mdx': '---\nname: Cleo Dray\n---\n' }
const OWN = body('categories: [{ id: paid-work, name: Paid work }, { id: land, name: Land and houses, explain: x }]')

/** What the check says of a kind: the place and the sentence, and what to type. */
function said(category: string, files: Files = {}): string[] {
  const text = declaration(
    '2024-02-01',
    `form: signed\ninterests: [{id: 1, category: ${category}, detail: Ten letters}]`,
  )
  const { diagnostics } = verdictOf({ ...CLEO, [FILE]: text, ...files })
  return diagnostics
    .filter(({ file }) => file === `content/${FILE}`)
    .map(({ span, message, help }) => `${span.line}:${span.column} ${message} → ${help.join('; ')}`)
}

const USUAL =
  '`employment`, `directorship`, `shareholding`, `supplier`, `recipient`, `procurement`, `membership`, `family`, `gift`, `property` or `other`'
const NONE =
  'write the one of these that is true; a body with kinds of its own lists them in body.yaml under `categories`'

describe('where body.yaml names no kinds', () => {
  test.each([
    ['famly', 'if that is what is meant, write `category: family`'],
    ['salary', 'write `category: employment`'],
    ['Gift or hospitality', 'write `category: gift`'],
    ['barnacle-scraping', NONE],
  ])('%s is none of the usual ones', (category, help) =>
    expect(said(category)).toEqual([
      `5:31 Unexpected \`${category}\` in \`interests[1].category\`, expected ${USUAL} → ${help}`,
    ]),
  )

  test.each(['gift', 'property', 'other'])('%s is one of them', (category) => expect(said(category)).toEqual([]))
})

describe('where body.yaml names its own', () => {
  test.each([
    ['paid-work', []],
    ['land', []],
    ['paid-wrok', ['if that is what is meant, write `category: paid-work`']],
    ['Land and House', ['if that is what is meant, write `category: land`']],
    ['employment', ['write the one of these that is true, or add this one to `categories` in body.yaml']],
  ])('%s', (category, help) =>
    expect(said(category, OWN)).toEqual(
      help.map(
        (one) =>
          `5:31 Unexpected \`${category}\` in \`interests[1].category\`, expected \`paid-work\` or \`land\` → ${one}`,
      ),
    ),
  )

  test('archive keeps the kinds of its days', () => expect(said('stipend', body('rulesFrom: 2024-02-02'))).toEqual([]))

  test.each([
    ['land', 'Land and houses'],
    ['family', 'Family'],
    ['odd-job', 'Odd job'],
  ])('%s is shown as %s', (id, name) => expect(categoryName(id, recordOf(OWN))).toBe(name))
})

test('the list of a body has each id and each name once, and is not empty', () => {
  const faults = (list: string) =>
    recordOf(body(`categories: ${list}`)).body.faults.map(({ span, message }) => `${span.column} ${message}`)
  expect(faults('[]')).toEqual(['13 Unexpected a list in `categories`, expected at least 1 entry'])
  expect(faults('[{ id: a, name: A }, { id: a, name: B }, { id: b, name: A }]')).toEqual([
    '40 Unexpected `categories[2].id`: expected each id once',
    '69 Unexpected `categories[3].name`: expected each name once',
  ])
})
