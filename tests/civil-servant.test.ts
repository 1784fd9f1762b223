/**
 * Minutes as they come from somebody who writes in Word: names instead of ids, dates as people write them, actions that
 * nobody marked. The first check names all of it; who only follows its help is done in three rounds, and no word is lost.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sealed } from '../scripts/lab/mutate/judge.ts'
import { Source } from '../src/record/index.ts'
import { declares, may } from '../src/rules/engine/example-body.ts'
import { type Diagnostic, EXAMPLE_BODY, EXAMPLE_DAY, mended, RULES, runRules } from '../src/rules/index.ts'
import { recordOf, start } from './bodies.ts'

const FILE = 'minutes/2024-05-29.mdx'
const TEXT = readFileSync(new URL('fixtures/civil-servant.txt', import.meta.url), 'utf8')
const WORKS = '---\nname: The Brass Works\ntype: company\n---\n'
const BROTHER = { category: 'family', organisation: 'brass-works', detail: 'A brother is a foreman there' }
const FILES = {
  ...EXAMPLE_BODY,
  'organisations/brass-works.mdx': WORKS,
  ...declares('2024-05-30', BROTHER),
  [FILE]: TEXT,
}

type Files = Record<string, string>

function check(files: Files): Diagnostic[] {
  return runRules(RULES, recordOf({}, files), EXAMPLE_DAY).diagnostics.map((one) => ({
    ...one,
    file: one.file.slice('content/'.length),
  }))
}

/** What somebody does who reads the help of one finding: the first line that says what to write. */
function follow(files: Files, one: Diagnostic): Files {
  const [mend] = one.mends ?? []
  if (mend) return Object.fromEntries(mended(new Map(Object.entries(files)), one, mend))
  const source = new Source(one.file, files[one.file] ?? '')
  const { span } = one
  const [from, to] = [source.offset(span.line, span.column), source.offset(span.endLine, span.endColumn)]
  const put = (text: string, a = from, b = to) => source.text.slice(0, a) + text + source.text.slice(b)
  const line = one.help[0] ?? ''
  const element = /`(<\w[^`]*>)`/.exec(line)?.[1]
  const near = /^(?:nearest known id: |if that is who is meant, write )`([^`]+)`$/.exec(line)?.[1]
  const owner = near ?? one.help.join('\n').match(/`owner="([^"]+)"`/)?.[1]
  const [, opening, closing] = /^write `(<[^`]*>)` before these words and `(<[^`]*>)` after them/.exec(line) ?? []
  if (opening) return { ...files, [one.file]: put(`\n\n${opening}${source.text.slice(from, to)}${closing}\n\n`) }
  if (element && line.startsWith('a table')) {
    const end = source.text.indexOf('\n\n', to)
    const below = put(`\n\n${element}`, end, end)
    return {
      ...files,
      [one.file]: below.slice(0, source.text.lastIndexOf('\n', from)) + below.slice(source.text.indexOf('\n', to)),
    }
  }
  if (element) return { ...files, [one.file]: put(`\n\n${element}\n\n`) }
  return owner ? { ...files, [one.file]: put(owner) } : files
}

/** All help of one report followed, from the end of the document to its beginning, so that places stay true. */
function round(files: Files): Files {
  const last = check(files).toReversed()
  return last.reduce(follow, files)
}

/** The words of the text, without tags and fields. */
function words(text: string): string[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<[^>]*>/g, '')
  return body
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
}

test('the first check names all that is wrong', () => {
  const found = check(FILES).filter(({ file }) => file === FILE)
  expect(found.map(({ rule, span }) => `${rule} ${start(span)}`)).toEqual([
    'document-shape 2:7',
    'document-shape 3:8',
    'written-is-read 5:22',
    'document-shape 6:9',
    'document-shape 7:8',
    'document-shape 8:12',
    'document-shape 8:23',
    'document-shape 9:16',
    'written-is-read 16:1',
    'written-is-read 22:1',
    'action-marked 26:1',
    'action-has-owner 28:23',
    'document-shape 28:39',
    'written-is-read 30:22',
    'action-marked 36:1',
    'action-marked 38:1',
    'action-has-owner 40:23',
    'document-shape 40:33',
    'action-marked 44:1',
    'action-marked 46:1',
    'link-resolves 50:17',
    'link-resolves 52:19',
    'link-resolves 52:43',
    'document-shape 52:70',
    'action-marked 56:111',
    'document-shape 62:13',
    'action-has-owner 62:23',
  ])
})

