/** Languages by their tags (BCP 47), such as `cy` for Welsh, and their names in English, from Unicode's list. */

/** A language, perhaps a script and a region: `cy`, `pt-BR`, `zh-Hant-TW`. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/

/** Unicode's names in English, read once one is asked for: that takes time, and few records name a language. */
let english: Intl.DisplayNames | undefined

function nameOf(tag: string): string | undefined {
  english ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return english.of(tag)
}

/** The name of a language in English; `undefined` where a tag is none that is known. */
export function languageName(tag: string): string | undefined {
  return TAG.test(tag) && canonical(tag) === tag ? nameOf(tag) : undefined
}

/** The tag that somebody means who writes a language by its name, in English or in itself, or its tag in other letters. */
export function languageMeant(words: string): string | undefined {
  const said = words.trim().toLowerCase()
  const tag = /^[a-z]{2,3}([-_][a-z0-9]+)*$/.test(said) ? canonical(said.replaceAll('_', '-')) : undefined
  if (tag !== undefined && languageName(tag) !== undefined) return tag
  return twoLetters().find((code) => [nameOf(code), ownName(code)].some((name) => name?.toLowerCase() === said))
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function ownName(code: string): string | undefined {
  return new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code)
}

/** All codes of two letters that are languages. */
function twoLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => nameOf(code) !== undefined)
}
