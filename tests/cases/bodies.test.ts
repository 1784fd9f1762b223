/** A body, its second board and a sub-group of that, which meet on the same days. */
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import { find } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { committee, neighboursOf } from '../../src/views/bodies.ts'
import { chrome } from '../../src/views/chrome.ts'
import { pagePaths } from '../../src/views/page-paths.ts'
import { named } from '../../src/views/site.ts'
import { recordOf } from '../bodies.ts'
import { found as all, PANEL, panelSite } from './panel.ts'

const person = (name: string, post: string) =>
  `---\nname: ${name}\nroles:\n  - post: ${post}\n    from: 2025-01-01\n---\n`
const post = (name: string, role: string, body: string, more = '') =>
  `---\nname: ${name}\nrole: ${role}\nbody: ${body}\n${more}---\n`
const nil = (member: string) => `---\nmember: ${member}\nsigned: 2026-01-05\nform: signed\nnil: true\n---\n`
const minutes = (fields: string, text = 'Nothing was raised.') => `---\n${fields}status: draft\n---\n\n${text}\n`

/** The panel with a weir board and its paint sub-group. */
const BODIES = {
  'bodies/weir-board.yaml': 'name: Weir Board\nsummary: It looks after the weir.\n',
  'bodies/paint.yaml':
    'name: Paint Sub-group\nsummary: It chooses the paint.\npartOf: weir-board\npolicy:\n  quorum: 1\n',
  'posts/weir-chair.mdx': post('Chair of the Weir Board', 'chair', 'weir-board'),
  'posts/painters.mdx': post('Members of the Paint Sub-group', 'member', 'paint', 'group: true\nlead: dilys-weir\n'),
  'people/dilys-weir.mdx': person('Dilys Weir', 'weir-chair'),
  'people/tam-brush.mdx': person('Tam Brush', 'painters'),
  'interests/dilys-weir/2026-01-05.mdx': nil('dilys-weir'),
  'interests/tam-brush/2026-01-05.mdx': nil('tam-brush'),
  // On the days of the panel's own meetings, and one after the last of these.
  'minutes/2026-01-14-weir-board.mdx': minutes(
    'date: 2026-01-14\nbody: weir-board\nstart: "14:00"\nend: "15:00"\nnumber: 1\nchair: dilys-weir\nattended: [dilys-weir]\nnextMeeting:\n  date: 2026-05-20\n  agenda: [The sluice gate]\n',
    '<Action id="1" owner="dilys-weir" due="next-meeting">Ms Weir to lift the gate.</Action>\n\n<Deferral id="2" to="next-meeting">The rope is put off to the next meeting.</Deferral>',
  ),
  'minutes/2026-04-15-paint.mdx': minutes(
    'date: 2026-04-15\nbody: paint\nstart: "14:30"\nend: "15:00"\nnumber: 1\nattended: [tam-brush]\n',
    '<Action id="1" owner="tam-brush">Mx Brush to buy blue paint.</Action>\n\n<Decision id="blue">The gate will be blue.</Decision>',
  ),
}
/** What is found, without the drafts of the panel that grow old. */
const found = (changes: Record<string, string | undefined> = {}, asOf?: string) =>
  all({ ...BODIES, ...changes }, asOf).filter((one) => !one.includes('still a draft'))

const WEIR_MAY = {
  'minutes/2026-05-20-weir-board.mdx': minutes(
    'date: 2026-05-20\nbody: weir-board\nnumber: 2\nchair: dilys-weir\nattended: [dilys-weir]\n',
  ),
}

describe('bodies that meet on the same days', () => {
  test('no absence or follow-up of one is asked of another', () => expect(found()).toEqual([]))

  test('each is asked for what it put off, announced and agreed itself', () =>
    expect(found(WEIR_MAY)).toEqual([
      expect.stringMatching(/^error\[deferral-taken-up\].*“The sluice gate” was announced/),
      expect.stringMatching(/^warning\[action-followed-up\].*action `1` of 14 January 2026/),
      expect.stringMatching(/^error\[deferral-taken-up\].*put off to the next meeting/),
    ]))

  test('a report of another body counts', () => {
    const reported = `${PANEL['minutes/2026-04-15.mdx']}\n<Update of="minutes/2026-01-14-weir-board/1" status="done">It is lifted.</Update>\n`
    expect(found({ ...WEIR_MAY, 'minutes/2026-04-15.mdx': reported }).join()).not.toContain('action-followed-up')
  })

  test('after a report of another body that leaves it open, its own next meeting is asked', () => {
    const reported = `${PANEL['minutes/2026-04-15.mdx']}\n<Update of="minutes/2026-01-14-weir-board/1" status="in-progress">It is half way.</Update>\n`
    const due = BODIES['minutes/2026-01-14-weir-board.mdx'].replace(' due="next-meeting"', '')
    const files = { 'minutes/2026-01-14-weir-board.mdx': due, 'minutes/2026-04-15.mdx': reported }
    expect(found(files)).toEqual([])
    expect(found({ ...files, ...WEIR_MAY }).join()).toContain('the minutes of 20 May 2026 do not report on it')
  })

  test('a meeting that one announced is not held by another', () => {
    const panel = `---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\nattended: [orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]\n---\n\nNothing was raised.\n`
    expect(found({ 'minutes/2026-05-20.mdx': panel }, '2026-09-01')).toEqual([
      expect.stringContaining('A meeting was announced for 20 May 2026'),
    ])
  })
})

