import { dutiesIn, NAMES_OF_CLAUSES, newBody, termsOf } from '../../../src/draft/new/index.ts'
import { filesAt, take } from '../../import/source.ts'
import { UsageError } from '../../shared/usage.ts'
import { basisOf } from '../basis.ts'
import { beginRecord } from '../first.ts'
import { kind } from '../kind.ts'

/** The record of a new body. */
export const body = kind({
  does: 'Begins the record of another body in an empty or new folder: what it is, its Chair, and its terms of reference from a file, each paragraph a clause with an id for good. It asks which clause asks for action points and for declarations, and what rests on them; the record passes the check at once.',
  isFirst: true,
  questions: {
    name: { value: 'NAME', about: 'its full name', ask: 'What is the body called?', needed: true },
    sponsor: {
      value: 'NAME',
      about: 'the department or office that sponsors it',
      ask: 'Who sponsors it?',
      needed: true,
    },
    'appointed-by': { value: 'NAME', about: 'who appoints its Chair', ask: 'Who appoints its Chair?', needed: true },
    established: {
      value: 'YYYY-MM-DD',
      about: 'the day it was set up',
      ask: 'On which day was it set up?',
      needed: true,
    },
    chair: { value: 'NAME', about: 'the name of its Chair', ask: 'What is the name of its Chair?', needed: true },
    'chair-from': {
      value: 'YYYY-MM-DD',
      about: 'the Chair’s first day (else the day on which the body was set up)',
    },
    terms: {
      value: 'FILE',
      about: 'its terms of reference: Word, PDF, HTML, Markdown or text',
      ask: 'In which file are its terms of reference?',
      needed: true,
      read: oneFile,
    },
    contact: {
      value: 'WORDS',
      about: 'whom readers can ask: an office with its address',
      ask: 'Whom can readers ask, and at which address?',
      needed: true,
    },
    abbreviation: { value: 'NAME', about: 'its short name' },
    summary: { value: 'WORDS', about: 'a sentence or two on it, for the home page (else made from the answers)' },
    basis: {
      value: 'RULE=CLAUSE',
      about:
        'which clause a rule stands on, or `none`, with commas between; rules that rest on the same clause go with it',
    },
  },
  examples: [
    [
      '--name "Mill Panel" --sponsor "Mill Office" --appointed-by "The Miller" --established 2026-12-01 --chair "Jo Smith" --contact "Mill Office, The Weir" --terms terms.docx --content ../mill/content --dry-run',
      'lists the clauses with their ids, and which of them rules may stand on',
    ],
    ['--content ../mill/content', 'asks for everything'],
  ],
  async run({ 'appointed-by': appointedBy, 'chair-from': chairFrom, terms: file, basis: given, ...answers }, place) {
    const taken = await take(file)
    const terms = termsOf(taken, NAMES_OF_CLAUSES)
    const duties = dutiesIn(terms.clauses)
    const basis = await basisOf(given, duties, terms, place)
    const files = newBody({ ...answers, appointedBy, chairFrom }, terms, duties, basis, place.today)
    return beginRecord(files, taken.remarks, place)
  },
})

function oneFile(given: string): string {
  const [file, ...more] = filesAt([given])
  if (file === undefined || more.length > 0) throw new UsageError(`Unexpected folder \`${given}\`, expected one file`)
  return file
}
