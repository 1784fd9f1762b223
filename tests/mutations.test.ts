/** The rules against the invented body, broken in many ways. */
import { describe, expect, test } from 'vitest'
import type { Texts } from '../scripts/lab/mutate/judge.ts'
import { allMutations, lanternJudge, lanternTexts, listed } from '../scripts/lab/mutate/main.ts'
import type { Mutation, Mutations } from '../scripts/lab/mutate/mutation.ts'
import { disturbedBy, stays } from '../scripts/lab/mutate/stay.ts'
import { RULES } from '../src/rules/index.ts'

const judge = lanternJudge()
const lists = await allMutations()

/** Ways that a reviewer is told of, and has to judge: nobody can prove that they are wrong. */
const KNOWN_BY_A_WARNING: readonly string[] = []

function isFalseGreen({ rule }: Mutations): boolean {
  return rule.startsWith('false-green/')
}

function isRed(mutation: Mutation): boolean {
  return judge.found(mutation).some(({ severity }) => severity === 'error')
}

test('the unbroken body raises no alarm', () => expect(judge.alarms()).toEqual([]))

test('each rule is broken in three ways at least, and all of them in four hundred', () => {
  const ofRules = lists.filter((list) => !isFalseGreen(list))
  expect(ofRules.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort())
  expect(ofRules.filter(({ of }) => of.length < 3).map(({ rule }) => rule)).toEqual([])
  expect(lists.reduce((sum, { of }) => sum + of.length, 0)).toBeGreaterThanOrEqual(400)
})

test('twenty-five ways and more to a green that should be red are each answered by an error', () => {
  const ways = lists.filter(isFalseGreen).flatMap(({ of }) => of.filter(({ answers }) => answers.length > 0))
  expect(ways.filter((way) => !isRed(way)).map(({ name }) => name)).toEqual(KNOWN_BY_A_WARNING)
  expect(ways.length).toBeGreaterThanOrEqual(125)
})

describe.each(lists)('$rule', ({ rule, of }) => {
  test('no two are called the same', () => expect(new Set(of.map(({ name }) => name)).size).toBe(of.length))

  test.each(of.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    expect(judge.judge(rule, mutation)).toEqual({ missed: [], unasked: [] })
  })
})

describe('what is found stays where something else is edited too', () => {
  const all = listed(lists).filter((_, n) => n % 10 === 0)

  test('under edits that change nothing, and together with other mutations', () => {
    const { innocent, pairs, wrong } = stays(judge, lanternTexts(), all, 1)
    expect(innocent).toBeGreaterThan(40)
    expect(pairs).toBeGreaterThan(40)
    expect(wrong).toEqual([])
  })

  test('an edit that mends what was broken is told', () => {
    const broken = {
      rule: 'link-resolves',
      name: '',
      edits: { 'papers/oil-in-winter.mdx': { remove: true } },
      answers: [],
    } as const
    const mend = (texts: Texts) =>
      new Map([...texts, ['papers/oil-in-winter.mdx', lanternTexts().get('papers/oil-in-winter.mdx') ?? '']])
    expect(disturbedBy(judge, lanternTexts(), broken, mend)).toHaveLength(2)
  })
})
