import { newDeclaration } from '../../../src/draft/new/index.ts'
import { kind } from '../kind.ts'
import { idsOf } from '../read.ts'
import { written } from '../written.ts'

/** A declaration of interests. */
export const declaration = kind({
  does: 'Begins a declaration of interests: the entries of the member’s last one are carried over with their ids, to be compared with the form. One without interests says so explicitly.',
  questions: {
    member: {
      value: 'NAME',
      about: 'who declares, by name or id',
      ask: 'Who declares?',
      needed: true,
      read: idsOf(['people'], false),
    },
    signed: {
      value: 'YYYY-MM-DD',
      about: 'the day of the signature; of one made orally or by letter, its own',
      ask: 'On which day was it signed, or made?',
      needed: true,
    },
    form: {
      value: 'FORM',
      of: ['signed', 'oral', 'letter', 'unsigned'],
      about: 'how it was made',
      ask: 'How was it made?',
      needed: true,
    },
    nil: { about: 'it says that there are no interests', ask: 'Does it say that there are no interests?' },
    received: { value: 'YYYY-MM-DD', about: 'the day on which it was received, where that is another' },
  },
  examples: [
    ['--member "Jo Smith" --signed 2026-12-01 --form signed', 'carries over what was declared before'],
    ['--member jo-smith --signed 2026-12-01 --form signed --nil', 'says that there are no interests'],
  ],
  run: (answers, place) =>
    written(
      newDeclaration(place.record, answers),
      place,
      answers.nil ? 'Run `npm run check`.' : 'Compare its entries with the form, and run `npm run check`.',
    ),
})
