/** Actions as bodies write them: owners from outside, months, standing duties, logs taken over, transfers. */
import { describe, expect, test } from 'vitest'
import { find, openActions } from '../../src/record/index.ts'
import { actionRows } from '../../src/views/actions.ts'
import { factsOf } from '../../src/views/entry.ts'
import { threadOf } from '../../src/views/thread.ts'
import { found as all, PANEL, panelSite } from './panel.ts'

const APRIL = 'minutes/2026-04-15.mdx'

const MAY = 'minutes/2026-05-20.mdx'
const HEAD = `status: draft\nchair: orla-finnegan\nattended: [orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]\n`
const may = (text: string, date = '2026-05-20') => `---\ndate: ${date}\n${HEAD}---\n\n${text}\n`
/** What is found beside the drafts of the panel, which grow old, and seals, which any change breaks. */
const found = (...asked: Parameters<typeof all>) =>
  all(...asked).filter((one) => !/still a draft|\[sealed-text\]/.test(one))
describe('an owner', () => {
  test('that is an organisation has the action on its page, beside a lead', () => {
    const files = {
      [MAY]: may('<Action id="9" owner="sallow-millwrights" lead="chair">The Millwrights to send a plan.</Action>'),
    }
    expect(found(files)).toEqual([])
    const owned = (site: ReturnType<typeof panelSite>) => {
      const document = find(site.record, 'organisations', 'sallow-millwrights')
      const thread = document ? threadOf(document as never, site) : []
      return thread.filter(({ kind }) => kind === 'action').map(({ text, owners }) => [text, owners])
    }
    expect(owned(panelSite(files))).toEqual([
      ['The Millwrights to send a plan.', [{ name: 'Sallow Millwrights', href: '/organisations/sallow-millwrights/' }]],
    ])
    expect(owned(panelSite())).toEqual([])
  })

  test('from outside is named as the minutes name them, without a link', () => {
    const files = { [MAY]: may('<Action id="9" ownerName="Mr Oswin Tarn of the Weir Board">To send a plan.</Action>') }
    expect(found(files)).toEqual([])
    const site = panelSite(files)
    expect(actionRows([...site.record.actions.values()].slice(-1), site)[0]?.owners).toEqual([
      { outsider: 'Mr Oswin Tarn of the Weir Board' },
    ])
  })

  test.each(['TBC', 'All', 'Unassigned', 'The Bailiff (to be confirmed)'])('“%s” from outside is none', (name) =>
    expect(found({ [MAY]: may(`<Action id="9" ownerName="${name}">To send a plan.</Action>`) })).toEqual([
      `error[action-has-owner] minutes/2026-05-20.mdx:8:27 Unexpected owner “${name}”, which names nobody, expected who is to act`,
    ]),
  )

  test('of whom the record has a page is named by the id', () =>
    expect(found({ [MAY]: may('<Action id="9" ownerName="Bram Castell">To send a plan.</Action>') })).toEqual([
      'error[action-has-owner] minutes/2026-05-20.mdx:8:27 Unexpected `ownerName` of Bram Castell, of whom the record has a page, expected the id in `owner`',
    ]))

  test('is either named or withheld', () =>
    expect(
      found({
        [MAY]: may(
          '<Action id="9" owner="withheld" ownerName="Oswin Tarn" withheld="They asked not to be named.">To send a plan.</Action>',
        ),
      }),
    ).toEqual([
      'error[action-has-owner] minutes/2026-05-20.mdx:8:23 Unexpected owner beside `withheld`, expected one or the other',
    ]))
})

/** The panel with an action at the end of the minutes of April, and with minutes of May. */
const panel = (agreed: string, text?: string, later?: string) => ({
  [APRIL]: `${PANEL[APRIL]}\n${agreed}\n`,
  ...(text === undefined ? {} : { [MAY]: may(text) }),
  ...(later === undefined ? {} : { 'minutes/2026-05-27.mdx': may(later, '2026-05-27') }),
})
const agreed = (attributes: string) =>
  `<Action id="3" owner="bram-castell" ${attributes}>To measure the sluice.</Action>`
const update = (attributes: string, text = 'The sluice was looked at.') =>
  `<Update of="minutes/2026-04-15/3" ${attributes}>${text}</Update>`
const states = (files: Record<string, string>, asOf?: string) => Object.fromEntries(panelSite(files, asOf).states)

