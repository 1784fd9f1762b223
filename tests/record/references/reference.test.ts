import { describe, expect, test } from 'vitest'
import { type Kind, readDocument } from '../../../src/record/index.ts'
import { readReferences } from '../../../src/record/references/reference.ts'
import { minutes, read, start, whole } from '../../bodies.ts'

/** The references of a document: `5:12 attended → ada-finch`. */
function references(kind: Kind, text: string): string[] {
  return readReferences(readDocument(kind, `${kind}/a`, 'a.mdx', text)).map(
    ({ span, role, raw }) => `${start(span)} ${role} → ${raw}`,
  )
}

describe('fields that name something', () => {
  test.each<[Kind, string, string[]]>([
    [
      'minutes',
      'date: 2024-05-01\nstatus: draft\nchair: a\nattended: [a, b]\ninAttendance:\n  - c\napologies: [d]\nabsent: [e]',
      [
        '4:8 chair → a',
        '5:12 attended → a',
        '5:15 attended → b',
        '7:5 inAttendance → c',
        '8:13 apologies → d',
        '9:10 absent → e',
      ],
    ],
    [
      'interests',
      'member: a\nsigned: 2024-05-01\nform: signed\ninterests:\n  - {id: 1, category: other, organisation: b, detail: c}\n  - {id: 2, category: other, detail: c}',
      ['2:9 member → a', '6:44 interests.organisation → b'],
    ],
    ['people', 'name: A\nroles: [{post: b, from: 2024-05-01}]', ['3:16 roles.post → b']],
    ['posts', 'name: A\nrole: member\ngroup: true\nlead: b\nadvises: c', ['5:7 lead → b', '6:10 advises → c']],
    [
      'papers',
      'title: A\ntype: other\nstatus: draft\nauthors: [b]\ntopics: [c]\napprovedAt: 2024-05-01',
      ['5:11 authors → b', '6:10 topics → c', '7:13 approvedAt → 2024-05-01'],
    ],
    [
      'events',
      'title: A\ntype: visit\nstatus: held\nbody: b\nattended: [c]\nhosts: [d]\nwith: [e]\ntopics: [f]\npapers: [g]\npathfinder: h\nminutes: [minutes/2024-05-01]\nwitnesses: [{person: i, of: j, interests: [{organisation: k, detail: Ten letters}]}]',
      [
        '5:7 body → b',
        '6:12 attended → c',
        '7:9 hosts → d',
        '8:8 with → e',
        '13:22 witnesses → i',
        '13:29 witnesses.of → j',
        '13:59 witnesses.interests.organisation → k',
        '9:10 topics → f',
        '11:13 pathfinder → h',
        '10:10 papers → g',
        '12:11 minutes → minutes/2024-05-01',
      ],
    ],
    ['organisations', 'name: A\ntype: body\npartOf: b', ['4:9 partOf → b']],
    [
      'definitions',
      'term: A\nstatus: working\nlineage: [{date: "2024", document: minutes/2024-05-01#b, note: c}]',
      ['4:36 lineage → minutes/2024-05-01#b'],
    ],
    [
      'pathfinders',
      'name: A\norganisation: b\npreferences: [{member: c, rank: 1}]\nbuddies: [{member: d, from: 2024-05-01}]',
      ['3:15 organisation → b', '4:24 preferences.member → c', '5:20 buddies.member → d'],
    ],
    [
      'pathfinders',
      'name: A\ncontact: b\nfindings: [{member: c, date: 2024-05-01, text: Ten letters, topics: [d, e]}]',
      ['3:10 contact → b', '4:21 findings.member → c', '4:70 findings.topics → d', '4:73 findings.topics → e'],
    ],
    ['topics', 'name: A\nabout: b', ['3:8 about → b']],
  ])('of %s', (kind, frontmatter, expected) => expect(references(kind, `---\n${frontmatter}\n---\n`)).toEqual(expected))

  test('name nothing where the frontmatter doesn’t fit', () =>
    expect(references('posts', '---\nrole: x\nlead: b\n---\n')).toEqual([]))
})

