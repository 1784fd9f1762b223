/** A file below `assets/`, by its name and the digest of its bytes. */
export interface Asset {
  name: string
  digest: string
}

/** `Page.Mc2kPc4p.css`: what it is called, a digest of what is in it, and its kind. */
const HASHED = /^(.+)\.[\w-]{8}(\.\w+)$/

/** The earlier name of each hashed asset that has another name now: by its bytes, else its name without the digest, else as the only one left of its kind. */
export function earlierNames(was: readonly Asset[], is: readonly Asset[]): Map<string, string> {
  const hashed = (assets: readonly Asset[]) => assets.filter(({ name }) => HASHED.test(name))
  const names = new Map<string, string>()
  let [earlier, later] = [hashed(was), hashed(is)]
  for (const trait of [
    ({ digest }: Asset) => digest,
    ({ name }: Asset) => name.replace(HASHED, '$1$2'),
    ({ name }: Asset) => name.replace(HASHED, '$2'),
  ]) {
    const byTrait = Map.groupBy(earlier, trait)
    for (const [value, [asset, another]] of Map.groupBy(later, trait)) {
      const [match, second] = byTrait.get(value) ?? []
      if (asset && match && !another && !second) names.set(asset.name, match.name)
    }
    const taken = new Set(names.values())
    earlier = earlier.filter(({ name }) => !taken.has(name))
    later = later.filter(({ name }) => !names.has(name))
  }
  return names
}

/** A text with all names of assets in it as they were. */
export function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/[\w@-]+(?:\.[\w@-]+){2,}/g, (name) => names.get(name) ?? name)
}
