/** Actions that are marked as something else, or within the mark of another action. */
import { readText, writtenLabels } from '../../reading/index.ts'
import { type AnyElement, elements, idsNamed, type Meeting, type PublicRecord, words } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Words that a label calls an action, in a mark that is none or is of another, and needs that somebody was asked to meet: nobody would follow them up. */
export function* otherwiseMarked({ document, id }: Meeting, record: PublicRecord): Generator<Finding> {
  const all = elements(document.body)
  for (const [n, element] of all.entries()) {
    const { name } = element
    if (!HOLDERS.has(name)) continue
    const said = words(element.body)
    const found = isOf(name) ? another(name, said) : instead(element, said, all[n + 1], record)
    if (found) yield { file: document.file, span: element.tag, ...found, explain: 'or', subjects: [id] }
  }
}

const LABEL = /^[\s*_[(]*(?:act|ap[\s\d.:-]|to.?do)/i

const HOLDERS: ReadonlySet<string> = new Set(['Action', 'Update', 'Decision', 'Deferral', 'Need', 'Interest'])
type Told = Pick<Finding, 'message' | 'severity' | 'help'>

/** Whether a mark is about an action. */
function isOf(name: string): name is 'Action' | 'Update' {
  return name === 'Action' || name === 'Update'
}

/** An action that a label names in the mark of another one, or in the report of what became of one. */
function another(name: 'Action' | 'Update', said: string): Told | undefined {
  const label = writtenLabels(said).find(({ from, action }) =>
    name === 'Update'
      ? readText(action.words).some(({ kind }) => kind === 'action')
      : /\p{L}\s+\p{L}/u.test(said.slice(0, Math.min(from, 200))) && /\p{L}\s+\S+\s+\p{L}/u.test(action.words),
  )
  if (!label) return undefined
  return {
    message: `A label calls something in this \`<${name}>\` an action of its own`,
    help: [
      `write it below, on lines of its own, in an \`<Action>\` with its owner: “${short(label.action.words)}”`,
      'if the words only repeat what was asked, take the label before them out',
    ],
  }
}

/** An action in the mark of something else. */
function instead(
  { name, attributes }: AnyElement,
  said: string,
  next: AnyElement | undefined,
  record: PublicRecord,
): Told | undefined {
  if (writtenLabels(said).length > 0) return calledOther(name)
  const labelled = LABEL.test(said)
  // What was decided or put off may say how it comes about; an action is what somebody of the record is to do.
  const mayHold = name !== 'Interest' && next?.name !== 'Action' && !('owner' in attributes && attributes.owner)
  if (name !== 'Need' && !labelled && !mayHold) return undefined
  const action = readText(said).find(({ kind }) => kind === 'action')
  if (action?.sure && (name === 'Need' || labelled)) return calledOther(name)
  if (!action || name === 'Interest') return undefined
  if (name === 'Need')
    return {
      message: `This reads like an action, and is marked as \`<${name}>\`, which says that nobody was asked`,
      severity: 'warning',
      help: ['write `<Action>` in its place, with its owner', 'where nobody was asked, leave it'],
    }
  const ids = idsNamed(action.owner ?? '', ['people', 'posts'], record.documents)
  if (ids.length === 0 || !mayHold) return undefined
  return {
    message: `This reads like an action, and is marked as \`<${name}>\`, which nobody has to follow up`,
    severity: 'warning',
    help: [
      `write what is to be done right below it, on lines of its own, in an \`<Action>\` with \`owner="${ids.join(', ')}"\``,
    ],
  }
}

function calledOther(name: string): Told {
  return {
    message: `A label calls this an action, and it is marked as \`<${name}>\``,
    help: ['write `<Action>` in its place, with its owner', 'or take the label out, where nobody is to act'],
  }
}

function short(said: string): string {
  return said.length > 100 ? `${said.slice(0, said.lastIndexOf(' ', 100) + 1)}…` : said
}
