/** Sentences of minutes, made of parts, so that no two documents read the same. */
import type { Random } from './random.ts'
import type { Topic } from './topics.ts'

const SPEAKERS = [
  'The Committee',
  'Officials',
  'The Chair',
  'The Vice-Chair',
  'Several members',
  'The Secretariat',
  'Two members',
  'A visiting lengthsman',
  'The engineers’ panel',
] as const
const SAID = [
  'noted that',
  'reported that',
  'heard that',
  'learned that',
  'questioned whether',
  'welcomed the news that',
  'recalled that',
  'pointed out that',
] as const
const PLACES = [
  'the Upper Cut',
  'the Lower Cut',
  'Heron Basin',
  'the Long Pound',
  'Puddle Flight',
  'the Eastern Arm',
  'Osier Wharf',
  'Mill Reach',
  'the summit level',
] as const
const STATES = [
  'need more time than was planned',
  'cost less than the estimate',
  'are in better order than expected',
  'were closed for part of the month',
  'have drawn letters from the public',
  'can’t be judged from the figures at hand',
  'would gain from a second opinion',
  'depend on decisions taken elsewhere',
  'showed no change since the spring',
  'are the subject of a separate paper',
] as const
const REASONS = [
  'because the contractor changed',
  'since the rain of last week',
  'as the report sets out',
  'although the funds are there',
  'while the survey goes on',
  'given what the neighbours say',
  'if the level holds',
  'now that the stoppage has ended',
  'as long as access stays open',
] as const
const TASKS = [
  'write to the keepers about',
  'bring a short paper on',
  'collect figures for',
  'visit and photograph',
  'draft guidance on',
  'ask the engineers’ panel about',
  'publish the summary of',
  'circulate the revised plan for',
  'compare three years of',
  'meet the users’ group about',
] as const
const OUTCOMES = [
  'Done, and circulated',
  'Reported in writing',
  'Completed within the week',
  'Heard, with thanks',
  'Done; the note is on file',
  'Finished, a day late',
] as const

/** A sentence of discussion within a topic. */
export function sentence(random: Random, topic: Topic): string {
  const figure = random.chance(0.4) ? ` (${figures(random)})` : ''
  return `${random.pick(SPEAKERS)} ${random.pick(SAID)} the ${random.pick(topic.things)} at ${random.pick(PLACES)}${figure} ${random.pick(STATES)}, ${random.pick(REASONS)}.`
}

/** So many sentences of discussion as one paragraph. */
export function paragraph(random: Random, topic: Topic, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, topic)).join(' ')
}

/** What somebody is to do, without who. */
export function task(random: Random, topic: Topic): string {
  return `${random.pick(TASKS)} the ${random.pick(topic.things)} at ${random.pick(PLACES)}, ${random.pick(REASONS)} (${figures(random)})`
}

/** What became of an action. */
export function outcome(random: Random, topic: Topic): string {
  return `${random.pick(OUTCOMES)}: the ${random.pick(topic.things)} at ${random.pick(PLACES)} ${random.pick(STATES)}.`
}

/** A small table of figures within a topic. */
export function table(random: Random, topic: Topic): string {
  const rows = random.some(topic.things, 4).map((thing) => `| ${thing} | ${random.pick(PLACES)} | ${figures(random)} |`)
  return ['| What | Where | Figure |', '| --- | --- | --- |', ...rows].join('\n')
}

/** A bullet list of points within a topic. */
export function points(random: Random, topic: Topic): string {
  const count = random.between(3, 5)
  return Array.from({ length: count }, () => `- **${random.pick(topic.things)}**: ${sentence(random, topic)}`).join(
    '\n',
  )
}

function figures(random: Random): string {
  const amount = random.between(12, 99_999).toLocaleString('en-GB')
  return random.pick([`£${amount}`, `${amount} tonnes`, `${amount} yards`, `${random.between(2, 97)} % of ${amount}`])
}
