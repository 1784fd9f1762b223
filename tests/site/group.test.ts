/** A body with a charter of its own is asked for what the charter asks for, and its site speaks of nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { sealed } from '../../scripts/lab/mutate/judge.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { GROUP, GROUP_ANSWER, GROUP_DAY } from './group.ts'

const found = (changes: Record<string, string> = {}) => {
  const files = Object.entries({ ...GROUP, ...changes }).map(([path, text]) => [path, sealed(path, text)])
  return runRules(RULES, recordOf({}, Object.fromEntries(files)), GROUP_DAY).diagnostics
}
const BODY = GROUP['body.yaml'] as string
const SILENT = BODY.replace(GROUP_ANSWER, '')
const MINUTES = 'minutes/2025-06-04.mdx'

describe('the check', () => {
  test('finds nothing', () => expect(found()).toEqual([]))

  test.each([
    ['as answered', BODY],
    ['before there is an answer', SILENT],
    [
      'without a clause',
      `${SILENT}rules: { action-has-owner: error, declaration-current: { off: "Nobody declares" } }\n`,
    ],
  ])('asks whose an action is, %s', (_, body) => {
    const text = GROUP[MINUTES]?.replace(/ owner="[^"]*"/, '') as string
    expect(
      found({ 'body.yaml': body, [MINUTES]: text })
        .filter(({ file }) => file.endsWith(MINUTES))
        .map(({ rule, severity }) => [rule, severity]),
    ).toEqual([['action-has-owner', 'error']])
  })

  test('asks once about each of the two promised rules, with a line that answers both', () => {
    const asked = found({ 'body.yaml': SILENT })
    expect(asked.map(({ rule, file }) => [rule, file])).toEqual([
      ['action-has-owner', 'content/body.yaml'],
      ['declaration-current', 'content/body.yaml'],
    ])
    const line = /`(rules: .*)`$/.exec(asked[0]?.help[0] ?? '')?.[1]
    expect(found({ 'body.yaml': `${SILENT}${line}\n` })).toEqual([])
  })
})

describe('the site', () => {
  const site = inject('sites').group as string
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const paths = files.map((file) => file.slice(site.length + 1))
  const texts = (ending: RegExp) =>
    files
      .filter((file) => ending.test(file))
      .map((file) => [file.slice(site.length + 1), readFileSync(file, 'utf8')] as const)

  test('has no page, table, feed or script of a register, of pathfinders or of a rule that is off', () =>
    expect(
      paths.filter((path) =>
        /^(interests|pathfinders)\/|^(data|feeds)\/(declarations|interests|register)\.|rules\/(declaration|employer|buddy|chaired|quorate|conflict|deferral)/.test(
          path,
        ),
      ),
    ).toEqual([]))

  test('says no word about them, but why there is no such duty', () => {
    const why = /<h2 id="off">[\s\S]*?<\/ul>/
    // The pages of rules show how they are broken in another body, which has declarations.
    const anywhere = /register|pathfinder|budd(y|ies)|declared|declarations? (of|by)/i
    const words = /register|pathfinder|budd(y|ies)|no declaration|\/interests\//i
    const said = texts(/\.(html|json|csv|atom|xml|txt|ics)$/).flatMap(([path, text]) => {
      // What a witness says of interests is no declaration of a member.
      const isOfRules = path.startsWith('rules/') && !path.includes('witness-interests')
      const word = (isOfRules ? anywhere : words).exec(text.replace(why, ''))
      return word ? [`${path}: ${text.replace(why, '').slice(Math.max(0, word.index - 60), word.index + 60)}`] : []
    })
    expect(said).toEqual([])
  })

  test('gives the reason to the public', () =>
    expect(readFileSync(join(site, 'compliance/index.html'), 'utf8')).toContain(
      'The charter asks nobody to declare anything',
    ))

  test('has no section in its navigation that it has nothing for', () => {
    const html = readFileSync(join(site, 'index.html'), 'utf8')
    const sections = /<nav class="sections"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
    expect([...sections.matchAll(/href="\/([^"]*)"/g)].map(([, path]) => path)).toEqual([
      ...['minutes/', 'decisions/', 'actions/', 'terms-of-reference/', 'people/', 'compliance/'],
    ])
    expect(html).not.toMatch(/href="\/(organisations|definitions|papers|topics)\/"/)
  })
})
