/** Each line of help that a machine can do, done: the finding is gone, no other comes, and no word is lost. */
import { describe, expect, test } from 'vitest'
import { edited, findings, recordOf, sealed } from '../scripts/lab/mutate/judge.ts'
import { allMutations, DAY, lanternTexts } from '../scripts/lab/mutate/main.ts'
import { type Diagnostic, EXAMPLE_BODY, EXAMPLE_DAY, findingKey, mended, RULES } from '../src/rules/index.ts'

type Texts = ReadonlyMap<string, string>

/** How often each finding is there, wherever its line. */
function counted(found: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of found) counts.set(findingKey(one), (counts.get(findingKey(one)) ?? 0) + 1)
  return counts
}

/** The words of all files but their seals; a remark may move to another line. */
function words(texts: Texts): string {
  return [...texts.values()]
    .flatMap((text) =>
      text
        .replace(/^seal: .*$|\p{Default_Ignorable_Code_Point}|&#8203;|&ZeroWidthSpace;/gmu, '')
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter(Boolean)
    .sort()
    .join(' ')
}

/** Texts of which those that changed are sealed again, as whoever mends approved minutes has to do in the end. */
function resealed(after: Texts, before: Texts): Texts {
  return new Map([...after].map(([path, text]) => [path, text === before.get(path) ? text : sealed(path, text)]))
}

/** What is wrong with the mends of the findings in some texts. */
function untrue(texts: Texts, before: ReadonlyMap<string, number>, asOf: string): string[] {
  const found = findings(recordOf(texts), asOf)
  const counts = counted(found)
  const wrong: string[] = []
  const seen = new Map<string, number>()
  for (const one of found) {
    const nth = (seen.get(findingKey(one)) ?? 0) + 1
    seen.set(findingKey(one), nth)
    if (nth <= (before.get(findingKey(one)) ?? 0)) continue
    for (const mend of one.mends ?? []) {
      const after = resealed(mended(texts, one, mend), texts)
      const left = counted(findings(recordOf(after), asOf))
      if ((left.get(findingKey(one)) ?? 0) >= (counts.get(findingKey(one)) ?? 0))
        wrong.push(`still there: ${findingKey(one)} after “${mend.say}”`)
      for (const [other, times] of left) {
        if (times > (counts.get(other) ?? 0)) wrong.push(`${other} came by “${mend.say}” for ${one.message}`)
      }
      if (one.rule === 'written-is-read' && words(after) !== words(texts)) wrong.push(`words changed by “${mend.say}”`)
    }
  }
  return wrong
}

const LANTERN = lanternTexts()
const clean = new Map<string, ReadonlyMap<string, number>>()
function cleanOn(day: string): ReadonlyMap<string, number> {
  const known = clean.get(day) ?? counted(findings(recordOf(LANTERN), day))
  clean.set(day, known)
  return known
}

describe.each(await allMutations())('$rule', ({ rule, of }) => {
  test.each(of.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    const day = mutation.asOf ?? DAY
    expect(untrue(edited(LANTERN, mutation, rule !== 'sealed-text' && !mutation.asEdited), cleanOn(day), day)).toEqual(
      [],
    )
  })
})

describe('the examples of rules', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { bad }) => {
    const texts = new Map(Object.entries({ ...EXAMPLE_BODY, ...bad.files }))
    expect(untrue(texts, new Map(), bad.asOf ?? EXAMPLE_DAY)).toEqual([])
  })
})

test('there is something to do', () => {
  const broken = edited(
    LANTERN,
    { name: '', edits: { 'people/rufus-lamb.mdx': { write: '---\nname: Null\n---\n' } }, answers: [] },
    true,
  )
  expect(findings(recordOf(broken), DAY).some(({ mends }) => mends?.length)).toBe(true)
})
