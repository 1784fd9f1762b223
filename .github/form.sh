#!/usr/bin/env bash
# Writes the document of an issue form into content/, and into form/ what the next job needs: its path and text, and what
# the check finds; or why the form is refused.
set -euo pipefail

mkdir form
code=0
npm run -s form -- --event "$GITHUB_EVENT_PATH" > form/path 2> form/refused || code=$?
if [ "$code" -gt 1 ]; then cat form/refused >&2; exit "$code"; fi
[ "$code" -eq 0 ] || exit 0

rm form/refused
cp "$(cat form/path)" form/text
npm run -s check -- --base HEAD --format markdown > form/report.md || [ $? -eq 1 ]
