import { type Document, isDate, type PublicRecord, START, slug } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** What the site's own pages take of the addresses that documents would have. */
const TAKEN: ReadonlyMap<string, string> = new Map([
  ['index', 'the page that lists its folder'],
  ['people/compare', 'the page that compares editions of the register'],
])

/** A document's path is its address: one that would have to be escaped, or that a page of the site has, is none. */
export function* misnamed(document: Document, record: PublicRecord): Generator<Finding> {
  const { file, id, kind } = document
  const wrong = (message: string, help: string): Finding => ({ file, span: START, message, help: [help] })
  const names = id.split('/').slice(1)
  const last = names.at(-1) ?? ''
  const taken = TAKEN.get(`${kind}/${last}`) ?? TAKEN.get(last)
  if (kind === 'interests' && names.length !== 2)
    yield wrong(
      `Unexpected place \`${id}.mdx\`, expected \`interests/\` with a folder for each member`,
      'move it to `interests/`, the member’s id, and the day',
    )
  else if (kind !== 'interests' && names.length !== 1)
    yield wrong(
      `Unexpected place \`${id}.mdx\`, expected \`${kind}/\` without folders`,
      `move it to \`${kind}/${clear(last)}.mdx\``,
    )
  else if (names.some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)))
    yield wrong(
      `Unexpected name \`${names.join('/')}\`, expected small letters, digits and hyphens, as it is the page’s address`,
      `name the file \`${kind}/${names.map(clear).join('/')}.mdx\``,
    )
  else if (taken)
    yield wrong(
      `Unexpected name \`${last}\`: ${taken} has this address`,
      'give it another name, such as its title in small letters with hyphens',
    )
  else if (kind === 'interests') yield* misplaced(document as unknown as Document<'interests'>, record)
}

function clear(name: string): string {
  return slug(name) || 'a-name'
}

/** A declaration's folder and file say whose it is and when it was signed; two answers would be one too many. */
function* misplaced(document: Document<'interests'>, record: PublicRecord): Generator<Finding> {
  const { data, id } = document
  if (!data) return
  const [, person = '', day = ''] = id.split('/')
  if (person !== data.member) {
    yield {
      ...document.at(['member']),
      message: `Unexpected member \`${data.member}\` in the folder of \`${person}\``,
      help: [
        record.documents.has(`people/${person}`)
          ? `write \`member: ${person}\`, or move the file to \`interests/${data.member}/\``
          : `move the file to \`interests/${data.member}/\`: the record has nobody called \`${person}\` in people/`,
      ],
    }
  }
  if (day !== data.signed && !day.startsWith(`${data.signed}-`)) {
    yield {
      ...document.at(['signed']),
      message: `Unexpected day \`${data.signed}\` in a file named \`${day}.mdx\``,
      help: [
        `name the file \`${data.signed}${day.slice(10)}.mdx\``,
        ...(isDate(day.slice(0, 10)) ? [`or write \`signed: ${day.slice(0, 10)}\``] : []),
      ],
    }
  }
}
