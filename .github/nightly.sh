#!/usr/bin/env bash
# Writes nightly.md: what the check finds today, and what time alone will turn in sixty days, with whom to ask.
# Writes nightly.state: `broken` where something is found or will be found, else `kept`.
set -euo pipefail

code=0
npm run -s check -- --strict --format markdown > nightly.report || code=$?
[ "$code" -le 1 ] || exit "$code"
npm run -s forecast -- --until +60 > nightly.forecast
turns=$(npm run -s forecast -- --until +60 --format json | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).turns.some(({ turn, explained }) => turn === "appears" && !explained)')

state=kept
[ "$code" -eq 0 ] && [ "$turns" = false ] || state=broken
{
  cat nightly.report
  printf '\n## What time alone will turn\n\n'
  sed 's/^/    /' nightly.forecast
} > nightly.md
# An issue on GitHub holds 65,536 characters.
if [ "$(wc -c < nightly.md)" -gt 60000 ]; then
  head -c 60000 nightly.md | sed '$d' > nightly.part
  printf '\nThere is more: run `npm run check` and `npm run forecast`.\n' >> nightly.part
  mv nightly.part nightly.md
fi
printf '%s\n' "$state" > nightly.state
