import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownersOf } from '../../scripts/codeowners/owners.ts'
import { readArchive } from '../../src/archive/read.ts'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { contentOf, ROOT, verb } from './run.ts'

const of = (reviewers: string) =>
  ownersOf(recordOf({ 'body.yaml': `${EXAMPLE_BODY['body.yaml']}reviewers:\n${reviewers}` }), 'content')

/** Who must approve a change of a file: by the last line that fits, as GitHub and GitLab read it. */
function approvers(text: string, file: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const fits = (pattern = '') =>
    pattern === '*' ||
    (pattern.endsWith('/')
      ? file.startsWith(pattern.slice(1))
      : new RegExp(`^${pattern.slice(1).replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(file))
  return (
    lines
      .map((line) => line.split(' '))
      .findLast(([pattern]) => fits(pattern))
      ?.slice(1) ?? []
  )
}

const TWO = '  - handle: "@ada"\n    person: ada-finch\n  - handle: "@body/secretariat"\n'

describe('with reviewers', () => {
  test.each([
    '.github/workflows/check.yml',
    'src/rules/chaired.ts',
    'scripts/run.mjs',
    'package.json',
    'package-lock.json',
    'content/body.yaml',
    'content/exceptions.yaml',
    'content/bodies/paint.yaml',
    'CODEOWNERS',
    'vite.config.ts',
    'content/interests/ben-marl/2024-01-01.mdx',
  ])('%s has both as owners', (file) => expect(approvers(of(TWO).text, file)).toEqual(['@ada', '@body/secretariat']))

  test('a member’s own declarations have all others', () => {
    const { text, missing } = of(TWO)
    expect(approvers(text, 'content/interests/ada-finch/2024-01-01.mdx')).toEqual(['@body/secretariat'])
    expect(missing).toEqual([])
  })

  test('so have those of a member of a committee alone', () => {
    const reviewers = `${TWO}  - handle: "@cleo"\n    person: cleo-dray\n`
    const { text, missing } = ownersOf(
      recordOf({
        'body.yaml': `${EXAMPLE_BODY['body.yaml']}reviewers:\n${reviewers}`,
        'bodies/paint.yaml': 'name: Paint sub-group\nsummary: It paints.\n',
        'posts/painters.mdx': '---\nname: The painters\nrole: member\nbody: paint\n---\n',
        'people/cleo-dray.mdx': '---\nname: Cleo Dray\nroles: [{ post: painters, from: 2024-01-01 }]\n---\n',
      }),
      'content',
    )
    expect(approvers(text, 'content/interests/cleo-dray/2024-01-01.mdx')).toEqual(['@ada', '@body/secretariat'])
    expect(missing).toEqual([])
  })

  test('a member with two accounts is in neither', () => {
    const { text } = of(`${TWO}  - handle: "@finch"\n    person: ada-finch\n`)
    expect(approvers(text, 'content/interests/ada-finch/2024-01-01.mdx')).toEqual(['@body/secretariat'])
  })
})

test('a member who is the only one owns all but their declarations, and somebody else is asked for', () => {
  const { text, missing } = of('  - handle: "@ada"\n    person: ada-finch\n')
  expect(approvers(text, 'src/rules/chaired.ts')).toEqual(['@ada'])
  expect(approvers(text, 'content/interests/ada-finch/2024-01-01.mdx')).toEqual([])
  expect(missing).toEqual([
    'content/body.yaml names nobody but `ada-finch` to approve the declarations of `ada-finch`: name another one',
  ])
})

test('a person who is not in the record is named', () =>
  expect(of(`${TWO}  - handle: "@x"\n    person: nobody\n`).missing).toEqual([
    'content/body.yaml names the reviewer `nobody`, who is not in people/',
  ]))

test('the command writes at the root of the repository, and says what is missing', () => {
  const content = contentOf()
  execFileSync('git', ['init', '--quiet', content])
  const { code, out, err } = verb('codeowners', '--content', content)
  expect([code, out]).toEqual([1, 'CODEOWNERS is written\n'])
  expect(err).toMatch(/^body\.yaml has no `reviewers`, so a change needs nobody’s approval: name at least two accounts/)
  expect(readFileSync(join(content, 'CODEOWNERS'), 'utf8')).toContain('# The record names nobody yet.')
})

test('the file here is what the command writes', () => {
  const { record } = readArchive(join(ROOT, 'content'), ROOT)
  expect(readFileSync(join(ROOT, 'CODEOWNERS'), 'utf8')).toBe(ownersOf(record, 'content').text)
})
