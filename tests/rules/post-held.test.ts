import { describe, expect, test } from 'vitest'
import { type Files, findings } from '../bodies.ts'
import { body, cleo } from './people.ts'

const said = (files: Files, asOf = '2024-06-01') => findings('post-held', files, asOf)
const post = (role: string): Files => ({ 'posts/deputy.mdx': `---\nname: Deputy\nrole: ${role}\n---\n` })
const none = (day: string) => [`posts/deputy.mdx:2:7 The record names nobody who held the post of Deputy on ${day}`]

describe('a post that nobody holds', () => {
  test.each([
    ['chair', none('1 June 2024')],
    ['member', []],
    ['official', []],
    ['adviser', []],
  ])('of the role %s', (role, expected) => expect(said(post(role))).toEqual(expected))
})

describe('the days', () => {
  const files = { ...post('vice-chair'), ...cleo('{post: deputy, from: 2024-02-01, until: 2024-03-31}') }
  test.each([
    ['2024-01-31', none('31 January 2024')],
    ['2024-02-01', []],
    ['2024-03-31', []],
    ['2024-04-01', none('1 April 2024')],
  ])('%s', (asOf, expected) => expect(said(files, asOf)).toEqual(expected))

  test('after the end of the record that end counts', () =>
    expect(said({ ...files, ...body('recordEnds: 2024-03-31') }, '2030-01-01')).toEqual([]))
})
