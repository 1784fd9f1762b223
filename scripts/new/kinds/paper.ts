import { newPaper } from '../../../src/draft/new/index.ts'
import { isDate, type PublicRecord } from '../../../src/record/index.ts'
import { UsageError } from '../../shared/usage.ts'
import { kind } from '../kind.ts'
import { anId, idsOf, listed } from '../read.ts'
import { written } from '../written.ts'

/** A paper. */
export const paper = kind({
  does: 'Begins a paper: one that somebody is to write, or a draft.',
  questions: {
    title: { value: 'TITLE', about: 'the title, as on its first page', ask: 'What is its title?', needed: true },
    type: {
      value: 'TYPE',
      of: ['briefing', 'working-paper', 'report', 'consultation-response', 'letter', 'template', 'other'],
      about: 'what sort of paper it is',
      ask: 'What sort of paper is it?',
      needed: true,
    },
    status: {
      value: 'STATUS',
      of: ['commissioned', 'draft'],
      usual: 'draft',
      about: '`commissioned` until somebody writes it, then `draft`',
      ask: 'How far is it?',
    },
    authors: {
      value: 'NAMES',
      about: 'who writes it: people or posts, by names or ids, with commas between',
      ask: 'Who writes it? Names with commas between:',
      read: idsOf(['people', 'posts'], true),
    },
    due: {
      value: 'DAY',
      about: 'when it is due: a day, or a month such as 2026-12',
      ask: 'When is it due?',
      read: dayOrMonth,
    },
    'commissioned-by': { value: 'ACTION', about: 'the action that asked for it: minutes/2026-12-01/3', read: action },
    id: { value: 'ID', about: 'its id (else one made from the title)', read: anId },
  },
  examples: [['--title "Fog signals" --type briefing --due 2026-12', 'begins papers/fog-signals.mdx']],
  run: ({ authors, 'commissioned-by': commissionedBy, status, ...answers }, place) =>
    written(
      newPaper({ ...answers, status: status ?? 'draft', authors: listed(authors), commissionedBy }),
      place,
      'Write its text below the second line of dashes; files that belong to it go into `attachments/papers/<its id>/`.',
    ),
})

function dayOrMonth(given: string): string {
  if (isDate(given.length === 7 ? `${given}-01` : given)) return given
  throw new UsageError(`Unexpected \`${given}\`, expected a day such as 2011-09-01, or a month such as 2011-09`)
}

function action(given: string, { actions }: PublicRecord): string {
  if (actions.has(given)) return given
  throw new UsageError(`Unexpected action \`${given}\`, expected the full id of one, such as \`minutes/2011-09-01/3\``)
}
