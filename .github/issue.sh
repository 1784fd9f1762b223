#!/usr/bin/env bash
# Opens, updates or closes the one issue on what nightly.md says. Needs GH_TOKEN and GH_REPO.
set -euo pipefail

title='The record needs somebody'
label='record'
gh label create "$label" --color 505a5f --description 'Kept by the nightly check' --force > /dev/null
number=$(gh issue list --label "$label" --state open --limit 1 --json number --jq '.[0].number // empty')

if [ "$(cat nightly.state)" = broken ]; then
  if [ -n "$number" ]; then gh issue edit "$number" --body-file nightly.md
  else gh issue create --title "$title" --label "$label" --body-file nightly.md; fi
elif [ -n "$number" ]; then
  gh issue close "$number" --comment 'Everything is kept again.'
fi
