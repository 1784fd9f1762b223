/** The items of minutes, as blocks of MDX. */
import { inWords } from '../../../src/record/index.ts'
import { ACTIONS, actions, DEFERRAL } from './actions.ts'
import type { Business } from './agenda.ts'
import type { Context } from './context.ts'
import { INTERESTING, PLAIN } from './organisations.ts'
import { outcome, paragraph, points, sentence, table, task } from './prose.ts'

/** The first item: the minutes of the meeting before, and what became of each of its actions. */
export function mattersArising(context: Context): string[] {
  const { random, previous } = context
  if (!previous)
    return ['## Minutes and matters arising', 'This was the first meeting.', ...actions(context, undefined, 2)]
  const { date, business, fragments } = previous
  const place = random.between(0, 3)
  const about = `[${business[place]?.title}](${date}.mdx#${fragments[place]})`
  const updates = Array.from({ length: ACTIONS }, (_, n) => {
    const status = random.chance(0.06) ? 'dropped' : 'done'
    const text = outcome(random, random.pick(business).topic)
    return `<Update of="minutes/${date}/${n + 1}" status="${status}">${text}</Update>`
  })
  return [
    '## Minutes and matters arising',
    `The [minutes of ${inWords(date)}](${date}.mdx) were agreed, with a word on ${about}. The [Chair](../posts/chair.mdx) asked, as the [terms of reference](../terms-of-reference/standing.mdx#chair-agenda) have it, what became of each action.`,
    ...updates,
    ...actions(context, random.pick(business), 2),
  ]
}

/** An item of business: what was said, decided, put off, and who is to do what. */
export function item(context: Context, business: Business, place: number): string[] {
  const { random, previous } = context
  const { topic, title } = business
  const takes = place === 0 && previous ? ` takes="minutes/${previous.date}/${DEFERRAL}"` : ''
  const { concerns, interests } = concerned(context)
  const other = random.pick(PLAIN)
  const seat = random.pick(context.came.attended)
  return [
    `## ${title}`,
    `<Item topics="${topic.id}"${concerns}${takes} />`,
    ...interests,
    `[${seat.name}](../people/${seat.id}.mdx) opened the item on [${topic.name.toLowerCase()}](../topics/${topic.id}.mdx). ${paragraph(random, topic, 3)}`,
    random.chance(0.15) ? table(random, topic) : points(random, topic),
    `${sentence(random, topic)} A letter from the [${other[1]}](../organisations/${other[0]}.mdx) was *tabled*.`,
    random.chance(0.02) ? `> ${sentence(random, topic)}` : '',
    `<Decision id="${place + 1}-agreed" topics="${topic.id}">Agreed to ${task(random, topic)}.</Decision>`,
    ...actions(context, business, 2),
    place === 3
      ? `<Deferral id="${DEFERRAL}" to="next-meeting" topics="${topic.id}">Put off to the next meeting: whether to ${task(random, topic)}.</Deferral>`
      : '',
  ]
}

/** Any other business. */
export function closingItem(context: Context, { topic, title }: Business): string[] {
  const { random } = context
  return [
    '## Any other business',
    paragraph(random, topic, 2),
    `Members were reminded of [declarations](../terms-of-reference/standing.mdx#declare-interests) under the [register](../terms-of-reference/standing.mdx#register).`,
    ...actions(context, { topic, title }, 2),
  ]
}

/** What an item concerns; where a member present has an interest in it, the minutes say how that was handled. */
function concerned({ random, came }: Context): { concerns: string; interests: string[] } {
  if (!random.chance(0.1)) return { concerns: ` concerns="${random.pick(PLAIN)[0]}"`, interests: [] }
  const [organisation] = random.pick(INTERESTING)
  const interests = came.attended
    .filter((seat) => seat.interests.includes(organisation))
    .map(({ id, name }) => {
      const handling = random.pick(['withdrew', 'remained'])
      return `<Interest member="${id}" organisation="${organisation}" handling="${handling}">${name} declared the interest that stands in the register.</Interest>`
    })
  return { concerns: ` concerns="${organisation}"`, interests }
}
