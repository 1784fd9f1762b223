import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { addDays, type Declaration, earliest, latestBy, membersOn } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { start } from '../bodies.ts'
import { changed, current, DAY, LANTERN, misspelt, owned, record, retagged, sole } from './lantern.ts'
import { check, diagnostics } from './run.ts'

type Place = { rule: string; severity: string; file: string; line: number; column: number }

/** Where something is broken; what time alone will break is no fault of the change, nor the seal that any change breaks. */
const isBroken = ({ rule, severity }: Pick<Place, 'rule' | 'severity'>) =>
  severity === 'error' && rule !== 'sealed-text'
const places = (found: readonly Place[], content: string) =>
  found
    .filter(isBroken)
    .map(({ rule, file, line, column }) => `${rule} ${file.slice(content.length + 1)}:${line}:${column}`)

describe('the invented body', () => {
  test('has something to break', () => {
    expect(owned.length).toBeGreaterThan(3)
    expect(sole.length).toBeGreaterThan(2)
  })

  test('keeps every rule on its day', () => {
    const { code, out, err } = check(['--content', LANTERN, '--as-of', DAY])
    expect([code, err], out).toEqual([0, ''])
  })
})

describe('the owner of an action', () => {
  const some = [owned.at(0), owned.at(Math.floor(owned.length / 2)), owned.at(-1)].flatMap((one) =>
    one ? [[one.action.id, one] as const] : [],
  )

  test.each(some)('taken off %s: one finding, at that element', (_, one) => {
    const content = retagged(one, (tag) => tag.replace(/\s+owner=("[^"]*"|'[^']*')/, ''))
    const { code, found } = diagnostics(content, '--as-of', DAY)
    expect([code, places(found, content)]).toEqual([
      1,
      [`action-has-owner ${one.action.meeting.document.file}:${start(one.action.element.tag)}`],
    ])
  })

  test.each(some)('misspelt in %s: the nearest known id is offered', (_, one) => {
    const content = retagged(one, (tag) => tag.replace(one.owner, misspelt(one.owner)))
    const { code, found } = diagnostics(content, '--as-of', DAY)
    const place = one.action.element.places.owner
    expect([code, places(found, content)]).toEqual([
      1,
      [`action-has-owner ${one.action.meeting.document.file}:${place && start(place)}`],
    ])
    expect(found.find(isBroken)?.help).toEqual([`nearest known id: \`${one.owner}\``])
  })
})

describe('a declaration', () => {
  /** Where the gap is seen: at the declaration before it, else at the role that calls for one. */
  const gapAt = (gone: Declaration): string => {
    const before = latestBy(
      (record.declarations.get(gone.member) ?? []).filter((one) => one !== gone),
      DAY,
    )
    if (before) return `declaration-current ${before.document.file}:${start(before.document.where(['signed']))}`
    const role = membersOn(record, DAY).find((one) => one.person === gone.member)
    return `declaration-current people/${gone.member}.mdx:${role && start(role.document.where(['roles', role.index, 'post']))}`
  }

  test.each(sole.map((one) => [one.id, one] as const))('%s taken away leaves a gap, seen at its place', (_, one) => {
    const content = changed(one.document.file, () => undefined)
    const { diagnostics: found } = runRules(RULES, readArchive(content, content).record, DAY)
    const seen = found.map(({ rule, file, span }) => `${rule} ${file}:${start(span)}`)
    expect(seen).toContain(gapAt(one))
    // An interest that its member declared in a meeting is then in no register, and none can be listed beside a paper.
    const also = found.filter(({ rule }) => ['interest-declared-in-meeting', 'paper-ready'].includes(rule))
    expect(also.filter((other) => !other.subjects.some((id) => `${id}/`.includes(`/${one.member}/`)))).toEqual([])
    const KNOWN = new Set(['declaration-current', 'declaration-current-at-meeting', ...also.map((other) => other.rule)])
    const others = found.filter((other) => other.severity === 'error' && !KNOWN.has(other.rule))
    expect(others.map((other) => other.message)).toEqual([])
  })

  test('taken away: the process exits 1', () => {
    const content = changed(sole[0]?.document.file ?? '', () => undefined)
    expect(diagnostics(content, '--as-of', DAY).code).toBe(1)
  })

  const lapses = current.map((one) => one.lapses).sort()[0] ?? DAY
  const first = current.filter((one) => one.lapses === lapses)

  test('is current on the day before it lapses, and on the day no more', () => {
    const run = (asOf: string) => {
      const { code, found } = diagnostics(LANTERN, '--as-of', asOf, '--rule', 'declaration-current')
      return [
        code,
        found.map(({ file, line, column }) => `${file.slice(file.indexOf('interests/'))}:${line}:${column}`).sort(),
      ]
    }
    const where = first.map(({ document }) => `${document.file}:${start(document.where(['signed']))}`).sort()
    expect(lapses > DAY).toBe(true)
    expect(run(addDays(lapses, -1))).toEqual([0, []])
    expect(run(lapses)).toEqual([1, where])
    expect(run(addDays(lapses, 1))[0]).toBe(1)
  })

  test('no other rule is broken on the day before, and none else on the day', () => {
    const rules = (asOf: string) => diagnostics(LANTERN, '--as-of', asOf)
    const before = rules(addDays(lapses, -1))
    expect(before.code).toBe(0)
    expect(new Set(before.found.map((one) => one.rule))).toEqual(new Set(['declaration-lapses-soon']))
    expect(new Set(rules(lapses).found.map((one) => one.rule))).toEqual(new Set(['declaration-current']))
  })

  test('signed after a meeting that was held without one never mends that meeting', () => {
    const meeting = record.meetings.findLast((one) => one.date <= DAY && one.data.attended.length > 0)
    const person = meeting?.named.attended.find((one) => record.declarations.has(one))
    if (!meeting || !person) throw new Error('nobody to try it with')
    const day = addDays(meeting.date, 1)
    const text = `---\nmember: ${person}\nsigned: ${day}\nform: signed\nnil: true\n---\n`
    const content = changed(`interests/${person}/${day}.mdx`, () => text)
    for (const { document, signed } of record.declarations.get(person) ?? [])
      if (signed !== day) rmSync(join(content, document.file))
    const { code, found } = diagnostics(content, '--as-of', DAY, '--rule', 'declaration-current-at-meeting')
    const place = meeting.document.where(['attended', meeting.named.attended.indexOf(person)])
    expect(code).toBe(1)
    expect(places(found, content)).toContain(`declaration-current-at-meeting ${meeting.document.file}:${start(place)}`)
    expect(
      diagnostics(content, '--as-of', earliest(day, DAY), '--rule', 'declaration-current').found.filter((one) =>
        one.file.includes(person),
      ),
    ).toEqual([])
  })
})
