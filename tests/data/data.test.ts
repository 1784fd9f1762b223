/** The open data: CSV, CSVW, JSON and JSON Schema, read back by other means than those that wrote them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { type Files, recordOf } from '../bodies.ts'
import { body } from '../rules/people.ts'
import { filesOf as filesOfSite } from './files.ts'

/** All files of a site beside its pages. */
function filesOf(changes: Files = {}, origin = 'https://record.example.org'): Map<string, string> {
  const { site } = publication({ record: recordOf(changes), folder: '/' }, '2024-06-01', '/', origin)
  return filesOfSite(site)
}

/** RFC 4180, read one character at a time. */
function parse(marked: string): string[][] {
  const text = marked.replace(/^\ufeff/, '')
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      at++
    } else cell += sign
  }
  rows.pop()
  return rows
}

const NAMES = [
  'meetings',
  'attendance',
  'actions',
  'decisions',
  'people',
  'organisations',
  'declarations',
  'interests',
  'clauses',
  'events',
  'witnesses',
  'findings',
  'plan',
]
const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '="a","b"', '＝1', 'a, "b"\n; c']
const hostile = Object.fromEntries(
  HOSTILE.map((name, n) => [
    `people/odd-${n}.mdx`,
    `---\nname: ${JSON.stringify(`${name}x`)}\nroles: [{ post: members, from: 2024-01-01 }]\n---\n`,
  ]),
)
const PIER = {
  'events/pier.mdx': `---\ntitle: "=The pier"\ntype: evidence-session\nstatus: held\ndate: 2024-05\nwitnesses: [{name: "+Dot"}, {name: "+Dot", nil: true}, {person: ben-marl, interests: [{detail: Owns a small pier}]}]\n---\n`,
}
const FOUND = {
  'pathfinders/jetty.mdx':
    '---\nname: The jetty\nfindings:\n  - { member: ben-marl, date: 2024-05-01, text: The jetty creaks at night. }\n  - { member: ben-marl, date: 2024-05-02, text: "=1+1 planks are missing.", topics: [rust] }\n---\n',
  'topics/rust.mdx': '---\nname: Rust\n---\n',
}
const ROPE = { 'organisations/rope.mdx': '---\nname: "=Rope"\ntype: company\n---\n' }
const TYPES: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  anyURI: /^https:\/\//,
  string: /^[\s\S]*$/,
}

describe.each(NAMES)('%s', (name) => {
  const files = filesOf({ ...hostile, ...PIER, ...FOUND, ...ROPE })
  const [head = [], ...rows] = parse(files.get(`data/${name}.csv`) ?? '')
  const { tableSchema } = JSON.parse(files.get(`data/${name}.csv-metadata.json`) ?? '')
  const objects = JSON.parse(files.get(`data/${name}.json`) ?? '') as Record<string, unknown>[]

  test('the CSV has the columns of its description, and each cell the type', () => {
    const columns = tableSchema.columns as { name: string; datatype: string; required: boolean; separator?: string }[]
    expect(head).toEqual(columns.map((one) => one.name))
    for (const row of rows) {
      expect(row).toHaveLength(columns.length)
      for (const [n, { datatype, required }] of columns.entries()) {
        if (row[n] === '') expect(required, `${head[n]} of ${row[0]}`).toBe(false)
        else expect(row[n]).toMatch(TYPES[datatype] as RegExp)
      }
    }
  })

  test('ids are there once each', () => {
    const ids = rows.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('no cell is a formula to a spreadsheet', () => {
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
  })

  test('the JSON says the same, and is as its schema says', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(files.get(`data/${name}.schema.json`) ?? ''))
    expect(validate(objects), JSON.stringify(validate.errors)).toBe(true)
    expect(objects.map(({ id }) => id)).toEqual(rows.map(([id]) => id))
  })
})

test('words come back as they were, with an apostrophe before what would run', () => {
  const [, ...rows] = parse(filesOf(hostile).get('data/people.csv') ?? '')
  const names = rows.map((row) => row[2])
  expect(names).toContain("'=1+1x")
  expect(names).toContain('a, "b"\n; cx')
})

