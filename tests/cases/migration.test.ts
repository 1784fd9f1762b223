/** A body that comes with four hundred minutes which nobody wrote for these rules. */
import { describe, expect, test } from 'vitest'
import { recordFiles } from '../../scripts/lab/corpus/write.ts'
import { addDays } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { type Files, recordOf } from '../bodies.ts'

/** What old minutes lack: who was in the chair, who sent apologies, the next meeting, owners of actions, a seal. */
const LACKING =
  /^(?:chair|apologies|absent|seal):.*\n|^nextMeeting:\n(?: .*\n)*|(?<=<Action id="\d+") owner="[^"]*"|<(?:Update|Interest)[\s\S]*?<\/(?:Update|Interest)>\n/gm

const files: Record<string, string> = {}
for (const { path, text } of recordFiles(400, 1))
  if (!path.startsWith('interests/')) files[path] = path.startsWith('minutes/') ? text.replace(LACKING, '') : text
const last =
  Object.keys(files)
    .sort()
    .findLast((path) => path.startsWith('minutes/'))
    ?.slice('minutes/'.length, -'.mdx'.length) ?? ''
const rulesFrom = addDays(last, 1)
const BODY = files['body.yaml'] as string

/** How often each rule finds something, with the body's own file as given and further files. */
function found(body: string, more: Files = {}): Record<string, number> {
  const record = recordOf({ ...more, 'body.yaml': body }, files)
  const { diagnostics, explained } = runRules(RULES, record, rulesFrom)
  return Object.fromEntries(
    [...Map.groupBy([...diagnostics, ...explained.map((one) => one.diagnostic)], ({ rule }) => rule)].map(
      ([rule, of]) => [rule, of.length],
    ),
  )
}

describe('four hundred minutes without chair, apologies, owners or declarations', () => {
  test('break rules by the thousand', () => {
    const {
      'action-has-owner': actions = 0,
      'declaration-current-at-meeting': declarations = 0,
      chaired = 0,
    } = found(BODY)
    expect([actions > 1000, declarations > 1000, chaired]).toEqual([true, true, 400])
  })

  test('break none with one line in body.yaml', () => expect(found(`${BODY}rulesFrom: ${rulesFrom}\n`)).toEqual({}))

  test('but serving members are asked for a declaration, where the record goes on', () =>
    expect(found(`${BODY.replace(/recordEnds.*/, 'contact: The secretariat')}rulesFrom: ${rulesFrom}\n`)).toEqual({
      'declaration-current': 14,
    }))

  test('are still read, safe and linked', () => {
    const path = `minutes/${last}.mdx`
    const worse = `${files[path]?.replace('status:', 'state:')}\n[Away](../papers/away.mdx) [run](javascript:alert)\n`
    expect(found(`${BODY}rulesFrom: ${rulesFrom}\n`, { [path]: worse })).toEqual({
      'document-shape': 2,
      'link-resolves': 1,
      'safe-content': 1,
    })
  })
})
