import { newMinutes } from '../../../src/draft/new/index.ts'
import { kind } from '../kind.ts'
import { committeeAsked, hour, idsOf, listed } from '../read.ts'
import { written } from '../written.ts'

const MEMBERS = idsOf(['people'], true)

/** Minutes of a meeting. */
export const minutes = kind({
  does: 'Begins the minutes of a meeting: the members who serve that day stand ready to be written into their lists; open actions and what was put off stand under “Matters arising”, each with the element to write once it is reported; what was announced for the meeting is a heading.',
  questions: {
    date: { value: 'YYYY-MM-DD', about: 'the day of the meeting', ask: 'On which day was the meeting?', needed: true },
    body: {
      value: 'ID',
      about: 'the committee that met, by its id in bodies/ (else the body itself)',
      ask: committeeAsked,
      read: idsOf(['bodies'], false),
    },
    start: { value: 'HH:MM', about: 'when it began (else as announced)', ask: 'When did it begin?', read: hour },
    end: { value: 'HH:MM', about: 'when it ended', ask: 'When did it end?', read: hour },
    venue: { value: 'PLACE', about: 'where it was held (else as announced)', ask: 'Where was it held?' },
    chair: {
      value: 'NAME',
      about: 'who was in the chair, by name or id',
      ask: 'Who was in the chair?',
      read: idsOf(['people'], false),
    },
    attended: {
      value: 'NAMES',
      about: 'the members who came, by names or ids, with commas between',
      ask: 'Which members came? Names with commas between:',
      read: MEMBERS,
    },
    apologies: {
      value: 'NAMES',
      about: 'the members who sent apologies, in the same way',
      ask: 'Which members sent apologies?',
      read: MEMBERS,
    },
  },
  examples: [
    ['--date 2026-12-01', 'begins the minutes of 1 December 2026'],
    ['--date 2026-12-01 --start 15:30 --chair "Jo Smith" --attended "Jo Smith, Ann Lee"', 'says who came, too'],
  ],
  run: ({ attended, apologies, ...answers }, place) =>
    written(
      newMinutes(place.record, { ...answers, attended: listed(attended), apologies: listed(apologies) }),
      place,
      'Write what was said under its headings, and run `npm run check`.',
    ),
})
