import { describe, expect, test } from 'vitest'
import { sealOf } from '../../src/record/index.ts'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { type Files, findings, read } from '../bodies.ts'

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
const found = (file: string) => findings('sealed-text', { [MINUTES]: file })

const MINUTES = 'minutes/2024-05-01.mdx'

describe('what has to bear a seal', () => {
  const paper = (fields: string) => ({
    'papers/tides.mdx': `---\ntitle: Tides\ntype: briefing\nauthors: [ada-finch]\n${fields}---\n\nThey turn.\n`,
  })
  const terms = (EXAMPLE_BODY['terms-of-reference/first.mdx'] ?? '').replace(/seal: .*\n/, '')
  const NO_SEALS = Object.fromEntries(
    Object.entries(EXAMPLE_BODY).map(([path, file]) => [path, file?.replace(/^seal: .*\n/m, '')]),
  )
  test.each<[string, Files, string[]]>([
    ['approved minutes', { [MINUTES]: text(BODY) }, [`${MINUTES}:3:9 These minutes are approved, and bear no seal`]],
    ['no draft', { [MINUTES]: text(BODY).replace('approved', 'draft') }, []],
    [
      'terms in force, and no others',
      { 'terms-of-reference/first.mdx': terms, 'terms-of-reference/old.mdx': terms },
      ['terms-of-reference/first.mdx:2:8 These terms are in force, and bear no seal'],
    ],
    [
      'a paper that is out',
      paper('status: published\n'),
      ['papers/tides.mdx:5:9 This paper is published, and bears no seal'],
    ],
    [
      'only approved minutes, where nothing bears a seal',
      { ...NO_SEALS, ...paper('status: published\n') },
      ['minutes/2024-03-06.mdx:3:9', 'minutes/2024-05-01.mdx:3:9'].map(
        (place) => `${place} These minutes are approved, and bear no seal`,
      ),
    ],
    ['none that is not', paper('status: cleared\n'), []],
    ['nor one that is held elsewhere', paper('status: published\nheld: false\n'), []],
  ])('%s', (_, files, expected) => expect(findings('sealed-text', files)).toEqual(expected))

  test.each<[string, Files, string]>([
    [
      'a paper',
      paper(`status: cleared\nseal: sha256-${'0'.repeat(64)}\n`),
      'papers/tides.mdx:6:7 The seal is broken: this paper no longer reads as when it was put on',
    ],
    [
      'terms that are no longer in force',
      { 'terms-of-reference/old.mdx': terms.replace('---\n', `---\nseal: sha256-${'0'.repeat(64)}\n`) },
      'terms-of-reference/old.mdx:2:7 The seal is broken: these terms no longer read as when it was put on',
    ],
  ])('a seal that %s bears is asked about, whether it has to or not', (_, files, expected) =>
    expect(findings('sealed-text', files)).toEqual([expected]),
  )
})

test('minutes that read as when they were sealed', () => expect(found(sealed(BODY))).toEqual([]))

const BROKEN = 'minutes/2024-05-01.mdx:6:7 The seal is broken: these minutes no longer read as when it was put on'

describe('a change of what they say breaks the seal', () => {
  test.each([
    ['a letter', BODY.replace('oiled', 'oileD')],
    ['a mark', BODY.replace('oiled.', 'oiled!')],
    ['a space taken out of a word pair', BODY.replace('was oiled', 'wasoiled')],
    ['a line through a word', BODY.replace('was oiled', '~~was~~ oiled')],
    ['a heading', BODY.replace('Matters', 'Things')],
    ['the words of an action', BODY.replace('hour hand', 'second hand')],
    ['words more', `${BODY}\n\nOnce.`],
    ['words less', BODY.replace('- <Action id="1" owner="ben-marl">Ben Marl to oil the hour hand.</Action>', '')],
    ['the order of words', BODY.replace('*minute* hand', 'hand *minute*')],
    ['an owner', BODY.replace('owner="ben-marl"', 'owner="ada-finch"')],
    ['an owner less', BODY.replace(' owner="ben-marl"', '')],
    ['a due day', BODY.replace('owner=', 'due="2024-06-01" owner=')],
    ['another element around the same words', BODY.replaceAll('Action', 'Decision').replace(' owner="ben-marl"', '')],
    ['words that leave an element', BODY.replace('oil the hour hand.</Action>', 'oil</Action> the hour hand.')],
    ['what an item concerns', BODY.replace('arising\n', 'arising\n\n<Item concerns="brass-works" />\n')],
    ['a picture', `${BODY}\n\n![A hand](hand.png)`],
  ])('%s', (_, body) => expect(found(sealed(body))).toEqual([BROKEN]))

  test.each([
    ['another picture', '![A hand](hand.png)', '![A hand](face.png)'],
    ['a picture otherwise told', '![A hand](hand.png)', '![A face](hand.png)'],
  ])('%s', (_, was, now) => expect(found(sealed(now, '', was))).toEqual([BROKEN]))

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

describe('what stands outside leaves it whole', () => {
  test.each([
    ['lines broken otherwise', BODY.replace('hand was', 'hand\nwas')],
    ['quotes of another form', BODY.replace('hour hand', '“hour” hand'), BODY.replace('hour hand', '"hour" hand')],
    ['lines of Windows', BODY.replaceAll('\n', '\r\n')],
    ['a link', BODY.replace('The *minute* hand', 'The [*minute* hand](../people/ben-marl.mdx)')],
    ['topics and papers of an item', BODY.replace('arising\n', 'arising\n\n<Item topics="oil" paper="tides" />\n')],
    ['topics of an action', BODY.replace('owner=', 'topics="oil" owner=')],
    ['attributes in another order', BODY.replace('id="1" owner="ben-marl"', 'owner="ben-marl" id="1"')],
    ['a note at the end', `${BODY}\n\n<Note date="2024-06-01">It stopped again.</Note>`],
    ['a note in the midst', BODY.replace('oiled.\n', 'oiled.\n\n<Note date="2024-06-01">So it was.</Note>\n')],
    ['a note in a list', BODY.replace('hand.</Action>', 'hand.</Action>\n\n  <Note>Done.</Note>')],
  ] as [string, string, string?][])('%s', (_, body, of) => expect(found(sealed(body, '', of))).toEqual([]))

  test('a change note', () => {
    expect(found(sealed(BODY, 'updates: [{ date: 2024-06-01, note: A link was added. }]\n'))).toEqual([])
  })
})

test('minutes that can’t be read are not called broken', () => expect(found(sealed('<Action>'))).toEqual([]))
