/** Who is meant where minutes name somebody in words. */
import { only, type PublicRecord, shortId } from '../../record/index.ts'

/** Finds ids of people and posts by names as minutes write them. */
export class Who {
  /** An id for each name; `undefined` where it could be more than one. */
  readonly #ids = new Map<string, string | undefined>()

  constructor({ documents }: Pick<PublicRecord, 'documents'>) {
    for (const person of only(documents.values(), 'people')) {
      const name = person.data && spoken(person.data.name)
      if (!name) continue
      const parts = name.split(' ')
      const initials = parts.flatMap((part) => part.split('-')).map((part) => part.charAt(0))
      for (const one of new Set([name, parts.at(-1) ?? name, parts[0] ?? name, initials.join('')]))
        this.#add(one, shortId(person))
    }
    for (const post of only(documents.values(), 'posts'))
      if (post.data) this.#add(spoken(post.data.name), shortId(post))
  }

  /** The ids of all that some words name, "the Chair and Ms Oakes"; none where anybody of them is not in this record. */
  named(words: string): string[] {
    const ids = words
      .split(/\s*(?:,|\/|&|\+|\band\b)\s*/)
      .filter((name) => name !== '')
      .map((name) => this.#ids.get(spoken(name)))
    return ids.includes(undefined) ? [] : [...new Set(ids as string[])]
  }

  #add(name: string, id: string): void {
    if (name.length > 1) this.#ids.set(name, this.#ids.has(name) && this.#ids.get(name) !== id ? undefined : id)
  }
}

/** A name in small letters, without titles, articles and marks. */
function spoken(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/^ ?(?:(?:the|mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|sir|dame|lord|lady|baroness|rev) )*/, '')
    .trim()
}
