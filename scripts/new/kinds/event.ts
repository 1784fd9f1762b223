import { newEvent } from '../../../src/draft/new/index.ts'
import { kind } from '../kind.ts'
import { anId, hour, idsOf, listed } from '../read.ts'
import { written } from '../written.ts'

/** An event. */
export const event = kind({
  does: 'Begins an event: a visit, an evidence session, a talk, a round table.',
  questions: {
    title: { value: 'TITLE', about: 'what it is called', ask: 'What is it called?', needed: true },
    type: {
      value: 'TYPE',
      of: ['evidence-session', 'visit', 'speaking', 'listening', 'round-table', 'meeting', 'other'],
      about: 'what sort of event it is',
      ask: 'What sort of event is it?',
      needed: true,
    },
    status: {
      value: 'STATUS',
      of: ['planned', 'held'],
      about: '`planned` until it is `held`',
      ask: 'Is it planned, or was it held?',
      needed: true,
    },
    date: { value: 'YYYY-MM-DD', about: 'its day', ask: 'On which day?' },
    start: { value: 'HH:MM', about: 'when it begins', read: hour },
    end: { value: 'HH:MM', about: 'when it ends', read: hour },
    venue: { value: 'PLACE', about: 'where it is held', ask: 'Where?' },
    attended: {
      value: 'NAMES',
      about: 'who went, or is to go, for the body: people or posts, with commas between',
      ask: 'Who goes for the body? Names with commas between:',
      read: idsOf(['people', 'posts'], true),
    },
    id: { value: 'ID', about: 'its id (else one made from the title)', read: anId },
  },
  examples: [
    [
      '--title "Visit to the mill" --type visit --status planned --date 2026-12-01',
      'begins events/visit-to-the-mill.mdx',
    ],
  ],
  run: ({ attended, ...answers }, place) =>
    written(newEvent({ ...answers, attended: listed(attended) }), place, 'Run `npm run check`.'),
})
