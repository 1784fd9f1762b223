/** Elements of minutes that need words of their own, and have none that can be seen. */
import { type Block, elements } from '../block.ts'
import type { Fault } from '../fault.ts'
import { isNothing } from '../nothing.ts'
import { isReason } from '../reason.ts'
import { words } from '../text.ts'
import type { ElementName } from '../vocabulary.ts'

/** What the words of an element say. */
const SAID: Partial<Record<ElementName, string>> = {
  Action: 'what is to be done',
  Decision: 'what was decided',
  Deferral: 'what was put off',
  Need: 'what is needed',
  Interest: 'what was said of it',
}

/** The faults of every action, decision, deferral, need and interest without words, and of every update that drops something without a reason. */
export function wordless(body: readonly Block[]): Fault[] {
  const faults: Fault[] = []
  for (const element of elements(body)) {
    const said = SAID[element.name]
    const fault = { rule: 'document-shape', span: element.tag } as const
    const isWithheld = 'withheld' in element.attributes && element.attributes.withheld !== undefined
    if (said && !isWithheld && !hasWords(element.body)) {
      const message = `Unexpected \`<${element.name}>\` without words, expected ${said}`
      const help = `write it between the tags, in the words of the minutes: \`<${element.name} …>…</${element.name}>\``
      faults.push({ ...fault, message, help: [help] })
    } else if (element.name === 'Update' && element.attributes.status === 'dropped' && !isReason(words(element.body))) {
      const message =
        'Unexpected `<Update>` that drops something without a reason, expected why, in two words and ten letters at least'
      faults.push({ ...fault, message, help: ['write between the tags why it was dropped, as the minutes say it'] })
    }
  }
  return faults
}

function hasWords(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'list') return block.items.some(hasWords)
    return block.type === 'element' ? hasWords(block.body) : isSaid(words([block]))
  })
}

/** Whether a text says something: a letter, and more than that it is to be confirmed. */
function isSaid(text: string): boolean {
  return LETTER.test(text) && !isNothing(text)
}

const LETTER = /[\p{L}--\p{Default_Ignorable_Code_Point}]/v
