import { describe, expect, test } from 'vitest'
import { type Reference, said } from '../../../src/record/index.ts'
import { type Files, minutes, recordOf } from '../../bodies.ts'

const MAY = 'minutes/2024-05-01.mdx'

/** Where the last link, or the last other reference, of a document leads: `people/ada-finch`, or `why → help`. */
function leads(body: string, files: Files = {}): string | undefined {
  const { links, brokenLinks } = recordOf({ [MAY]: minutes(body), ...files })
  const isOurs = ({ from, span }: Reference) => from.id === 'minutes/2024-05-01' && span.line >= 8
  const to = links.findLast(isOurs)?.to
  const why = brokenLinks.findLast((one) => isOurs(one.reference))?.why
  if (why) return `${why.message} → ${why.help().map(said).join('; ')}`
  return to && (to.fragment === undefined ? to.document : `${to.document}#${to.fragment}`)
}

const missing = (raw: string, help: string) =>
  `Unexpected link \`${raw}\`, expected the way to a file of this record → ${help}`

describe('a link leads to', () => {
  test.each([
    ['a file beside it', '2024-03-06.mdx', 'minutes/2024-03-06'],
    ['the same with a point', './2024-03-06.mdx', 'minutes/2024-03-06'],
    ['a file of another folder', '../people/ada-finch.mdx', 'people/ada-finch'],
    ['one deeper', '../interests/ada-finch/2024-01-01.mdx', 'interests/ada-finch/2024-01-01'],
    ['one by a roundabout way', '../people/../minutes/./2024-03-06.mdx', 'minutes/2024-03-06'],
    ['one written with escapes', '../people/ada%2Dfinch.mdx', 'people/ada-finch'],
    ['a heading there', '2024-03-06.mdx#the-minute-hand', 'minutes/2024-03-06#the-minute-hand'],
    ['an action there', '2024-03-06.mdx#action-1', 'minutes/2024-03-06#action-1'],
    ['an action by its number', '2024-03-06.mdx#1', 'minutes/2024-03-06#action-1'],
    ['a clause', '../terms-of-reference/first.mdx#register', 'terms-of-reference/first#register'],
    ['a heading in its own document', '#here', 'minutes/2024-05-01#here'],
    ['its own document', '#', 'minutes/2024-05-01'],
  ])('%s: %s', (_, url, expected) => expect(leads(`## Here\n\n[x](${url})`)).toBe(expected))

  test('a file, from a folder that is deeper', () => {
    const text =
      '---\nmember: ada-finch\nsigned: 2024-01-01\nform: signed\nnil: true\n---\n\n[a](../../minutes/2024-03-06.mdx) [b](../ben-marl/2024-01-01.mdx)\n'
    const { links } = recordOf({ 'interests/ada-finch/2024-01-01.mdx': text })
    const to = links.filter((link) => link.role === 'link').map((link) => link.to.document)
    expect(to).toEqual(['minutes/2024-03-06', 'interests/ben-marl/2024-01-01'])
  })
})

describe('a link leads nowhere', () => {
  test.each([
    ['../people/ada-fich.mdx', missing('../people/ada-fich.mdx', 'nearest known file: `../people/ada-finch.mdx`')],
    ['../people/ada-finch', missing('../people/ada-finch', 'nearest known file: `../people/ada-finch.mdx`')],
    ['../people/Ada-Finch.mdx', missing('../people/Ada-Finch.mdx', 'nearest known file: `../people/ada-finch.mdx`')],
    [
      '..\\people\\ada-finch.mdx',
      missing('..\\people\\ada-finch.mdx', 'nearest known file: `../people/ada-finch.mdx`'),
    ],
    ['people/ada-finch.mdx', missing('people/ada-finch.mdx', 'nearest known file: `../people/ada-finch.mdx`')],
    ['../../../etc/passwd', missing('../../../etc/passwd', 'there is no file `../../../etc/passwd` in the record')],
    ['../body.yaml', missing('../body.yaml', 'there is no file `body.yaml` in the record')],
    ['%zz.mdx', missing('%zz.mdx', 'there is no file `minutes/%zz.mdx` in the record')],
    [
      '/people/ada-finch.mdx',
      'Unexpected link `/people/ada-finch.mdx`, expected the way to a file of this record → nearest known file: `../people/ada-finch.mdx`',
    ],
    [
      '2024-03-06.mdx#the-minut-hand',
      'Unexpected fragment `#the-minut-hand` in `2024-03-06.mdx#the-minut-hand`, expected one that content/minutes/2024-03-06.mdx has → nearest known fragment: `#the-minute-hand`',
    ],
    [
      '#nowhere-at-all',
      'Unexpected fragment `#nowhere-at-all` in `#nowhere-at-all`, expected one that content/minutes/2024-05-01.mdx has → leave the fragment out to link to the whole document',
    ],
  ])('%s', (url, expected) => expect(leads(`## Here\n\n[x](<${url}>)`)).toBe(expected))
})

