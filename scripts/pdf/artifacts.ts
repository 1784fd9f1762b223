/** What a page draws outside its tags, as Chromium does with the ground and the frame of a word, and with some spaces. */

/** One word of a content stream: a string, a name, a number, a bracket, or an operator. */
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[^>]*>|[[\]]|\/[^\s/[\]<>()]*|[^\s/[\]<>()]+/g
const OPERATOR = /^(?!(?:true|false|null)$)[A-Za-z'"][\w*'"]*$/
const BEGINS_PATH = new Set(['m', 're'])
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
/** Paint by themselves: text, shadings, and what is drawn elsewhere. */
const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'sh', 'Do'])

/**
 * Marks whatever a content stream paints outside its tags as an artifact, which is not read out (ISO 32000-1, 14.8.2.2).
 * @param content the stream as Chromium writes it, each byte one character: no images in line, no unescaped brackets
 */
export function withArtifacts(content: string): string {
  const parts: string[] = []
  let written = 0
  const mark = (from: number, to: number) => {
    parts.push(content.slice(written, from), '/Artifact BMC\n', content.slice(from, to), '\nEMC')
    written = to
  }
  let depth = 0
  let statement: number | undefined
  let path: number | undefined
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    statement ??= index
    if (!OPERATOR.test(token)) continue
    const end = index + token.length
    if (token === 'BMC' || token === 'BDC') depth++
    else if (token === 'EMC') depth--
    else if (depth === 0) {
      if (BEGINS_PATH.has(token)) path ??= statement
      else if (PAINTS_PATH.has(token)) mark(path ?? statement, end)
      else if (PAINTS.has(token)) mark(statement, end)
    }
    if (token === 'n' || PAINTS_PATH.has(token)) path = undefined
    statement = undefined
  }
  return parts.join('') + content.slice(written)
}
