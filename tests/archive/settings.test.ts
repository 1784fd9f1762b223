import { resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { basePath, contentFolder, dayOfJudgement, origin, ROOT, SettingError } from '../../src/archive/settings.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['record', '/record/'],
  ['/record', '/record/'],
  ['//record//', '/record/'],
  ['/a/b/', '/a/b/'],
])('published under %j is %s', (given, expected) => {
  vi.stubEnv('BASE', undefined)
  expect(basePath(given)).toBe(expected)
})

test.each(['http://evil/', '/a b/', '/a"b', '/../x', '/a/./b', '/a?b', 'a//b'])('no base is %s', (given) =>
  expect(() => basePath(given)).toThrow(
    new SettingError(`Unexpected base \`${given}\`, expected a path such as /record/`),
  ),
)

describe('the address of the site', () => {
  test.each([
    [undefined, ''],
    ['', ''],
    ['https://record.example.org', 'https://record.example.org'],
    ['https://record.example.org/', 'https://record.example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%j is %j', (given, expected) => {
    vi.stubEnv('SITE', undefined)
    expect(origin(given)).toBe(expected)
  })

  test.each(['record.example.org', 'javascript:alert(1)', 'ftp://x.org', 'https://'])('is not %s', (given) =>
    expect(() => origin(given)).toThrow(/^Unexpected site `.*`, expected an address such as https:/),
  )

  test('has no path: that is the base', () =>
    expect(() => origin('https://x.org/record/')).toThrow(
      new SettingError(
        'Unexpected site `https://x.org/record/`, expected scheme and host alone: --site https://x.org --base /record/',
      ),
    ))
})

describe('the content folder', () => {
  test.each([
    ['none: that of the project', undefined, resolve(ROOT, 'content')],
    ['empty: that of the project', '', resolve(ROOT, 'content')],
    ['whole', resolve('/tmp/x'), resolve('/tmp/x')],
    ['relative: from where the command was called', 'x/y', resolve('/tmp/here/x/y')],
  ])('%s', (_, given, expected) => {
    vi.stubEnv('CONTENT', undefined)
    vi.stubEnv('INIT_CWD', resolve('/tmp/here'))
    expect(contentFolder(given)).toBe(expected)
  })
})

describe('the day of the judgement', () => {
  test('is the one given, else that of the environment', () => {
    vi.stubEnv('AS_OF', '2024-02-29')
    expect([dayOfJudgement('2011-09-01'), dayOfJudgement()]).toEqual(['2011-09-01', '2024-02-29'])
  })

  test.each(['2023-02-29', 'today', '2024-1-1', '01.02.2024'])('is not %s', (day) =>
    expect(() => dayOfJudgement(day)).toThrow(
      new SettingError(`Unexpected day \`${day}\`, expected one such as 2011-09-01`),
    ),
  )

  test.each([
    ['2024-06-30T23:30:00Z', '2024-07-01'],
    ['2024-06-30T22:59:59Z', '2024-06-30'],
    ['2024-12-31T23:59:59Z', '2024-12-31'],
    ['2024-03-31T00:30:00Z', '2024-03-31'],
  ])('is else the day in London: at %s it is %s', (now, expected) => {
    vi.stubEnv('AS_OF', undefined)
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
    try {
      expect(dayOfJudgement()).toBe(expected)
    } finally {
      vi.useRealTimers()
    }
  })
})
