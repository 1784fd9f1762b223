#!/usr/bin/env bash
# Writes nightly.md: what the check finds today, and what time alone will turn in sixty days, with whom to ask.
# Writes nightly.state: `broken` where something is found or will turn, else `kept`.
set -euo pipefail

code=0
npm run -s check -- --strict --format markdown > nightly.report || code=$?
[ "$code" -le 1 ] || exit "$code"
npm run -s forecast -- --until +60 > nightly.forecast

state=kept
[ "$code" -eq 0 ] || state=broken
grep -q '^Nothing turns' nightly.forecast || state=broken
{
  cat nightly.report
  printf '\n## What time alone will turn\n\n'
  sed 's/^/    /' nightly.forecast
} > nightly.md
printf '%s\n' "$state" > nightly.state
