/** Two states of things with keys. */
export { sameData, sameText } from '../record/index.ts'

/** The keys of two maps that are only in the first, only in the second, and in both. */
export function compare<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  return {
    gone: [...before].filter(([key]) => !after.has(key)),
    come: [...after].filter(([key]) => !before.has(key)),
    both: [...after].flatMap(([key, now]) => {
      const was = before.get(key)
      return was === undefined ? [] : [[key, was, now] as const]
    }),
  }
}
