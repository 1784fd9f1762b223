/** Actions as bodies write them: owners from outside, months, standing duties, logs taken over, transfers. */
import { describe, expect, test } from 'vitest'
import { actionRows, actionsOfOrganisation } from '../../src/views/actions.ts'
import { found as all, panelSite } from './panel.ts'

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
    const site = panelSite(files)
    const rows = actionsOfOrganisation('sallow-millwrights', site)?.rows
    expect(rows?.map(({ owners }) => owners)).toEqual([
      [{ name: 'Sallow Millwrights', href: '/organisations/sallow-millwrights/' }],
    ])
    expect(actionsOfOrganisation('sallow-millwrights', panelSite())).toBeUndefined()
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