describe('an action due in a month', () => {
  const files = panel(agreed('due="2026-05"'), 'Nothing was raised.')

  test('may wait until its last day', () => {
    expect(found(files, '2026-05-31')).toEqual([])
    expect(found(files, '2026-06-01')).toEqual([
      'warning[action-followed-up] minutes/2026-04-15.mdx:17:1 This record does not show what became of action `3` of 15 April 2026, due on 31 May 2026: there are no later minutes that could report on it',
    ])
  })

  test('says the month on the page', () => {
    const site = panelSite(files)
    expect(actionRows([...site.record.actions.values()].slice(-1), site)[0]?.due).toBe('May 2026')
  })
})

describe('a standing action', () => {
  const standing = agreed('standing="each-meeting"')

  test('is reported at each meeting, and stays open', () => {
    const files = panel(standing, update('status="reported"'))
    expect(found(files)).toEqual([])
    expect(states(files)).toMatchObject({ 'minutes/2026-04-15/3': 'reported' })
    const { record } = panelSite(files)
    expect(openActions(record, '2026-06-01').map(({ id }) => id)).toContain('minutes/2026-04-15/3')
  })

  test('is asked for where a later meeting is silent', () =>
    expect(found(panel(standing, update('status="reported"'), 'Nothing was raised.'))).toEqual([
      'warning[action-followed-up] minutes/2026-04-15.mdx:17:1 This record does not show what became of action `3` of 15 April 2026: the minutes of 27 May 2026 do not report on it',
    ]))

  test('ends where it is dropped', () =>
    expect(
      found(panel(standing, update('status="dropped"', 'The sluice is no longer in use.'), 'Nothing was raised.')),
    ).toEqual([]))
})

describe('the status on entry', () => {
  test('counts from the day of the minutes, and closes what is done', () => {
    const files = panel(agreed('status="done"'), 'Nothing was raised.')
    expect(found(files)).toEqual([])
    expect(states(files)).toMatchObject({ 'minutes/2026-04-15/3': 'done' })
    expect(states(panel(agreed('status="in-progress"')))).toMatchObject({ 'minutes/2026-04-15/3': 'in-progress' })
  })

  test('of what is done leaves nothing to report', () =>
    expect(found(panel(agreed('status="done"'), update('status="done"')))).toEqual([
      'error[update-known] minutes/2026-05-20.mdx:8:13 Unexpected update of something that was already `done` when it was agreed',
    ]))
})

describe('an action that others replace', () => {
  const split = 'minutes/2026-05-20/1, minutes/2026-05-20/2'
  const parts = (text: string) =>
    `${text}\n\n<Action id="1" owner="chair">To measure the gate.</Action>\n\n<Action id="2" owner="mairead-obrien">To draw the sluice.</Action>`

  test('is linked with each of them, both ways', () => {
    const files = panel(agreed(''), parts(update(`status="replaced" by="${split}"`)))
    expect(found(files)).toEqual([])
    const site = panelSite(files)
    const factsAt = (id: string) => {
      const action = site.record.actions.get(id)
      return action && factsOf(action.element, action.meeting.document, site)
    }
    const later = { status: 'replaced', by: [{ name: 'action 1 of 20 May 2026' }, { name: 'action 2 of 20 May 2026' }] }
    expect(factsAt('minutes/2026-04-15/3')).toMatchObject({ state: 'replaced', later: [later] })
    for (const id of split.split(', ')) {
      const replaces = [{ name: 'action 3 of 15 April 2026', href: '/minutes/2026-04-15/#action-3' }]
      expect(factsAt(id)).toMatchObject({ replaces })
    }
  })

  test('may be merged into one of its own meeting', () => {
    const two = `${agreed('')}\n\n<Action id="4" owner="chair" due="2026-09">To mend the sluice.</Action>`
    expect(found(panel(two, update('status="replaced" by="minutes/2026-04-15/4"')))).toEqual([])
  })

  test.each([
    ['status="replaced"', '8:43 Unexpected `replaced` without `by`, expected the actions that replace it'],
    [
      'status="done" by="minutes/2026-05-20/1"',
      '8:53 Unexpected `by` of something that is `done`, expected it only where it is `replaced`',
    ],
    [
      'status="replaced" by="minutes/2026-05-20/7"',
      '8:57 Unexpected `minutes/2026-05-20/7` in `by`, expected the full id of an action',
    ],
    [
      'status="replaced" by="minutes/2026-04-15/3"',
      '8:57 Unexpected the action itself in `by`, expected one of the same meeting or of a later one',
    ],
    [
      'status="replaced" by="minutes/2026-01-14/1"',
      '8:57 Unexpected an action of an earlier meeting in `by`, expected one of the same meeting or of a later one',
    ],
  ])('%s', (attributes, message) =>
    expect(found(panel(agreed(''), parts(update(attributes)))).filter((one) => one.includes('update-known'))).toEqual([
      `error[update-known] minutes/2026-05-20.mdx:${message}`,
    ]),
  )

  test('cannot be replaced in a circle', () => {
    const two = `${agreed('')}\n\n<Action id="4" owner="chair">To mend the sluice.</Action>`
    const both = `${update('status="replaced" by="minutes/2026-04-15/4"')}\n\n<Update of="minutes/2026-04-15/4" status="replaced" by="minutes/2026-04-15/3">They go together.</Update>`
    expect(found(panel(two, both))).toEqual([
      'error[update-known] minutes/2026-05-20.mdx:10:57 Unexpected action in `by` that was already `replaced` on 20 May 2026, expected one that is open',
    ])
  })
})

