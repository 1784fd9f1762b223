/**
 * A function that works something out once for each object, and keeps it as
 * long as that object: `make` must be pure, and the object unchanging.
 */
export function lazy<K extends WeakKey, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { value: V }>()
  return (of) => {
    let found = made.get(of)
    if (!found) {
      found = { value: make(of) }
      made.set(of, found)
    }
    return found.value
  }
}
