/** Titles before a name, and letters behind it. */

/** Forms of address, which everybody may have: no name is filed under them, or asked about for them. */
const ADDRESSES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'cllr', 'councillor']
/** Titles behind which the name of the title is written, not the surname. */
const PEERS = ['lord', 'lady', 'baroness', 'baron', 'earl', 'countess', 'duke', 'duchess'].concat([
  'marquess',
  'marchioness',
  'viscount',
  'viscountess',
])
/** Titles that somebody was given, with the words before them. */
const HONOURS = ['the', 'rt', 'right', 'hon', 'honourable', 'sir', 'dame', 'dr', 'professor', 'prof', 'rev', 'reverend']
const LETTERS = '[CMOKD]BE|GBE|CH|CB|MP|MSP|MS|QC|KC|Jr|Sr|II|III|IV|PhD|FRS|FBA|Esq'

const GIVEN = new RegExp(`^(?:${[...HONOURS, ...PEERS].join('|')})\\.?$`, 'i')
const PEER = new RegExp(`^(?:${PEERS.join('|')})$`, 'i')
const LETTER = new RegExp(`^(?:${LETTERS})\\.?$`)
// "Right" alone begins other names too: "Right to Provide".
const BEFORE = new RegExp(
  `^(?:(?:${[...ADDRESSES, ...HONOURS, ...PEERS].join('|').replace('right', 'right(?=\\s+hon)')})\\b\\.?\\s+)+`,
  'i',
)
const BEHIND = new RegExp(`,?\\s+(?:${LETTERS})\\b\\.?`, 'g')

/** Whether a word is a title that somebody was given, or a word of one: `Rt`, `Dame`. */
export function isTitle(word: string): boolean {
  return GIVEN.test(word)
}

/** Whether a word is a title behind which the name of the title is written: `Baroness`. */
export function isPeerage(word: string): boolean {
  return PEER.test(word)
}

/** Whether a word is letters behind a name: `CBE`. */
export function isLetters(word: string): boolean {
  return LETTER.test(word)
}

/** A name without what stands round it: titles, letters behind it, and the body in brackets. */
export function bareName(words: string): string {
  return words
    .replace(/\s*\(.*$/, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .trim()
}
