/** Letters that look like others, so that a label is known however it is written. */

/** For each letter of a label, the signs that the eye takes for it: Cyrillic, Greek, figures. Widths and styles are folded by Unicode. */
const LIKE: Readonly<Record<string, string>> = {
  a: 'АаΑαᎪ4',
  c: 'СсϹϲᏟ',
  t: 'ТтΤτᎢ',
  i: 'ІіΙιӀ1l|!',
  o: 'ОоΟοՕ0',
  n: 'ΝпηՆ',
}
/** Where alphabets of capitals begin that Unicode folds to the plain one, those of mathematics, with the small ones behind each. */
const STYLES = Array.from({ length: 13 }, (_, n) => 0x1d400 + n * 52)
/** The same for full width, whose small letters begin 32 points on. */
const WIDE = 0xff21

/** Every way to write a letter, small or capital, as one sign or by its number. */
function waysTo(letter: string): string {
  const n = letter.charCodeAt(0) - 97
  const styled = [WIDE, WIDE + 32, ...STYLES.flatMap((start) => [start, start + 26])]
  const points = styled.map((start) => String.fromCodePoint(start + n)).join('')
  const codes = [letter.toUpperCase(), letter].map((one) => one.charCodeAt(0))
  const numbers = codes.flatMap((code) => [`0*${code}`, `[xX]0*${code.toString(16)}`]).join('|')
  return `(?:[${letter}${letter.toUpperCase()}${LIKE[letter] ?? ''}${points}]|&#(?:${numbers});)`
}

/** What stands between two letters and can't be seen, or only sets them off: format characters, accents, signs of Markdown, tags. */
const BETWEEN =
  '(?:[\\p{Default_Ignorable_Code_Point}\\p{M}*_~`\\\\ \\u00a0]|<\\/?[a-z]{1,8}>|&(?:shy|zwj|zwnj|#\\d{2,5}|#[xX][\\da-fA-F]{2,4});){0,6}'

/** The source of a pattern for a word of those letters, however it is written. It needs the flag `u`. */
export function however(word: string): string {
  return [...word].map(waysTo).join(BETWEEN)
}

/** The source of a pattern that finds quickly where such a word may begin: its first three letters, or a sign in their place. */
export function quickly(word: string): string {
  const gap = '(?:[^a-zA-Z0-9\\n]|</?[a-z]{1,8}>|&?#?\\w{2,6};){0,6}'
  return [...word.slice(0, 3)]
    .map((one) => `[${one}${one.toUpperCase()}${LIKE[one] ?? ''}\uff21-\uff5a\ud835&]`)
    .join(gap)
}
