import { at, change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const WICKS = 'papers/wick-trials.mdx'
const NIGHTS = 'attachments/papers/wick-trials/nights.csv'

/** Ways to attach what nobody should download, or what isn't there. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a document names another file',
    edits: { [WICKS]: change('attachment: nights.csv', 'attachment: days.csv') },
    answers: [at('attachment-safe', WICKS, 'attachment: ')],
  },
  {
    name: 'the file is taken away',
    edits: { [NIGHTS]: { remove: true } },
    answers: [at('attachment-safe', WICKS, 'attachment: ')],
  },
  {
    name: 'a file of a paper that nobody wrote',
    edits: { 'attachments/papers/wick-trial/more.csv': { write: 'night\n1\n' } },
    answers: [at('attachment-safe', 'attachments/papers/wick-trial/more.csv', 1)],
  },
  {
    name: 'a form that runs a script',
    edits: { 'attachments/papers/wick-trials/form.pdf': { write: '%PDF-1.7\n1 0 obj << /S /J#61vaScript >>\n' } },
    answers: [at('attachment-safe', 'attachments/papers/wick-trials/form.pdf', 1)],
  },
]
