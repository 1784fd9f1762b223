/** The published schemas of the formats that others read, and what an output breaks in them. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  // One pattern of the schema of SARIF has a bracket that Unicode mode refuses.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text) && isAscii(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://example.org/') && isAscii(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
})

/** What a SARIF log breaks; nothing if it is valid. */
export const sarifFaults = faultsBy('sarif-2.1.0-rtm.5.json')

/** What a Code Quality report breaks; nothing if it is valid. */
export const gitlabFaults = faultsBy('gitlab-code-quality.json')

function faultsBy(name: string): (value: unknown) => string[] {
  const text = readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), 'utf8')
  // The schema of SARIF calls itself draft 4, and holds nothing that draft 7 reads otherwise.
  const { $schema: _, id: __, ...schema } = JSON.parse(text)
  const validate = ajv.compile(schema)
  return (value) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

/** Addresses hold no spaces, and of signs only these (RFC 3986). */
function isAscii(text: string): boolean {
  return /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/i.test(text)
}
