/** A record, judged: what the check reports on and the site is made from. */

import { pastOf } from '../forecast/past.ts'
import { published, type readDocument, underRules } from '../record/index.ts'
import { exampleOutput } from '../report/example.ts'
import { dutyOf, EXAMPLE_DAY, RULES, type Rule, runRules, type Verdict } from '../rules/index.ts'
import type { Found, Judgement, PastView, RuleView } from '../views/judgement.ts'
import type { History } from '../views/revision.ts'
import { makeSite, type Site } from '../views/site.ts'
import { readHistory } from './history.ts'
import { type Archive, readArchive } from './read.ts'
import { basePath, contentFolder, dayOfJudgement, origin, ROOT } from './settings.ts'

/** A record with its verdict and the site of both. */
export interface Publication extends Archive {
  verdict: Verdict
  site: Site
  /** How the rules on clauses stood on earlier days. It takes a while, and is asked for by one page. */
  past: () => PastView
}

/**
 * Reads the record that the environment names (`CONTENT`, `AS_OF`, `BASE`, `SITE`), and judges it.
 * @param read reads one document, such as `rereading()`
 * @throws ArchiveError or SettingError where one of these can't be used
 */
export function readPublication(read?: typeof readDocument): Publication {
  const asOf = dayOfJudgement()
  const folder = contentFolder()
  return publication(readArchive(folder, ROOT, read), asOf, basePath(), origin(), readHistory(folder))
}

/**
 * Judges a record and prepares it for publication.
 * @param asOf the day of the judgement
 * @param base the path the site is published under, with a slash at both ends
 * @param origin scheme and host of the site, where they are known
 */
export function publication(
  archive: Archive,
  asOf: string,
  base: string,
  origin = '',
  history: History = 'none',
): Publication {
  const verdict = runRules(RULES, archive.record, asOf)
  const shown = published(archive.record, asOf)
  const site = makeSite(shown, judgement(verdict, archive), base, origin, history)
  return { ...archive, verdict, site, past: () => pastOf(RULES, archive.record, asOf) }
}

/** The verdict as the views take it: by rule, with the rules' own words. */
function judgement(verdict: Verdict, { record }: Archive): Judgement {
  const found = Map.groupBy(verdict.diagnostics, (one) => one.rule)
  const explained = Map.groupBy(verdict.explained, (one) => one.diagnostic.rule)
  const asked = underRules(record)
  const stands = RULES.map((rule) => ({ rule, duty: dutyOf(rule, record) }))
  const rules = stands
    .filter(({ duty }) => duty.applies)
    .map(({ rule, duty }): RuleView => {
      return {
        id: rule.id,
        title: rule.title,
        invariant: rule.invariant,
        why: rule.why,
        severity: duty.severity ?? rule.severity,
        ground: duty.ground,
        also: rule.also ?? [],
        judges: rule.judges?.(rule.basis === 'record' ? record : asked, verdict.asOf) ?? true,
        found: (found.get(rule.id) ?? []).map(toFound),
        explained: (explained.get(rule.id) ?? []).map(({ diagnostic, exception }) => ({
          ...toFound(diagnostic),
          exception,
        })),
        ...examples(rule),
      }
    })
  const off = stands.flatMap(({ rule: { id, title }, duty: { why } }) =>
    why === undefined ? [] : [{ id, title, why }],
  )
  return { asOf: verdict.asOf, rules, off }
}

function toFound({ rule, severity, message, help, file, span, subjects }: Verdict['diagnostics'][number]): Found {
  return { rule, severity, message, help, file, line: span.line, subjects }
}

function examples(rule: Rule): Pick<RuleView, 'bad' | 'good'> {
  const { bad, good } = rule
  return {
    bad: { files: bad.files, asOf: bad.asOf ?? EXAMPLE_DAY, output: exampleOutput(rule, bad) },
    good: { files: good.files, asOf: good.asOf ?? EXAMPLE_DAY },
  }
}
