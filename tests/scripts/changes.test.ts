/** `npm run changes`, on commits of a repository made for it: what each does to the invented body. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'record-changes-'))
const NOW = {
  GIT_AUTHOR_NAME: 'The secretariat',
  GIT_AUTHOR_EMAIL: 'secretariat@example.org',
  GIT_COMMITTER_NAME: 'The secretariat',
  GIT_COMMITTER_EMAIL: 'secretariat@example.org',
  GIT_AUTHOR_DATE: '2026-11-23T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-23T12:00:00Z',
}
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: { ...process.env, ...NOW } })

function run(folder: string, ...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/run.mjs', 'changes', '--as-of', '2026-11-23', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT: undefined, INIT_CWD: undefined },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

const place = (file: string) => join(home, 'content', file)
const edit = (file: string, from: string | RegExp, to: string | ((found: string) => string)) => {
  const text = readFileSync(place(file), 'utf8')
  const changed = text.replace(from, to as string)
  expect(changed).not.toBe(text)
  writeFileSync(place(file), changed)
}
const seal = () =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'seal', 'content/minutes/2026-11-11.mdx'], { cwd: home })

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json']) cpSync(join(ROOT, part), join(home, part), { recursive: true })
  cpSync(join(ROOT, 'tests/fixtures/lantern'), join(home, 'content'), { recursive: true })
  // As before anything was sealed: what a change breaks besides is told elsewhere.
  for (const path of globSync('content/{minutes,papers,terms-of-reference}/*.mdx', { cwd: home })) {
    const text = readFileSync(join(home, path), 'utf8')
    writeFileSync(join(home, path), text.replace(/^seal: .*\n/m, ''))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'dir')
  writeFileSync(join(home, '.gitignore'), 'node_modules\n')
  git(home, 'init', '--quiet', '--initial-branch=main')
  git(home, 'add', '-A')
  git(home, 'commit', '--quiet', '-m', 'Begin the record')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const NOVEMBER = 'minutes/2026-11-11.mdx'
const FIRST = '<Action id="1" owner="celeste-ambrose" due="2027-02-26">'

const RENEWED = `---
member: jonas-kettleby
signed: 2026-11-20
form: signed
interests:
  - id: 1
    category: supplier
    organisation: everlight-scheme
    from: 2026-05-01
    until: 2026-11-01
    detail: Sold wicks to the lanterns of the Scheme
  - id: 2
    category: membership
    organisation: marsh-road-guild
    from: 2026-11-05
    detail: Pays his dues to the guild each quarter
employerLetter: 2026-05-20
---
`

const CONFLICT =
  'by buddy-clear: Jonas Kettleby buddies The lantern at Causeway End from 12 November 2026, and has a declared interest in Worshipful Guild of Lamplighters, Wick-Trimmers, Ladder-Bearers and Night Watchers of the Marsh Road, the Lower Causeway and the Parishes Adjoining (content/pathfinders/causeway-end.mdx:13)'

/** Ten commits, each with its whole summary; and two that change nothing. */
const COMMITS: [name: string, change: () => void, says: string[]][] = [
  [
    'an action is given to somebody else, and put on another day',
    () => edit(NOVEMBER, FIRST, '<Action id="1" owner="marguerite-oakes" due="2027-03-12">'),
    [
      '### Actions',
      '- Action 1 of 11 November 2026 passes from Céleste Ambrose to Marguerite Oakes (content/minutes/2026-11-11.mdx:30)',
      '- Action 1 of 11 November 2026 is due by 12 March 2027, not by 26 February 2027 (content/minutes/2026-11-11.mdx:30)',
    ],
  ],
  [
    'an action is opened',
    () =>
      edit(
        NOVEMBER,
        'A candle was lit for the goat.',
        'A candle was lit for the goat.\n\n<Action id="3" owner="secretariat" due="next-meeting">The secretariat to thank the goat.</Action>',
      ),
    [
      '### Actions',
      '- Action 3 of 11 November 2026 is opened: “The secretariat to thank the goat.”, owned by Secretariat, due by the next meeting (content/minutes/2026-11-11.mdx:61)',
    ],
  ],
  [
    'an action is closed, an owner taken off another',
    () => {
      edit(NOVEMBER, 'status="in-progress">', 'status="done">')
      edit(NOVEMBER, ' owner="members" lead="chair"', ' lead="chair"')
    },
    [
      '### Obligations broken',
      '- The clause “chair-agenda” turns from explained to broken, by action-has-owner: Unexpected action 2 without an owner, expected a person, post or organisation that owns it (content/minutes/2026-11-11.mdx:31)',
      '### Actions',
      '- Action 1 of 9 September 2026 is closed as done, says the meeting of 11 November 2026: “A keeper has been found on the marsh road; the wick is on its way.” (content/minutes/2026-11-11.mdx:19)',
      '- Action 2 of 11 November 2026 passes from Members of the Panel to nobody named (content/minutes/2026-11-11.mdx:31)',
    ],
  ],
  [
    'minutes are sealed',
    () => seal(),
    [
      '### Obligations broken',
      // Once something is sealed, all that is in force or out has to be.
      '- The integrity of the record stays broken, now also by sealed-text: This paper is published, and bears no seal (and 8 more) (content/papers/asking-for-a-horn.mdx:4)',
      '### Seals',
      '- The minutes of 11 November 2026 have gained a seal (content/minutes/2026-11-11.mdx:15)',
    ],
  ],
  [
    'a declaration is renewed: one interest more, one ended, one reworded',
    () => writeFileSync(place('interests/jonas-kettleby/2026-11-20.mdx'), RENEWED),
    [
      '### Obligations broken',
      `- The decision “buddying-approach” (minutes/2026-02-11) turns from kept to broken, ${CONFLICT}`,
      `- The clause “buddying” turns from kept to broken, ${CONFLICT}`,
      '### Declarations',
      '- The declaration of Jonas Kettleby, signed on 20 November 2026, is added, and renews that of 20 May 2026; it lapses on 20 November 2027 (content/interests/jonas-kettleby/2026-11-20.mdx:3)',
      '### Interests',
      '- Interest 1 of Jonas Kettleby has ended on 1 November 2026: Goods sold, Everlight Scheme: “Sold wicks to the lanterns of the Scheme” (content/interests/jonas-kettleby/2026-11-20.mdx:6)',
      '- Interest 1 of Jonas Kettleby is reworded: “Sells wicks to the lanterns …” is now “Sold wicks to the lanterns …” (content/interests/jonas-kettleby/2026-11-20.mdx:6)',
      '- Interest 2 of Jonas Kettleby is added: Guilds and societies, Worshipful Guild of Lamplighters, Wick-Trimmers, Ladder-Bearers and Night Watchers of the Marsh Road, the Lower Causeway and the Parishes Adjoining: “Pays his dues to the guild each quarter” (content/interests/jonas-kettleby/2026-11-20.mdx:12)',
    ],
  ],
  [
    'a declaration is taken away',
    () => rmSync(place('interests/tobias-fenwick-lowe/2026-08-24.mdx')),
    [
      '### Obligations broken',
      '- The clause “register” turns from explained to broken, by declaration-current, declaration-current-at-meeting: This record holds no current declaration by Tobias Fenwick-Löwe (Chair): the latest, signed on 1 September 2025, lapsed on 1 September 2026; it cannot show whether another was signed (and 2 more) (content/interests/tobias-fenwick-lowe/2025-09-01.mdx:3)',
      '- The clause “barrier-strategic-advice” turns from kept to broken, by paper-ready: This record holds no declaration by Tobias Fenwick-Löwe, named as an author of this paper, for 1 October 2026: the latest, signed on 1 September 2025, lapsed on 1 September 2026; it cannot show whether another was signed (content/papers/reply-on-everlight.mdx:7)',
      '### Declarations',
      '- The declaration of Tobias Fenwick-Löwe, signed on 24 August 2026, is taken out of the register (content/interests/tobias-fenwick-lowe/2026-08-24.mdx:3)',
    ],
  ],
  [
    'an explanation is gone, another has a new reason',
    () => {
      edit('exceptions.yaml', /- rule: declaration-current\n {2}subject: people\/wilhelmina[\s\S]*?(?=\n- rule)\n/, '')
      edit('exceptions.yaml', 'the supply boat has not sailed since August', 'no boat has sailed since August')
    },
    [
      '### What decides the verdict',
      '- This changes what decides the verdict: 2 exceptions (content/exceptions.yaml:1)',
      '### Obligations broken',
      '- The clause “register” turns from explained to broken, by declaration-current: This record holds no current declaration by Dame Wilhelmina Strand (Members of the Panel); it cannot show whether one was signed (content/people/wilhelmina-strand.mdx:8)',
      '### Explanations',
      '- The explanation of declaration-current for people/odhran-pike has another reason: “… on Far Skerry and the supply boat has not sailed since August; his …” is now “… on Far Skerry and no boat has sailed since August; his …” (content/exceptions.yaml:1)',
      '- The explanation of declaration-current for people/wilhelmina-strand is gone, and with it 2 replies (content/exceptions.yaml:13)',
    ],
  ],
  [
    'something is put off, something else taken up',
    () => {
      edit(
        NOVEMBER,
        'The landing creaks.',
        '<Deferral id="creak" to="next-meeting">The creak was put off.</Deferral>\n\nThe landing creaks.',
      )
      edit(
        NOVEMBER,
        'A candle was lit',
        '<Update of="minutes/2026-02-11/tariff" status="dropped">The tariff is settled.</Update>\n\nA candle was lit',
      )
    },
    [
      '### Obligations broken',
      '- “Comply or explain” turns from kept to broken, by exception-in-force: Unexpected exception: deferral-taken-up finds nothing to explain for minutes/2026-02-11/tariff on 23 November 2026 (content/exceptions.yaml:39)',
      '### Obligations kept again',
      '- The clause “chair-agenda” turns from explained to kept (content/terms-of-reference/second.mdx:38)',
      '### Deferrals',
      '- What was put off on 11 November 2026 (“creak”) is new: “The creak was put off.”, to the next meeting (content/minutes/2026-11-11.mdx:45)',
      '- What was put off on 11 February 2026 (“tariff”) is reported on by the meeting of 11 November 2026, dropped: “The tariff is settled.” (content/minutes/2026-11-11.mdx:61)',
    ],
  ],
  [
    'a clause is reworded, another repealed',
    () => {
      edit('terms-of-reference/second.mdx', 'from dusk to dawn', 'from dusk until dawn')
      edit('terms-of-reference/second.mdx', '<Clause id="status"', '<Clause id="status" repealed="2026-11-20"')
    },
    [
      '### Clauses',
      '- The clause “goal” is reworded: “… Umber lit from dusk to dawn.” is now “… Umber lit from dusk until dawn.” (content/terms-of-reference/second.mdx:12)',
      '- The clause “status” is repealed on 20 November 2026 (content/terms-of-reference/second.mdx:18)',
    ],
  ],
  [
    'a role ends, a paper is published, minutes are a draft again',
    () => {
      edit('people/jonas-kettleby.mdx', 'from: 2026-04-01', 'from: 2026-04-01\n    until: 2026-12-31')
      edit('papers/wick-trials.mdx', /status: \w+/, 'status: draft')
      edit(NOVEMBER, 'status: approved', 'status: draft')
    },
    [
      '### Minutes',
      '- The minutes of 11 November 2026 are a draft again (content/minutes/2026-11-11.mdx:6)',
      '### Roles',
      '- Jonas Kettleby: Members of the Panel, ends on 31 December 2026 (content/people/jonas-kettleby.mdx:4)',
      '### Papers',
      '- The paper “Trials of the plaited wick” is draft, no longer published (content/papers/wick-trials.mdx:1)',
    ],
  ],
]

