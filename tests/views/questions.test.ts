import { expect, test } from 'vitest'
import { questions } from '../../src/views/questions.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const MAY = 'minutes/2024-05-01.mdx'
const answers = (body: string) =>
  new Map(
    questions(tinySite({ [MAY]: minutes(body) })).map(({ asks, figures, says }) => [
      asks,
      [figures, says.map((part) => (typeof part === 'string' ? part : part.name)).join('')],
    ]),
  )

test('the last decision is quoted, of those that are not withheld', () => {
  const body =
    '## Price\n\n<Decision id="a" withheld="It would tell the price." />\n\n## Gears\n\n<Decision id="b">The gears are oiled.</Decision>'
  expect(answers(body).get('What was decided?')).toEqual([
    '2 decisions',
    'The latest that is not withheld, on 1 May 2024: “The gears are oiled.”',
  ])
})

test('where no decision is marked, none is counted', () =>
  expect(answers('## Gears').get('What was decided?')).toEqual(['No decision is marked', '']))

test('actions are counted by what became of them', () => {
  const [figures, says] = answers('## Gears\n\n<Action id="1" owner="ben-marl">Oil.</Action>').get(
    'What became of the actions?',
  ) as [string, string]
  expect(figures).toMatch(/^\d+ actions$/)
  expect(says).toContain('with no later minutes that could report')
})

test('where the record holds no declaration, none is counted', () => {
  const site = tinySite({
    'interests/ada-finch/2024-01-01.mdx': undefined,
    'interests/ben-marl/2024-01-01.mdx': undefined,
  } as never)
  expect(questions(site).find(({ asks }) => asks === 'Who declared what?')?.figures).toBe(
    'This record holds no declaration',
  )
})
