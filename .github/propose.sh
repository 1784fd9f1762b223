#!/usr/bin/env bash
# Merges a proposed commit with what is checked out, as the branch `proposed`, and puts its content in the place of
# content/. Nothing else of it is put anywhere: the program that judges stays that of the base.
set -euo pipefail

refuse() { echo "$1" >&2; exit 1; }
merged=$(git merge-tree --write-tree --no-messages HEAD "$1") ||
  refuse 'What is proposed conflicts with the main branch: bring it up to date first.'
# A link of that name could lead to another record, which is in order.
[ "$(git ls-tree "$merged" content | cut -d' ' -f2)" = tree ] || refuse 'What is proposed has no folder content/.'

export GIT_AUTHOR_NAME=check GIT_AUTHOR_EMAIL=check@localhost GIT_COMMITTER_NAME=check GIT_COMMITTER_EMAIL=check@localhost
git update-ref refs/heads/proposed "$(git commit-tree -p HEAD -p "$1" -m 'What is proposed' "$merged")"
rm -rf content
git checkout --quiet proposed -- content
