/** What YAML, MDX and Markdown read other than it is written: cases 24, 32, 34 and 39, and others of their kinds. */
import { describe, expect, test } from 'vitest'
import { said } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { DAY, PANEL } from './panel.ts'

const FORM = 'interests/bram-castell/2026-03-01.mdx'
const MAY = 'minutes/2026-05-20.mdx'

/** Message and first line of help of all that is found in one file, each at its line. */
const asked = (file: string, text: string) =>
  runRules(RULES, recordOf({ [file]: text }, PANEL), DAY)
    .diagnostics.filter((one) => one.file.endsWith(file))
    .map(({ rule, span, message, help }) => [`${rule} ${span.line}`, message, said(help[0] ?? '')])
const form = (detail: string) =>
  `---\nmember: bram-castell\nsigned: 2026-03-01\nform: signed\ninterests:\n  - id: 1\n    category: other\n    detail: ${detail}\n---\n`
const minutes = (text: string) =>
  `---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\nattended: [orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]\n---\n\n${text}\n`

describe('a value in a declaration', () => {
  test.each([
    [
      'Director of "Best" Lamps: lighting, and ropes',
      '`:` and a space',
      `'Director of "Best" Lamps: lighting, and ropes'`,
    ],
    ['@sallowmill: writes for it', '`@` at the beginning', '"@sallowmill: writes for it"'],
    ['"Best" Lamps Ltd, director without pay', '`"` at the beginning', `'"Best" Lamps Ltd, director without pay'`],
    ["'Best' Lamps Ltd, director without pay", "`'` at the beginning", `"'Best' Lamps Ltd, director without pay"`],
    ['[Best] Lamps Ltd, director without pay', '`[` at the beginning', '"[Best] Lamps Ltd, director without pay"'],
    ['*Best* Lamps Ltd, director without pay', '`*` at the beginning', '"*Best* Lamps Ltd, director without pay"'],
    ['- half of the shares in the mill', '`-` at the beginning', '"- half of the shares in the mill"'],
    ['%50 of the shares in the mill', '`%` at the beginning', '"%50 of the shares in the mill"'],
    ['#1 Mill Lane Ltd, half of the shares', '`#` after a space', '"#1 Mill Lane Ltd, half of the shares"'],
    [
      'Owner of flat #2 Mill Lane, let to the Port',
      '`#` after a space',
      '"Owner of flat #2 Mill Lane, let to the Port"',
    ],
    ['Adviser to Ropes & Co # unpaid', '`#` after a space', '"Adviser to Ropes & Co # unpaid"'],
  ])('%s', (detail, message, quoted) =>
    expect(asked(FORM, form(detail))).toEqual([
      ['written-is-read 8', expect.stringContaining(message), `put the whole value in quotes: \`${quoted}\``],
    ]),
  )

  test('in quotes is kept whole', () =>
    expect(asked(FORM, form('"Half of the shares of #1 Mill Lane Ltd: all"'))).toEqual([]))
})

test.each(['Null', 'null', '~'])('a person named %s', (name) =>
  expect(asked('people/no-surname.mdx', `---\nname: ${name}\nroles: []\n---\n`)[0]).toEqual([
    'written-is-read 2',
    `Unexpected \`${name}\`, which is read as nothing at all`,
    `put the whole value in quotes: \`"${name}"\``,
  ]),
)

test.each(['Yes', 'True', '1e5'])('a person named %s is a word in quotes', (name) => {
  const found = asked('people/no-surname.mdx', `---\nname: ${name}\nroles: []\n---\n`)
  for (const [, , help] of found) expect(help).toBe(`put it in quotes: \`"${name}"\``)
  expect(found).toHaveLength(name === 'Yes' ? 0 : 1)
})

describe('a quotation mark inside an attribute', () => {
  test.each([
    [
      '<Item ruling="The Chair ruled that "oak" is out of order." />',
      'Unexpected quotation mark `"` inside the value of `ruling`, which it would end',
      'write “ ” inside the value: `ruling="The Chair ruled that “oak” is out of order."`',
    ],
    [
      `<Action id="1" owner="withheld" withheld='The owner's name is personal data'>To measure it.</Action>`,
      "Unexpected quotation mark `'` inside the value of `withheld`, which it would end",
      'write ’ inside the value: `withheld="The owner’s name is personal data"`',
    ],
    [
      "<Item ruling='The Chair's ruling was that 'oak' is out of order.' />",
      "Unexpected quotation mark `'` inside the value of `ruling`, which it would end",
      'write ‘ ’ inside the value: `ruling="The Chair’s ruling was that ‘oak’ is out of order."`',
    ],
    [
      '<Action id=“1” owner="bram-castell">To measure it.</Action>',
      'Unexpected “ around the value of `id`, expected `"`',
      'write `id="1"`',
    ],
  ])('%s', (text, message, help) =>
    expect(asked(MAY, minutes(`## The sluice\n\n${text}`))).toEqual([['written-is-read 10', message, help]]),
  )

  test('that is missing around one of several hides none of the others', () =>
    expect(asked(MAY, minutes('<Action id="1" owner=bram-castell due="2026-09">To measure it.</Action>'))).toEqual([
      [
        'document-shape 8',
        'Unexpected `owner=bram-castell`, expected the value of `owner` in quotation marks',
        'write `owner="bram-castell"`',
      ],
    ]))
})

test('a heading and a list with no-break spaces, as Word makes them', () =>
  expect(asked(MAY, minutes('##\u00a0The sluice\n\n•\u00a0The gate is old\n•\u00a0The wheel is older'))).toEqual([
    [
      'written-is-read 8',
      'Unexpected no-break space behind `##`, expected a plain space: this is no heading',
      'write `## The sluice`',
    ],
    [
      'written-is-read 10',
      'Unexpected `•` at the beginning of a line, which makes no list: the lines run together',
      'begin each entry with `- `: `- The gate is old`',
    ],
  ]))

test.each([
  ['a) The gate\nb) The wheel', 'b)'],
  ['(i) The gate\n(ii) The wheel', '(ii)'],
  ['2.1 The gate is old.\n2.2 The wheel is older.', '2.2'],
])('lines that begin as a list of Word does: %s', (text, label) =>
  expect(asked(MAY, minutes(text))).toEqual([
    ['written-is-read 9', expect.stringContaining(`\`${label}\``), expect.stringContaining('put an empty line above')],
  ]),
)

test('a line that begins with a figure is none', () =>
  expect(asked(MAY, minutes('The gate measures\n2.5 metres and the wheel\n3.5 metres.'))).toEqual([]))
