/** What is found in a meeting is worked out once. */
import { expect, test } from 'vitest'
import type { PublicRecord } from '../../../src/record/index.ts'
import { eachHeld } from '../../../src/rules/help/each-held.ts'
import { recordOf } from '../../bodies.ts'
import { span } from '../made.ts'

test('each meeting held by the day is judged, once for each record', () => {
  const judged: string[] = []
  const check = eachHeld(({ id, document: { file } }) => {
    judged.push(id)
    return [{ file, span: span(1, 1), message: id }]
  })
  const found = (record: PublicRecord, asOf: string) => [...check(record, asOf)].map(({ message }) => message)
  const record = recordOf()
  expect(found(record, '2024-03-05')).toEqual([])
  expect(found(record, '2024-03-06')).toEqual(['minutes/2024-03-06'])
  expect(found(record, '2024-05-01')).toEqual(['minutes/2024-03-06', 'minutes/2024-05-01'])
  expect(found(record, '2024-03-06')).toEqual(['minutes/2024-03-06'])
  expect(judged).toEqual(['minutes/2024-03-06', 'minutes/2024-05-01'])
  expect(found({ ...record }, '2024-03-06')).toEqual(['minutes/2024-03-06'])
  expect(judged).toHaveLength(3)
})
