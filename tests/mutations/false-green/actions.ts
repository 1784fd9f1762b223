import { at, change, type Mutation } from '../../../scripts/lab/mutate/mutation.ts'

const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const CANDLE = 'A candle was lit for the goat.'
const FIRST =
  '<Action id="1" owner="celeste-ambrose" due="2027-02-26">Ms Ambrose to finish the briefing on signals for fog.</Action>'
const OIL = 'Ms Ambrose to oil the fourth stair.'

/** Words at the end of the minutes that call something an action. */
const written = (name: string, words: string, line = words): Mutation => ({
  name,
  edits: { [NOVEMBER]: change(CANDLE, `${CANDLE}\n\n${words}`) },
  answers: [at('action-marked', NOVEMBER, line)],
})
/** A marked action turned into something else. */
const turned = (name: string, to: string, rule: string, line: string | number): Mutation => ({
  name,
  edits: { [NOVEMBER]: change(`- ${FIRST}`, to) },
  answers: [at(rule, NOVEMBER, line)],
})
const said = (name: string, words: string): Mutation =>
  turned(name, `- ${FIRST.replace(/>.*<\//, `>${words}</`)}`, 'document-shape', '<Action id="1"')
const owned = (name: string, owner: string, edits: Mutation['edits'] = {}): Mutation => ({
  name,
  edits: { ...edits, [NOVEMBER]: change('owner="celeste-ambrose"', owner) },
  answers: [at('action-has-owner', NOVEMBER, '<Action id="1"')],
})