describe('who belongs to which', () => {
  const attended = (list: string) => ({
    'minutes/2026-04-15-paint.mdx': BODIES['minutes/2026-04-15-paint.mdx'].replace('[tam-brush]', list),
  })

  test('a member of the body is none of a sub-group', () =>
    expect(found(attended('[tam-brush, bram-castell]'))).toEqual([
      'error[member-at-the-time] minutes/2026-04-15-paint.mdx:7:23 Unexpected Bram Castell among the members, of whom this record has no seat in the Paint Sub-group on 15 April 2026',
    ]))

  test('a member of the body may come to a sub-group as a guest', () =>
    expect(found(attended('[tam-brush]\ninAttendance: [bram-castell]'))).toEqual([]))

  test('a member of the body is no guest of it for a seat elsewhere', () =>
    expect(
      found({
        'people/bram-castell.mdx': `${PANEL['people/bram-castell.mdx']?.replace(/\n---\n$/, '')}\n  - post: painters\n    from: 2026-04-16\n---\n`,
        'minutes/2026-05-20.mdx':
          '---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\nattended: [orla-finnegan, mairead-obrien, ifan-llywelyn-rees]\ninAttendance: [bram-castell]\n---\n\nNothing was raised.\n',
      }).join(),
    ).toContain('Unexpected Bram Castell in `inAttendance`, a member on 20 May 2026, expected `attended`'))

  test('a member of a sub-group who is in no list of its meeting is missed', () =>
    expect(found(attended('[]\ninAttendance: [bram-castell]')).join('\n')).toContain(
      'Tam Brush, a member of the Paint Sub-group on 15 April 2026, is in none of',
    ))

  test('only its own chair is in the chair of a board', () =>
    expect(
      found({
        ...WEIR_MAY,
        'minutes/2026-05-20-weir-board.mdx': WEIR_MAY['minutes/2026-05-20-weir-board.mdx'].replace(
          'chair: dilys-weir',
          'chair: orla-finnegan',
        ),
      }).join('\n'),
    ).toContain(
      'Unexpected Orla Finnegan in the chair, who by this record was neither Chair nor Vice-Chair on 20 May 2026',
    ))

  test('each member of any body declares to the one register', () =>
    expect(found({ 'interests/tam-brush/2026-01-05.mdx': undefined })).toEqual([
      expect.stringMatching(/^error\[declaration-current-at-meeting\] minutes\/2026-04-15-paint/),
      expect.stringMatching(/^error\[declaration-current\] people\/tam-brush/),
    ]))

  test('nobody declares for a sub-group that is no more', () =>
    expect(
      found({
        'interests/tam-brush/2026-01-05.mdx': undefined,
        'minutes/2026-04-15-paint.mdx': undefined,
        'bodies/paint.yaml': `${BODIES['bodies/paint.yaml']}dissolved: 2026-05-01\n`,
      }),
    ).toEqual([]))

  test('a quorum is that of the body that met', () =>
    expect(found({ 'bodies/paint.yaml': BODIES['bodies/paint.yaml'].replace('quorum: 1', 'quorum: 2') })).toEqual([
      expect.stringContaining('error[quorate] minutes/2026-04-15-paint.mdx'),
    ]))

  test('a body that the record doesn’t have is told once, with the nearest', () =>
    expect(
      found({
        'minutes/2026-04-15-paint.mdx': BODIES['minutes/2026-04-15-paint.mdx'].replace('body: paint', 'body: pant'),
      }),
    ).toEqual([
      'error[link-resolves] minutes/2026-04-15-paint.mdx:3:7 Unexpected id `pant`, expected one from bodies/',
    ]))
})

test('terms of a sub-group are no earlier version of those of the body', () =>
  expect(
    found({
      'bodies/paint.yaml': `${BODIES['bodies/paint.yaml']}terms: paint\n`,
      'terms-of-reference/paint.mdx':
        '---\ntitle: Terms of the Paint Sub-group\nfrom: 2026-01-01\n---\n\n<Clause id="paint">It chooses the paint.</Clause>\n',
    }).filter((one) => !one.includes('sealed-text')),
  ).toEqual([]))

