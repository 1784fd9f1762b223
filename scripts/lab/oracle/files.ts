/** A world, written down as the files of a record. */
import { EXAMPLE_BODY } from '../../../src/rules/index.ts'
import { type Day, written } from './calendar.ts'
import type { Person, Sitting, World } from './world.ts'

/** The files of a world, by their paths under content/; the terms are those of the miniature body. */
export function filesOf({ validMonths, unsignedDays, people, sittings, ends }: World): Record<string, string> {
  const terms = 'terms-of-reference/first.mdx'
  const files: Record<string, string> = {
    'body.yaml': `${EXAMPLE_BODY['body.yaml']}policy:\n  declarationValidMonths: ${validMonths}\n  unsignedDays: ${unsignedDays}\n${ends === undefined ? '' : `recordEnds: ${written(ends)}\n`}`,
    'exceptions.yaml': '[]\n',
    [terms]: EXAMPLE_BODY[terms] as string,
    'posts/chair.mdx': '---\nname: Chair\nrole: chair\n---\n',
    'posts/vice-chair.mdx': '---\nname: Vice-Chair\nrole: vice-chair\n---\n',
    'posts/members.mdx': '---\nname: Members\nrole: member\ngroup: true\n---\n',
    'posts/officials.mdx': '---\nname: Officials\nrole: official\ngroup: true\n---\n',
  }
  for (const person of people) {
    files[`people/${person.id}.mdx`] = personText(person)
    for (const day of person.signed) {
      const date = written(day)
      files[`interests/${person.id}/${date}.mdx`] =
        `---\nmember: ${person.id}\nsigned: ${date}\nform: signed\nnil: true\n---\n`
    }
  }
  for (const { id, said } of people)
    for (const { day, form } of said) {
      const date = written(day)
      files[`interests/${id}/${date}-${form}.mdx`] =
        `---\nmember: ${id}\nsigned: ${date}\nform: ${form}\nnil: true\n---\n`
    }
  for (const one of sittings) files[`minutes/${written(one.day)}.mdx`] = minutesText(one)
  return files
}

function personText({ id, holdings }: Person): string {
  const roles = holdings.map(({ post, from, until, suspended }) => {
    const away = suspended.map((one) => `      - from: ${written(one.from)}\n${dated('        until', one.until)}`)
    return `  - post: ${post}\n    from: ${written(from)}\n${dated('    until', until)}${away.length > 0 ? `    suspended:\n${away.join('')}` : ''}`
  })
  return `---\nname: Person ${id.slice(7)}\n${roles.length > 0 ? `roles:\n${roles.join('')}` : ''}---\n`
}

function minutesText({ day, owners, ...lists }: Sitting): string {
  const named = (['attended', 'apologies', 'absent', 'inAttendance'] as const).map(
    (list) => `${list}: [${lists[list].join(', ')}]\n`,
  )
  const actions = owners.map(
    (owner, n) =>
      `<Action id="${n + 1}" owner="${owner}">Person ${owner.slice(7)} to wind clock ${n + 1}.</Action>\n\n`,
  )
  return `---\ndate: ${written(day)}\nstatus: draft\n${named.join('')}---\n\n## Clocks\n\n${actions.join('')}`
}

function dated(field: string, day: Day | undefined): string {
  return day === undefined ? '' : `${field}: ${written(day)}\n`
}
