import type { Mutation } from '../../scripts/lab/mutate/mutation.ts'

const PICTURE = 'papers/wick-trials.png'
const GOAT = 'definitions/lantern.mdx'
const added = (name: string, words: string, line = words): Mutation => ({
  name,
  edits: { [GOAT]: (text) => `${text.trimEnd()}\n\n${words}\n` },
  answers: [{ file: GOAT, line }],
})

/** Ways to slip something in that runs, or deceives. */
export const mutations: readonly Mutation[] = [
  added('an import', "import fs from 'fs'"),
  added('an export', 'export const a = 1'),
  added('an expression', '{process.exit()}'),
  added('an expression in a sentence', 'The lantern is {1 + 1} years old.'),
  added('a script', '<script>alert(1)</script>'),
  added('a picture with a handler', '<img src="x" onerror="alert(1)" />'),
  added('a frame', '<iframe src="https://example.org" />'),
  added('an address that runs', '[the lamp](javascript:alert(1))'),
  {
    ...added('an address that runs, written with a tab', '[the lamp](java&#9;script:alert(1))'),
    answers: [
      { file: GOAT, line: 'java&#9;script' },
      { rule: 'link-resolves', file: GOAT, line: 'java&#9;script' },
    ],
  },
  added('data as an address', '[the lamp](data:text/html,x)'),
  added('a handler on an element that is allowed', '<b onclick="x">bold</b>'),
  ...(
    [
      ['a drawing that can run, named as a picture', '<?xml version="1.0"?>\n<svg onload="alert(1)"/>'],
      ['a web page named as a picture', '\n<!doctype html><script>alert(1)</script>'],
      ['a picture of another type than its name says', 'GIF89a'],
      ['a picture that is none', 'lamp'],
      ['a picture without a byte', ''],
    ] as const
  ).map(
    ([name, write]): Mutation => ({
      name,
      edits: { [PICTURE]: { write } },
      answers: [{ file: PICTURE, line: 1 }],
    }),
  ),
  added('a direction mark', 'The lamp\u202e is lit.'),
  {
    name: 'a value with the sign of its type',
    edits: { 'minutes/2026-11-11.mdx': (text) => text.replace('status: approved', 'status: !!str approved') },
    answers: [{ file: 'minutes/2026-11-11.mdx', line: 'status: !!str' }],
  },
]
