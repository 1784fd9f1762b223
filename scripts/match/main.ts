import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { type Answer, match, questionOf } from '../../src/match/index.ts'
import { type IsoDate, inWords, isWhole, judgedOn, only, type PublicRecord } from '../../src/record/index.ts'
import { printable } from '../../src/report/printable.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { withEntry } from '../shared/frontmatter.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'
import { nameOf } from './names.ts'
import { textOf } from './text.ts'

const MATCH = {
  verb: 'match',
  does: `Matches each pathfinder that has no buddy with a member, and says why, who was excluded, and why no other match is better: fewest pathfinders without a buddy; then members burdened as evenly as can be, so that nobody takes a second one unless a pathfinder would have nobody otherwise; then the choices that members gave (\`preferences\`), where one who did not ask counts as one below the lowest choice; then the fewest pairs whose distance is not known; then the least travel. Equals are told apart by their ids. A member with a declared interest in the pathfinder’s organisation, in what it is part of, or in a part of it, is never matched with it.`,
  flags: {
    from: { value: 'YYYY-MM-DD', about: 'the first day as a buddy (else AS_OF, else today in London)' },
    write: { about: 'writes each match under `buddies` of its pathfinder; without it nothing is written' },
    content: CONTENT,
  },
  examples: [
    ['--from 2026-12-01', 'shows the best match from 1 December 2026 on'],
    ['--from 2026-12-01 --write', 'writes it into pathfinders/; twice is the same as once'],
  ],
} as const satisfies Command

/** Kinds of document on which a match depends: none of them may be in doubt. */
const NEEDED = new Set(['pathfinders', 'people', 'posts', 'organisations', 'interests'])

/** Prints the match, and writes it where asked. Gives the exit code: 0 each pathfinder has a buddy, 1 some have none or the record is in doubt, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(MATCH, args, (values) => {
    const today = dayOfJudgement()
    const from = values.from ?? today
    const folder = contentFolder(values.content)
    const { record } = readArchive(folder, ROOT)
    if (only(record.documents.values(), 'pathfinders').next().done) return said('This record holds no pathfinders.')
    const last = judgedOn(record, from)
    if (last < from)
      throw new UsageError(`Unexpected day \`${from}\`, expected none after ${last}, the last that this record covers`)
    const doubts = doubtsIn(record)
    if (doubts.length > 0) {
      const why = 'Nothing was matched: an interest or a choice could be missed in what can’t be read or found.'
      process.stderr.write(`${doubts.map(printable).join('\n')}\n${why} \`npm run check\` says how to mend it.\n`)
      return 1
    }
    // What was declared after the first day is heeded too.
    const question = questionOf(record, from, from > today ? from : today)
    if (question.pathfinders.length === 0)
      return said(`Each pathfinder has a buddy from ${inWords(from)} on. Nothing to match.`)
    const answer = match(question)
    said(textOf(answer, question, record))
    said(values.write ? '' : '\nNothing was written. With --write each match goes into the file of its pathfinder.')
    const isWritten = !values.write || written(answer, from, folder, record)
    return isWritten && answer.cost.without === 0n ? 0 : 1
  })
}

function said(words: string): 0 {
  process.stdout.write(`${words}\n`)
  return 0
}

/** What keeps a match from being sure: files that can't be read, and ids that lead nowhere, in documents that it needs. */
function doubtsIn({ documents, brokenLinks }: PublicRecord): string[] {
  const unread = [...documents.values()].filter((one) => NEEDED.has(one.kind) && !(one.data && isWhole(one)))
  const dangling = brokenLinks.filter(({ reference: { from, offset } }) => NEEDED.has(from.kind) && offset < 0)
  return [
    ...unread.map(({ file }) => `${file}: can’t be read`),
    ...dangling.map(({ reference: { from, raw }, why }) => `${from.file}: ${raw}: ${why.message}`),
  ]
}

/** Writes each match into the file of its pathfinder, whole or not at all. Gives whether there was room in all of them. */
function written({ matches }: Answer, from: IsoDate, folder: string, record: PublicRecord): boolean {
  let isAll = true
  for (const { pathfinder, buddy } of matches) {
    if (!buddy) continue
    const path = join(folder, `${pathfinder.id}.mdx`)
    const text = withEntry(readFileSync(path, 'utf8'), 'buddies', { member: buddy.member, from })
    if (text === undefined) {
      process.stderr.write(
        `${pathfinder.file}: nothing written, its fields leave no room; add under \`buddies\`: { member: ${buddy.member}, from: ${from} }\n`,
      )
      isAll = false
    } else {
      replaceFile(path, text)
      said(`${pathfinder.file}: ${printable(nameOf(record, `people/${buddy.member}`))} from ${inWords(from)}`)
    }
  }
  return isAll
}
