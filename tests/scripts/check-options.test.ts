import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../archive/repository.ts'
import { minutes } from '../bodies.ts'
import { check, contentOf, diagnostics, verb } from './run.ts'

const DAY = ['--as-of', '2024-06-01']
const FINE = '0 errors, 0 warnings, 0 explained by exceptions in 9 documents, as of 2024-06-01\n'
const OWNERLESS = {
  'minutes/2024-05-01.mdx': minutes(
    '<Action id="1">x</Action>\n\n<Update of="minutes/2024-03-06/1" status="done">x</Update>',
  ).replace('approved', 'draft'),
}

describe('--as-of and AS_OF', () => {
  const lapse = (args: string[], env: Record<string, string> = {}) => {
    const { code, out } = check(['--content', contentOf(), ...args], { env })
    return [code, /as of (\S+)\n$/.exec(out)?.[1]]
  }
  test('the day before a lapse, and the day', () => {
    expect(lapse(['--as-of', '2024-12-31'])).toEqual([0, '2024-12-31'])
    expect(lapse(['--as-of', '2025-01-01'])).toEqual([1, '2025-01-01'])
  })
  test('the environment', () => expect(lapse([], { AS_OF: '2025-01-01' })).toEqual([1, '2025-01-01']))
  test('the option comes first', () =>
    expect(lapse(['--as-of', '2024-12-31'], { AS_OF: '2025-01-01' })).toEqual([0, '2024-12-31']))
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('else today in London, also in %s', (zone) => {
    const london = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
    const before = london()
    const [, day] = lapse([], { TZ: zone })
    expect([before, london()]).toContain(day)
  })
})

describe('--content', () => {
  test('outside of the repository: files by their whole path', () => {
    const content = contentOf(OWNERLESS)
    expect(diagnostics(content, ...DAY).found.map((one) => one.file)).toEqual([`${content}/minutes/2024-05-01.mdx`])
  })

  test('relative to where the command was called', () => {
    const content = contentOf()
    expect(check(['--content', '.', ...DAY], { cwd: content }).out).toBe(FINE)
    expect(check(['--content', '.', ...DAY], { env: { INIT_CWD: content } }).out).toBe(FINE)
  })

  test('in the environment', () => expect(check(DAY, { env: { CONTENT: contentOf() } }).out).toBe(FINE))

  test('within the repository: files by their path from its root', () => {
    const { found } = diagnostics('content', '--as-of', '2026-11-30', '--rule', 'exception-in-force')
    expect(found).toEqual([])
    const lapsed = diagnostics('content', '--as-of', '2032-01-01', '--rule', 'exception-in-force')
    expect(new Set(lapsed.found.map((one) => one.file))).toEqual(new Set(['content/exceptions.yaml']))
  })

  test('what tools leave and notes for readers are no documents', () => {
    const content = contentOf({
      'README.md': '# x',
      'minutes/README.md': '# x',
      '.DS_Store': 'x',
    })
    mkdirSync(join(content, '.git'))
    writeFileSync(join(content, '.git/minutes.mdx'), 'x')
    expect(check(['--content', content, ...DAY])).toEqual({ code: 0, out: FINE, err: '' })
  })
})

describe('--rule', () => {
  const broken = { ...OWNERLESS, 'interests/ben-marl/2024-01-01.mdx': undefined, 'notes.txt': 'x' }
  const rules = (...args: string[]) => {
    const { code, found } = diagnostics(contentOf(broken), ...DAY, ...args)
    return [code, [...new Set(found.map((one) => one.rule))].sort()]
  }
  test('none: all', () =>
    expect(rules()).toEqual([
      1,
      ['action-has-owner', 'declaration-current', 'declaration-current-at-meeting', 'document-shape'],
    ]))
  test('one', () => expect(rules('--rule', 'action-has-owner')).toEqual([1, ['action-has-owner']]))
  test('one that is kept', () => expect(rules('--rule', 'update-known')).toEqual([0, []]))
  test('the judge of exceptions sees what the others find', () => {
    const exception =
      '- {rule: action-has-owner, subject: minutes/2024-05-01/1, reason: twenty characters or more, approvedBy: chair, recorded: 2024-05-02, expires: 2025-01-01}\n'
    const { code, found } = diagnostics(
      contentOf({ ...OWNERLESS, 'exceptions.yaml': exception }),
      ...DAY,
      '--rule',
      'exception-in-force',
    )
    expect([code, found]).toEqual([0, []])
  })
})

