/** What the invented body must hold, for the other tests and for pictures. */
import { describe, expect, test } from 'vitest'
import { addDays, awaitsForm, countsOn, type Declaration, elements, KINDS, latestBy } from '../src/record/index.ts'
import { ELEMENTS } from '../src/record/vocabulary.ts'
import { current, DAY, record, serving } from './scripts/lantern.ts'

const all = [...record.declarations.values()]

/** Whether its member had come to a meeting before it was signed, when no other counted. */
function heldWithout({ member, signed }: Declaration): boolean {
  const others = record.declarations.get(member) ?? []
  const came = record.meetings.filter((one) => one.date < signed && one.named.attended.includes(member))
  return came.some((one) => !others.some((other) => countsOn(other, one.date)))
}

describe('the register of the invented body has each state of a declaration', () => {
  test.each<[string, () => boolean]>([
    ['current', () => current.length > 2],
    ['lapsing within sixty days', () => current.some((one) => one.lapses <= addDays(DAY, 60))],
    ['lapsed', () => all.some((list) => !list.some((one) => countsOn(one, DAY)) && latestBy(list, DAY) !== undefined)],
    ['missing', () => serving.some((person) => !record.declarations.has(person))],
    ['nil', () => current.some((one) => one.data.nil)],
    ['with interests', () => current.some((one) => one.data.interests.length > 1)],
    [
      'renewed in time',
      () => all.some((list) => list.some((one, n) => n > 0 && one.signed <= (list[n - 1]?.lapses ?? ''))),
    ],
    [
      'made orally, then signed',
      () => all.some((list) => list.some((one, n) => awaitsForm(one.data) && list[n + 1]?.data.form === 'signed')),
    ],
    ['received on a later day', () => all.flat().some(({ data, signed }) => (data.received ?? signed) > signed)],
    [
      'with a gift and its value',
      () =>
        all
          .flat()
          .some(({ data }) => data.interests.some(({ category, value }) => category === 'gift' && value !== undefined)),
    ],
    ['late, after a meeting held without it', () => all.some((list) => list.some((one) => heldWithout(one)))],
  ])('%s', (_, holds) => expect(holds()).toBe(true))
})

test.each(KINDS)('it has documents of the kind %s', (kind) => {
  expect([...record.documents.values()].some((document) => document.kind === kind)).toBe(true)
})

test.each(Object.keys(ELEMENTS))('it uses <%s>', (name) => {
  expect([...record.documents.values()].some(({ body }) => [...elements(body)].some((one) => one.name === name))).toBe(
    true,
  )
})
