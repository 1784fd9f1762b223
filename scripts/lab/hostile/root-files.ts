/** Files at the root of content/ that somebody filled. */
import type { Kind } from './kind.ts'
import { numbered, run } from './texts.ts'

const EXCEPTION =
  'rule: sealed-text, reason: The seal was never made., approvedBy: Ada Finch, recorded: 2024-05-02, expires: 2024-12-31'

/** What the files at the root of content/ may be filled with. */
export const FILES: readonly Kind[] = [
  ...(
    [
      ['body.yaml', 59_000],
      ['exceptions.yaml', 498_000],
      ['addresses.yaml', 998_000],
    ] as const
  ).flatMap(([file, longest]) =>
    (
      [
        ['keys', numbered((n) => `key${n}: a\n`)],
        ['keys in a field', (size: number) => `published:\n${numbered((n) => `  key${n}: a\n`)(size)}`],
        ['entries', numbered((n) => `- a${n}\n`)],
        ['entries of fields', numbered((n) => `- rule: a${n}\n`)],
        ['entries of unknown fields', numbered((n) => `- {a${n}: b}\n`)],
        ['a key twice', run('name: a\n')],
        ['no end of a list', run('- [a, b\n')],
        ['deep lists', (size: number) => '- '.repeat(size / 2)],
        ['anchors', numbered((n) => `k${n}: &a${n} b\n`)],
        ['one long text', (size: number) => `name: ${'a '.repeat(size / 2)}\n`],
        ['authorities', (size: number) => `authorities:\n${numbered((n) => `  - A${n}\n`)(size)}`],
        ['rules that stand on clauses', (size: number) => `basis:\n${numbered((n) => `  rule-${n}: c${n}\n`)(size)}`],
        ['exceptions', numbered((n) => `- { ${EXCEPTION}, subject: minutes/${n} }\n`)],
        [
          'exceptions of ranges',
          numbered((n) => `- { ${EXCEPTION}, subject: { minutes: { until: ${2000 + (n % 20)}-01-01 } } }\n`),
        ],
        [
          'exceptions of two approvers',
          numbered((n) => `- { ${EXCEPTION.replace('Finch', `Fin${n}`)}, subject: m/${n} }\n`),
        ],
        [
          'an exception of many subjects',
          (size: number) => `- { ${EXCEPTION}, subject: [${numbered((n) => `m/${n}, `)(size)}] }\n`,
        ],
        ['addresses that are gone', (size: number) => `published:\n${numbered((n) => `  minutes/${n}/: []\n`)(size)}`],
        ['fragments', (size: number) => `published:\n  minutes/2024-03-06/: [${numbered((n) => `f${n}, `)(size)}]\n`],
        ['moves', (size: number) => `moved:\n${numbered((n) => `  topics/${n}/: topics/${n + 1}/\n`)(size)}`],
        ['moves to nothing', (size: number) => `moved:\n${numbered((n) => `  topics/${n}/: minutes/${n}/\n`)(size)}`],
        [
          'moves to fragments',
          (size: number) => `moved:\n${numbered((n) => `  topics/${n}/: minutes/2024-03-06/#a${n}\n`)(size)}`,
        ],
        [
          'gone with reasons',
          (size: number) => `gone:\n${numbered((n) => `  topics/${n}: it was a draft only\n`)(size)}`,
        ],
      ] as const
    ).map(([name, text]): Kind => ({ name: `${file}: ${name}`, file, text: (size) => text(Math.min(size, longest)) })),
  ),
]
