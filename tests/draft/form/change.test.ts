/** A change that was pasted into a form: the patch of the desk makes the text that it was made of, or is refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchOf } from '../../../src/browser/desk/hand-in/patch.ts'
import { changeInForm } from '../../../src/draft/form/index.ts'
import { recordOf } from '../../bodies.ts'

const OIL = '---\nname: Oil\n---\n\nOne.\n\nTwo.\n\nThree.\n'
const record = recordOf({ 'topics/oil.mdx': OIL })
const NEW = '---\nname: Herons\n---\n\nGrey birds.\n\n'

/** The text of an issue, as GitHub makes it of the form. */
const issueOf = (...patches: string[]) =>
  `### Change\n\n\`\`\`diff\n${patches.join('').trim()}\n\`\`\`\n`.replaceAll('\n', '\r\n')
const taken = (...patches: string[]) => changeInForm(issueOf(...patches), record)
const herons = patchOf('content/topics/herons.mdx', undefined, NEW)
const oil = (after: string, before = OIL) => patchOf('content/topics/oil.mdx', before, after)

test('new and changed documents, each with its whole text', () => {
  expect(taken(herons, oil(OIL.replace('Two', 'Three')))).toEqual([
    { path: 'topics/herons.mdx', text: NEW },
    { path: 'topics/oil.mdx', text: OIL.replace('Two', 'Three') },
  ])
})

const line = fc.constantFrom('', 'a', ' b', '-c', '+d', '@@ -1,1 +1,1 @@', 'diff --git a/x b/x', '```', '### Change')
const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => `${lines.join('\n')}\n`)

test('whatever the lines are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after)
      const files = changeInForm(issueOf(oil(after, before)), recordOf({ 'topics/oil.mdx': before }))
      expect(files).toEqual([{ path: 'topics/oil.mdx', text: after }])
    }),
  )
})

describe('refused', () => {
  test.each([
    ['what reads otherwise than when it was begun', oil('Four.\n', `${OIL}More.\n`), 'reads otherwise'],
    ['a new document that is there', patchOf('content/topics/oil.mdx', undefined, NEW), 'is in the record already'],
    ['a change of one that is not', patchOf('content/topics/x.mdx', 'a\n', 'b\n'), 'is not in the record'],
    ['a declaration', patchOf('content/interests/ada-finch/2024-01-01.mdx', 'a\n', 'b\n'), 'It is never changed'],
    ['the policy', patchOf('content/body.yaml', 'a\n', 'b\n'), 'is no document'],
    ['a workflow', patchOf('.github/workflows/check.yml', undefined, 'a\n'), 'is no document'],
    ['a way up', patchOf('content/topics/../../x.mdx', undefined, 'a\n'), 'is no document'],
    ['the same twice', herons + herons, 'twice'],
    ['a program', herons.replace('100644', '100755'), 'can’t be read at'],
    ['a link', herons.replace('100644', '120000'), 'can’t be read at'],
    ['a deletion', oil('').replace('+++ b/content/topics/oil.mdx', '+++ /dev/null'), 'can’t be read at'],
    ['another name', herons.replace('b/content/topics/herons.mdx', 'b/content/topics/storks.mdx'), 'can’t be read at'],
    ['a place behind the end', oil(`${OIL}x\n`).replace(/@@ -\d+/, '@@ -900'), 'reads otherwise'],
    ['lines that are cut off', herons.slice(0, -30), 'reads otherwise'],
    ['no patch', 'Grey birds.', 'holds no change'],
    ['control characters', patchOf('content/topics/x.mdx', undefined, 'a\u0007\n'), 'characters that no text has'],
  ])('%s', (_, patch, why) => {
    expect(() => taken(patch)).toThrow(why)
  })
})