describe('a board with terms of its own', () => {
  const terms = (...clauses: string[]) => ({
    'bodies/weir-board.yaml': `${BODIES['bodies/weir-board.yaml']}terms: weir\n`,
    'terms-of-reference/weir.mdx': `---\ntitle: Terms of the Weir Board\nfrom: 2026-01-01\nbody: weir-board\n---\n\n${clauses.map((id) => `<Clause id="${id}">The Board looks after it.</Clause>\n`).join('\n')}`,
  })
  const without = (id: string) => ({
    'terms-of-reference/first.mdx': PANEL['terms-of-reference/first.mdx']?.replace(
      `<Clause id="${id}">`,
      '<Clause id="other">',
    ),
  })
  const unchaired = {
    'minutes/2026-05-20-weir-board.mdx': WEIR_MAY['minutes/2026-05-20-weir-board.mdx'].replace(
      'chair: dilys-weir\n',
      '',
    ),
  }
  const rules = (changes: Record<string, string | undefined>) =>
    runRules(RULES, recordOf({ ...BODIES, ...changes }, PANEL), '2026-06-01')
      .diagnostics.filter(({ file }) => file.includes('weir-board'))
      .map(({ rule, basis }) => [rule, basis])
      .filter(([rule]) =>
        ['chaired', 'action-followed-up', 'action-has-owner', 'deferral-taken-up'].includes(rule ?? ''),
      )

  test('is asked for what they say, and not for what only those of the body say', () => {
    expect(rules({ ...terms('weir'), ...unchaired })).toEqual([])
    expect(rules({ ...terms('weir', 'chair'), ...unchaired })).toEqual([['chaired', 'terms-of-reference/weir#chair']])
    expect(rules(unchaired).filter(([rule]) => rule === 'chaired')).toEqual([
      ['chaired', 'terms-of-reference/first#chair'],
    ])
  })

  test('is asked for it where those of the body do not say it', () => {
    const changes = { ...without('chair'), ...unchaired }
    expect(rules({ ...changes, ...terms('chair') })).toEqual([['chaired', 'terms-of-reference/weir#chair']])
    const panel = PANEL['minutes/2026-04-15.mdx']?.replace('chair: orla-finnegan\n', '')
    expect(found({ ...changes, ...terms('chair'), 'minutes/2026-04-15.mdx': panel }).join()).not.toContain(
      'minutes/2026-04-15.mdx:2:7',
    )
  })

  test('owes what is promised all the same', () => {
    const text = BODIES['minutes/2026-01-14-weir-board.mdx'].replace(' owner="dilys-weir"', '')
    expect(rules({ ...terms('weir'), 'minutes/2026-01-14-weir-board.mdx': text })).toEqual([
      ['action-has-owner', 'terms-of-reference/first#chair-agenda'],
    ])
  })
})

describe('on the site', () => {
  const site = panelSite({ ...BODIES, ...WEIR_MAY })
  const meeting = site.meetingsById.get('minutes/2026-05-20-weir-board')

  test('a meeting is called after its body, and its neighbours are of the same', () => {
    expect(meeting && named(site, meeting.document).name).toBe('Weir Board, 20 May 2026')
    expect(meeting && neighboursOf(meeting, site).previous?.id).toBe('minutes/2026-01-14-weir-board')
    const panel = site.meetingsById.get('minutes/2026-01-14')
    expect(panel && neighboursOf(panel, site).next?.id).toBe('minutes/2026-04-15')
  })

  test('the page of a body has its own posts, meetings and actions, and the terms that hold', () => {
    const document = find(site.record, 'bodies', 'paint')
    const view = document && committee(document, site)
    expect(view?.posts.map(({ name }) => name)).toEqual(['Members of the Paint Sub-group'])
    expect(view?.meetings.map(({ name }) => name)).toEqual(['Paint Sub-group, Wednesday 15 April 2026'])
    expect(view?.open.map(({ text }) => text)).toEqual(['Mx Brush to buy blue paint.'])
    expect(view?.facts.flatMap(({ label, named: of = [] }) => of.map(({ href }) => `${label} ${href}`))).toEqual([
      'Part of /bodies/weir-board/',
      'Terms of reference /terms-of-reference/first/',
    ])
  })

  test('each body has a calendar, and tables say whose a row is', () => {
    const file = (path: string) => filesOf(site).get(path)?.() ?? ''
    expect(file('calendar/meetings-paint.ics').match(/UID:/g)).toHaveLength(1)
    expect(file('calendar/meetings.ics').match(/UID:/g)).toHaveLength(5)
    expect(file('data/decisions.csv')).toMatch(/minutes\/2026-04-15-paint\/blue,.*,paint,/)
  })

  test('a record without committees has no page or link of them', () => {
    expect(pagePaths(panelSite()).filter((path) => path.startsWith('bodies/'))).toEqual([])
    expect(chrome(panelSite()).hasBodies).toBe(false)
    expect(pagePaths(site)).toContain('bodies/')
  })
})
