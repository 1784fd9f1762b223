/** What is withheld, and passages in other languages: case 16, and others of its kind. */
import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../src/views/body.ts'
import { withheldRows } from '../../src/views/withheld.ts'
import { found as all, panelSite } from './panel.ts'

const MAY = 'minutes/2026-05-20.mdx'
const minutes = (text: string) => ({
  [MAY]: `---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\nattended: [orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]\n---\n\n${text}\n\n## Any other business\n\nNothing was raised.\n`,
})
const found = (text: string, asOf?: string) => all(minutes(text), asOf).filter((one) => one.includes(MAY))

const WHY = 'Section 43(2) of the Freedom of Information Act: commercial interests'
const ITEM = `## The tender\n\n<Item concerns="sallow-millwrights" withheld="${WHY}" until="2027-05-20" />`

describe('an item that is withheld', () => {
  test('needs neither a decision nor words', () => expect(found(ITEM)).toEqual([]))

  test('is listed, with its reason and day of review', () =>
    expect(withheldRows(panelSite(minutes(ITEM)))).toEqual([
      {
        what: 'An item of the agenda',
        at: { name: 'Meeting of 20 May 2026', href: '/minutes/2026-05-20/#the-tender' },
        reason: WHY,
        review: '20 May 2027',
        isPast: false,
      },
    ]))

  test('says so on its page', () => {
    const site = panelSite(minutes(ITEM))
    const document = site.record.documents.get('minutes/2026-05-20')
    expect(document && bodyOf(document, site)).toContainEqual(
      expect.objectContaining({ type: 'Item', withheld: { reason: WHY, review: '20 May 2027' } }),
    )
  })

  test.each([
    ['2027-05-20', []],
    [
      '2027-05-21',
      [
        `warning[withheld-reviewed] ${MAY}:10:125 What is withheld here was to be reviewed by 20 May 2027, and that day is past`,
      ],
    ],
  ])('by %s', (day, expected) =>
    expect(found(ITEM, day).filter((one) => one.includes('withheld-reviewed'))).toEqual(expected),
  )
})

test.each([
  ['a decision', `<Decision id="d" withheld="${WHY}" until="2027-05-20" />`],
  ['an action', `<Action id="1" owner="bram-castell" withheld="${WHY}" until="2027-05-20" />`],
  ['a passage', `<Passage withheld="${WHY}" until="2027-05-20" />`],
  ['a passage in another language', '<Passage lang="cy">\n\nDiolch yn fawr.\n\n</Passage>'],
  ['words in another language', 'He said <Passage lang="cy">diolch yn fawr</Passage> to the Panel.'],
])('%s is plain', (_, text) => expect(found(text)).toEqual([]))

test.each([
  'The grant was withheld until June, and the Panel noted it.',
  'Withheld tax was discussed.',
  'The old gate was removed.',
  'The closed session ended at noon.',
])('“%s” holds nothing back', (text) =>
  expect(found(text).filter((one) => one.includes('withheld-reviewed'))).toEqual([]),
)

test.each([
  [
    '<Decision id="withheld">[withheld]</Decision>',
    'warning[withheld-reviewed]',
    'Unexpected “[withheld]” in place of',
  ],
  ['[Redacted]', 'warning[withheld-reviewed]', 'Unexpected “[Redacted]” in place of'],
  ['Information withheld.', 'warning[withheld-reviewed]', 'Unexpected “Information withheld.” in place of'],
  ['*[Redacted under section 40 of the Act]*', 'warning[withheld-reviewed]', 'Unexpected “*[Redacted under'],
  ['REDACTED – commercial in confidence', 'warning[withheld-reviewed]', 'Unexpected “REDACTED – commercial'],
  ['[Closed session]', 'warning[withheld-reviewed]', 'Unexpected “[Closed session]” in place of'],
  ['Mr ██████ said that it is old.', 'warning[withheld-reviewed]', 'Unexpected words that are blacked out'],
  [`<Passage withheld="${WHY}" />`, 'warning[withheld-reviewed]', 'does not say on which day'],
  [
    `<Passage withheld="${WHY}" until="2027-05-20">The price is nine.</Passage>`,
    'error[document-shape]',
    'Unexpected words inside a `<Passage>` that is withheld',
  ],
  [
    `<Decision id="d" withheld="${WHY}" until="2027-05-20">Nine.</Decision>`,
    'error[document-shape]',
    'Unexpected words inside a `<Decision>` that is withheld',
  ],
  [
    '<Decision id="d" until="2027-05-20">Nine.</Decision>',
    'error[document-shape]',
    'Unexpected `until` of `<Decision>`',
  ],
  ['<Passage>Nine.</Passage>', 'error[document-shape]', 'Unexpected `<Passage>` that says nothing of its words'],
  ['<Passage lang="cy" />', 'error[document-shape]', 'Unexpected `<Passage>` without words'],
  ['<Passage lang="welsh">Diolch.</Passage>', 'error[document-shape]', 'Unexpected `welsh` in `lang`'],
  ['He said <Passage lang="welsh">diolch</Passage>.', 'error[document-shape]', 'Unexpected `welsh` in `lang`'],
  ['He said <i lang="cy">diolch</i>.', 'error[safe-content]', 'Unexpected attribute `lang` of `<i>`'],
  ['He said <span lang="cy">diolch</span>.', 'error[safe-content]', 'Unexpected element `<span>`'],
])('%s', (text, rule, message) => {
  expect(found(text)).toEqual([expect.stringContaining(message)])
  expect(found(text)[0]).toContain(rule)
})
