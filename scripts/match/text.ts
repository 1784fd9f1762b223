/** The match for people at a terminal: why each pair, who was excluded, and why no other match is better. */
import type { Answer, Cost, Question } from '../../src/match/index.ts'
import { counted, inWords, only, type PublicRecord } from '../../src/record/index.ts'
import { printable } from '../../src/report/printable.ts'
import { nameOf } from './names.ts'
import { reasonsFor } from './reasons.ts'
import { unknownTo } from './unknown.ts'

/** The whole of it, in lines. */
export function textOf(answer: Answer, question: Question, record: PublicRecord): string {
  return [
    heading(question, record),
    answer.matches.map((one) => reasonsFor(one, answer, question, record).join('\n')).join('\n'),
    listed('Excluded by a declared interest', excluded(question, record)),
    listed('What this record can’t show', unknownTo(answer, question, record)),
    proof(answer, question, record),
  ]
    .filter((part) => part !== '')
    .map((part) => part.split('\n').map(printable).join('\n'))
    .join('\n\n')
}

function heading({ from, pathfinders, members }: Question, { documents }: PublicRecord): string {
  const others = [...only(documents.values(), 'pathfinders')].length - pathfinders.length
  const have = others === 0 ? '' : `; ${others} more ${others === 1 ? 'has' : 'have'} one already`
  return `From ${inWords(from)}: ${counted(pathfinders.length, 'pathfinder')} without a buddy, ${counted(members.length, 'member')}${have}`
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n')
}

function excluded({ excluded }: Question, record: PublicRecord): string[] {
  return excluded.map(({ member, pathfinder, declaration, index }) => {
    const { file, span } = declaration.document.at(['interests', index])
    const where = nameOf(record, `organisations/${declaration.data.interests[index]?.organisation}`)
    return `${nameOf(record, `people/${member}`)}, ${nameOf(record, pathfinder.id)}: an interest in ${where} (${file}:${span.line})`
  })
}

/** The figures, and why they prove it. */
function proof({ proof, cost }: Answer, { pathfinders, unasked }: Question, record: PublicRecord): string {
  const rows = [
    ...pathfinders.map(({ id }, n): [string, string] => [nameOf(record, id), amount(proof.pathfinders[n])]),
    ...proof.members.flatMap(({ member, before, figure }): [string, string][] => {
      const name = nameOf(record, `people/${member}`)
      const words = amount(figure)
      return words === '0' ? [] : [[before === 0 ? name : `${name}, having ${before} already`, words]]
    }),
    ['all others', '0'],
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  const total = amount(cost)
  return [
    'Why no other match is better',
    'Each pathfinder and each member has a figure:',
    ...rows.map(([name = '', words]) => `  ${name.padEnd(width)}  ${words}`),
    `No pair that is allowed comes to less than its two figures together: ${counted(proof.pairs, 'pair')} checked.`,
    'No figure of a member is above 0, none of a pathfinder above what it comes to if it is left out. So any match comes to',
    'all figures together, or more.',
    `All figures together: ${total}. This match: ${total}.`,
    'What is named first decides: a pathfinder left out, then pathfinders that a member has already, then regret (0 for a',
    `first choice, 1 for a second, ${unasked} where the member did not ask), then distances not known, then metres.`,
  ].join('\n')
}

/** A cost in words; `0` where it is nothing. Between equals it also tells ids apart, which nobody needs to read. */
function amount(cost: Cost | undefined): string {
  if (!cost) return '0'
  const { without, load, regret, unknown, metres } = cost
  const parts: [bigint, (n: string) => string][] = [
    [without, (n) => `left out ${n}`],
    [load, (n) => `had already ${n}`],
    [regret, (n) => `regret ${n}`],
    [unknown, (n) => `distances not known ${n}`],
    [metres, (n) => `${n} m`],
  ]
  const words = parts.filter(([n]) => n !== 0n).map(([n, say]) => say(n.toLocaleString('en-GB').replace('-', '−')))
  return words.join(', ') || '0'
}
