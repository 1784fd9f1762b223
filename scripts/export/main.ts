import { readArchive, shown } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { actionsSheet, announcedSheet, heldSheet, minutesSheet, type Sheet, wordFile } from '../../src/export/index.ts'
import { CLOSED, type IsoDate, type Meeting, type PublicRecord, shortId, stateOn } from '../../src/record/index.ts'
import { AS_OF, CONTENT, type Command, started } from '../shared/command.ts'
import { UsageError } from '../shared/usage.ts'
import { meetingsAt } from './meetings.ts'
import { keep, placeFor } from './place.ts'

const KINDS = ['minutes', 'agenda', 'actions'] as const

const EXPORT = {
  verb: 'export',
  does: 'Writes Word files to be circulated: minutes, an agenda, or a list of actions. `npm run import` takes such a file in again, with only those words changed that were changed in Word.',
  paths: `what to write, ${KINDS.join(', ')}, then the minutes from which: their paths or ids`,
  flags: {
    items: { about: 'agenda: the items of the meeting itself, not what its minutes announce for the next one' },
    out: { value: 'FILE|DIR', about: 'the file to write, or the folder for it (else the present folder)' },
    'as-of': { ...AS_OF, about: 'actions: the day on which they stand as told (else AS_OF, else today in London)' },
    content: CONTENT,
  },
  examples: [
    ['minutes content/minutes/2011-09-01.mdx', 'writes minutes-2011-09-01.docx'],
    ['agenda content/minutes/2011-09-01.mdx', 'writes the agenda that these minutes announce for the next meeting'],
    ['actions --out lists/', 'writes one list of the open actions of all meetings'],
  ],
} as const satisfies Command

/** Writes Word files. Gives the exit code: 0 all are written, 1 some are not, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(EXPORT, args, async ({ items, out, content, 'as-of': day }, [what, ...paths]) => {
    const kind = KINDS.find((one) => one === what)
    if (!kind)
      throw new UsageError(
        `${what === undefined ? 'Missing word' : `Unexpected \`${what}\``}, expected ${KINDS.join(', ')}, then the paths of minutes`,
      )
    if (items && kind !== 'agenda') throw new UsageError('Unexpected option `--items`, expected it with `agenda` only')
    const asOf = dayOfJudgement(day)
    const { record } = readArchive(contentFolder(content), ROOT)
    if (paths.length === 0 && kind !== 'actions')
      throw new UsageError('Missing path, expected that of the minutes to export')
    const meetings = paths.length > 0 ? meetingsAt(paths, record) : withOpen(record, asOf)
    if (meetings.length === 0) throw new UsageError('Unexpected list without actions: no action of this record is open')
    let well = true
    for (const [name, sheet] of sheets(kind, meetings, record, asOf, items)) {
      const place = placeFor(name, out, kind === 'actions' || meetings.length === 1)
      well = keep(place, await wordFile(sheet), shown(place, ROOT)) && well
    }
    return well ? 0 : 1
  })
}

/** The files to write: each with the name that it has where none is given. */
function sheets(
  kind: (typeof KINDS)[number],
  meetings: readonly Meeting[],
  record: PublicRecord,
  asOf: IsoDate,
  ofItems: boolean,
): [name: string, sheet: Sheet][] {
  if (kind === 'actions') {
    const [only, more] = meetings
    const name = only && !more ? `actions-${shortId(only.document)}.docx` : `actions-${asOf}.docx`
    return [[name, actionsSheet(meetings, record, asOf)]]
  }
  return meetings.map((meeting) => {
    const id = shortId(meeting.document)
    if (kind === 'minutes') return [`minutes-${id}.docx`, minutesSheet(meeting, record)]
    const sheet = ofItems ? heldSheet(meeting, record) : announcedSheet(meeting, record)
    if (!sheet)
      throw new UsageError(
        `Unexpected minutes \`${meeting.id}\`: they announce nothing for a next meeting. With \`--items\` you get the items of the meeting itself`,
      )
    return [`agenda-${ofItems ? '' : 'after-'}${id}.docx`, sheet]
  })
}

/** The meetings of which some actions are open. */
function withOpen(record: PublicRecord, asOf: IsoDate): Meeting[] {
  return record.meetings.filter(
    ({ actions, date }) => date <= asOf && actions.some((one) => !CLOSED.has(stateOn(one, record, asOf))),
  )
}
