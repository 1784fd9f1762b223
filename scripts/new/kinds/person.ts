import { newPerson } from '../../../src/draft/new/index.ts'
import { idsNamed, type PublicRecord } from '../../../src/record/index.ts'
import { UsageError } from '../../shared/usage.ts'
import { kind } from '../kind.ts'
import { anId, idsOf } from '../read.ts'
import { written } from '../written.ts'

/** A person. */
export const person = kind({
  does: 'Begins the page of a person, with the post that they come to hold.',
  questions: {
    name: { value: 'NAME', about: 'the name, as the record prints it', ask: 'What is their name?', needed: true },
    post: {
      value: 'POST',
      about: 'the post that they hold, by its name or id; it needs --from',
      ask: 'Which post do they hold, if any?',
      read: idsOf(['posts'], false),
    },
    from: { value: 'YYYY-MM-DD', about: 'the first day in the post', ask: 'Since when do they hold it?' },
    until: { value: 'YYYY-MM-DD', about: 'the last day in the post, or of its term' },
    'sort-name': { value: 'NAME', about: 'the name to sort by, where that is not the last word' },
    distinguisher: { value: 'WORDS', about: 'what tells them from somebody else of that name: “the younger”' },
    id: { value: 'ID', about: 'the id (else one made from the name)', read: anId },
  },
  examples: [['--name "Jo Smith" --post members --from 2026-12-01', 'begins people/jo-smith.mdx']],
  run({ 'sort-name': sortName, ...answers }, place) {
    if ((answers.post === undefined) !== (answers.from === undefined))
      throw new UsageError(`Missing \`--${answers.post === undefined ? 'post' : 'from'}\`, expected both, or neither`)
    const made = newPerson({ ...answers, sortName })
    refuseNamesake(answers.name, made.path, answers.distinguisher, place.record)
    return written(made, place, 'Run `npm run check`: it asks for a declaration, if the terms do.')
  },
})

function refuseNamesake(name: string, path: string, distinguisher: string | undefined, record: PublicRecord): void {
  const [id] = idsNamed(name, ['people'], record.documents)
  if (id === undefined || `people/${id}.mdx` === path || distinguisher !== undefined) return
  throw new UsageError(
    `Unexpected name \`${name}\`, which people/${id}.mdx has already: if it is somebody else, say with --distinguisher what tells them apart, and give an --id`,
  )
}
