/** Files of this site, each fetched once. */
const fetched = new Map<string, Promise<Response>>()

/** The text of a file. @throws Error where the host doesn't give it. */
export async function text(address: string): Promise<string> {
  let coming = fetched.get(address)
  if (!coming) {
    // A later build has an index of its own: what is kept from an earlier one is asked after.
    coming = fetch(address, { cache: 'no-cache' })
    fetched.set(address, coming)
    coming.catch(() => fetched.delete(address))
  }
  const response = await coming
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.clone().text()
}

const parsed = new Map<string, Promise<unknown>>()

/** A JSON file. */
export function json(address: string): Promise<unknown> {
  let value = parsed.get(address)
  if (!value) {
    value = text(address).then((read) => JSON.parse(read))
    parsed.set(address, value)
    value.catch(() => parsed.delete(address))
  }
  return value
}
