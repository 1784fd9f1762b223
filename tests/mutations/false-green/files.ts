import { at, change, type Mutation } from '../../../scripts/lab/mutate/mutation.ts'
import { UNANSWERED_REGISTER } from './register.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const ACTION = '---\ndate: 2026-11-18\nstatus: draft\nattended: []\n---\n\nACTION: TBC to ring the bell.\n'

/** A document where none is read. */
const stray = (name: string, path: string): Mutation => ({
  name,
  edits: { [path]: { write: ACTION } },
  answers: [at('document-shape', path, 1)],
})
const field = (name: string, from: string, to: string, ...answers: Mutation['answers']): Mutation => ({
  name,
  edits: { [NOVEMBER]: change(from, to) },
  answers,
})

/** Files and signs that would keep words from being read. */
export const mutations: readonly Mutation[] = [
  stray('a folder misspelt', 'minute/2026-11-18.mdx'),
  stray('a folder with a capital', 'Minutes/2026-11-18.mdx'),
  stray('a file in no folder', '2026-11-18.mdx'),
  stray('the ending of Markdown', 'minutes/2026-11-18.md'),
  stray('an ending in capitals', 'minutes/2026-11-18.MDX'),
  stray('a copy put aside', 'minutes/2026-11-18.mdx.bak'),
  stray('a hidden name', 'minutes/.2026-11-18.mdx'),
  stray('a hidden folder', 'minutes/.old/2026-11-18.mdx'),
  stray('a space behind the ending', 'minutes/2026-11-18.mdx '),
  stray('a guide that would be no guide', 'minutes/readme.md'),
  {
    ...stray('a letter of another alphabet in a name', 'people/сeleste-ambrose.mdx'),
    edits: { 'people/сeleste-ambrose.mdx': { write: '---\nname: Celestine Ambrose\n---\n' } },
  },
  {
    ...stray('a capital in a name', 'people/Celeste-Ambrose.mdx'),
    edits: { 'people/Celeste-Ambrose.mdx': { write: '---\nname: Celestine Ambrose\n---\n' } },
  },
  {
    ...stray('a form in no folder of a member', 'interests/celeste-ambrose.mdx'),
    edits: {
      'interests/celeste-ambrose.mdx': {
        write: '---\nmember: celeste-ambrose\nsigned: 2026-11-18\nform: signed\nnil: true\n---\n',
      },
    },
  },
  field(
    'fields cut off above the members who were absent',
    'absent: [',
    '---\nabsent: [',
    at('member-at-the-time', NOVEMBER, 'attended: ['),
    at('written-is-read', NOVEMBER, 18),
  ),
  {
    ...field('a text pasted from Word, without fields', '', ''),
    edits: { 'minutes/2026-11-04.mdx': { write: 'ACTION: TBC to ring the bell.\n' } },
    answers: [
      at('document-shape', 'minutes/2026-11-04.mdx', 1),
      at('action-marked', 'minutes/2026-11-04.mdx', 'ACTION: TBC'),
    ],
  },
  field('fields that end nowhere', '\n---\n\n## Matters', '\n\n## Matters', at('document-shape', NOVEMBER, 1)),
  {
    ...field('an empty line before all', '', ''),
    edits: { [NOVEMBER]: (text) => `\n${text}` },
    answers: [at('document-shape', NOVEMBER, 1), at('written-is-read', NOVEMBER, 17)],
  },
  field('a sign that ends a text', 'It has been', 'It\u0000 has been', at('safe-content', NOVEMBER, 'It\u0000')),
  field(
    'a remark behind a list',
    'apologies: [odhran-pike]',
    'apologies: [odhran-pike] # and Jonas',
    at('written-is-read', NOVEMBER, '# and Jonas'),
  ),
  field('a field made a remark', 'absent: [', '# absent: [', at('member-at-the-time', NOVEMBER, 'attended: [')),
  field(
    'the attendance twice',
    'absent: [',
    'attended: [tobias-fenwick-lowe]\nabsent: [',
    at('document-shape', NOVEMBER, 11),
  ),
  field(
    'fields of another place',
    'absent: [',
    '<<: { quorate: true }\nabsent: [',
    at('document-shape', NOVEMBER, '<<: '),
  ),
  field('a day with an hour', 'date: 2026-11-11', 'date: 2026-11-11T00:00:00Z', at('document-shape', NOVEMBER, 'T00:')),
  field(
    'the bar of another heading below an action',
    'A candle was lit for the goat.',
    'ACTION: TBC to light it\n---',
    at('action-marked', NOVEMBER, 'ACTION'),
  ),
  field(
    'a style that hides',
    'A candle was lit',
    '<span style="display:none">A candle</span> was lit',
    at('safe-content', NOVEMBER, '<span'),
  ),
  field(
    'an element that holds the rest',
    '<Item topics="marsh-fog" />',
    '<Item topics="marsh-fog">',
    at('document-shape', NOVEMBER, '<Item topics="marsh-fog">'),
  ),
  {
    name: 'a body of which nothing is said',
    edits: { 'body.yaml': { write: '' } },
    answers: [at('document-shape', 'body.yaml', 1), at('personal-data', 'posts/secretariat.mdx', 'lamps@')],
  },
  {
    name: 'a clause in a comment',
    edits: {
      'terms-of-reference/second.mdx': (text) => text.replace(/<Clause id="register">[\s\S]*?<\/Clause>/, '{/* $& */}'),
    },
    answers: [at('safe-content', 'terms-of-reference/second.mdx', '{/*'), ...UNANSWERED_REGISTER],
  },
  {
    name: 'an organisation taken away',
    edits: { 'organisations/umber-oil.mdx': { remove: true } },
    answers: [
      ...['2025-01-06', '2025-11-17', '2026-10-19'].map((day) =>
        at('link-resolves', `interests/barnaby-thistle/${day}.mdx`, 'organisation: umber-oil'),
      ),
      at('link-resolves', 'minutes/2026-02-11.mdx', 'concerns="umber-oil"'),
      at('link-resolves', 'minutes/2026-02-11.mdx', '<Interest id="i2"'),
      at('link-resolves', 'pathfinders/oil-wharf.mdx', 'organisation: umber-oil'),
    ],
  },
]