test('findings have their place and topics; where nobody found anything there is no table of them', () => {
  const [, ...rows] = parse(filesOf(FOUND).get('data/findings.csv') ?? '')
  expect(rows.map(([id, of, who, date, , topics]) => [id, of, who, date, topics])).toEqual([
    ['pathfinders/jetty/found-1', 'jetty', 'ben-marl', '2024-05-01', ''],
    ['pathfinders/jetty/found-2', 'jetty', 'ben-marl', '2024-05-02', 'rust'],
  ])
  expect(rows[1]?.at(-1)).toBe('https://record.example.org/pathfinders/jetty/#found-2')
  expect([...filesOf().keys()].filter((path) => path.includes('findings'))).toEqual([])
})

test('an empty table is a line of names, and an empty list', () => {
  const files = filesOf({ 'minutes/2024-03-06.mdx': undefined, 'minutes/2024-05-01.mdx': undefined })
  expect(parse(files.get('data/actions.csv') ?? '')).toHaveLength(1)
  expect(JSON.parse(files.get('data/actions.json') ?? '')).toEqual([])
})

test('of minutes older than the rules, which mark nothing, it is not known how many actions there were', () => {
  const counts = (lines: string) => {
    const rows = JSON.parse(filesOf(body(lines)).get('data/meetings.json') ?? '') as Record<string, unknown>[]
    return rows.map(({ actions, decisions }) => [actions, decisions])
  }
  expect(counts('')).toEqual([
    [1, 0],
    [0, 0],
  ])
  expect(counts('rulesFrom: 2024-05-02')).toEqual([
    [1, null],
    [null, null],
  ])
  const [, march, may] = parse(filesOf(body('rulesFrom: 2024-05-01')).get('data/meetings.csv') ?? '')
  const [heads = []] = parse(filesOf().get('data/meetings.csv') ?? '')
  const at = heads.indexOf('decisions')
  expect([march?.[at], may?.[at]]).toEqual(['', '0'])
})

test('the sitemap is made only where the site’s address is known', () => {
  expect(filesOf({}, '').has('sitemap.xml')).toBe(false)
  expect(filesOf().get('sitemap.xml')).toContain('<loc>https://record.example.org/minutes/2024-05-01/</loc>')
})

test('a role keeps its id when an earlier one is found, and people without a role have a row', () => {
  const ids = (roles: string) =>
    parse(
      filesOf({ 'people/cleo-dray.mdx': `---\nname: Cleo Dray\nroles: [${roles}]\n---\n` }).get('data/people.csv') ??
        '',
    )
      .map(([id]) => id)
      .filter((id) => id?.startsWith('people/cleo-dray'))
  const seat = '{post: members, from: 2024-02-01}'
  expect(ids(seat)).toEqual(['people/cleo-dray#members-2024-02-01'])
  expect(ids(`{post: chair, from: 2023-01-01, until: 2023-02-01}, ${seat}`)).toEqual([
    'people/cleo-dray#chair-2023-01-01',
    'people/cleo-dray#members-2024-02-01',
  ])
  expect(ids(`${seat}, ${seat}`)).toEqual([
    'people/cleo-dray#members-2024-02-01',
    'people/cleo-dray#members-2024-02-01-2',
  ])
  expect(ids('')).toEqual(['people/cleo-dray'])
})

test('what minutes don’t say is unknown: an empty cell, and null', () => {
  const files = filesOf()
  const [head = [], march = []] = parse(files.get('data/meetings.csv') ?? '')
  expect(march[head.indexOf('attended')]).toBe('ada-finch ben-marl')
  expect(march[head.indexOf('apologies')]).toBe('')
  expect(JSON.parse(files.get('data/meetings.json') ?? '')[0]).toMatchObject({ apologies: null, venue: null })
})

