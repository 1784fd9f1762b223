/** What a content folder may hold that is no file to be read, and why a file can't be read: each in a sentence, with its mend. */
import type { Dirent } from 'node:fs'
import type { Unread } from '../record/index.ts'

/** Bytes of a file that are read: four times what a document may have of characters. */
const LARGEST = 5_000_000

/** Bytes of a picture that are read. */
const LARGEST_PICTURE = 50_000_000

/** Bytes of a name: pages and feeds have longer ones, and no disk takes more than 255. */
const LONGEST = 200

/** Letters that can't be seen, and those that turn the direction of text. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/** Hidden names that tools make, and that never hold a part of the record: these alone are passed over. */
const OF_TOOLS =
  /^\.(?:DS_Store|directory|editorconfig|git|gitattributes|github|gitignore|gitkeep|gitlab-ci\.yml|idea|keep|vscode|~lock\..*#|.*\.sw[op])$/

/** Whether a name is one of those that tools make, such as `.DS_Store` and `.gitkeep`. */
export function isOfTools(name: string): boolean {
  return OF_TOOLS.test(name)
}

/** A name that begins with a point, and that folders don't show. */
const UNSEEN: Unread = {
  message: 'Unexpected hidden name, which begins with a point: nothing in it is read',
  help: ['rename it without the point; where it is no part of the record, delete it'],
}

/** A symbolic link: followed, it could lead out of the record, or round in a circle. */
export const LINK: Unread = {
  message: 'Unexpected link to another place, expected the file or folder itself',
  help: ['copy what it leads to into its place: links are not followed'],
}

/** What is wrong with a name, if anything; what a document's would be as an address is the rules' question. */
export function oddName(name: string): Unread | undefined {
  if (name.startsWith('.')) return UNSEEN
  const help = ['rename it: small letters, digits and hyphens']
  if (name.includes('\ufffd')) return { message: 'Unexpected name that is not UTF-8 text, expected letters', help }
  const hidden = name.endsWith('.mdx') ? undefined : HIDDEN.exec(name)?.[0].codePointAt(0)
  if (hidden !== undefined) {
    const code = `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`
    return { message: `Unexpected character ${code} in the name, which can’t be seen, expected letters`, help }
  }
  if (Buffer.byteLength(name) <= LONGEST) return undefined
  return { message: `Unexpected length of the name, expected at most ${LONGEST} characters`, help: ['shorten it'] }
}

/** What an entry of a folder is, if it is neither a folder nor a file to be read. */
export function oddEntry(entry: Dirent): Unread | undefined {
  if (entry.isSymbolicLink()) return LINK
  if (entry.isDirectory()) {
    if (entry.name.startsWith('.') || !/\.(mdx|ya?ml)$/.test(entry.name)) return oddName(entry.name)
    return {
      message: 'Unexpected folder with the name of a document, expected a file',
      help: ['rename it without the ending; until then nothing in it is read'],
    }
  }
  if (entry.isFile()) return oddName(entry.name)
  return {
    message: 'Unexpected pipe, socket or device, expected a file that holds text',
    help: ['delete it: a record holds files and folders alone'],
  }
}

/** Why a file of so many bytes is not read, if it is too large. */
export function tooLarge(size: number, isPicture = false): Unread | undefined {
  const most = isPicture ? LARGEST_PICTURE : LARGEST
  if (size <= most) return undefined
  const message = `Unexpected size of ${Math.round(size / 1e6).toLocaleString('en-GB')} MB, expected ${most / 1e6} MB at most`
  if (isPicture) return { message, help: ['save the picture with fewer pixels, under the same name'] }
  return {
    message,
    help: ['part it into documents of their own, and link them; what is no text does not end in `.mdx` or `.yaml`'],
  }
}

/** Why a file or folder can't be read, from what the operating system says. */
export function unreadable(error: unknown, what: 'file' | 'folder'): Unread {
  const code = String((error as { code?: unknown }).code ?? error)
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      message: `Unexpected ${what} that this program has no permission to read`,
      help: [
        `give everybody leave to read it: \`chmod a+r${what === 'folder' ? 'x' : ''}\`, or “Permissions” among its properties`,
      ],
    }
  }
  if (code === 'ENOENT') {
    return {
      message: `Unexpected ${what} that was taken away while the record was read`,
      help: ['run the check again'],
    }
  }
  return {
    message: `Unexpected ${what} that can’t be read from the disk (${code})`,
    help: ['copy it to another name and back; if that fails too, ask who looks after this computer'],
  }
}
