import type { IsoDate } from '../../../src/record/index.ts'
import { mdx, type RecordFile } from './file.ts'

/** The terms of reference of the invented body, with a permanent id on every clause. */
export function termsFile(since: IsoDate): RecordFile {
  return mdx(
    'terms-of-reference/standing',
    ['title: Terms of reference of the Standing Committee on Imaginary Canals', 'version: "1"', `from: ${since}`],
    '## Goal',
    `<Clause id="goal" unchecked="Whether the advice is good is for people to judge.">
The Committee advises the Minister of Still Water on **imaginary canals**, and:

- learns from those who keep them;
- publishes what it hears.
</Clause>`,
    clause('report', 'The Committee will publish a report on its work.'),
    clause('buddying', 'Members may be matched with canals, but with none in which they hold an interest.'),
    '## Structure',
    clause('structure', 'The Committee has a [Chair](../posts/chair.mdx), a Vice-Chair and members.'),
    `<Clause id="chair">
The Chair is responsible for:

- <Clause id="chair-agenda">setting the agenda, running meetings and ensuring that actions are followed up;</Clause>
- <Clause id="chair-declarations">ensuring that members declare their interests.</Clause>
</Clause>`,
    clause('vice-chair', 'The [Vice-Chair](../posts/vice-chair.mdx) deputises for the Chair as necessary.'),
    '## Interests',
    clause('register', 'A register of interests is kept, and each member renews the declaration every year.'),
    clause('declare-interests', 'Members declare an interest when an item touches it, and the minutes say so.'),
    clause('advisers-separate', 'Nobody is a member and an adviser to a programme at the same time.'),
    clause('barrier-chair-ensures', 'The Chair ensures that programmes are spoken of as policy only.'),
  )
}

function clause(id: string, text: string): string {
  return `<Clause id="${id}">${text}</Clause>`
}
