import { expect, test } from 'vitest'
import { dueIn } from '../../../src/rules/help/due.ts'

test.each([
  ['Ms Oakes to write by 20/10/11.', '2011-10-20'],
  ['Ms Oakes to write by 20.10.2011', '2011-10-20'],
  ['Ms Oakes to write by Friday 31st March 2012', '2012-03-31'],
  ['Ms Oakes to write by close of play on 31 March 2012', '2012-03-31'],
  ['Ms Oakes to write, by the end of March 2012.', '2012-03-31'],
  ['Ms Oakes to write by end of February', '2012-02-29'],
  ['Ms Oakes to write by 5 October', '2011-10-05'],
  ['Ms Oakes to write by 5 January', '2012-01-05'],
  ['Ms Oakes to write (due: 5 Oct 2011)', '2011-10-05'],
  ['Ms Oakes to report at the next meeting', 'next-meeting'],
  ['| Write | Ms Oakes | 5 October 2011 |', '2011-10-05'],
])('%s', (words, due) => expect(dueIn(words, '2011-09-01')).toBe(due))

test.each([
  'Ms Oakes to write about the letter of 5 October 2011',
  'Ms Oakes to write by 20/10/10',
  'Ms Oakes to write by 31 February 2012',
  'Ms Oakes to write by 5 October or by 6 October 2011',
  'Ms Oakes to write by 12 people',
  'Ms Oakes to write by hand',
])('no day is told for “%s”', (words) => expect(dueIn(words, '2011-09-01')).toBeUndefined())
