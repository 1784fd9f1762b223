import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { ics } from '../../src/forecast/ics.ts'
import { json } from '../../src/forecast/json.ts'
import { table } from '../../src/forecast/table.ts'
import { forecast } from '../../src/forecast/turns.ts'
import { addDays, addMonths, type IsoDate, inWords, isDate } from '../../src/record/index.ts'
import { faultText } from '../../src/report/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { AS_OF, CONTENT, type Command, started } from '../shared/command.ts'
import { Progress } from '../shared/progress.ts'
import { UsageError } from '../shared/usage.ts'

const FORECAST = {
  verb: 'forecast',
  does: 'Says what time alone will break or end in the record, day by day, and whom to ask.',
  flags: {
    until: { value: 'YYYY-MM-DD|+DAYS', about: 'the last day, or so many days ahead (else a year ahead)' },
    format: {
      value: 'table|ics|json',
      of: ['table', 'ics', 'json'],
      usual: 'table',
      about: 'for people, calendars, programs',
    },
    'as-of': AS_OF,
    content: CONTENT,
  },
  examples: [
    ['--until +60', 'looks sixty days ahead'],
    ['--format ics', 'makes a calendar of the year to come'],
  ],
} as const satisfies Command

/** Prints the forecast: for a year, where no last day is given. Gives the exit code: 0, or 2 for bad usage or a rule that failed. */
export function main(args: string[]): Promise<number> {
  return started(FORECAST, args, (values) => {
    const { format } = values
    const asOf = dayOfJudgement(values['as-of'])
    const until = lastDay(values.until, asOf)
    if (until < asOf) throw new UsageError(`Unexpected day \`${until}\`, expected one that is not before ${asOf}`)
    const progress = new Progress()
    const { record } = readArchive(contentFolder(values.content), ROOT, progress.read)
    const { turns, faults } = forecast(progress.rules(RULES), record, asOf, until)
    progress.done()
    if (format === 'ics') process.stdout.write(ics(turns, record, asOf))
    else if (format === 'json') process.stdout.write(`${json(turns, asOf, until)}\n`)
    else process.stdout.write(`${table(turns, record, asOf, until)}\n`)
    for (const fault of faults)
      process.stderr.write(`fault[${fault.rule}]: on ${inWords(fault.date)} ${faultText(fault)}\n`)
    return faults.length > 0 ? 2 : 0
  })
}

/** The last day of the forecast: a date, or so many days from now. */
function lastDay(given: string | undefined, asOf: IsoDate): IsoDate {
  if (given === undefined) return addMonths(asOf, 12)
  if (/^\+\d{1,4}$/.test(given)) return addDays(asOf, Number(given))
  if (!isDate(given))
    throw new UsageError(`Unexpected day \`${given}\`, expected one such as 2027-09-01, or +60 for sixty days`)
  return given
}
