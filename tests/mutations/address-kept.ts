import type { Mutation } from '../../scripts/lab/mutate/mutation.ts'

const FILE = 'addresses.yaml'
const list = (text: string): Mutation['edits'] => ({ [FILE]: { write: text } })

/** Addresses that lead nowhere. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a fragment whose heading was reworded',
    edits: {
      ...list('published:\n  minutes/2026-09-09/: [matters-arising]\n'),
      'minutes/2026-09-09.mdx': (text) => text.replace('## Matters arising', '## What became of things'),
    },
    answers: [{ file: FILE, line: 'matters-arising' }],
  },
  {
    name: 'a declaration that is not there',
    edits: list('published:\n  interests/barnaby-thistle/2025-01-07/: []\n'),
    answers: [{ file: FILE, line: 'interests/barnaby-thistle/2025-01-07/' }],
  },
  {
    name: 'a move to where nothing stands',
    edits: list('published:\n  minutes/2026-09-08/: []\nmoved:\n  minutes/2026-09-08/: minutes/2026-09-10/\n'),
    answers: [{ file: FILE, line: 4 }],
  },
  {
    name: 'moves in a circle',
    edits: list('moved:\n  papers/a/: papers/b/\n  papers/b/: papers/a/\n'),
    answers: [
      { file: FILE, line: 2 },
      { file: FILE, line: 3 },
    ],
  },
  {
    name: 'no answer to a move over two steps, nor to what is gone for a reason',
    edits: list(
      'published:\n  papers/a/: []\n  papers/c/: [action-1]\nmoved:\n  papers/a/: papers/b/\n  papers/b/: minutes/2026-09-09/\ngone:\n  papers/c/: It told where somebody lives.\n',
    ),
    answers: [],
  },
]