describe('each commit', () => {
  test.each(COMMITS)('%s', (_, change, says) => {
    git(home, 'checkout', '--quiet', '-B', 'work', 'main')
    change()
    git(home, 'add', '-A')
    git(home, 'commit', '--quiet', '-m', 'Change it')
    const { code, out, err } = run(home, '--base', 'main')
    expect(err).toBe('')
    expect(code).toBe(0)
    const text = out
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
      .split('\n')
      .filter((line) => line.trim() !== '')
    expect(text).toEqual(['## What this changes in the record', ...says])
    expect(git(home, 'status', '--porcelain')).toBe('')
  })
})

/** A commit on main, its change, and what is said of it. */
function saidOf(change: () => void, ...args: string[]) {
  git(home, 'checkout', '--quiet', '-B', 'work', 'main')
  change()
  git(home, 'add', '-A')
  git(home, 'commit', '--quiet', '--allow-empty', '-m', 'Change it')
  return run(home, '--base', 'main', ...args)
}

describe('nothing changes in the record', () => {
  test.each([
    ['nothing', () => {}],
    [
      'lines broken otherwise',
      () => edit(NOVEMBER, 'Céleste Ambrose reported that the bell', 'Céleste Ambrose reported\nthat the bell'),
    ],
    [
      'quotes, dashes and spaces of another kind',
      () => {
        edit('exceptions.yaml', 'his form is aboard it.', 'his form  is aboard it.')
        edit('minutes/2026-09-09.mdx', '’', "'")
        edit('minutes/2025-11-12.mdx', 'Letters of interest', 'Letters  of interest')
        edit('interests/jonas-kettleby/2026-05-20.mdx', 'Sells wicks', '  Sells wicks')
      },
    ],
    [
      'fields in another order, in quotes',
      () => edit(NOVEMBER, 'date: 2026-11-11\nstart: "18:00"', 'start: \'18:00\'\ndate: "2026-11-11"'),
    ],
    ['a comment in YAML', () => edit('body.yaml', /^/, '# The body itself.\n')],
  ])('%s', (_, change) => expect(saidOf(change).out).toBe('nothing changes in the record\n'))
})

