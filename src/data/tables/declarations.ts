/** The table of declarations. */
import { table } from '../table.ts'

export const declarations = table(
  'declarations',
  'Declarations of interests',
  ({ declarations }) => [...declarations.values()].flat(),
  ({ id }) => id,
  ({ id }) => `${id}/`,
  (add) => [
    add('member', 'string', 'Who declares: the id of a person', ({ member }) => member, true),
    add(
      'signed',
      'date',
      'The day of the signature; of one made orally or by letter, its own day',
      ({ signed }) => signed,
      true,
    ),
    add(
      'form',
      'string',
      '`signed`; `oral` or `letter`, which counts until the form is signed, for the policy’s days; `unsigned`, a form without its signature',
      ({ data }) => data.form,
      true,
    ),
    add(
      'received',
      'date',
      'The day on which it reached the secretariat; empty where none is given',
      ({ data }) => data.received,
    ),
    add('lapses', 'date', 'The first day on which it no longer counts', ({ lapses }) => lapses, true),
    add('nil', 'boolean', 'Whether the member said that there are no interests', ({ data }) => data.nil, true),
    add(
      'employerLetter',
      'date',
      'The day of the letter to the employer; empty where the declaration names none',
      ({ data }) => data.employerLetter,
    ),
  ],
)