/** The files after the help of each report was followed, until none finds anything, and how many reports that took. */
function followed(first: Files): { files: Files; rounds: number } {
  let files = first
  let rounds = 0
  while (check(files).length > 0 && rounds < 4) {
    files = round(files)
    rounds++
  }
  return { files, rounds }
}

test('following its help alone, it is green within three rounds, and no word is lost', () => {
  const { files, rounds } = followed(FILES)
  expect(check(files).map(({ rule, file, message }) => `${rule} ${file} ${message}`)).toEqual([])
  expect(rounds).toBeLessThanOrEqual(3)
  expect(words(files[FILE] ?? '')).toEqual(words(TEXT))
  expect(files['people/jill-marsh.mdx']).toContain('Sallow Town Council')
})

describe('minutes pasted from Word as they are, without any field', () => {
  const text = readFileSync(new URL('fixtures/civil-servant-from-word.txt', import.meta.url), 'utf8')
  const tower = [
    '<Action id="1" owner="ben-marl">Ben Marl to count the rungs of the ladder.</Action>',
    '<Action id="2" owner="ada-finch">Ada Finch to ask the Harbour Office about paint for the hands.</Action>',
  ]
  const earlier = Object.entries(may(`## The tower\n\n${tower.join('\n\n')}`)).map(([path, of]) => [
    path,
    sealed(path, of),
  ])
  const first: Files = { ...EXAMPLE_BODY, ...Object.fromEntries(earlier), [FILE]: text }

  test('the first check names all that is wrong', () => {
    expect(check(first).map(({ rule, span }) => `${rule} ${start(span)}`)).toEqual([
      'document-shape 1:1',
      'written-is-read 13:1',
      'written-is-read 17:1',
      'action-marked 19:1',
      'action-marked 21:1',
      'written-is-read 25:1',
      'action-marked 29:1',
      'action-marked 31:1',
      'action-marked 33:1',
      'written-is-read 35:1',
      'action-marked 39:1',
      'action-marked 41:1',
      'action-marked 43:1',
      'action-marked 45:1',
      'action-marked 47:1',
      'written-is-read 49:1',
      'action-marked 53:1',
      'action-marked 55:1',
      'action-marked 57:1',
      'action-marked 59:1',
      'written-is-read 61:1',
      'action-marked 65:1',
      'action-marked 67:1',
      'action-marked 69:1',
      'written-is-read 71:1',
      'action-marked 75:1',
      'written-is-read 77:1',
    ])
  })

  test('following its help alone, it is green within three rounds, and no word is lost', () => {
    const { files, rounds } = followed(first)
    expect(check(files).map(({ rule, file, message }) => `${rule} ${file} ${message}`)).toEqual([])
    expect(rounds).toBeLessThanOrEqual(3)
    const after = files[FILE] ?? ''
    expect(words(after)).toEqual(words(text))
    expect(after).toContain('attended: [ada-finch, ben-marl]\ninAttendance: [jill-marsh]\n')
    expect(after.match(/<Update [^>]*>/g)).toEqual([
      '<Update of="minutes/2024-05-01/1" status="done">',
      '<Update of="minutes/2024-05-01/2" status="in-progress">',
    ])
    expect(Array.from(after.matchAll(/due="([^"]*)"/g), ([, due]) => due)).toEqual([
      '2024-06-20',
      '2024-07-31',
      '2024-06-30',
      '2024-06-12',
      'next-meeting',
      '2024-07-10',
      '2024-06-14',
    ])
  })
})