test('a record that can’t be read, before or after, is said in words', () => {
  const broken = saidOf(() => writeFileSync(place(NOVEMBER), '---\ndate: [\n---\n'))
  expect(broken.out).toContain('The file minutes/2026-11-11 can’t be read any more')
  expect(broken.out).not.toMatch(/taken out|no longer/)
  git(home, 'checkout', '--quiet', '-B', 'broken', 'work')
  git(home, 'checkout', '--quiet', 'main')
  const mended = run(home, '--base', 'broken')
  expect([mended.code, mended.err]).toEqual([0, ''])
  expect(mended.out).toContain('can be read again')
  expect(mended.out).not.toMatch(/is added|is opened/)
})

test('JSON has the base, the day, and each change with its place', () => {
  const { out } = saidOf(() => edit(NOVEMBER, FIRST, FIRST.replace('2027-02-26', '2027-03-12')), '--format', 'json')
  expect(JSON.parse(out)).toEqual({
    base: 'main',
    asOf: '2026-11-23',
    changes: [
      {
        kind: 'action',
        subject: 'minutes/2026-11-11/1',
        file: 'content/minutes/2026-11-11.mdx',
        line: 30,
        message: 'Action 1 of 11 November 2026 is due by 12 March 2027, not by 26 February 2027',
      },
    ],
  })
})

