#!/usr/bin/env bash
# Opens, updates or closes the one issue on what nightly.md says, in GitLab. Needs RECORD_TOKEN.
set -euo pipefail

issues="$CI_API_V4_URL/projects/$CI_PROJECT_ID/issues"
call() { curl --fail --silent --show-error --header "PRIVATE-TOKEN: $RECORD_TOKEN" "$@"; }
number=$(call "$issues?labels=record&state=opened&per_page=1" | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8"))[0]?.iid ?? ""')

if [ "$(cat nightly.state)" = broken ]; then
  if [ -n "$number" ]; then call --request PUT "$issues/$number" --data-urlencode 'description@nightly.md' > /dev/null
  else call --request POST "$issues" --data 'labels=record' --data-urlencode 'title=The record needs somebody' --data-urlencode 'description@nightly.md' > /dev/null; fi
elif [ -n "$number" ]; then
  call --request PUT "$issues/$number" --data 'state_event=close' > /dev/null
fi
