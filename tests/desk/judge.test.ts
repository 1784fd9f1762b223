/** The desk judges a change as the command does the whole record with it, byte for byte: over the mutations of the invented body. */
import { expect, test } from 'vitest'
import { edited, findings, recordOf, type Texts } from '../../scripts/lab/mutate/judge.ts'
import { allMutations, DAY, lanternTexts } from '../../scripts/lab/mutate/main.ts'
import { publication } from '../../src/archive/publish.ts'
import { DeskRecord } from '../../src/browser/desk/clerk/records.ts'
import { findingKey } from '../../src/rules/index.ts'
import { sourcesOf } from '../../src/views/sources.ts'

/** The body with a repository, so that its comments are published too. */
const TEXTS: Texts = new Map(lanternTexts()).set(
  'body.yaml',
  `${lanternTexts().get('body.yaml')}repository: https://code.example/lantern\n`,
)
const { site } = publication({ record: recordOf(TEXTS), folder: '' }, DAY, '/')
const desk = new DeskRecord(sourcesOf(site), DAY)
const before = new Set(findings(recordOf(TEXTS), DAY).map(findingKey))

/** What can be done at the desk, on the day of the site: texts changed and added. */
const mutations = (await allMutations())
  .flatMap(({ rule, of }) => of.map((mutation) => ({ rule, mutation })))
  .filter(({ mutation: { edits, asOf, isChange } }) => {
    const all = Object.values(edits)
    return (
      asOf === undefined &&
      !isChange &&
      all.length > 0 &&
      all.every((edit) => typeof edit === 'function' || 'write' in edit) &&
      Object.keys(edits).every((path) => /\.(?:mdx|yaml)$/.test(path))
    )
  })

test.each(mutations)('$rule: $mutation.name', ({ rule, mutation }) => {
  const texts = edited(TEXTS, mutation, rule !== 'sealed-text' && !mutation.asEdited)
  const changes = new Map(Object.keys(mutation.edits).map((path) => [path, texts.get(path) ?? '']))
  const expected = findings(recordOf(texts), DAY).filter((one) => changes.has(one.file) || !before.has(findingKey(one)))
  expect(JSON.stringify(desk.judge(changes))).toBe(JSON.stringify(expected))
})