describe('what decides the verdict', () => {
  const OTHER = readFileSync(join(ROOT, 'package.json'), 'utf8').replace('"version": "0.1.0"', '"version": "0.1.1"')
  const line = (out: string) => /This changes what decides the verdict: .*/.exec(out)?.[0]

  test('is named first, whether a commit has it or not', () => {
    const { out } = saidOf(() => {
      edit(NOVEMBER, FIRST, FIRST.replace('2027-02-26', '2027-03-12'))
      writeFileSync(join(home, 'package.json'), OTHER)
    })
    writeFileSync(join(home, 'vite.config.ts'), '')
    expect(out.match(/^### .*$/gm)).toEqual(['### What decides the verdict', '### Actions'])
    expect(line(out)).toContain('the program &#40;package.json&#41;')
    expect(line(run(home, '--base', 'main').out)).toContain('the program &#40;package.json, vite.config.ts&#41;')
    rmSync(join(home, 'vite.config.ts'))
  })

  test('is told of a branch that is not checked out', () => {
    saidOf(() => {
      edit(NOVEMBER, FIRST, FIRST.replace('2027-02-26', '2027-03-12'))
      writeFileSync(join(home, 'package.json'), OTHER)
    })
    git(home, 'branch', '--quiet', '--force', 'proposed')
    git(home, 'checkout', '--quiet', 'main')
    const { out } = run(home, '--base', 'main', '--head', 'proposed')
    expect(line(out)).toContain('the program &#40;package.json&#41;')
    expect(out).toContain('is due by 12 March 2027')
  })
})

test('words of the record stay words in a summary', () => {
  const { out } = saidOf(() =>
    edit(
      NOVEMBER,
      'Ms Ambrose to finish',
      '@everyone `x` &lt;img src=x&gt; | [a](https://example.org) Ms Ambrose to finish',
    ),
  )
  expect(out).not.toMatch(/@everyone|<img|\]\(https|https:\/\//)
})

test('a shallow clone says what to fetch, and then knows', () => {
  const shallow = mkdtempSync(join(tmpdir(), 'record-shallow-'))
  try {
    saidOf(() => edit(NOVEMBER, FIRST, FIRST.replace('2027-02-26', '2027-03-12')))
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=work', `file://${home}`, shallow], {
      stdio: 'pipe',
    })
    // As before anything was sealed: what a change breaks besides is told elsewhere.
    for (const path of globSync('content/{minutes,papers,terms-of-reference}/*.mdx', { cwd: home })) {
      const text = readFileSync(join(home, path), 'utf8')
      writeFileSync(join(home, path), text.replace(/^seal: .*\n/m, ''))
    }
    symlinkSync(join(ROOT, 'node_modules'), join(shallow, 'node_modules'), 'dir')
    const { code, err } = run(shallow, '--base', 'origin/main')
    expect(code).toBe(2)
    expect(err).toContain('git fetch --depth=1 origin main')
    expect(err).not.toMatch(/^\s+at /m)
    git(shallow, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    expect(run(shallow, '--base', 'origin/main').out).toContain('is due by 12 March 2027')
  } finally {
    rmSync(shallow, { recursive: true, force: true })
  }
})

test('what main has done meanwhile is no change of this work', () => {
  saidOf(() => edit(NOVEMBER, FIRST, FIRST.replace('2027-02-26', '2027-03-12')))
  git(home, 'checkout', '--quiet', '-B', 'meanwhile', 'main')
  edit('topics/oil.mdx', 'Oil is dear', 'Oil is cheap')
  git(home, 'commit', '--quiet', '-a', '-m', 'Meanwhile')
  git(home, 'checkout', '--quiet', 'work')
  const { out } = run(home, '--base', 'meanwhile')
  expect(out.match(/^- .*$/gm)).toEqual([expect.stringContaining('is due by 12 March 2027')])
})

test('the record may lie in a repository of its own', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'record-elsewhere-'))
  try {
    cpSync(join(ROOT, 'tests/fixtures/lantern'), join(elsewhere, 'record'), { recursive: true })
    const content = join(elsewhere, 'record')
    const none = run(home, '--base', 'HEAD', '--content', content)
    expect([none.code, none.out]).toEqual([2, ''])
    expect(none.err).toMatch(/^\S+ is in no Git repository, so there is no earlier state to compare with\n$/)
    git(elsewhere, 'init', '--quiet')
    git(elsewhere, 'add', '-A')
    git(elsewhere, 'commit', '--quiet', '-m', 'Begin')
    rmSync(join(content, 'topics/oil.mdx'))
    const { code, out } = run(home, '--base', 'HEAD', '--content', content)
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('The topic “Oil” is taken out of the record (record/topics/oil.mdx:1)'),
    ])
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
})

test.each([
  [[], 'Missing `--base`'],
  [['--base', 'no-such-branch'], 'Git knows no commit'],
  [['--base', '--help=x'], 'usage'],
  [['--base', 'main', '--format', 'xml'], 'expected markdown or json'],
])('%j is bad usage', (args, says) => {
  const { code, err } = run(home, ...args)
  expect(code).toBe(2)
  expect(err).toContain(says)
  expect(err).not.toMatch(/^\s+at /m)
})
