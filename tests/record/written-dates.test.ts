import { describe, expect, test } from 'vitest'
import { writtenDates, writtenHours, writtenWeekdays } from '../../src/record/index.ts'

describe('dates as people write them', () => {
  test.each<[string, string[]]>([
    ['Thursday 17 March 2011', ['17 March 2011 = 2011-03-17']],
    ['Thursday 1st September, 2011', ['1st September, 2011 = 2011-09-01']],
    ['the 22nd of Feb. 2024', ['22nd of Feb. 2024 = 2024-02-22']],
    ['3 Sept 2011, 4 SEP 2011', ['3 Sept 2011 = 2011-09-03', '4 SEP 2011 = 2011-09-04']],
    ['March 17, 2011', ['March 17, 2011 = 2011-03-17']],
    ['17/3/2011 and 17.03.2011', ['17/3/2011 = 2011-03-17', '17.03.2011 = 2011-03-17']],
    ['2011-03-17', ['2011-03-17 = 2011-03-17']],
    ['31 September 2011', ['31 September 2011 = 2011-09-31']],
    ['17 March', ['17 March = 1999-03-17']],
    ['17 March, 16.30', ['17 March = 1999-03-17']],
    ['No.11 Downing Street', []],
    ['16.30 – 18.30', []],
    ['117 March 20111', []],
    ['12 marches', []],
    ['May I', []],
  ])('%s', (line, expected) =>
    expect(writtenDates(line, '1999').map(({ text, value }) => `${text} = ${value}`)).toEqual(expected),
  )

  test('where they begin', () => expect(writtenDates('On 17 March 2011')[0]?.at).toBe(3))
  test('without a year, where none is given', () => expect(writtenDates('17 March, 6 May 2011')).toHaveLength(1))
})

test.each<[string, string[]]>([
  ['Thursday 17 March', ['Thursday']],
  ['THURSDAY or friday', ['Thursday', 'Friday']],
  ['Thursdays, Sun Room, Thu', []],
])('weekdays in %s', (line, expected) => expect(writtenWeekdays(line).map((one) => one.value)).toEqual(expected))

describe('hours', () => {
  test.each<[string, string[], string[]]>([
    ['15.30 – 17.30', ['15:30'], ['17:30']],
    ['from 9:00 to 12.15', ['09:00', '21:00'], ['12:15']],
    ['9.05am-1.00pm', ['09:05'], ['13:00']],
    ['12.30am until 12.30pm', ['00:30'], ['12:30']],
  ])('%s', (line, start, end) => expect(writtenHours(line)?.value).toEqual({ start, end }))

  test.each(['17.03.2011 – 18.03.2011', '15.30', '9 – 10', ''])('none in %j', (line) =>
    expect(writtenHours(line)).toBeUndefined(),
  )
})
