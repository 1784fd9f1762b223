/** The miniature body over which the examples of the rules are laid: invented, and kept by every rule on 1 June 2024. */

/** The day on which examples are judged, unless they name another. */
export const EXAMPLE_DAY = '2024-06-01'

/** Path under content/ → text. */
export type ExampleFiles = Readonly<Record<string, string>>

/** Minutes of a day with a text; `fields` are further lines of their frontmatter. */
export function minutes(day: string, text: string, fields = ''): ExampleFiles {
  const head = `date: ${day}\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n${fields}`
  return { [`minutes/${day}.mdx`]: `---\n${head}---\n\n${text}\n` }
}

const MARCH = `## The minute hand

<Action id="1" owner="ben-marl">Ben Marl to oil the minute hand.</Action>`

const MAY = `## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>`

/** The minutes of 6 March 2024 with more text below theirs. */
export function march(text: string, fields?: string): ExampleFiles {
  return minutes('2024-03-06', `${MARCH}\n\n${text}`, fields)
}

/** The minutes of 1 May 2024 with more text below theirs. */
export function may(text: string, fields?: string): ExampleFiles {
  return minutes('2024-05-01', `${MAY}\n\n${text}`, fields)
}

/** A declaration of Ben Marl that lists one interest; `more` are further lines of it. */
export function declares(signed: string, interest: Readonly<Record<string, string>>, more = ''): ExampleFiles {
  const lines = Object.entries({ id: '1', ...interest }).map(([name, value]) => `${name}: ${value}\n`)
  const list = `interests:\n  - ${lines.join('    ')}`
  return {
    [`interests/ben-marl/${signed}.mdx`]: `---\nmember: ben-marl\nsigned: ${signed}\nform: signed\n${list}${more}---\n`,
  }
}

/** A company, and the interest of Ben Marl in it. */
export const FOREMAN: ExampleFiles = {
  'organisations/brass-works.mdx': '---\nname: The Brass Works\ntype: company\n---\n',
  ...declares('2024-01-01', {
    category: 'employment',
    organisation: 'brass-works',
    from: '2019-04-01',
    detail: 'Foreman of the wheel shop',
  }),
}

const BODY = `name: The Tide Clock Committee
summary: It advises the Harbour of Elsewhere on its tide clock.
sponsor: Harbour Office
appointedBy: The Harbour Master
terms: first
contact: The harbour office, Elsewhere
`

/** The body's own file where its terms have neither a register nor action points. */
export const ANSWERED: ExampleFiles = {
  'body.yaml': `${BODY}rules:
  action-has-owner: error
  declaration-current: { off: "These terms ask for no declarations" }
`,
}

/** The files of the miniature body. */
export const EXAMPLE_BODY: ExampleFiles = {
  'body.yaml': BODY,
  'exceptions.yaml': '[]\n',
  'terms-of-reference/first.mdx': `---
title: Terms of reference of the Tide Clock Committee
seal: sha256-e64dba96b337af73af377fe5c215fcd9ed54908f80506e8d647f7c4d08ac0706
---

<Clause id="structure">A Chair and members sit on the Committee.</Clause>

<Clause id="chair">The Chair runs the meetings of the Committee.</Clause>

<Clause id="vice-chair">The Vice-Chair deputises as necessary.</Clause>

<Clause id="chair-agenda">The Chair sets the agenda and ensures that action points are followed up.</Clause>

<Clause id="chair-declarations">The Chair ensures that members declare their interests.</Clause>

<Clause id="declare-interests">Members declare, in an ongoing way, any interest that may bear on their work.</Clause>

<Clause id="register">Members sign a Declaration of Interests form, and the Chair keeps a register.</Clause>

<Clause id="barrier-chair-ensures">The Committee speaks of the policy of a programme behind the barrier, not of its running.</Clause>

<Clause id="advisers-separate">The role of a member is a separate role to that of an adviser to such a programme.</Clause>

<Clause id="report">The Committee publishes a report on the tide clock.</Clause>

<Clause id="barrier-strategic-advice">The Harbour Master is made aware of conflicts of interest that bear on its advice.</Clause>
`,
  'posts/chair.mdx': '---\nname: Chair\nrole: chair\n---\n',
  'posts/members.mdx': '---\nname: Members of the Committee\nrole: member\ngroup: true\nlead: chair\n---\n',
  'people/ada-finch.mdx': '---\nname: Ada Finch\nroles:\n  - post: chair\n    from: 2024-01-01\n---\n',
  'people/ben-marl.mdx': '---\nname: Ben Marl\nroles:\n  - post: members\n    from: 2024-01-01\n---\n',
  'interests/ada-finch/2024-01-01.mdx': '---\nmember: ada-finch\nsigned: 2024-01-01\nform: signed\nnil: true\n---\n',
  'interests/ben-marl/2024-01-01.mdx': '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\nnil: true\n---\n',
  ...minutes('2024-03-06', MARCH, `seal: sha256-d90a0632364c419bd35b2418f4a887a95c59806934818842d434a58c80d86732\n`),
  ...minutes('2024-05-01', MAY, `seal: sha256-0442a1db4240f9a4b49ec88337b32c95b6ed3ce178df14942af0bb790ba1419f\n`),
}
