import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { minutes } from '../bodies.ts'
import { check, contentOf, diagnostics, temporary } from './run.ts'

const DAY = ['--as-of', '2024-06-01']
const FINE = '0 errors, 0 warnings, 0 explained by exceptions in 9 documents, as of 2024-06-01\n'
const OWNERLESS = {
  'minutes/2024-05-01.mdx': minutes(
    '<Action id="1">x</Action>\n\n<Update of="minutes/2024-03-06/1" status="done">x</Update>',
  ).replace('approved', 'draft'),
}

describe('exit 0', () => {
  test('where nothing is found', () =>
    expect(check(['--content', contentOf(), ...DAY])).toEqual({ code: 0, out: FINE, err: '' }))

  test('for the real record', () => {
    const { code, out, err } = check(['--as-of', '2026-11-30'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^0 errors, 0 warnings, \d+ explained by exceptions in \d+ documents, as of 2026-11-30\n$/)
  })

  test.each(['--help', '-h'])('for %s', (flag) => {
    const { code, out } = check([flag])
    expect(code).toBe(0)
    expect(out).toMatch(/^usage: npm run check -- .*--content DIR.*--as-of YYYY-MM-DD.*--rule ID.*--format.*--strict/)
  })
})

describe('exit 1', () => {
  test('where there are errors, with their frame', () => {
    const content = contentOf(OWNERLESS)
    const { code, out, err } = check(['--content', content, ...DAY])
    expect([code, err]).toEqual([1, ''])
    expect(
      out,
    ).toContain(`error[action-has-owner]: Unexpected action \`1\` without an owner, expected a person, post or organisation that owns it
 --> ${content}/minutes/2024-05-01.mdx:8:1
  |
8 | <Action id="1">x</Action>
  | ^^^^^^^^^^^^^^^
`)
    expect(out).toMatch(/\n1 error, 0 warnings, .*\n$/)
  })

  test.each([
    ['a folder that holds nothing', {}, ['body.yaml', 'exceptions.yaml']],
    [
      'a Word file under another name',
      { 'minutes/2024-05-01.mdx': Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]) },
      ['minutes/2024-05-01.mdx'],
    ],
    [
      'text that is not UTF-8',
      { 'topics/gears.mdx': Buffer.from('---\nname: Caf\xe9\n---\n', 'latin1') },
      ['topics/gears.mdx'],
    ],
  ])('for %s', (name, files, expected) => {
    const content = name.startsWith('a folder') ? temporary() : contentOf(files)
    const { code, found } = diagnostics(content, ...DAY)
    expect(code).toBe(1)
    expect([...new Set(found.map((one) => one.file.slice(content.length + 1)))]).toEqual(expected)
  })
})

describe('exit 2, with a sentence and without a stack', () => {
  const content = () => ['--content', contentOf()]
  test.each<[string, () => string[], RegExp]>([
    ['an unknown option', () => ['--nope'], /^Unexpected option `--nope`\nusage: /],
    [
      'an option without its value',
      () => ['--as-of'],
      /^Missing value of `--as-of`, expected a day such as 2011-09-01\nusage: /,
    ],
    [
      'a format that isn’t there',
      () => ['--format', 'xml'],
      /^Unexpected format `xml`, expected pretty, json, github, gitlab, sarif or markdown\n/,
    ],
    ['a format that objects have of their own', () => ['--format', 'constructor'], /^Unexpected format `constructor`/],
    [
      'a rule that is misspelt',
      () => ['--rule', 'action-has-ownr'],
      /^Unexpected rule `action-has-ownr`, expected .*`action-has-owner`\n/,
    ],
    ['a rule far from any', () => ['--rule', 'x'], /^Unexpected rule `x`, expected .*document-shape, safe-content/],
    [
      'a day that is none',
      () => ['--as-of', '2023-02-29'],
      /^Unexpected day `2023-02-29`, expected one such as 2011-09-01\nusage: /,
    ],
    ['a day as people write it', () => ['--as-of', '1st September 2011'], /^Unexpected day .*, expected 2011-09-01\n/],
    ['a word for a day', () => ['--as-of', 'yesterday'], /^Unexpected day `yesterday`/],
    ['a commit that isn’t there', () => ['--base', 'nowhere-at-all'], /^Git knows no commit `nowhere-at-all` here/],
    ['a folder that isn’t there', () => ['--content', 'nowhere'], /^there is no content folder nowhere\n$/],
    ['a file for a folder', () => ['--content', 'package.json'], /^there is no content folder package\.json\n$/],
    [
      'a path that isn’t there',
      () => [...content(), 'content/minutes/2011-09-31.mdx'],
      /^Unexpected path `content\/minutes\/2011-09-31\.mdx`, expected a file or folder that is there\n/,
    ],
  ])('%s', (_, args, message) => {
    const { code, out, err } = check(args())
    expect(err).toMatch(message)
    expect(err).not.toMatch(/^\s+at |Error:|node:internal/m)
    expect([code, out]).toEqual([2, ''])
  })

  test('a day in the environment that is none', () => {
    const { code, err } = check(content(), { env: { AS_OF: '2024-13-01' } })
    expect([code, err]).toEqual([2, 'Unexpected day `2024-13-01`, expected one such as 2011-09-01\n'])
  })
})

test('two runs print the same bytes', () => {
  const args = ['--content', contentOf({ ...OWNERLESS, 'topics/gears.mdx': 'x', 'exceptions.yaml': 'x' }), ...DAY]
  for (const format of Object.keys(FORMATS))
    expect(check([...args, '--format', format])).toEqual(check([...args, '--format', format]))
})
