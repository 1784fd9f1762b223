/** Pictures that stand within a file, kept as files of their own. */
import type { Remark } from './taken.ts'

/** The kinds that a record holds, by what their bytes begin with. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
]
const DATA = /^data:([a-z]+\/[\w.+-]+);base64,/i
/** So many letters may one picture have, in base 64: about five million bytes; and all of a file together. */
const LARGEST = 7_000_000
const MOST = 4 * LARGEST

/** Gathers the pictures of one file. */
export class Pictures {
  readonly files: Record<string, Uint8Array> = {}
  #letters = 0

  /** Keeps a picture by its address, under a name of its own. Gives what is said of it; one that is elsewhere is not fetched. */
  keep(address: string, alt: string): Remark {
    const kind = DATA.exec(address)
    if (!kind) {
      const isRemote = /^(?:https?:)?\/\//i.test(address)
      return isRemote
        ? { what: 'a picture at an address, which was not fetched', words: address.slice(0, 200) }
        : { what: 'a picture', words: alt }
    }
    const letters = address.length - kind[0].length
    if (letters > LARGEST || this.#letters + letters > MOST)
      return { what: 'a picture that is too large to be kept', words: alt }
    const bytes = decoded(address.slice(kind[0].length))
    const begin = String.fromCharCode(...bytes.subarray(0, 12))
    const ending = KINDS.find(([, begins]) => begins.test(begin))?.[0]
    if (ending === undefined)
      return { what: `a picture of a kind that the record does not hold (${kind[1]})`, words: alt }
    this.#letters += letters
    const name = `picture-${Object.keys(this.files).length + 1}.${ending}`
    this.files[name] = bytes
    return { what: `the picture ${name}`, words: alt, file: name }
  }
}

function decoded(letters: string): Uint8Array {
  try {
    return Uint8Array.from(atob(letters), (one) => one.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
