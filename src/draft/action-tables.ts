/** Tables that say who is to do what, as actions: a table holds no marks. */
import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { askedIn, type Columns, columnsOf } from '../reading/index.ts'
import { type IsoDate, idsNamed, OWNER_KINDS, type PublicRecord, plain } from '../record/index.ts'
import { tagFor } from '../rules/index.ts'
import type { Notice, Question } from './notice.ts'

/** What the drafts of tables say beside their nodes. */
interface Said {
  notices: Notice[]
  questions: Question[]
}

/** Nodes in which each row of such a table is an action; its words stay, parted by dashes. */
export function withActionTables(
  nodes: readonly RootContent[],
  day: IsoDate | undefined,
  record: PublicRecord,
  said: Said,
): RootContent[] {
  let last = 0
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return [node]
    const [head = [], ...rows] = node.children.map(({ children }) => children.map((cell) => plain(cell).trim()))
    const columns = columnsOf(head)
    return columns && columns.owner !== -1 ? asList(node, head, rows, columns) : [node]
  })

  function asList(table: Table, head: readonly string[], rows: readonly string[][], columns: Columns): RootContent[] {
    const items = rows.map((row, n): ListItem => {
      const cells = (table.children[n + 1]?.children ?? []).filter((cell) => plain(cell).trim() !== '')
      const words = cells.flatMap((cell, at): PhrasingContent[] => [
        ...(at > 0 ? [{ type: 'text' as const, value: ' – ' }] : []),
        ...cell.children,
      ])
      const asked = askedIn(row, columns)
      if (!asked) return item(words)
      const owners = idsNamed(asked.who, OWNER_KINDS, record.documents)
      const id = ++last
      const text = row.join(' | ')
      const { tag, isWhole } = tagFor(
        'action',
        { id, words: text, owner: asked.who, owners, meeting: day ?? '' },
        record,
      )
      said.notices.push({ words: asked.what, as: 'an action', sure: true })
      if (!isWhole)
        said.questions.push({
          words: `${asked.what} – ${asked.who}`,
          ask: 'Who is to do this? The record knows nobody of this name',
        })
      return item([
        {
          type: 'mdxJsxTextElement',
          name: 'Action',
          attributes: attributesOf(tag),
          children: words,
        } as PhrasingContent,
      ])
    })
    return [
      { type: 'paragraph', children: [{ type: 'text', value: `(${head.filter(Boolean).join(', ')})` }] },
      { type: 'list', ordered: false, spread: false, children: items },
    ]
  }
}

function item(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

/** The attributes of a tag as nodes: `id="1" owner="ed-mayo"`. */
function attributesOf(tag: string): { type: 'mdxJsxAttribute'; name: string; value: string }[] {
  return [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }))
}