describe('a picture', () => {
  test('that is there leads to no document', () =>
    expect(leads('![x](gear.png)', { 'minutes/gear.png': '' })).toBeUndefined())
  test('that is not is said', () =>
    expect(leads('![x](gaer.png)', { 'minutes/gear.png': '' })).toBe(
      missing('gaer.png', 'nearest known file: `gear.png`'),
    ))
})

describe('an id', () => {
  test.each([
    ['of a person', '<Action id="1" owner="ada-finch">x</Action>', 'people/ada-finch'],
    ['of a post', '<Action id="1" owner="chair">x</Action>', 'posts/chair'],
    [
      'near another',
      '<Action id="1" owner="ada-fnich">x</Action>',
      'Unexpected id `ada-fnich`, expected one from people/, posts/ or organisations/ → nearest known id: `ada-finch`',
    ],
    [
      'of a kind there is none of',
      '<Action id="1" owner="chair" topics="gears">x</Action>',
      'Unexpected id `gears`, expected one from topics/ → add the file `topics/gears.mdx`',
    ],
    [
      'that objects have of their own',
      '<Action id="1" owner="constructor">x</Action>',
      'Unexpected id `constructor`, expected one from people/, posts/ or organisations/ → if it is a person, add the file `people/constructor.mdx`; if it is an office or a group, add the file `posts/constructor.mdx`; if it is an organisation, add the file `organisations/constructor.mdx`',
    ],
    ['of an action', '<Update of="minutes/2024-03-06/1" status="done">x</Update>', 'minutes/2024-03-06#action-1'],
    [
      'of a fragment',
      '<Update of="minutes/2024-03-06#action-1" status="done">x</Update>',
      'minutes/2024-03-06#action-1',
    ],
    [
      'near that of an action',
      '<Update of="minutes/2024-03-07/1" status="done">x</Update>',
      'Unexpected id `minutes/2024-03-07/1`, expected the full id of something in the record → nearest known id: `minutes/2024-03-06/1`',
    ],
    [
      'near nothing',
      '<Update of="x" status="done">x</Update>',
      'Unexpected id `x`, expected the full id of something in the record → a full id is the folder, the file and the id in it, with `/` between them; nothing in the record has one like this',
    ],
  ])('%s', (_, body, expected) => expect(leads(body)).toBe(expected))

  test('of an announcement', () => {
    const march =
      '---\ndate: 2024-03-06\nstatus: approved\nattended: []\nnextMeeting: {agenda: [New paint, {title: Oil, id: oil-can}]}\n---\n'
    const takes = (id: string) => leads(`## A\n\n<Item takes="${id}" />`, { 'minutes/2024-03-06.mdx': march })
    expect(takes('minutes/2024-03-06/agenda/new-paint')).toBe('minutes/2024-03-06#next-meeting-announced')
    expect(takes('minutes/2024-03-06/agenda/oil-can')).toBe('minutes/2024-03-06#next-meeting-announced')
    expect(takes('minutes/2024-03-06/agenda/oil')).toMatch(/nearest known id: `minutes\/2024-03-06\/agenda\/oil-can`/)
  })
})

describe('nothing is said of what a target that can’t be read might hold', () => {
  const broken = { 'minutes/2024-03-06.mdx': minutes('a { b').replace('2024-05-01', '2024-03-06') }
  test.each(['[x](2024-03-06.mdx#action-1)', '<Update of="minutes/2024-03-06/1" status="done">x</Update>'])(
    '%s',
    (body) => expect(leads(body, broken)).toBeUndefined(),
  )
  test('but the document is there', () => expect(leads('[x](2024-03-06.mdx)', broken)).toBe('minutes/2024-03-06'))
})
