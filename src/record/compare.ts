/** The order of two texts by the signs in them, the same in every language and on every computer. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
