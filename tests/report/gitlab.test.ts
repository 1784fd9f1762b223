import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { EVERYTHING, hostile, hostilePath } from './hostile.ts'
import { explained, found, reportOf, spanOf } from './reports.ts'
import { gitlabFaults } from './schemas.ts'

const gitlab = (...args: Parameters<typeof reportOf>) => JSON.parse(FORMATS.gitlab?.(reportOf(...args), {}) ?? '')

describe('a Code Quality report', () => {
  test('has what GitLab asks for, of an error and of a warning', () => {
    const report = gitlab([found(), found({ severity: 'warning', span: spanOf(7, 1, 4, 9) })])
    expect(report).toEqual([
      {
        description: 'Unexpected tide `ebbb`, expected one of the moon',
        check_name: 'tides-are-told',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'content/minutes/2024-03-06.mdx', lines: { begin: 3, end: 3 } },
      },
      {
        description: 'Unexpected tide `ebbb`, expected one of the moon',
        check_name: 'tides-are-told',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'minor',
        location: { path: 'content/minutes/2024-03-06.mdx', lines: { begin: 7, end: 9 } },
      },
    ])
    // GitLab keeps one finding a fingerprint.
    expect(report[0].fingerprint).not.toBe(report[1].fingerprint)
    expect(gitlabFaults(report)).toEqual([])
  })

  test('of nothing is an empty list', () => expect(gitlab([])).toEqual([]))

  test('leaves out what is explained', () => expect(gitlab([], {}, { explained: [explained()] })).toEqual([]))

  test('the schema can refuse', () => {
    const [one] = gitlab([found()])
    expect(gitlabFaults([{ ...one, severity: 'error' }])).not.toEqual([])
    expect(gitlabFaults([{ ...one, location: { path: 'a' } }])).not.toEqual([])
    expect(gitlabFaults({})).not.toEqual([])
  })
})

test('a rule that failed is a blocker in its own file', () => {
  const report = gitlab([found()], {}, { faults: [{ rule: 'moons', error: new Error('oh no\n    at x.ts') }] })
  expect(report[0]).toMatchObject({
    check_name: 'moons',
    severity: 'blocker',
    location: { path: 'src/rules/moons.ts' },
  })
  expect(report[0].description).toMatch(/^the rule itself failed \(oh no\);/)
  expect(report).toHaveLength(2)
  expect(gitlabFaults(report)).toEqual([])
})

describe('whatever a file is called and a message says', () => {
  test('all at once', () => {
    const report = gitlab([found({ file: EVERYTHING, message: EVERYTHING })])
    expect(gitlabFaults(report)).toEqual([])
    expect(report[0].location.path).toBe(EVERYTHING.toWellFormed())
    expect(report[0].description).not.toMatch(/[\u0000-\u0008\n\r\u001b\u202e\u2066\ud800]/u)
  })

  test('the report is valid, names the file as it is, and each finding otherwise', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(hostilePath, hostile), { maxLength: 5 }), (all) => {
        const report = gitlab(all.map(([file, message]) => found({ file, message: `${message}.` })))
        expect(gitlabFaults(report)).toEqual([])
        expect(report.map((one: { location: { path: string } }) => one.location.path)).toEqual(
          all.map(([file]) => file.toWellFormed()),
        )
        expect(new Set(report.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(all.length)
      }),
    ))
})
