#!/usr/bin/env bash
# Writes the documents of an issue form into content/, and into form/ what the next job needs: their paths, line by line,
# with the text of the nth in form/text-n, and what the check finds; or why the form is refused.
set -euo pipefail

mkdir form
code=0
npm run -s form -- --event "$GITHUB_EVENT_PATH" > form/paths 2> form/refused || code=$?
if [ "$code" -gt 1 ]; then cat form/refused >&2; exit "$code"; fi
[ "$code" -eq 0 ] || exit 0

rm form/refused
n=0
while read -r path; do
  n=$((n + 1))
  cp "$path" "form/text-$n"
done < form/paths
npm run -s check -- --base HEAD --format markdown > form/report.md || [ $? -eq 1 ]
