/** An owner who leaves while the action is open: case 13, and others of its kind. */
import { describe, expect, test } from 'vitest'
import { found as all, PANEL } from './panel.ts'

const APRIL = 'minutes/2026-04-15.mdx'
const agreed = (...actions: string[]) => ({ [APRIL]: `${PANEL[APRIL]}\n## The sluice\n\n${actions.join('\n\n')}\n` })
const until = (person: string, post: string, day: string, more = '') => ({
  [`people/${person}.mdx`]: `${PANEL[`people/${person}.mdx`]?.replace(/roles:[\s\S]*/, '')}roles:\n  - post: ${post}\n    from: 2025-01-01\n    until: ${day}\n${more}---\n`,
})
const found = (files: Record<string, string>, asOf?: string) =>
  all(files, asOf).filter((one) => /owner-in-post|has-owner/.test(one))

const IFAN = agreed(
  '<Action id="1" owner="ifan-llywelyn-rees" due="2026-09-30">Mr Llywelyn-Rees to measure the sluice.</Action>',
)
const GONE = until('ifan-llywelyn-rees', 'members', '2026-04-30')
const SAID =
  'warning[owner-in-post] minutes/2026-04-15.mdx:19:23 The owner of this open action left on 30 April 2026: Ifan Llywelyn-Rees'

describe('the owner left', () => {
  test('is told while the action is open', () => expect(found({ ...IFAN, ...GONE })).toEqual([SAID]))
  test('not on the last day', () => expect(found({ ...IFAN, ...GONE }, '2026-04-30')).toEqual([]))
  test('before the meeting, they were no owner', () =>
    expect(
      found({
        [APRIL]: IFAN[APRIL]?.replace(', ifan-llywelyn-rees]', ']') as string,
        ...until('ifan-llywelyn-rees', 'members', '2026-04-14'),
      }),
    ).toEqual([expect.stringContaining('error[action-has-owner] minutes/2026-04-15.mdx:19:23 Unexpected owner')]))
  test('for another post, they still serve', () =>
    expect(
      found({
        ...IFAN,
        ...until('ifan-llywelyn-rees', 'members', '2026-04-30', '  - post: secretariat\n    from: 2026-05-01\n'),
      }),
    ).toEqual([]))
  test('a later meeting that closes it asks no more', () =>
    expect(
      found({
        ...IFAN,
        ...GONE,
        'minutes/2026-05-20.mdx': `---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\nattended: [orla-finnegan, bram-castell, mairead-obrien]\n---\n\n<Update of="minutes/2026-04-15/1" status="dropped">Nobody needs it any more.</Update>\n`,
      }),
    ).toEqual([]))
})

test.each([
  ['one of two owners', 'owner="mairead-obrien, bram-castell"', 'The owner of this open action left'],
  ['the lead of a group', 'owner="members" lead="bram-castell"', 'The lead of this open action left'],
  ['the holder of a post', 'owner="vice-chair"', 'The post that owns this open action is vacant'],
  [
    'the owner of a standing action',
    'owner="bram-castell" standing="each-meeting"',
    'The owner of this open action left',
  ],
])('%s', (_, owner, message) =>
  expect(
    found({
      ...agreed(`<Action id="1" ${owner}>To measure it.</Action>`),
      ...until('bram-castell', 'vice-chair', '2026-04-30'),
    }),
  ).toEqual([expect.stringContaining(message)]),
)
