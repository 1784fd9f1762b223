import { describe, expect, test } from 'vitest'
import { saidOfFiles } from './said.ts'

const OIL = { 'organisations/oil.mdx': '---\nname: Oil and Co\ntype: company\n---\n' }
const MAY = 'interests/ben-marl/2024-05-20.mdx'
const declaration = (...interests: string[]) => ({
  ...OIL,
  [MAY]: `---\nmember: ben-marl\nsigned: 2024-05-20\nform: signed\ninterests:\n${interests.map((one) => `  - {${one}}\n`).join('')}---\n`,
})
const FIRST = 'id: 1, category: shareholding, organisation: oil, from: 2020-01-01, detail: Forty shares in it'
const bare = (list: string[]) => list.map((one) => one.replace(/ \([^(]*\)$/, ''))

describe('an entry of a declaration', () => {
  const EDITED =
    'declaration: The declaration of Ben Marl, signed on 20 May 2024, is edited, though the next one should be signed instead'
  test.each<[string, string[], string[]]>([
    ['that stays', [FIRST], []],
    ['in other quotes', [FIRST.replace('Forty shares in it', '"Forty  shares in it"')], []],
    [
      'ended',
      [`${FIRST}, until: 2024-05-01`],
      [
        EDITED,
        'interest: Interest 1 of Ben Marl has ended on 1 May 2024: Shareholding, Oil and Co: “Forty shares in it”',
      ],
    ],
    [
      'reworded',
      [FIRST.replace('Forty', 'Fifty')],
      [EDITED, 'interest: Interest 1 of Ben Marl is reworded: “Forty shares in it” is now “Fifty shares in it”'],
    ],
    [
      'of another category',
      [FIRST.replace('shareholding', 'membership')],
      [EDITED, 'interest: Interest 1 of Ben Marl changes: `category` “Shareholding” is now “Membership”'],
    ],
    [
      'beside a new one',
      [FIRST, 'id: 2, category: family, detail: A cousin in the trade'],
      [EDITED, 'interest: Interest 2 of Ben Marl is added: Family: “A cousin in the trade”'],
    ],
    [
      'gone for another',
      ['id: 2, category: family, detail: A cousin in the trade'],
      [
        EDITED,
        'interest: Interest 1 of Ben Marl is no longer declared: Shareholding, Oil and Co: “Forty shares in it”',
        'interest: Interest 2 of Ben Marl is added: Family: “A cousin in the trade”',
      ],
    ],
  ])('%s', (_, after, expected) =>
    expect(bare(saidOfFiles(declaration(FIRST), declaration(...after))).sort()).toEqual([...expected].sort()),
  )

  test('the form itself', () =>
    expect(
      bare(
        saidOfFiles(declaration(FIRST), {
          ...OIL,
          [MAY]: (declaration(FIRST)[MAY] ?? '').replace('form: signed', 'form: unsigned'),
        }),
      ),
    ).toEqual([`${EDITED.replace('signed on', 'dated')}: \`form\` “signed” is now “unsigned”`]))
})

test('what was made orally on the day of the form is before it; what it is worth is told', () => {
  const oral = (declaration(`${FIRST}, value: £350`)[MAY] ?? '').replace('form: signed', 'form: oral')
  const said = MAY.replace('.mdx', '-said.mdx')
  expect(bare(saidOfFiles(OIL, { ...OIL, [said]: oral.replace('form', 'received: 2024-05-21\nform') }))).toEqual([
    'declaration: The declaration of Ben Marl, made orally on 20 May 2024, is added, and renews that of 1 January 2024; it was received on 21 May 2024; it lapses on 1 January 2025',
    'declaration: This record holds no signed form yet of the declaration of Ben Marl (Members of the Committee) made orally on 20 May 2024',
    'interest: Interest 1 of Ben Marl is added: Shareholding, Oil and Co, value £350: “Forty shares in it”',
  ])
  expect(bare(saidOfFiles({ ...OIL, [said]: oral }, { ...declaration(FIRST), [said]: oral }))).toEqual([
    'declaration: The declaration of Ben Marl, signed on 20 May 2024, is added, and renews that of 20 May 2024; it lapses on 20 May 2025',
    'interest: Interest 1 of Ben Marl changes: `value` “£350” is taken out',
  ])
})

test('a renewal is held against the declaration before it', () =>
  expect(saidOfFiles(OIL, declaration(FIRST))).toEqual([
    'declaration: The declaration of Ben Marl, signed on 20 May 2024, is added, and renews that of 1 January 2024; it lapses on 20 May 2025 (interests/ben-marl/2024-05-20.mdx:3)',
    'interest: Interest 1 of Ben Marl is added: Shareholding, Oil and Co: “Forty shares in it” (interests/ben-marl/2024-05-20.mdx:6)',
  ]))

test('a shorter policy brings the lapse near: the last day without a warning, and the first with one', () => {
  const body = (months: number) => ({
    'body.yaml': `name: The Tide Clock Committee\nsummary: It advises.\nsponsor: Harbour Office\nappointedBy: The Harbour Master\nterms: first\npolicy: {declarationValidMonths: ${months}}\n`,
  })
  const lapsing = (day: string) =>
    saidOfFiles(body(12), body(6), day).filter((one) => one.startsWith('declaration:')).length
  // Signed on 1 January, six months: 1 July, and sixty days before it.
  expect([lapsing('2024-05-01'), lapsing('2024-05-02')]).toEqual([0, 2])
})

test('a reply beside a declaration is no edit of it', () => {
  const answered = (...replies: string[]) => ({
    ...OIL,
    [MAY]: (declaration(FIRST)[MAY] ?? '').replace('form:', `replies: [${replies.join(', ')}]\nform:`),
  })
  const reply = (text: string) => `{date: 2024-05-21, by: ben-marl, text: ${text}}`
  const OF = 'declaration: The declaration of Ben Marl, signed on 20 May 2024,'
  const told = (text: string) => `reply by Ben Marl of 21 May 2024: “${text}”`
  const [given, altered] = ['They were a gift.', 'They were bought.']
  expect(bare(saidOfFiles(declaration(FIRST), answered(reply(given))))).toEqual([`${OF} has a new ${told(given)}`])
  expect(bare(saidOfFiles(answered(reply(given)), answered(reply(altered))))).toEqual([
    `${OF} no longer has the ${told(given)}`,
    `${OF} has a new ${told(altered)}`,
  ])
})
