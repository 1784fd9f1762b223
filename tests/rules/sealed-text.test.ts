import { describe, expect, test } from 'vitest'
import { sealOf } from '../../src/record/index.ts'
import { findings, read } from '../bodies.ts'

const text = (body: string, fields = '') => `---
date: 2024-05-01
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
${fields}---

${body}
`
const BODY = `## Matters arising

The *minute* hand was oiled.

- <Action id="1" owner="ben-marl">Ben Marl to oil the hour hand.</Action>`

const sealed = (body: string, fields = '', of = BODY) =>
  text(body, `${fields}seal: ${sealOf(read('minutes', text(of)))}\n`)
const found = (file: string) => findings('sealed-text', { 'minutes/2024-05-01.mdx': file })

test('minutes without a seal are not judged', () => expect(found(text(BODY))).toEqual([]))
test('minutes that read as when they were sealed', () => expect(found(sealed(BODY))).toEqual([]))

describe('a change of the text breaks the seal', () => {
  test.each([
    ['a letter', BODY.replace('oiled', 'oileD')],
    ['a mark', BODY.replace('oiled.', 'oiled!')],
    ['a space taken out of a word pair', BODY.replace('was oiled', 'wasoiled')],
    ['a heading', BODY.replace('Matters', 'Things')],
    ['the words of an action', BODY.replace('hour hand', 'second hand')],
    ['words more', `${BODY}\n\nOnce.`],
    ['words less', BODY.replace('- <Action id="1" owner="ben-marl">Ben Marl to oil the hour hand.</Action>', '')],
    ['the order of words', BODY.replace('*minute* hand', 'hand *minute*')],
  ])('%s', (_, body) => {
    expect(found(sealed(body))).toEqual([
      'minutes/2024-05-01.mdx:6:7 The seal is broken: these minutes no longer read as when they were sealed',
    ])
  })

  test('who attended', () => {
    expect(found(sealed(BODY).replace('[ada-finch, ben-marl]', '[ada-finch]'))).toHaveLength(1)
  })

  test.each(['attendance: attended-only', 'quorate: true'])('%s', (line) =>
    expect(found(sealed(BODY).replace('chair:', `${line}\nchair:`))).toHaveLength(1),
  )
})

test('what it means to say nothing of attendance can be said', () => {
  expect(found(sealed(BODY).replace('chair:', 'attendance: complete\nchair:'))).toEqual([])
})

describe('what stands outside the words leaves it whole', () => {
  test.each([
    ['lines broken otherwise', BODY.replace('hand was', 'hand\nwas')],
    ['quotes of another form', BODY.replace('hour hand', '“hour” hand'), BODY.replace('hour hand', '"hour" hand')],
    ['lines of Windows', BODY.replaceAll('\n', '\r\n')],
    ['a link', BODY.replace('The *minute* hand', 'The [*minute* hand](../people/ben-marl.mdx)')],
    ['an owner', BODY.replace('owner="ben-marl"', 'owner="ada-finch"')],
    ['a due day', BODY.replace('owner=', 'due="2024-06-01" owner=')],
    ['topics', BODY.replace('arising\n', 'arising\n\n<Item />\n')],
    ['a note at the end', `${BODY}\n\n<Note date="2024-06-01">It stopped again.</Note>`],
    ['a note in the midst', BODY.replace('oiled.\n', 'oiled.\n\n<Note date="2024-06-01">So it was.</Note>\n')],
    ['a note in a list', BODY.replace('hand.</Action>', 'hand.</Action>\n\n  <Note>Done.</Note>')],
  ] as [string, string, string?][])('%s', (_, body, of) => expect(found(sealed(body, '', of))).toEqual([]))

  test('a change note', () => {
    expect(found(sealed(BODY, 'updates: [{ date: 2024-06-01, note: A link was added. }]\n'))).toEqual([])
  })
})

test('minutes that can’t be read are not called broken', () => expect(found(sealed('<Action>'))).toEqual([]))
