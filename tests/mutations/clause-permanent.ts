import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const FIRST = 'terms-of-reference/first.mdx'
const SECOND = 'terms-of-reference/second.mdx'
const LADDERS = '<Clause id="ladders" unchecked="Ladders are inspected by climbing them." repealed="2026-06-01">'

/** Ways to lose a clause, or to give two the same id. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a repealed clause left out of the later version',
    edits: { [SECOND]: (text) => text.slice(0, text.indexOf('<Clause id="ladders"')) },
    answers: [{ file: SECOND, line: 'title: ' }],
  },
  {
    name: 'a clause under another id',
    edits: { [SECOND]: change(LADDERS, LADDERS.replace('ladders', 'ladder')) },
    answers: [{ file: SECOND, line: '<Clause id="ladder"' }],
  },
  {
    name: 'a clause more in the earlier version',
    edits: { [FIRST]: (text) => `${text}\n<Clause id="goats" unchecked="Goats come and go.">No goats.</Clause>\n` },
    answers: [{ file: SECOND, line: 'title: ' }],
  },
  {
    name: 'a second clause of the same id in the version in force',
    edits: { [SECOND]: (text) => `${text}\n<Clause id="ladders">No ladders.</Clause>\n` },
    answers: [{ file: SECOND, line: '<Clause id="ladders">' }],
  },
  {
    name: 'a second clause of the same id in an earlier version',
    edits: { [FIRST]: (text) => `${text}\n<Clause id="goal">No goal.</Clause>\n` },
    answers: [{ file: FIRST, line: 'No goal.' }],
  },
  {
    name: 'no answer to a clause more in the later version',
    edits: { [SECOND]: (text) => `${text}\n<Clause id="goats" unchecked="Goats come and go.">No goats.</Clause>\n` },
    answers: [],
  },
]
