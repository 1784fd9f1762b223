/** Roles in words: of the miniature body. */
import { expect, test } from 'vitest'
import { rolesOf } from '../../src/views/people.ts'
import { body } from '../rules/people.ts'
import { tinySite } from './made.ts'

const dates = (files = {}) => rolesOf('ada-finch', tinySite(files)).map((role) => role.dates)

test('a role that lasts has no last day; past the end of the record nobody knows whether it lasts', () => {
  expect(dates()).toEqual(['from 1 January 2024'])
  expect(dates(body('recordEnds: 2024-05-01'))).toEqual(['from 1 January 2024; the last day is not known'])
})
