import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes } from '../bodies.ts'
import { body } from './people.ts'

const said = (files: Files) => findings('link-resolves', files)
const topic = (text: string): Files => ({ 'topics/gears.mdx': `---\nname: Gears\n---\n\n${text}\n` })
const paper = (lines: string): Files => ({
  'papers/oil.mdx': `---\ntitle: On oil\ntype: report\nstatus: published\n${lines}\n---\n`,
})

describe('links', () => {
  const file = (raw: string) => `Unexpected link \`${raw}\`, expected the way to a file of this record`
  test.each([
    ['that lead somewhere', '[a](../people/ada-finch.mdx) [b](#) [c](https://a.example/x.mdx)', []],
    ['to no file', 'x [a](../people/nobody.mdx)', [`5:3 ${file('../people/nobody.mdx')}`]],
    ['by a definition', 'x [a][1]\n\n[1]: nothing.mdx', [`5:3 ${file('nothing.mdx')}`]],
    ['twice', '[a](x.mdx) [b](x.mdx)', [`5:1 ${file('x.mdx')}`, `5:12 ${file('x.mdx')}`]],
    ['as pictures', '![a](gear.png)', [`5:1 ${file('gear.png')}`]],
  ])('%s', (_, text, expected) => expect(said(topic(text))).toEqual(expected.map((line) => `topics/gears.mdx:${line}`)))

  test('to a picture that is there', () =>
    expect(said({ ...topic('![a](gear.png)'), 'topics/gear.png': '' })).toEqual([]))
})

describe('ids', () => {
  const MAY = 'minutes/2024-05-01.mdx'
  test.each([
    [
      'of people',
      '[ada-finch, ben-marl]',
      '[ada-finch, ben-mral]',
      `${MAY}:5:23 Unexpected id \`ben-mral\`, expected one from people/`,
    ],
    [
      'of the chair',
      'chair: ada-finch',
      'chair: chair',
      `${MAY}:4:8 Unexpected id \`chair\`, expected one from people/`,
    ],
  ])('%s', (_, from, to, expected) => expect(said({ [MAY]: minutes('').replace(from, to) })).toEqual([expected]))

  test.each([
    ['`concerns`', '## A\n\n<Item concerns="x" />', ['10:17 Unexpected id `x`, expected one from organisations/']],
    ['`topics`', '## A\n\n<Item topics="gears, x" />', ['10:22 Unexpected id `x`, expected one from topics/']],
    ['`paper`', '## A\n\n<Item paper="x" />', ['10:14 Unexpected id `x`, expected one from papers/']],
    [
      '`takes`',
      '## A\n\n<Item takes="minutes/2024-03-06/9" />',
      ['10:14 Unexpected id `minutes/2024-03-06/9`, expected the full id of something in the record'],
    ],
    [
      '`lead`',
      '<Action id="1" owner="chair" lead="x">y</Action>',
      ['8:36 Unexpected id `x`, expected one from people/ or posts/'],
    ],
    [
      '`member` and `organisation`',
      '<Interest member="x" organisation="y" handling="withdrew">z</Interest>',
      ['8:19 Unexpected id `x`, expected one from people/', '8:36 Unexpected id `y`, expected one from organisations/'],
    ],
    ['not `owner`: that is another rule’s', '<Action id="1" owner="x">y</Action>', []],
    ['not `of`: that is another rule’s', '<Update of="minutes/2024-03-06/9" status="done">y</Update>', []],
  ])('%s', (_, text, expected) =>
    expect(said({ ...topic(''), [MAY]: minutes(text) })).toEqual(expected.map((line) => `${MAY}:${line}`)),
  )

  test('of the lineage of a definition', () => {
    const definition = (document: string) => ({
      'definitions/tide.mdx': `---\nterm: Tide\nstatus: working\nlineage: [{date: "2024", document: ${document}, note: x}]\n---\n`,
    })
    expect(said(definition('minutes/2024-03-06#the-minute-hand'))).toEqual([])
    expect(said(definition('minutes/2024-03-06#moon'))).toEqual([
      'definitions/tide.mdx:4:36 Unexpected fragment `#moon` in `minutes/2024-03-06#moon`, expected one that content/minutes/2024-03-06.mdx has',
    ])
  })
})

describe('items for which somebody came', () => {
  const came = (items: string, list = 'attended') => ({
    'minutes/2024-05-01.mdx':
      `---\ndate: 2024-05-01\nstatus: approved\nattended: []\n${list}: [{ person: ada-finch, items: [${items}] }]\n---\n\n## The dial\n`.replace(
        list === 'attended' ? 'attended: []\n' : '',
        '',
      ),
  })
  const expected = (what: string) => [`minutes/2024-05-01.mdx:${what}, expected the id of a heading of these minutes`]
  test.each([
    ['one that is there', came('the-dial'), []],
    ['one that isn’t', came('the-dial, the-dail'), expected('4:51 Unexpected item `the-dail`')],
    ['of a guest', came('tea', 'inAttendance'), expected('5:45 Unexpected item `tea`')],
  ])('%s', (_, files, told) => expect(said(files)).toEqual(told))
})

describe('clauses that a paper meets', () => {
  test.each([
    ['one that is there', 'meets: [register]', []],
    [
      'one that isn’t',
      'meets: [register, regster]',
      ['5:19 Unexpected clause `regster`, expected the id of a clause of content/terms-of-reference/first.mdx'],
    ],
  ])('%s', (_, lines, expected) => expect(said(paper(lines))).toEqual(expected.map((line) => `papers/oil.mdx:${line}`)))

  test('a heading is no clause', () => {
    const terms = { 'terms-of-reference/first.mdx': '---\ntitle: a\n---\n\n## Report\n' }
    expect(said({ ...paper('meets: [report]'), ...terms })).toHaveLength(1)
  })

  test('terms that can’t be read might hold anything', () => {
    const terms = { 'terms-of-reference/first.mdx': '---\ntitle: a\n---\n\na { b\n' }
    expect(said({ ...paper('meets: [report]'), ...terms })).toEqual([])
  })
})

test('the terms that the body names are there', () => {
  const terms = (id: string) => said({ 'body.yaml': body('')['body.yaml']?.replace('terms: first', `terms: ${id}`) })
  expect(terms('first')).toEqual([])
  expect(terms('frist')).toEqual([
    'body.yaml:5:8 Unexpected terms `frist`, expected the id of a file in terms-of-reference/',
  ])
})
