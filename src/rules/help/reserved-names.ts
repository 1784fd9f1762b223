import { type Document, START, slug } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** What the site's own pages take of the addresses that documents would have. */
const TAKEN: Readonly<Record<string, string>> = {
  index: 'the page that lists its folder',
  'people/compare': 'the page that compares editions of the register',
}

/** A document's path is its address: one that would have to be escaped, or that a page of the site has, is none. */
export function* misnamed(document: Document): Generator<Finding> {
  const { file, id, kind } = document
  const names = id.split('/').slice(1)
  const folders = kind === 'interests' ? 1 : 0
  const last = names.at(-1) ?? ''
  const taken = TAKEN[`${kind}/${last}`] ?? TAKEN[last]
  if (names.length !== folders + 1) {
    yield {
      file,
      span: START,
      message: `Unexpected place \`${id}.mdx\`, expected ${folders ? '`interests/` with a folder for each member' : `\`${kind}/\` without folders`}`,
      help: [
        folders ? 'move it to `interests/`, the member’s id, and the day' : `move it to \`${kind}/${clear(last)}.mdx\``,
      ],
    }
  } else if (names.some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))) {
    yield {
      file,
      span: START,
      message: `Unexpected name \`${names.join('/')}\`, expected small letters, digits and hyphens, as it is the page’s address`,
      help: [`name the file \`${kind}/${names.map(clear).join('/')}.mdx\``],
    }
  } else if (taken) {
    yield {
      file,
      span: START,
      message: `Unexpected name \`${last}\`: ${taken} has this address`,
      help: ['give it another name, such as its title in small letters with hyphens'],
    }
  } else if (kind === 'interests') {
    yield* misplaced(document as unknown as Document<'interests'>)
  }
}

function clear(name: string): string {
  return slug(name) || 'a-name'
}

/** A declaration's folder and file say whose it is and when it was signed; two answers would be one too many. */
function* misplaced(document: Document<'interests'>): Generator<Finding> {
  const { data, file, id } = document
  if (!data) return
  const [, person = '', day = ''] = id.split('/')
  if (person !== data.member) {
    yield {
      file,
      span: document.where(['member']),
      message: `Unexpected member \`${data.member}\` in the folder of \`${person}\``,
      help: [`write \`member: ${person}\`, or move the file to \`interests/${data.member}/\``],
    }
  }
  if (day !== data.signed && !day.startsWith(`${data.signed}-`)) {
    yield {
      file,
      span: document.where(['signed']),
      message: `Unexpected day \`${data.signed}\` in a file named \`${day}.mdx\``,
      help: [`name the file \`${data.signed}.mdx\`, or write \`signed: ${day}\``],
    }
  }
}
