/** How many of ascending numbers are at most another. */
export function countUpTo(numbers: readonly number[], most: number): number {
  let from = 0
  let to = numbers.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) <= most) from = middle + 1
    else to = middle
  }
  return from
}
