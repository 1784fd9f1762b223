import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const OIL = 'events/oil-evidence.mdx'
const INTERESTS = `    interests:
      - organisation: brightwater
        detail: Sells rope to the only cellar
      - detail: Her aunt keeps the other cellar, of which nobody is told
`

/** Witnesses of whom the record no longer says what they declared. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a witness who no longer says that there are no interests',
    edits: { [OIL]: change('    nil: true\n', '') },
    answers: [{ file: OIL, line: 'person: mabel-quince' }],
  },
  {
    name: 'a witness whose interests are taken out',
    edits: { [OIL]: change(INTERESTS, '') },
    answers: [{ file: OIL, line: 'name: Ottoline Grebe' }],
  },
  {
    name: 'a further witness of whom nothing is said',
    edits: { [OIL]: change('topics: [oil, stairs]', '  - name: Lucan Tarn\ntopics: [oil, stairs]') },
    answers: [{ file: OIL, line: 'name: Lucan Tarn' }],
  },
  {
    name: 'a witness of a talk',
    edits: {
      'events/wick-fair.mdx': change('topics: [wicks]', 'topics: [wicks]\nwitnesses: [{ person: fenella-rook }]'),
    },
    answers: [{ file: 'events/wick-fair.mdx', line: 'fenella-rook' }],
  },
  {
    name: 'no answer of a witness who is still to be heard',
    edits: {
      'events/listening-on-the-stairs.mdx': change(
        'topics: [stairs]',
        'topics: [stairs]\nwitnesses: [{ name: Lucan Tarn }]',
      ),
    },
    answers: [],
  },
]
