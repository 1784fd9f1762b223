/** Pictures that stand within a file, kept as files of their own. */
import type { Remark } from './taken.ts'

/** The kinds that a record holds, by what their bytes begin with. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
]
const DATA = /^data:([a-z]+\/[\w.+-]+);base64,/i
/** So many bytes may one picture have; and all of a file together. */
const LARGEST = 5_000_000
const MOST = 4 * LARGEST

/** Gathers the pictures of one file. */
export class Pictures {
  readonly files: Record<string, Uint8Array> = {}
  #bytes = 0

  /** Keeps a picture by its address, under a name of its own. Gives what is said of it; one that is elsewhere is not fetched. */
  keep(address: string, alt: string): Remark {
    const kind = DATA.exec(address)
    if (!kind) {
      const isRemote = /^(?:https?:)?\/\//i.test(address)
      return isRemote
        ? { what: 'a picture at an address, which was not fetched', words: address.slice(0, 200) }
        : { what: 'a picture', words: alt }
    }
    const letters = address.slice(kind[0].length)
    return this.#isTooMuch(letters.length * 0.75) ? tooLarge(alt) : this.keepBytes(decoded(letters), kind[1] ?? '', alt)
  }

  /** Keeps a picture that is a part of the file. @param kind what the file calls it, where it is none that is held */
  keepBytes(bytes: Uint8Array, kind: string, alt: string): Remark {
    if (this.#isTooMuch(bytes.length)) return tooLarge(alt)
    const begin = String.fromCharCode(...bytes.subarray(0, 12))
    const ending = KINDS.find(([, begins]) => begins.test(begin))?.[0]
    if (ending === undefined) return { what: `a picture of a kind that the record does not hold (${kind})`, words: alt }
    this.#bytes += bytes.length
    const name = `picture-${Object.keys(this.files).length + 1}.${ending}`
    this.files[name] = bytes
    return { what: `the picture ${name}`, words: alt, file: name }
  }

  #isTooMuch(bytes: number): boolean {
    return bytes > LARGEST || this.#bytes + bytes > MOST
  }
}

function tooLarge(alt: string): Remark {
  return { what: 'a picture that is too large to be kept', words: alt }
}

function decoded(letters: string): Uint8Array {
  try {
    return Uint8Array.from(atob(letters), (one) => one.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
