/**
 * A number with its noun: `counted(1, 'action')` is "1 action".
 * @param many the plural, where it is more than an `s` at the end
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