describe('paths', () => {
  const broken = { ...OWNERLESS, 'topics.txt': 'x', 'topics/gears.mdx': 'x', 'topics/oil.mdx': 'x' }
  const within = (...paths: string[]) => {
    const content = contentOf(broken)
    const { code, found } = diagnostics(content, ...DAY, ...paths.map((path) => join(content, path)))
    return [code, found.map((one) => one.file.slice(content.length + 1))]
  }
  test.each<[string[], number, string[]]>([
    [[], 1, ['minutes/2024-05-01.mdx', 'topics.txt', 'topics/gears.mdx', 'topics/oil.mdx']],
    [['minutes'], 1, ['minutes/2024-05-01.mdx']],
    [['minutes/'], 1, ['minutes/2024-05-01.mdx']],
    [['topics/oil.mdx', 'minutes/2024-05-01.mdx'], 1, ['minutes/2024-05-01.mdx', 'topics/oil.mdx']],
    [['minutes/2024-03-06.mdx'], 0, []],
    [['people'], 0, []],
    [['topics'], 1, ['topics/gears.mdx', 'topics/oil.mdx']],
    [['.'], 1, ['minutes/2024-05-01.mdx', 'topics.txt', 'topics/gears.mdx', 'topics/oil.mdx']],
  ])('%j', (paths, code, files) => expect(within(...paths)).toEqual([code, files]))

  test('relative to where the command was called', () => {
    const content = contentOf(broken)
    const { code, out } = check(['--content', '.', ...DAY, '--format', 'json', 'topics/oil.mdx'], { cwd: content })
    expect([code, JSON.parse(out).diagnostics.length]).toEqual([1, 1])
  })
})

describe('--format and --strict', () => {
  test('json is one object, and nothing else', () => {
    const { out } = check(['--content', contentOf(OWNERLESS), ...DAY, '--format', 'json'])
    expect(Object.keys(JSON.parse(out))).toEqual(['asOf', 'documents', 'summary', 'diagnostics'])
  })
  test('github has a command a finding', () => {
    const { code, out } = check(['--content', contentOf(OWNERLESS), ...DAY, '--format', 'github'])
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^::error file=.*,line=8,endLine=8,col=1,endColumn=16,title=action-has-owner::/),
    ])
  })
  test('strict changes nothing where nothing is found', () =>
    expect(check(['--content', contentOf(), ...DAY, '--strict'])).toEqual({ code: 0, out: FINE, err: '' }))
  test('no colour but at a terminal', () =>
    expect(check(['--content', contentOf(OWNERLESS), ...DAY]).out).not.toContain('\u001b'))
})

describe('--base', () => {
  const WORDS = ['Ben Marl to oil', 'Ben Marl to grease'] as const
  const changed = () => {
    const made = repository()
    const file = join(made.content, 'minutes/2024-03-06.mdx')
    const text = readFileSync(file, 'utf8').replace(...WORDS)
    writeFileSync(file, text.replace(/seal: .*\n/, ''))
    expect(verb('seal', file, '--content', made.content).code).toBe(0)
    return made
  }
  test('finds what was changed in silence, sealed anew or not', () => {
    const { content } = changed()
    const places = (...args: string[]) =>
      diagnostics(content, ...DAY, '--rule', 'history-kept', ...args).found.map(({ file }) => file)
    expect(places()).toEqual([])
    expect(places('--base', 'main')).toEqual([`${content}/minutes/2024-03-06.mdx`])
  })
  test('marks what was found there already, in a repository elsewhere too', () => {
    const { content, git } = changed()
    writeFileSync(join(content, 'notes.txt'), 'x')
    git('add', '-A')
    git('commit', '-qm', 'second')
    const { out } = check(['--content', content, ...DAY, '--base', 'HEAD'])
    expect(out).toContain('= already so at HEAD')
  })
  test('outside of any repository', () => {
    const { code, err } = check(['--content', contentOf(), ...DAY, '--base', 'main'])
    expect([code, err.split('\n').length]).toEqual([2, 2])
    expect(err).toMatch(/is in no Git repository, so there is no earlier state to compare with\n$/)
  })
})
