/** The elements of the record as dialogs ask for them. */
import type { FormField, Shape } from '../../clerk/shapes.ts'

/** What a dialog asks of an element. */
export interface ElementForm {
  /** What it is called: “Action”. */
  title: string
  /** What the dialog says of it. */
  about: string
  fields: readonly ElementField[]
}

/** A field of an element. One that is `often` said stands before the others, and can stay empty. */
export interface ElementField extends FormField {
  often?: true
}

const names = (...from: string[]): Shape => ({ as: 'name', from, words: false })
const list = (of: Shape): Shape => ({ as: 'list', of, alone: false })
const OWNERS = ['people', 'posts', 'organisations']

function field(
  name: string,
  label: string,
  shape: Shape,
  help = '',
  asked: 'needed' | 'often' | '' = '',
): ElementField {
  return { name, label, help, shape, required: asked === 'needed', ...(asked === 'often' ? { often: true } : {}) }
}

function choice(...values: [value: string, label: string][]): Shape {
  return { as: 'choice', of: values.map(([value, label]) => ({ value, label })) }
}

const TOPICS = field('topics', 'Topics', list(names('topics')))
const WITHHELD = field(
  'withheld',
  'Why it is withheld',
  { as: 'long' },
  'Only where the words or the owner are not published.',
)
const REVIEW = field('until', 'Looked at again on', { as: 'date' }, 'The day on which that is reviewed.')

/** The form of each element; fields that a document needs come first. */
export const ELEMENT_FORMS: Readonly<Record<string, ElementForm>> = {
  Action: {
    title: 'Action',
    about: 'Something that somebody is to do.',
    fields: [
      field('owner', 'Who is to do it', list(names(...OWNERS)), '', 'needed'),
      field('due', 'By when', { as: 'when', months: true }, '', 'often'),
      field(
        'ownerName',
        'Somebody who has no page in this record',
        { as: 'text' },
        'By the name that the minutes give.',
      ),
      field(
        'lead',
        'Who leads, where a group is to do it',
        { as: 'name', from: ['people', 'posts'], words: true },
        'Write “each” where each member of the group acts and reports.',
      ),
      field('standing', 'Goes on', choice(['each-meeting', 'reported at each meeting'])),
      field(
        'status',
        'How it stood when the minutes took it in',
        choice(['done', 'done'], ['in-progress', 'in progress'], ['dropped', 'dropped']),
      ),
      WITHHELD,
      REVIEW,
      TOPICS,
    ],
  },
  Decision: {
    title: 'Decision',
    about: 'What was agreed.',
    fields: [
      field('vote', 'The vote, if one was taken', { as: 'text' }, 'For, against, abstained, such as 12-3-2.', 'often'),
      field('quorum', 'How many members took it', { as: 'number' }, 'Where that is not all who attended.'),
      WITHHELD,
      REVIEW,
      TOPICS,
    ],
  },
  Deferral: {
    title: 'Put off',
    about: 'What the meeting put off to another.',
    fields: [
      field('to', 'Until when', { as: 'when', months: false }, '', 'needed'),
      field('owner', 'Who is to bring it back', list(names(...OWNERS)), 'If the minutes say so.', 'often'),
      TOPICS,
    ],
  },
  Need: { title: 'Need', about: 'Something said to be needed, which nobody was asked to do.', fields: [TOPICS] },
  Update: {
    title: 'Update',
    about: 'What became of something that an earlier meeting left open.',
    fields: [
      field('of', 'Of what', names('left'), 'Type some of its words.', 'needed'),
      field(
        'status',
        'What became of it',
        choice(
          ['done', 'done'],
          ['in-progress', 'in progress'],
          ['reported', 'reported on, and goes on'],
          ['dropped', 'dropped'],
          ['replaced', 'replaced by another action'],
        ),
        'Where it is dropped, the words say why.',
        'needed',
      ),
      field('by', 'Replaced by which actions', list(names('actions'))),
    ],
  },
  Interest: {
    title: 'Interest',
    about: 'An interest that was declared in the meeting.',
    fields: [
      field('member', 'Who declared it', names('people'), '', 'needed'),
      field('organisation', 'In what', names('organisations'), '', 'needed'),
      field(
        'handling',
        'How it was handled',
        choice(
          ['withdrew', 'withdrew from the item'],
          ['remained', 'remained'],
          ['not-engaged', 'took no part in the item'],
          ['not-present', 'was not present for the item'],
          ['not-on-agenda', 'no item of the meeting concerned it'],
        ),
        '',
        'needed',
      ),
    ],
  },
  Note: {
    title: 'Note',
    about: 'A note that was added later. It is no part of what was approved.',
    fields: [
      field('date', 'When it was added', { as: 'day' }, 'A day, a month or a year.', 'often'),
      field('source', 'Who added it, or where it comes from', { as: 'text' }, '', 'often'),
    ],
  },
  Item: {
    title: 'About this item',
    about: 'What the agenda item under this heading is about.',
    fields: [
      field('concerns', 'Organisations that it concerns', list(names('organisations')), '', 'often'),
      field('topics', 'Topics', list(names('topics')), '', 'often'),
      field('takes', 'What it takes up from an earlier meeting', list(names('left'))),
      field('paper', 'Papers', list(names('papers'))),
      field('scope', 'Scope', choice(['policy', 'policy only'])),
      field('ruling', 'The Chair’s ruling', { as: 'long' }),
      WITHHELD,
      REVIEW,
    ],
  },
  Passage: {
    title: 'Passage',
    about: 'Words in another language, or words that are held back.',
    fields: [field('lang', 'Language', { as: 'text' }, 'By its tag, such as cy for Welsh.', 'often'), WITHHELD, REVIEW],
  },
  Clause: {
    title: 'Clause',
    about: 'A clause of the terms of reference. Its name stays as it is.',
    fields: [
      field('due', 'By when it promises something', { as: 'when', months: true }, '', 'often'),
      field('repealed', 'Repealed on', { as: 'date' }),
      field('unchecked', 'Why no machine can check it', { as: 'long' }),
    ],
  },
}
