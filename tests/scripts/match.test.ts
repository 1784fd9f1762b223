/** `npm run match`, as a process of its own on copies of the invented body. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, contentOf, copyOf, ROOT, type Run, verb } from './run.ts'

const LANTERN = join(ROOT, 'tests/fixtures/lantern')
const DAY = '2026-11-23'
const AT = ['--from', DAY]

const matched = (content: string, ...args: string[]) => verb('match', '--content', content, ...AT, ...args)

/** The files of the pathfinders, hidden ones too. */
function pathfinders(content: string): Record<string, string> {
  const folder = join(content, 'pathfinders')
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function edit(content: string, path: string, from: string, to: string): void {
  const file = join(content, path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

test('it says why each pair, what was excluded, what can’t be known, and why no other is better', () => {
  const { code, out, err } = matched('tests/fixtures/lantern')
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(`From 23 November 2026: 3 pathfinders without a buddy, 7 members; 2 more have one already

The lantern of the ferry stage: Tobias Fenwick-Löwe
  did not ask for it; 6.4 km from Lamp House to The ferry stage
The lantern of the harbour mouth: Barnaby Thistle
  first choice; 1.1 km from The oil cellar to The harbour mouth
  also asked: Odhrán Pike (first choice), matched with The lantern of the oil wharf
The lantern of the oil wharf: Odhrán Pike
  second choice; 4.8 km from Marsh Gate to The oil wharf
  also asked: Barnaby Thistle (third choice), excluded by a declared interest

Excluded by a declared interest
  Barnaby Thistle, The lantern of the oil wharf: an interest in Umber Oil and Tallow (tests/fixtures/lantern/interests/barnaby-thistle/2026-10-19.mdx:6)

What this record can’t show
  who has an interest in The lantern of the ferry stage: it names no \`organisation\`
  interests of Odhrán Pike: this record holds no declaration that counts on 23 November 2026

Why no other match is better
Each pathfinder and each member has a figure:
  The lantern of the ferry stage    regret 3, 6,402 m
  The lantern of the harbour mouth  1,777 m
  The lantern of the oil wharf      regret 1, 5,585 m
  Barnaby Thistle                   −705 m
  Odhrán Pike                       −747 m
  all others                        0
No pair that is allowed comes to less than its two figures together: 20 pairs checked.
No figure of a member is above 0, none of a pathfinder above what it comes to if it is left out. So any match comes to
all figures together, or more.
All figures together: regret 4, 12,312 m. This match: regret 4, 12,312 m.
What is named first decides: a pathfinder left out, then pathfinders that a member has already, then regret (0 for a
first choice, 1 for a second, 3 where the member did not ask), then distances not known, then metres.

Nothing was written. With --write each match goes into the file of its pathfinder.
`)
})

const ADDED: Record<string, string> = {
  'ferry-stage.mdx': 'tobias-fenwick-lowe',
  'harbour-mouth.mdx': 'barnaby-thistle',
  'oil-wharf.mdx': 'odhran-pike',
}

test('nothing is written but with --write; then each match with its day, the rest as it was; twice is the same as once', () => {
  const content = copyOf(LANTERN)
  const before = pathfinders(content)
  matched(content)
  expect(pathfinders(content)).toEqual(before)
  const { code, out } = matched(content, '--write')
  expect([code, out.match(/: .* from 23 November 2026$/gm)?.length]).toEqual([0, 3])
  const after = pathfinders(content)
  const bare = Object.entries(after).map(([name, text]) => {
    const entry = `buddies:\n  - member: ${ADDED[name]}\n    from: ${DAY}\n`
    if (name in ADDED) expect(text).toContain(entry)
    return [name, text.replace(entry, '')]
  })
  expect(Object.fromEntries(bare)).toEqual(before)
  const again = matched(content, '--write')
  expect([again.code, again.out]).toEqual([
    0,
    'Each pathfinder has a buddy from 23 November 2026 on. Nothing to match.\n',
  ])
  expect(pathfinders(content)).toEqual(after)
  expect(check(['--content', content, '--as-of', DAY, '--rule', 'buddy-clear']).code).toBe(0)
})

/** The match, stopped by Ctrl-C in the middle of writing the n-th file. */
function stopped(content: string, n: number): Run {
  const stop = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { writeFileSync } = fs
let files = 0
fs.writeFileSync = (path, text, options) => {
  const isIt = String(path).includes('.mdx') && ++files === ${n}
  writeFileSync(path, isIt ? text.slice(0, text.length / 2) : text, options)
  if (isIt) process.kill(process.pid, 'SIGINT')
}
syncBuiltinESMExports()`
  const preload = `data:text/javascript,${encodeURIComponent(stop)}`
  const args = ['--import', preload, 'scripts/run.mjs', 'match', '--content', content, ...AT, '--write']
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  expect(signal).toBe('SIGINT')
  return { code: status, out: stdout, err: stderr }
}

test('Ctrl-C leaves no half file, and the next run does what is left', () => {
  const [content, whole] = [copyOf(LANTERN), copyOf(LANTERN)]
  matched(whole, '--write')
  const [before, after] = [pathfinders(content), pathfinders(whole)]
  stopped(content, 2)
  const half = Object.entries(pathfinders(content)).filter(([name]) => !name.startsWith('.'))
  for (const [name, text] of half) expect([before[name], after[name]]).toContain(text)
  expect(half.filter(([name, text]) => text !== before[name]).length).toBe(1)
  expect(matched(content, '--write').code).toBe(0)
  expect(pathfinders(content)).toEqual(after)
})

test('a pathfinder for which nobody is free is told, and the code is 1', () => {
  const content = contentOf({
    'people/ada-finch.mdx': '---\nname: Ada Finch\n---\n',
    'organisations/brass-works.mdx': '---\nname: The Brass Works\ntype: company\n---\n',
    'interests/ben-marl/2024-01-01.mdx': `---
member: ben-marl
signed: 2024-01-01
form: signed
interests: [{ id: 1, category: employment, organisation: brass-works, detail: Foreman of the works }]
---
`,
    'pathfinders/bell-buoy.mdx': `---
name: The bell buoy
organisation: brass-works
preferences: [{ member: ben-marl, rank: 1 }, { member: ada-finch, rank: 2 }]
---
`,
  })
  const { code, out, err } = verb('match', '--content', content, '--from', '2024-05-08')
  expect([code, err, out.replaceAll(content, '')]).toEqual([
    1,
    '',
    `From 8 May 2024: 1 pathfinder without a buddy, 1 member

The bell buoy: nobody
  each member has a declared interest in it
  asked: Ben Marl (first choice), excluded by a declared interest
  asked: Ada Finch (second choice), of whom this record has no seat on 8 May 2024

Excluded by a declared interest
  Ben Marl, The bell buoy: an interest in The Brass Works (/interests/ben-marl/2024-01-01.mdx:5)

Why no other match is better
Each pathfinder and each member has a figure:
  The bell buoy  left out 1
  all others     0
No pair that is allowed comes to less than its two figures together: 0 pairs checked.
No figure of a member is above 0, none of a pathfinder above what it comes to if it is left out. So any match comes to
all figures together, or more.
All figures together: left out 1. This match: left out 1.
What is named first decides: a pathfinder left out, then pathfinders that a member has already, then regret (0 for a
first choice, 1 for a second, 2 where the member did not ask), then distances not known, then metres.

Nothing was written. With --write each match goes into the file of its pathfinder.
`,
  ])
})

describe('it refuses', () => {
  test.each<[string, (content: string) => void, string]>([
    [
      'an interest that can’t be read',
      (content) => edit(content, 'interests/barnaby-thistle/2026-10-19.mdx', 'form: signed', 'form: signde'),
      'interests/barnaby-thistle/2026-10-19.mdx: can’t be read\n',
    ],
    [
      'an organisation that is not there',
      (content) => edit(content, 'pathfinders/oil-wharf.mdx', 'umber-oil', 'umber-oli'),
      'pathfinders/oil-wharf.mdx: umber-oli: ',
    ],
  ])('%s', (_, change, says) => {
    const content = copyOf(LANTERN)
    change(content)
    const before = pathfinders(content)
    const { code, out, err } = matched(content, '--write')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(says)
    expect(err).toContain('Nothing was matched: ')
    expect(pathfinders(content)).toEqual(before)
  })

  test('a day after the last of the body', () => {
    const content = copyOf(LANTERN)
    edit(content, 'body.yaml', 'terms: second', 'terms: second\ndissolved: 2026-11-22')
    const { code, err } = matched(content)
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'Unexpected day `2026-11-23`, expected none after 2026-11-22, the last that this record covers',
    ])
  })
})

test('fields without room are told with what to add by hand', () => {
  const content = copyOf(LANTERN)
  writeFileSync(join(content, 'pathfinders/ferry-stage.mdx'), '---\n{ name: The ferry }\n---\n')
  const { code, err } = matched(content, '--write')
  expect(code).toBe(1)
  expect(err).toContain('add under `buddies`: { member: celeste-ambrose, from: 2026-11-23 }')
})

test('a record without pathfinders has nothing to match', () => {
  expect(matched(contentOf()).out).toBe('This record holds no pathfinders.\n')
  const content = copyOf(LANTERN)
  rmSync(join(content, 'people/odhran-pike.mdx'))
  expect(matched(content).code).toBe(1)
})