/** Actions that nobody would follow up, because nobody marked them, owns them, or reads what they say. */
export const mutations: readonly Mutation[] = [
  written('a label in bold', `**Action:** ${OIL}`),
  written('a label without a colon', `**ACTION** ${OIL}`),
  written('a label of an action point', `AP7 – ${OIL}`),
  written('a label with a number and a full stop', `Action point 7. ${OIL}`),
  written('a label in small letters, of nobody', 'action: tbc to oil the fourth stair'),
  written('a label that says to do', 'To do: oil the fourth stair.'),
  written('a label in brackets behind the words', 'The fourth stair creaks. (Action: Ms Ambrose)'),
  written('a heading that is an action', `### Action: ${OIL}`),
  written('a list under a heading', '### Actions\n\n- Ms Ambrose: oil the fourth stair', '- Ms Ambrose: oil'),
  written('a numbered list of next steps', '### Next steps\n\n1. Oil the fourth stair (Ms Ambrose)', '1. Oil'),
  written(
    'a table with who and when',
    '| What | Who | When |\n| --- | --- | --- |\n| Oil | Ms Ambrose | May |',
    '| Oil',
  ),
  written('a table that only numbers its actions', '| No. | Action |\n| --- | --- |\n| 1 | Oil the stair |', '| 1 |'),
  written('a list in a list in a list', `- stairs\n  - the fourth\n    - ACTION: ${OIL}`, 'ACTION'),
  written('words of a link', '[ACTION: TBC to oil the fourth stair](../topics/oil.mdx)'),
  written('a footnote', `The stair creaks.[^1]\n\n[^1]: ACTION: ${OIL}`, '[^1]: ACTION'),
  written('code in a sentence', '`ACTION: TBC to oil the fourth stair.`'),
  written('a block of code', '```\nACTION: TBC to oil the fourth stair.\n```', 'ACTION'),
  written('a decision with the label of an action', `<Decision id="oiling">ACTION: ${OIL}</Decision>`),
  written('a need with the label of an action', `<Need id="oiling">ACTION: ${OIL}</Need>`),
  written('a quotation', `> ACTION: ${OIL}`),
  written('quotation marks', `“ACTION: ${OIL}”`, 'ACTION: Ms'),
  written('a label that is struck out', `~~ACTION~~: ${OIL}`),
  written('a row with a label and no heads', `| | |\n| --- | --- |\n| ACTION | ${OIL} |`, '| ACTION'),
  written('a label above the words', 'ACTION:\nThe fourth stair, by Ms Ambrose', 'ACTION:'),
  written('half a label in bold', `**ACT**ION: ${OIL}`),
  written('a letter of another script', `\u0410CTION: ${OIL}`),
  written('letters of another width', `\uff21\uff23\uff34\uff29\uff2f\uff2e: ${OIL}`),
  {
    ...written('a label with a space without width', `AC\u200bTION: ${OIL}`, 'TION: Ms'),
    answers: ['action-marked', 'written-is-read'].map((rule) => at(rule, NOVEMBER, 'TION: Ms')),
  },
  written('a figure for a letter', `ACTI0N: ${OIL}`),
  written('a label that is spaced out', `A C T I O N: ${OIL}`),
  written('a backslash in a label', `ACTION\\: ${OIL}`),
  written('a letter by its number', `&#65;CTION: ${OIL}`),
  turned(
    'a second action in the mark of one',
    `- ${FIRST.replace('</', ` ACTION: ${OIL}</`)}`,
    'action-marked',
    '<Action id="1"',
  ),
  {
    name: 'an update with the label of an action of its own',
    edits: { [NOVEMBER]: change('A keeper has been found', `ACTION: ${OIL} A keeper has been found`) },
    answers: [at('action-marked', NOVEMBER, 'A keeper has been found')],
  },
  {
    ...written('a comment of HTML', '<!-- ACTION: TBC to oil the fourth stair. -->'),
    answers: [at('document-shape', NOVEMBER, '<!--')],
  },
  turned('a marked action in a comment', `{/* ${FIRST} */}`, 'safe-content', '{/*'),
  turned('a marked action in a quotation', `> ${FIRST}`, 'document-shape', '> <Action'),
  turned('a marked action that is struck out', `- ~~${FIRST}~~`, 'document-shape', '~~'),
  turned(
    'a marked action in a note, outside the seal',
    `<Note>\n\n${FIRST}\n\n</Note>`,
    'document-shape',
    '<Action id="1"',
  ),
  turned('a mark written small', `- ${FIRST.replaceAll('Action', 'action')}`, 'safe-content', '<action'),
  said('an action without words', ''),
  said('an action of dashes', '– –'),
  said('an action of a number', '1.'),
  said('an action that is to be confirmed', 'TBC'),
  said('an action that is a picture', '![Stairs](../papers/wick-trials.png)'),
  owned('nobody in the place of a name', 'owner=""'),
  owned('a comma in the place of a name', 'owner=","'),
  owned('a space without width for a name', 'owner="&#8203;"'),
  owned('TBC for a name', 'owner="TBC"'),
  owned('everyone for a name', 'owner="everyone"'),
  owned('a placeholder for a name from outside', 'ownerName="To be confirmed"'),
  owned('a post called Vacant', 'owner="others"', {
    'posts/others.mdx': { write: '---\nname: Vacant\nrole: official\ngroup: true\nlead: chair\n---\n' },
  }),
  owned('a member who has left, with a post of the same id', 'owner="hester-vane"', {
    'posts/hester-vane.mdx': { write: '---\nname: Night watch\nrole: official\ngroup: true\nlead: chair\n---\n' },
  }),
  owned('a reason to withhold the owner, and no word that they are', 'withheld="She asked for it in a letter."'),
  {
    ...owned('withheld for a reason of points', 'owner="withheld" withheld="…………………"'),
    answers: ['action-has-owner', 'document-shape'].map((rule) => at(rule, NOVEMBER, '<Action id="1"')),
  },
  {
    ...owned('withheld for a reason that can’t be seen', `owner="withheld" withheld="${'&#8203;'.repeat(12)}"`),
    answers: ['action-has-owner', 'document-shape'].map((rule) => at(rule, NOVEMBER, '<Action id="1"')),
  },
  {
    name: 'a lead who had left by the day of the meeting',
    edits: { [NOVEMBER]: change('lead="chair"', 'lead="hester-vane"') },
    answers: [at('action-has-owner', NOVEMBER, '<Action id="2"')],
  },
  {
    name: 'an action dropped for no reason',
    edits: { [MAY]: change('The goat has moved to the mainland.', 'n/a') },
    answers: [at('document-shape', MAY, 'status="dropped">n/a')],
  },
  {
    name: 'an action done in the meeting that gave it',
    edits: { [NOVEMBER]: change(CANDLE, '<Update of="minutes/2026-11-11/1" status="done">Done at once.</Update>') },
    answers: [at('update-known', NOVEMBER, 'Done at once.')],
  },
  {
    name: 'something put off until a day that had passed',
    edits: { [SEPTEMBER]: (text) => `${text}\n<Deferral id="bell" to="2026-01-01">The bell was put off.</Deferral>\n` },
    answers: [at('deferral-taken-up', SEPTEMBER, '<Deferral id="bell"')],
  },
  {
    name: 'something put off and taken up by the same meeting',
    edits: {
      [SEPTEMBER]: (text) =>
        `${text.replace('paper="wick-trials" />', 'paper="wick-trials" takes="minutes/2026-09-09/bell" />')}
<Deferral id="bell" to="next-meeting">The bell was put off.</Deferral>\n`,
    },
    answers: [at('deferral-taken-up', SEPTEMBER, '<Deferral id="bell"')],
  },
]
