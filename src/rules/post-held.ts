import { find, holdersOn, inWords, judgedOn, only, rolesBy, shortId } from '../record/index.ts'
import type { Rule } from './engine/rule.ts'
import { personName } from './help/names.ts'
import { suspendedDuring } from './help/suspensions.ts'

export const rule: Rule = {
  id: 'post-held',
  title: 'The record names the Chair and the Vice-Chair',
  invariant: 'The posts of chair and vice-chair are held by somebody whom the record names.',
  why: 'What a post owns is owned by nobody while the public can’t tell who holds it.',
  basis: 'clause:structure',
  severity: 'error',
  judges: ({ documents }) =>
    only(documents.values(), 'posts').some(({ data }) => data?.role === 'chair' || data?.role === 'vice-chair'),
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    for (const document of only(record.documents.values(), 'posts')) {
      const { role, name, body } = document.data ?? {}
      if (role !== 'chair' && role !== 'vice-chair') continue
      const { established, dissolved } = (body !== undefined && find(record, 'bodies', body)?.data) || {}
      if ((established !== undefined && day < established) || (dissolved !== undefined && dissolved < day)) continue
      const post = shortId(document)
      if (holdersOn(record, post, day).length > 0) continue
      const suspended = suspendedDuring(rolesBy(record.roles).byPost.get(post) ?? [], { date: day, ends: day })
      yield {
        ...document.at(['name']),
        message: suspended
          ? `The record names nobody in the post of ${name} on ${inWords(day)}: ${personName(record, suspended.role.person)} is ${suspended.words}`
          : `The record names nobody who held the post of ${name} on ${inWords(day)}`,
        help: [
          `add \`- post: ${post}\` with its dates to the roles of the person who ${suspended ? 'holds it meanwhile' : 'holds it'}`,
        ],
        ...(suspended ? { related: [suspended.related] } : {}),
        explain: 'or',
        subjects: [document.id],
      }
    }
  },
  bad: {
    files: {
      'posts/vice-chair.mdx': '---\nname: Vice-Chair\nrole: vice-chair\n---\n',
    },
    output: `error[post-held]: The record names nobody who held the post of Vice-Chair on 1 June 2024
 --> content/posts/vice-chair.mdx:2:7
  |
2 | name: Vice-Chair
  |       ^^^^^^^^^^
  = help: add \`- post: vice-chair\` with its dates to the roles of the person who holds it
  = help: or explain it in exceptions.yaml: \`rule: post-held\`, \`subject: posts/vice-chair\`
  = stands on: terms-of-reference/first#structure`,
  },
  good: { files: {} },
}
