import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const FORM = 'interests/jonas-kettleby/2026-05-20.mdx'

/** Documents that do not fit their kind. */
export const mutations: readonly Mutation[] = [
  {
    name: 'rules that begin tomorrow',
    edits: { 'body.yaml': change('terms: second', 'terms: second\nrulesFrom: 2026-11-24') },
    answers: [{ file: 'body.yaml', line: 'rulesFrom: 2026-11-24' }],
  },
  {
    name: 'an action without words',
    edits: {
      [NOVEMBER]: change('Ms Ambrose to finish the briefing on signals for fog.', '&#8203;'),
    },
    answers: [{ file: NOVEMBER, line: '&#8203;' }],
  },
  {
    name: 'words inside a break of a line',
    edits: { [NOVEMBER]: (text) => `${text}\n<br>The keeper asked for leave.</br>\n` },
    answers: [{ file: NOVEMBER, line: '<br>' }],
  },
  {
    name: 'words that Markdown takes for the address of a link',
    edits: { [NOVEMBER]: (text) => `${text}\n[Lamp]: keeper\n` },
    answers: [{ file: NOVEMBER, line: '[Lamp]:' }],
  },
  {
    name: 'a field of another name',
    edits: { [NOVEMBER]: change('venue:', 'vanue:') },
    answers: [{ file: NOVEMBER, line: 'vanue:' }],
  },
  {
    name: 'a day that no calendar has',
    edits: { 'people/jonas-kettleby.mdx': change('from: 2026-04-01', 'from: 2026-04-31') },
    answers: [{ file: 'people/jonas-kettleby.mdx', line: 'from: 2026-04-31' }],
  },
  {
    name: 'a leap day in a year without one',
    edits: { 'people/rufus-lamb.mdx': change('from: 2025-01-06', 'from: 2025-02-29') },
    answers: [{ file: 'people/rufus-lamb.mdx', line: 'from: 2025-02-29' }],
  },
  {
    name: 'an hour after midnight',
    edits: { [NOVEMBER]: change('end: "20:30"', 'end: "24:30"') },
    answers: [{ file: NOVEMBER, line: 'end: "24:30"' }],
  },
  {
    name: 'a status that there is not',
    edits: { [NOVEMBER]: change('status: approved', 'status: agreed') },
    answers: [{ file: NOVEMBER, line: 'status: agreed' }],
  },
  {
    name: 'a category that there is not',
    edits: { [FORM]: change('category: supplier', 'category: suplier') },
    answers: [{ file: FORM, line: 'category: suplier' }],
  },
  {
    name: 'a kind of interest that the body lists no longer',
    edits: { 'body.yaml': (text) => text.replace(/ {2}- id: gift\n.*\n.*\n/, '') },
    answers: ['21', '25'].map((day) => ({ file: `interests/petra-knell/2026-09-${day}.mdx`, line: 'category: gift' })),
  },
  {
    name: 'the same field twice',
    edits: { [NOVEMBER]: change('status: approved', 'status: approved\nstatus: draft') },
    answers: [{ file: NOVEMBER, line: 'status: draft' }],
  },
  {
    name: 'two elements of one id',
    edits: { [NOVEMBER]: change('<Action id="2"', '<Action id="1"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1" owner="members"' }],
  },
  {
    name: 'an element that is not closed',
    edits: { [NOVEMBER]: change('the next meeting.</Deferral>', 'the next meeting.') },
    answers: [{ file: NOVEMBER, line: '<Deferral id="horn"' }],
  },
  {
    name: 'a due day in words',
    edits: { [NOVEMBER]: change('due="2027-02-26"', 'due="in spring"') },
    answers: [{ file: NOVEMBER, line: 'due="in spring"' }],
  },
  {
    name: 'an item that stands under no heading',
    edits: {
      [NOVEMBER]: change('A candle was lit for the goat.', 'A candle was lit for the goat.\n\n<Item topics="oil" />'),
    },
    answers: [{ file: NOVEMBER, line: '<Item topics="oil" />' }],
  },
  {
    name: 'a file without fields',
    edits: { 'topics/oil.mdx': { write: 'Oil is dear.\n' } },
    answers: [{ file: 'topics/oil.mdx', line: 1 }],
  },
  {
    name: 'one number of the policy in words, which tells nothing of the contact',
    edits: { 'body.yaml': (text) => text.replace('declarationValidMonths: 12', 'declarationValidMonths: twelve') },
    answers: [{ file: 'body.yaml', line: 'declarationValidMonths' }],
  },
  {
    name: 'a list that is not closed before a remark',
    edits: {
      'minutes/2026-11-11.mdx': (text) =>
        text.replace('apologies: [odhran-pike]', 'apologies: [odhran-pike, # by post'),
    },
    answers: ['document-shape', 'link-resolves'].map((rule) => ({
      rule,
      file: 'minutes/2026-11-11.mdx',
      line: 'apologies: [',
    })),
  },
  {
    name: 'a declaration that says nobody, in a folder of nobody',
    edits: {
      'interests/celest-ambrose/2026-11-10.mdx': { write: '---\nsigned: 2026-11-10\nform: signed\nnil: true\n---\n' },
    },
    answers: [{ file: 'interests/celest-ambrose/2026-11-10.mdx', line: 2 }],
  },
]
