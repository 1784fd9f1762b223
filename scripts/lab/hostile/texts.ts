/** Texts of about so many characters. */

/** A piece as often as it fits. */
export const run =
  (piece: string, end = '') =>
  (size: number) =>
    piece.repeat(Math.max(1, Math.floor((size - end.length) / piece.length))) + end

/** Pieces with a number of their own. */
export const numbered = (piece: (n: number) => string) => (size: number) => {
  let made = ''
  for (let n = 0; made.length < size; n++) made += piece(n)
  return made
}

/** What opens as often as what closes it, with one letter between. */
export const nested = (open: string, close: string) => (size: number) => {
  const times = Math.floor(size / (open.length + close.length))
  return `${open.repeat(times)}a${close.repeat(times)}`
}

const howOften = (sign: string | RegExp, text: string) => text.split(sign).length - 1

/** A piece as often as the bounds let it stand in a paragraph and in the document, with words between. */
export const kept = (piece: string) => (size: number) => {
  const signs = [
    3900 / howOften('_', piece),
    2400 / howOften('<', piece),
    1900 / howOften('&', piece),
    40_000 / piece.length,
  ]
  const inParagraph = Math.floor(Math.min(...signs))
  const inDocument = Math.floor(Math.min(size / piece.length, 2990 / howOften(/<[A-Za-z]/, piece)))
  const words = 'word '.repeat(Math.max(0, Math.floor((size / inDocument - piece.length) / 5)))
  let made = ''
  for (let n = 1; n <= inDocument; n++) made += `${piece}${words}${n % inParagraph === 0 ? '\n\n' : ''}`
  return made
}
