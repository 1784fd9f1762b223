/** E-mail addresses in words. */

const ADDRESS = /[\p{L}\p{N}_+-][\p{L}\p{N}_.+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u

/** The first address in words such as “The secretariat, desk@body.example”, if there is one. */
export function emailIn(words: string): string | undefined {
  return ADDRESS.exec(words)?.[0]
}

/** The link that begins an e-mail, RFC 6068: nothing in an address, a subject or a body ends its part. */
export function mailto(address: string, subject: string, body: string): string {
  const [to, about, text] = [address, subject, body.replace(/\r?\n/g, '\r\n')].map((one) =>
    encodeURIComponent(one.toWellFormed()),
  ) as [string, string, string]
  return `mailto:${to.replace('%40', '@')}?subject=${about}&body=${text}`
}
