import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const WILHELMINA = 'people/wilhelmina-strand.mdx'
const RUFUS = 'people/rufus-lamb.mdx'

/** Ways to lose a person by the name. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a title, and no name to sort by',
    edits: { [WILHELMINA]: change('sortName: Strand\n', '') },
    answers: [{ file: WILHELMINA, line: 'name: Dame' }],
  },
  {
    name: 'a new name in the place of the old one',
    isChange: true,
    edits: { [RUFUS]: change('name: Rufus Lamb', 'name: Rufus Wick') },
    answers: [{ file: RUFUS, line: 'name: Rufus Wick' }],
  },
  {
    name: 'another name that is the name of somebody else',
    edits: { [RUFUS]: change('name: Rufus Lamb', 'name: Rufus Lamb\naliases: [Isolde Quill]') },
    answers: [{ file: RUFUS, line: 'aliases:' }],
  },
]
