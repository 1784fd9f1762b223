/** What in the bytes of an attachment can run, or reaches out of it. Names of files are not looked at. */

/** Actions of PDF documents that run by themselves, or start something; a page to open first is none. */
const PDF: readonly [pattern: RegExp, what: string][] = [
  [/\/(?:JavaScript|JS)\b/, 'JavaScript'],
  [/\/Launch\b/, 'an action that starts a program'],
  [/\/OpenAction\b(?!\s*\[)/, 'an action that runs when it is opened'],
  [/\/AA\s*<</, 'actions that run by themselves'],
  [/\/(?:RichMedia|EmbeddedFiles?)\b/, 'files or media inside it'],
]

/** Parts of Office documents that can run, or are fetched from elsewhere. */
const OFFICE: readonly [pattern: RegExp, what: string][] = [
  [/(?:^|\/)vbaProject\.bin$/i, 'macros'],
  [/^(?:Basic|Scripts)\//, 'macros'],
  [/\/activeX\//i, 'controls that run'],
  [/\/embeddings\/.*\.bin$/i, 'a program or file inside it'],
  [/^xl\/externalLinks\//i, 'links that fetch data from other files'],
]

/** What a file holds that can run, in words, by its bytes (each one character); `undefined` where nothing is seen. What is compressed inside a PDF is not looked into. */
export function activeContent(bytes: string, type: string | undefined): string | undefined {
  if (type === 'pdf') {
    // A name may be written with its letters as numbers: `/J#61vaScript`.
    const text = bytes.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    return PDF.find(([pattern]) => pattern.test(text))?.[1]
  }
  if (type !== 'zip') return undefined
  const names = zipped(bytes)
  return OFFICE.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1]
}

/** The names of the files in a ZIP archive, as its directory lists them. */
export function zipped(bytes: string): string[] {
  const names: string[] = []
  for (let at = bytes.indexOf(ENTRY); at !== -1; at = bytes.indexOf(ENTRY, at + 4)) {
    const length = bytes.charCodeAt(at + 28) + 256 * bytes.charCodeAt(at + 29)
    names.push(bytes.slice(at + 46, at + 46 + length))
  }
  return names
}

/** What begins each entry of the directory of a ZIP archive. */
const ENTRY = 'PK\x01\x02'