test('what was said to be needed is taken up by an action of a later meeting', () => {
  const files = panel(
    '<Need id="weir">A better weir is needed.</Need>',
    '<Update of="minutes/2026-04-15/weir" status="replaced" by="minutes/2026-05-20/1">Taken up.</Update>\n\n<Action id="1" owner="chair">To look at the weir.</Action>',
  )
  expect(found(files)).toEqual([])
  const { site, action } = {
    site: panelSite(files),
    action: panelSite(files).record.actions.get('minutes/2026-05-20/1'),
  }
  expect(action && factsOf(action.element, action.meeting.document, site)).toMatchObject({
    replaces: [{ name: '“A better weir is needed.”, said to be needed on 15 April 2026' }],
  })
})

describe('a vote', () => {
  const decided = (vote: string, body: string = PANEL['body.yaml'] ?? '') => ({
    'body.yaml': body,
    [MAY]: may(`<Decision id="gate" vote="${vote}">The gate is to be mended.</Decision>`),
  })

  test('is on the page in words', () => {
    const site = panelSite(decided('2-1-1'))
    const decision = site.record.meetings.at(-1)?.decisions[0]
    expect(decision && factsOf(decision.element, decision.meeting.document, site)).toMatchObject({
      vote: '2 for, 1 against, 1 abstained',
    })
    expect(found(decided('2-1-1'))).toEqual([])
  })

  test.each(['2-1', '2:1:0', 'carried', '2–1–1'])('“%s” is no count', (vote) =>
    expect(found(decided(vote))).toEqual([
      `error[document-shape] minutes/2026-05-20.mdx:8:27 Unexpected \`${vote}\` in \`vote\`, expected a count such as \`12-3-2\`: for, against, abstained`,
    ]),
  )
})

describe('an item below another one', () => {
  const text = (sub: string) => `## Repairs

### The gate

${sub}The Sallow Millwrights sent a price.

<Action id="1" owner="chair">To ask for another.</Action>

### The dam

<Action id="2" owner="chair">To walk along it.</Action>`
  const items = (body: string) =>
    panelSite({ [MAY]: may(body) })
      .record.meetings.at(-1)
      ?.items.map(({ heading, blocks }) => [heading.text, blocks.length])

  test('is one where it has an `<Item>` of its own; what follows it is of the item around both', () => {
    expect(items(text('<Item concerns="sallow-millwrights" />\n\n'))).toEqual([
      ['Repairs', 2],
      ['The gate', 2],
    ])
    expect(items(text(''))).toEqual([['Repairs', 5]])
  })

  test('has its own conflicts of interest', () => {
    const interest = `interests:\n  - id: 1\n    category: employment\n    organisation: sallow-millwrights\n    from: 2020-01-01\n    detail: Foreman of the yard\n`
    const files = {
      'interests/bram-castell/2026-05-01.mdx': `---\nmember: bram-castell\nsigned: 2026-05-01\nform: signed\n${interest}---\n`,
    }
    const asked = found({ ...files, [MAY]: may(text('<Item concerns="sallow-millwrights" />\n\n')) })
    expect(asked.filter((one) => one.includes('conflict-handled'))).toHaveLength(1)
    const said = `<Item concerns="sallow-millwrights" />\n\n<Interest member="bram-castell" organisation="sallow-millwrights" handling="withdrew">He left the room.</Interest>\n\n`
    expect(found({ ...files, [MAY]: may(text(said)) }).filter((one) => one.includes('conflict-handled'))).toEqual([])
  })
})