test('of a witness of whom nothing is recorded it is not said that there are none', () => {
  const rows = JSON.parse(filesOf(PIER).get('data/witnesses.json') ?? '') as Record<string, unknown>[]
  expect(rows.map(({ id, nil, interests, organisations }) => [id, nil, interests, organisations])).toEqual([
    ['events/pier/dot', null, null, null],
    ['events/pier/dot-2', true, null, null],
    ['events/pier/ben-marl', false, 'Owns a small pier', null],
  ])
  const [event] = JSON.parse(filesOf(PIER).get('data/events.json') ?? '') as Record<string, unknown>[]
  expect(event).toMatchObject({ date: '2024-05', attended: null, hosts: null, reason: null })
})

test('a body without events has no table of them', () =>
  expect([...filesOf().keys()].filter((path) => /data\/(events|witnesses)/.test(path))).toEqual([]))

test('who came is told with as what, for whom, from where and when', () => {
  const lists =
    'attended: [ada-finch, { person: cleo-dray, for: ben-marl, until: "15:00" }]\ninAttendance: [{ person: secretariat, as: witness, of: works, items: [tea] }]\napologies: [ben-marl]'
  const files = filesOf({
    'people/cleo-dray.mdx': '---\nname: Cleo Dray\n---\n',
    'organisations/works.mdx': '---\nname: The Works\ntype: company\n---\n',
    'minutes/2024-05-01.mdx': `---\ndate: 2024-05-01\nstatus: approved\nchair: ada-finch\n${lists}\n---\n\n## Tea\n`,
  })
  const table = (name: string) => JSON.parse(files.get(`data/${name}.json`) ?? '') as Record<string, unknown>[]
  expect(table('meetings').find(({ date }) => date === '2024-05-01')).toMatchObject({
    attended: ['ada-finch'],
    deputies: ['cleo-dray'],
    inAttendance: ['secretariat'],
  })
  const none = { for: null, of: null, from: null, until: null, items: null }
  const rows = table('attendance').filter(({ date }) => date === '2024-05-01')
  expect(rows.map(({ id, meeting, date, address, ...rest }) => rest)).toEqual([
    { ...none, person: 'ada-finch', as: 'member' },
    { ...none, person: 'cleo-dray', as: 'deputy', for: 'ben-marl', until: '15:00' },
    { ...none, person: 'secretariat', as: 'witness', of: 'works', items: ['tea'] },
    { ...none, person: 'ben-marl', as: 'apologies' },
  ])
})

test('what parts cells in a spreadsheet stands in quotes', () => {
  const csv = filesOf({ 'people/cleo-dray.mdx': '---\nname: "Cleo;=1+1"\nroles: []\n---\n' }).get('data/people.csv')
  expect(csv).toContain(',"Cleo;=1+1",')
})

test('what a declaration doesn’t say is not known: no value, no day of receipt, no other name', () => {
  const rows = (table: string, lines: string, interest: string) =>
    JSON.parse(
      filesOf({
        'organisations/works.mdx': '---\nname: The Works\ntype: company\n---\n',
        'organisations/yard.mdx':
          '---\nname: The Yard\ntype: company\nformerNames: [{ name: Old Yard, until: 2020-01-01 }]\naliases: [Y]\n---\n',
        'interests/ben-marl/2024-02-01.mdx': `---\nmember: ben-marl\nsigned: 2024-02-01\n${lines}\ninterests: [{ id: 1, category: gift, detail: A brass wheel${interest} }]\n---\n`,
      }).get(`data/${table}.json`) ?? '',
    ) as Record<string, unknown>[]
  const last = (...of: Parameters<typeof rows>) => rows(...of).findLast(({ member }) => member === 'ben-marl')
  expect(last('declarations', 'form: signed', '')).toMatchObject({ form: 'signed', received: null })
  expect(last('declarations', 'form: oral\nreceived: 2024-02-03', '')).toMatchObject({
    form: 'oral',
    received: '2024-02-03',
    lapses: '2025-01-01',
  })
  expect(last('interests', 'form: signed', '')).toMatchObject({ categoryName: 'Gift or hospitality', value: null })
  expect(last('interests', 'form: signed', ', value: £350')).toMatchObject({ category: 'gift', value: '£350' })
  expect(rows('organisations', 'form: signed', '').map(({ formerNames, aliases }) => [formerNames, aliases])).toEqual([
    [null, null],
    [['Old Yard'], ['Y']],
  ])
})
