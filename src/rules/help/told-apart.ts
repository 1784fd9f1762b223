/** Two people who print alike, and whom nothing tells apart. */
import { confused, type Document, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { lineBelow } from './places.ts'

type Person = Document<'people'>

/** Everybody who prints, on some day, like somebody else, and has no `distinguisher` or the same one. */
export function* notToldApart({ documents }: PublicRecord): Generator<Finding> {
  for (const { person, other } of confused(documents)) {
    const words = person.data?.distinguisher
    yield words === undefined ? without(person, other) : alike(person, other, words)
  }
}

function without(person: Person, other: Person): Finding {
  const place = person.at(['name'])
  return {
    ...place,
    message: `Unexpected name “${person.data?.name}”, which prints like that of somebody else in this record, expected words that tell the two apart`,
    help: [
      `add a line \`distinguisher:\` at line ${lineBelow(place.span).line}, with words that tell them apart as they follow the name: where they are from, or whom they work for`,
      `if they are one person, keep one file, and write its id wherever the other’s stands`,
    ],
    related: [{ ...other.at(['name']), message: 'the other' }],
    subjects: [person.id],
  }
}

function alike(person: Person, other: Person, words: string): Finding {
  return {
    ...person.at(['distinguisher']),
    message: `Unexpected \`distinguisher\` “${words}”, which somebody else of that name has too`,
    help: ['write what only this one is known by'],
    related: [{ ...other.at(['distinguisher']), message: 'the other' }],
    subjects: [person.id],
  }
}
