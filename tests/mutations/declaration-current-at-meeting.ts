import { change, type Mutation, made, signed } from '../../scripts/lab/mutate/mutation.ts'

const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const RENEWAL = 'interests/marguerite-oakes/2026-09-28.mdx'
const remove = { remove: true } as const
const attended = 'attended: ['

const came = {
  [NOVEMBER]: (text: string) =>
    text
      .replace('celeste-ambrose, jonas-kettleby]', 'celeste-ambrose, jonas-kettleby, odhran-pike]')
      .replace('apologies: [odhran-pike]\n', ''),
}

/** Members who attended without a current declaration. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a deputy without a form',
    edits: { 'interests/fenella-rook/2026-02-02.mdx': remove },
    answers: [{ file: 'minutes/2026-02-11.mdx', line: 'for: hester-vane' }],
  },
  {
    name: 'a renewal signed the day after the meeting does not mend it',
    edits: { [RENEWAL]: remove, ...signed('marguerite-oakes', '2026-11-12') },
    answers: [{ file: NOVEMBER, line: attended }],
  },
  {
    name: 'no answer where it is signed on the day of the meeting',
    edits: { [RENEWAL]: remove, ...signed('marguerite-oakes', '2026-11-11') },
    answers: [],
  },
  {
    name: 'what was made orally 28 days before, with a form of the day after',
    edits: {
      [RENEWAL]: remove,
      ...made('marguerite-oakes', '2026-10-14', 'oral'),
      ...signed('marguerite-oakes', '2026-11-12'),
    },
    answers: [{ file: NOVEMBER, line: attended }],
  },
  {
    name: 'no answer where it was made a day later',
    edits: {
      [RENEWAL]: remove,
      ...made('marguerite-oakes', '2026-10-15', 'oral'),
      ...signed('marguerite-oakes', '2026-11-12'),
    },
    answers: [],
  },
  {
    name: 'somebody who had sent apologies came after all',
    edits: came,
    answers: [{ file: NOVEMBER, line: attended }],
  },
  {
    name: 'judged on the day of the meeting itself',
    asOf: '2026-11-11',
    edits: came,
    answers: [{ file: NOVEMBER, line: attended }],
  },
  {
    name: 'the explanation of one meeting used for another',
    edits: {
      'exceptions.yaml': change('minutes/2026-09-09/attended/odhran-pike', 'minutes/2026-11-11/attended/odhran-pike'),
    },
    answers: [
      { file: SEPTEMBER, line: attended },
      { rule: 'exception-in-force', file: 'exceptions.yaml', line: 'minutes/2026-11-11/attended/odhran-pike' },
    ],
  },
  {
    name: 'the explanation of a first meeting ran out yesterday',
    edits: {
      'exceptions.yaml': (text) =>
        text.replace(/(attended\/jonas-kettleby[\s\S]*?expires: )2031-05-21/, '$12026-11-22'),
    },
    answers: [
      { file: MAY, line: attended },
      { rule: 'exception-in-force', file: 'exceptions.yaml', line: 'expires: 2026-11-22' },
    ],
  },
  {
    name: 'a form of the year before that can’t be read is asked for, and no more',
    edits: { 'interests/barnaby-thistle/2025-11-17.mdx': change('form: signed', 'form: sined') },
    answers: [{ rule: 'document-shape', file: 'interests/barnaby-thistle/2025-11-17.mdx', line: 'form: sined' }],
  },
  {
    name: 'forms count for eleven months',
    edits: { 'body.yaml': change('declarationValidMonths: 12', 'declarationValidMonths: 11') },
    answers: [
      { file: 'minutes/2026-02-11.mdx', line: attended },
      { file: MAY, line: attended },
      { file: SEPTEMBER, line: attended },
      { rule: 'declaration-lapses-soon', file: 'interests/celeste-ambrose/2026-01-12.mdx', line: 'signed: ' },
    ],
  },
]
