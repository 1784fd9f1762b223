/** What is withheld, and passages: which attributes go together, and that nothing withheld is in the record all the same. */
import { type AnyElement, type Block, elements } from '../block.ts'
import type { Fault } from '../fault.ts'
import { words } from '../text.ts'

/** The faults of every `<Passage>` that says nothing, of withheld words that are there, and of a day of review for nothing. */
export function wronglyWithheld(body: readonly Block[]): Fault[] {
  return elements(body).flatMap((element) => {
    const wrong = ofElement(element)
    return wrong ? [{ rule: 'document-shape', span: element.tag, ...wrong }] : []
  })
}

function ofElement({ name, attributes, unread, body }: AnyElement): Pick<Fault, 'message' | 'help'> | undefined {
  if (!('until' in attributes || 'withheld' in attributes) && name !== 'Passage') return undefined
  const { withheld, until } = attributes as { withheld?: string; until?: string }
  const isSilent = withheld === undefined && !unread.includes('withheld')
  if (until !== undefined && isSilent) {
    return {
      message: `Unexpected \`until\` of \`<${name}>\`, expected it only beside \`withheld\`: it is the day on which what is withheld is reviewed`,
      help: ['if it is withheld, say why: `withheld="…"`; else take `until` out'],
    }
  }
  const said = words(body)
  if (withheld !== undefined && said !== '' && (name === 'Passage' || name === 'Decision')) {
    return {
      message: `Unexpected words inside a \`<${name}>\` that is withheld, expected none: who can read the repository reads them`,
      help: [
        'take the words out, and close it at once: `withheld="…" />`; if they can be published, take `withheld` out',
      ],
    }
  }
  if (name !== 'Passage') return undefined
  const lang = (attributes as { lang?: string }).lang
  if (lang === undefined && isSilent && !unread.includes('lang')) {
    return {
      message: 'Unexpected `<Passage>` that says nothing of its words, expected `lang`, or `withheld` and `until`',
      help: [
        'where its words are in another language, say in which: `lang="…"`',
        'where they are withheld, say why: `withheld="…"`',
      ],
    }
  }
  if (lang === undefined || said !== '' || withheld !== undefined) return undefined
  return {
    message: 'Unexpected `<Passage>` without words, expected those that are in the other language',
    help: ['write them between the tags: `<Passage lang="…">…</Passage>`'],
  }
}
