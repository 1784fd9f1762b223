/** What the forms of the desk ask, in the order in which they ask it. */

/** What names can be chosen from. */
export type NamesOf = 'members' | 'people' | 'posts' | 'committees'

/** A field of a form. */
export interface Question {
  name: string
  label: string
  hint?: string
  needed?: true
  type: 'text' | 'date' | 'time' | 'choice' | 'one' | 'some'
  /** Of a choice: values with what they are called. */
  options?: readonly (readonly [value: string, label: string])[]
  /** Of `one` and `some`: whose names are offered. */
  of?: NamesOf
  /** Whether it is asked only where the body has committees. */
  ifCommittees?: true
}

/** The kinds that a form can begin; declarations have a form of their own. */
export type FormKind = 'minutes' | 'agenda' | 'paper' | 'event' | 'person'

const COMMITTEE: Question = {
  name: 'body',
  label: 'Which committee meets?',
  hint: 'Leave it open for the body itself.',
  type: 'one',
  of: 'committees',
  ifCommittees: true,
}
const START: Question = { name: 'start', label: 'When does it begin?', type: 'time' }
const VENUE: Question = { name: 'venue', label: 'Where is it held?', type: 'text' }

export const FORMS: Readonly<Record<FormKind, readonly Question[]>> = {
  minutes: [
    { name: 'date', label: 'On which day was the meeting?', type: 'date', needed: true },
    COMMITTEE,
    { ...START, label: 'When did it begin?' },
    { name: 'end', label: 'When did it end?', type: 'time' },
    { ...VENUE, label: 'Where was it held?' },
    { name: 'chair', label: 'Who was in the chair?', type: 'one', of: 'members' },
    { name: 'attended', label: 'Which members came?', type: 'some', of: 'members' },
    { name: 'apologies', label: 'Which members sent apologies?', type: 'some', of: 'members' },
  ],
  agenda: [
    { name: 'date', label: 'On which day is the meeting?', type: 'date', needed: true },
    COMMITTEE,
    START,
    VENUE,
  ],
  paper: [
    { name: 'title', label: 'What is its title?', type: 'text', needed: true },
    {
      name: 'type',
      label: 'What sort of paper is it?',
      type: 'choice',
      needed: true,
      options: [
        ['briefing', 'Briefing'],
        ['working-paper', 'Working paper'],
        ['report', 'Report'],
        ['consultation-response', 'Response to a consultation'],
        ['letter', 'Letter'],
        ['other', 'Another sort'],
      ],
    },
    {
      name: 'status',
      label: 'How far is it?',
      type: 'choice',
      needed: true,
      options: [
        ['draft', 'It is a draft'],
        ['commissioned', 'Somebody is to write it'],
      ],
    },
    { name: 'authors', label: 'Who writes it?', type: 'some', of: 'people' },
    { name: 'due', label: 'When is it due?', type: 'date' },
  ],
  event: [
    { name: 'title', label: 'What is it called?', type: 'text', needed: true },
    {
      name: 'type',
      label: 'What sort of event is it?',
      type: 'choice',
      needed: true,
      options: [
        ['evidence-session', 'Evidence session'],
        ['visit', 'Visit'],
        ['speaking', 'Speaking engagement'],
        ['listening', 'Listening event'],
        ['round-table', 'Round table'],
        ['meeting', 'Meeting with others'],
        ['other', 'Another sort'],
      ],
    },
    {
      name: 'status',
      label: 'Is it planned, or was it held?',
      type: 'choice',
      needed: true,
      options: [
        ['planned', 'It is planned'],
        ['held', 'It was held'],
      ],
    },
    { name: 'date', label: 'On which day?', type: 'date' },
    START,
    { name: 'end', label: 'When does it end?', type: 'time' },
    VENUE,
    { name: 'attended', label: 'Who goes for the body?', type: 'some', of: 'people' },
  ],
  person: [
    { name: 'name', label: 'What is their name, as the record is to print it?', type: 'text', needed: true },
    {
      name: 'distinguisher',
      label: 'What tells them from somebody else of that name?',
      hint: 'Such as “the younger”. Leave it open where the record has nobody of that name.',
      type: 'text',
    },
    { name: 'post', label: 'Which post do they hold?', hint: 'Leave it open for none.', type: 'one', of: 'posts' },
    { name: 'from', label: 'Since when do they hold it?', type: 'date' },
    { name: 'until', label: 'Until when, if that is known?', type: 'date' },
  ],
}
