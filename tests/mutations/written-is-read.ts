import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const FORM = 'interests/jonas-kettleby/2026-05-20.mdx'
const LANTERN = 'definitions/lantern.mdx'

const inNovember = (name: string, from: string, to: string, line: string): Mutation => ({
  name,
  edits: { [NOVEMBER]: change(from, to) },
  answers: [{ file: NOVEMBER, line }],
})
const added = (name: string, words: string, line: string): Mutation => ({
  name,
  edits: { [LANTERN]: (text) => `${text.trimEnd()}\n\n${words}\n` },
  answers: [{ file: LANTERN, line }],
})
const venue = (name: string, value: string): Mutation =>
  inNovember(name, 'venue: The lamp room, Little Umber', `venue: ${value}`, `venue: ${value}`)

/** Text that would be dropped or changed without a word. */
export const mutations: readonly Mutation[] = [
  venue('a hash in a value', 'The lamp room #2, Little Umber'),
  venue('a value that begins with a hash', '#2 Lamp Row'),
  venue('a colon in a value', 'The lamp room: north end'),
  venue('a value that begins with a quotation mark', '"Lamps" room, Little Umber'),
  venue('a value that begins with a bracket', '[the] lamp room, Little Umber'),
  venue('a value that begins with an at sign', '@lamphouse, Little Umber'),
  added('a space without width in a word', 'The lan\u200btern is lit.', 'tern is lit'),
  added('a soft hyphen at the edge of a word', 'The l\u00adantern is lit.', 'tern is lit'),
  added('a sign for joining between Latin letters', 'The lan\u200dtern is lit.', 'tern is lit'),
  added('a space without width by its number', 'The lan&#8203;tern is lit.', 'tern is lit'),
  added('a space without width by its name', 'The lan&ZeroWidthSpace;tern is lit.', 'tern is lit'),
  {
    name: 'no answer to signs that a script needs, or a long word',
    edits: {
      [LANTERN]: (text) =>
        `${text.trimEnd()}\n\nIn Persian: \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645. A light\u00adhouse. \u{1f469}\u200d\u{1f680}\n`,
    },
    answers: [],
  },
  added('a numbered title from Word', '2.\tOther lights\n\nA candle is none.', '2.\tOther lights'),
  {
    name: 'somebody called Null',
    edits: { 'people/rufus-lamb.mdx': (text) => text.replace(/^name: .*$/m, 'name: Null') },
    answers: [{ file: 'people/rufus-lamb.mdx', line: 'name: Null' }],
  },
  {
    name: 'a remark behind a day',
    edits: { [FORM]: change('signed: 2026-05-20', 'signed: 2026-05-20 # by post') },
    answers: [{ file: FORM, line: '# by post' }],
  },
  inNovember(
    'a comma in a list in brackets',
    '[The ladder, Fog signals]',
    '[The ladder, its rungs and nails, Fog signals]',
    'agenda: [',
  ),
  inNovember('a bullet of Word', '- Bells are for the stairs.', '• Bells are for the stairs.', '• Bells'),
  inNovember(
    'a heading with a no-break space',
    '## Any other business',
    '##\u00a0Any other business',
    '##\u00a0Any other',
  ),
  inNovember('a heading without a space', '## Any other business', '##Any other business', '##Any other'),
  inNovember(
    'a quotation mark in an attribute',
    '<Item topics="marsh-fog" />',
    '<Item topics="marsh-fog" ruling="The "old" bell stays." />',
    'The "old" bell',
  ),
  inNovember(
    'quotation marks of Word around an attribute',
    'owner="celeste-ambrose"',
    'owner=“celeste-ambrose”',
    'owner=“',
  ),
  added('lettered lines', 'a) The wick\nb) The oil', 'b) The oil'),
  added('a table made by tabs', 'Wick\tMs Oakes\nOil\tMr Pike', 'Wick\tMs Oakes'),
  added('numbers that are printed otherwise', '4. The wick\n7. The oil', '7. The oil'),
  added('tildes that strike words out', 'It burns ~5 to 6~ hours.', 'It burns ~5'),
]
