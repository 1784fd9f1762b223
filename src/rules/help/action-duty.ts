/** The duty of following actions up, on which rules about actions stand. */
import type { Rule } from '../engine/rule.ts'

/** The promised rule on actions: what body.yaml says of it, it says of the others on the same clause. */
export const ACTION_DUTY = {
  id: 'action-has-owner',
  basis: 'clause:chair-agenda',
  promised: { words: /\baction/i, until: 'on', answer: 'error' },
} as const satisfies Pick<Rule, 'id' | 'basis' | 'promised'>
