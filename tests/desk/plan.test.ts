/** The ways to hand a change in: they fit the host and the change, and no address is longer than its host takes. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Change, folderIn } from '../../src/browser/desk/hand-in/change.ts'
import { type Way, waysFor } from '../../src/browser/desk/hand-in/plan.ts'

const CONTACT = 'The secretariat, Lamp House, lamps@lamp-house.example, 020 7946 0958'
const PATH = 'content/minutes/2026-11-20.mdx'
const created = (after: string, path = PATH) => ({ path, before: undefined, after })
const changed = (after: string) => ({ path: 'content/topics/oil.mdx', before: 'Lamp oil.\n', after })
const change = (...texts: Change['texts']): Change => ({ texts, files: new Map() })
const picture: Change = {
  texts: [changed('Oil.\n')],
  files: new Map([['content/oil.png', Uint8Array.of(137, 0, 255)]]),
}

/** What can be pressed on a way, in its order. */
const pressed = ({ steps }: Way) => steps.flatMap(({ press }) => press ?? [])
const links = (ways: readonly Way[]) => ways.flatMap(pressed).flatMap((one) => (one.as === 'open' ? one.href : []))
const ways = (of: Change, repository: string, contact = CONTACT) =>
  waysFor(
    of,
    of.texts.map(({ path }) => path.replace(/.*\//, '')),
    { repository, contact },
  )

const GITHUB = 'https://github.com/lamps/record'
const GITLAB = 'https://gitlab.example.org/lamps/record/'
const CODEBERG = 'https://codeberg.org/lamps/record'
const HOSTS = [GITHUB, GITLAB, CODEBERG, 'https://bitbucket.org/lamps/record', '']

describe('on GitHub', () => {
  test('one new document opens with its text filled in, byte for byte', () => {
    const text = 'Ein “Wort” & 50 % + ‘é’\n#?=\n'
    const [first] = ways(change(created(text)), `${GITHUB}.git/`)
    const [page] = links([first as Way])
    const address = new URL(page ?? '')
    expect(address.origin + address.pathname).toBe(`${GITHUB}/new/HEAD`)
    expect([...address.searchParams]).toEqual([
      ['filename', PATH],
      ['value', text],
    ])
  })

  test('the address decides how long is too long, not the text', () => {
    const room = 8000 - `${GITHUB}/new/HEAD?filename=${encodeURIComponent(PATH)}&value=`.length
    expect(links(ways(change(created('a'.repeat(room))), GITHUB))[0]).toHaveLength(8000)
    for (const text of ['a'.repeat(room + 1), 'é'.repeat(room / 6 + 1)]) {
      const [first] = ways(change(created(text)), GITHUB)
      expect(pressed(first as Way).map(({ as }) => as)).toEqual(['copy', 'open'])
    }
  })

  test('several files, or a changed one, go through the form, whose field holds the patch', () => {
    const [first] = ways(change(created('New.\n'), changed('Oil.\n')), GITHUB)
    const address = new URL(links([first as Way])[0] ?? '')
    expect(address.pathname).toBe('/lamps/record/issues/new')
    expect(address.searchParams.get('template')).toBe('change.yml')
    expect(address.searchParams.get('title')).toBe('Change: 2026-11-20.mdx, and 1 more')
    expect(address.searchParams.get('patch')).toMatch(/^diff --git [\s\S]*\+New\.\n[\s\S]*-Lamp oil\.\n\+Oil\.\n$/)
  })

  test('what is too long for an issue, or holds a picture, goes as files', () => {
    for (const one of [change(changed(`${'Oil.\n'.repeat(20_000)}`), created('New.\n')), picture]) {
      const [first] = ways(one, GITHUB)
      expect(pressed(first as Way).map(({ as }) => as)).toEqual(['download', 'open'])
      expect(links([first as Way])).toEqual([`${GITHUB}/upload/HEAD`])
    }
  })

  test('half a character does not stop it', () => {
    expect(links(ways(change(created('a\ud800')), GITHUB))[0]).toContain('%EF%BF%BD')
  })
})

test('the form is not offered for what it does not take', () => {
  const old = (path: string) => ({ path, before: 'a\n', after: 'b\n' })
  for (const path of ['content/body.yaml', 'content/interests/jo/2026-01-01.mdx'])
    expect(links(ways(change(old(path), created('New.\n')), GITHUB)).join()).not.toContain('change.yml')
})

test('elsewhere the page of the host opens, and the text comes from the clipboard where the host fills nothing in', () => {
  const open = (of: Change, repository: string) => links(ways(of, repository))[0]
  expect(open(change(created('New.\n')), GITLAB)).toBe(`${GITLAB}-/new/HEAD?file_name=${encodeURIComponent(PATH)}`)
  expect(open(change(changed('Oil.\n')), GITLAB)).toBe(`${GITLAB}-/edit/HEAD/content/topics/oil.mdx`)
  expect(open(change(created('New.\n')), CODEBERG)).toBe(
    `${CODEBERG}/_new/?filename=${encodeURIComponent(PATH)}&value=New.%0A`,
  )
  expect(pressed(ways(change(created('New.\n')), GITLAB)[0] as Way)[0]).toEqual({
    as: 'copy',
    label: 'Copy the text',
    text: 'New.\n',
  })
})

test('by e-mail, the message names its documents and what to attach', () => {
  const [first, ...others] = ways(change(created('New.\n'), changed('Oil.\n')), '')
  expect(others).toEqual([])
  const address = new URL(links([first as Way])[0] ?? '')
  expect(address.protocol + address.pathname).toBe('mailto:lamps@lamp-house.example')
  expect(address.searchParams.get('subject')).toBe('Change of the record: 2026-11-20.mdx, and 1 more')
  expect(address.searchParams.get('body')).toContain('- 2026-11-20.mdx (new)\r\n- oil.mdx (changed)')
  expect(first?.steps.at(-1)?.say).toContain('“change.zip”')
  expect(links(ways(picture, '', 'desk@body.example?cc=x@y.example'))[0]).toMatch(
    /^mailto:desk@body\.example\?subject=[^?]*$/,
  )
  expect(ways(picture, '', 'The Clerk')[0]?.steps.at(-1)?.say).toContain('to The Clerk.')
  expect(ways(picture, '', '')[0]?.steps.at(-1)?.say).toContain('to whoever keeps this record.')
})

test('there is always a way, and no step speaks of Git, of files’ paths or of their formats', () => {
  for (const of of [change(created('New.\n')), change(changed('Oil.\n')), change(created('a'.repeat(9000))), picture])
    for (const host of HOSTS) {
      const all = ways(of, host)
      expect(all.length).toBeGreaterThan(0)
      for (const { title, steps } of all)
        for (const words of [title, ...steps.map(({ say }) => say), ...steps.map(({ press }) => press?.label ?? '')])
          expect(words).not.toMatch(/\b(git|repository|YAML|MDX)\b|\.mdx|content\//i)
      for (const link of links(all)) expect(link.length).toBeLessThanOrEqual(8000)
    }
})

test('the archive holds every file at its path, pictures too', () => {
  const files = unzipSync(folderIn(picture))
  expect(strFromU8(files['content/topics/oil.mdx'] as Uint8Array)).toBe('Oil.\n')
  expect(files['content/oil.png']).toEqual(Uint8Array.of(137, 0, 255))
})
