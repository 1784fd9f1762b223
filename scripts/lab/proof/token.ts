/** A piece of a file: a tag or a text of a page, or a line of any other text file. */
export interface Token {
  /** What makes it the same as another. */
  key: string
  kind: 'open' | 'close' | 'text' | 'line'
  /** Name of the element, for tags. */
  name?: string
  /** Of an opening tag. */
  attributes?: ReadonlyMap<string, string>
}

/** A text file as its lines. */
export function lineTokens(text: string): Token[] {
  return text.split('\n').map((line) => ({ key: line, kind: 'line' }))
}

/** An element on the way to a token, with how many children of each sort came so far. */
interface Open {
  label: string
  children: Map<string, number>
}

/** Where a token is: `main#main > ul.list > li[3]` in a page, a line number elsewhere. */
export function placeOf(tokens: readonly Token[], index: number): string {
  if (tokens[0]?.kind === 'line') return `line ${index + 1}`
  const path: Open[] = [{ label: '', children: new Map() }]
  for (const token of tokens.slice(0, index)) {
    const parent = path.at(-1)
    if (token.kind === 'close') path.pop()
    else if (token.kind === 'open' && parent && token.name !== '!doctype') path.push(opened(token, parent))
  }
  const inside = path.slice(1).map(({ label }) => label)
  return inside.filter((label) => !/^(html|body)\b/.test(label)).join(' > ') || 'the page'
}

function opened({ name = '', attributes }: Token, parent: Open): Open {
  const sort = `${name}${named(attributes?.get('class'))}`
  const number = (parent.children.get(sort) ?? 0) + 1
  parent.children.set(sort, number)
  const id = attributes?.get('id')
  return { label: id ? `${name}#${id}` : `${sort}[${number}]`, children: new Map() }
}

function named(classes: string | undefined): string {
  return classes ? `.${classes.split(' ')[0]}` : ''
}
