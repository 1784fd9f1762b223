/** Letters of other alphabets, as those write them who don't have them: no accent makes them of others. */

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const OF_OTHERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** A text in small letters with those of the plain alphabet in place of such letters; accents stay. */
export function plainLetters(text: string): string {
  return text.toLowerCase().replace(OF_OTHERS, (letter) => LETTERS[letter] as string)
}
