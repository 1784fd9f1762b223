#!/usr/bin/env bash
# Puts the previews of the newest open pull requests into built/preview/, each under its number. Needs GH_TOKEN and GH_REPO.
# The check of the main branch built them of their content; nothing of a fork is published.
set -euo pipefail

[ "${PAGES_PREVIEWS:-}" = on ] || exit 0
[ ! -e built/preview ] || { echo 'The record has a page preview/ of its own.' >&2; exit 1; }

gh pr list --state open --limit 10 --json number,headRefOid,isCrossRepository \
  --jq '.[] | select(.isCrossRepository | not) | "\(.number) \(.headRefOid)"' > previews
while read -r number commit; do
  # An artefact of that name counts if a check by the workflow of the main branch made it.
  run=$(gh api "repos/$GH_REPO/actions/artifacts?name=preview-$number-$commit" \
    --jq '[.artifacts[] | select(.expired | not)] | max_by(.id) // empty | .workflow_run.id')
  [ -n "$run" ] || continue
  made=$(gh api "repos/$GH_REPO/actions/runs/$run" --jq '"\(.event) \(.path | split("@")[0])"')
  [ "$made" = 'pull_request_target .github/workflows/check.yml' ] || continue
  gh run download "$run" --name "preview-$number-$commit" --dir "built/preview/$number" < /dev/null
done < previews
