/** The duty of keeping a register, on which rules about declarations stand. */
import type { Rule } from '../engine/rule.ts'

/** The promised rule on declarations, as far as other rules need it: without it they have nothing to look at. */
export const REGISTER_DUTY = {
  id: 'declaration-current',
  basis: 'clause:register',
  promised: {
    words: /\bregister|declar|\binterests\b/i,
    until: 'off',
    answer: '{ off: "The terms of reference ask for no declarations of interests" }',
  },
} as const satisfies Pick<Rule, 'id' | 'basis' | 'promised'>