describe('attributes that name something', () => {
  test.each([
    [
      'each of a list',
      '<Action id="1" owner="ada, ben">x</Action>',
      ['8:23 Action.owner → ada', '8:28 Action.owner → ben'],
    ],
    [
      'the same twice',
      '<Action id="1" owner="ben, ben">x</Action>',
      ['8:23 Action.owner → ben', '8:28 Action.owner → ben'],
    ],
    [
      'one that another begins with',
      '<Action id="1" owner="adan, ada">x</Action>',
      ['8:23 Action.owner → adan', '8:29 Action.owner → ada'],
    ],
    [
      'over two lines',
      '<Action id="1" owner="ada,\n  ben">x</Action>',
      ['8:23 Action.owner → ada', '9:3 Action.owner → ben'],
    ],
    ['not the word for none', '<Action id="1" owner="withheld" withheld="why">x</Action>', []],
    ['not the word for all of a group', '<Action id="1" lead="each">x</Action>', []],
    [
      'lead and topics',
      '<Action id="1" lead="ada" topics="a, b">x</Action>',
      ['8:22 Action.lead → ada', '8:35 Action.topics → a', '8:38 Action.topics → b'],
    ],
    [
      'an update',
      '<Update of="minutes/2024-03-06/1" status="done">x</Update>',
      ['8:13 Update.of → minutes/2024-03-06/1'],
    ],
    [
      'an interest',
      '<Interest member="a" organisation="b" handling="withdrew">x</Interest>',
      ['8:19 Interest.member → a', '8:36 Interest.organisation → b'],
    ],
    [
      'an item',
      '## A\n\n<Item concerns="a" topics="b" takes="m/1" paper="c" ruling="d" />',
      ['10:17 Item.concerns → a', '10:28 Item.topics → b', '10:38 Item.takes → m/1', '10:50 Item.paper → c'],
    ],
    ['one written with an entity', '<Action id="1" owner="b&#101;n">x</Action>', ['8:23 Action.owner → ben']],
  ])('%s', (_, body, expected) =>
    expect(references('minutes', minutes(body)).filter((one) => /^\d+:\d+ [A-Z]/.test(one))).toEqual(expected),
  )

  test('know their element and the whole of their words', () => {
    const found = readReferences(read('minutes', minutes('<Action id="7" owner="chair">x</Action>'))).at(-1)
    expect(found?.element?.attributes).toMatchObject({ id: '7' })
    expect(whole(found?.span as never)).toBe('8:23-8:28')
  })
})

describe('links and pictures', () => {
  test.each([
    ['in prose', 'a [b](../people/ada.mdx)', ['8:3 link → ../people/ada.mdx']],
    ['in a heading', '## [b](c.mdx)', ['8:4 link → c.mdx']],
    ['in an element', '<Decision id="1">a [b](c.mdx#d)</Decision>', ['8:20 link → c.mdx#d']],
    ['in a list with elements', '- <Note>[b](c.mdx)</Note>\n- [d](e.mdx)', ['8:9 link → c.mdx', '9:3 link → e.mdx']],
    ['in a table and emphasis', '| a |\n| - |\n| *[b](c.mdx)* |', ['10:4 link → c.mdx']],
    ['by definition, where it is used', 'a [b][1]\n\n[1]: c.mdx', ['8:3 link → c.mdx']],
    ['in a footnote', 'a[^1]\n\n[^1]: [b](c.mdx)', ['10:7 link → c.mdx']],
    ['pictures', '![b](c.png)', ['8:1 image → c.png']],
    ['within the document', '[b](#c)', ['8:1 link → #c']],
    ['not those that lead elsewhere', '[b](https://a.example) [c](mailto:a@b.example) https://a.example', []],
  ])('%s', (_, body, expected) =>
    expect(references('minutes', minutes(body)).filter((one) => / (link|image) /.test(one))).toEqual(expected),
  )
})
