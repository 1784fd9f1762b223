#!/usr/bin/env bash
# Commits each form/text-n at the nth path in form/paths to a branch of the issue, and keeps one pull request of it; or says
# in the issue why the form is refused. Needs GH_TOKEN, GH_REPO, ISSUE and BASE.
set -euo pipefail

tell() { gh issue comment "$ISSUE" --edit-last --create-if-none --body-file - > /dev/null; }
if [ -f form/refused ]; then
  { printf 'No pull request was made of this form, or changed:\n\n'; cat form/refused; printf '\nEdit the issue to try again.\n'; } | tell
  exit 0
fi

mapfile -t paths < form/paths
[ "${#paths[@]}" -gt 0 ] || { echo 'Nothing was handed in.' >&2; exit 1; }
for path in "${paths[@]}"; do
  [[ "$path" =~ ^content/[a-z-]+(/[a-z0-9-]+){1,2}\.(mdx|yaml)$ ]] || { echo 'Not the path of a document.' >&2; exit 1; }
done
[[ "$ISSUE" =~ ^[0-9]+$ ]] || { echo 'Not the number of an issue.' >&2; exit 1; }
branch="form/issue-$ISSUE"

export GIT_AUTHOR_NAME='github-actions[bot]' GIT_AUTHOR_EMAIL='41898282+github-actions[bot]@users.noreply.github.com'
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
login=$(printf 'x-access-token:%s' "$GH_TOKEN" | base64 --wrap=0)
remote() { git -c "http.extraheader=Authorization: basic $login" "$@"; }

# A branch to which somebody else has added is theirs.
before=$(remote ls-remote origin "refs/heads/$branch" | cut -f1)
if [ -n "$before" ]; then
  remote fetch --quiet --no-tags origin "$before"
  if [ "$(git log -1 --format=%ae "$before")" != "$GIT_AUTHOR_EMAIL" ]; then
    printf 'Somebody has worked on the branch `%s` since. Change the document there.\n' "$branch" | tell
    exit 0
  fi
fi

# Made without a work tree: what was entered is never checked out.
subject="Add ${paths[0]}"
if git cat-file -e "HEAD:${paths[0]}" 2> /dev/null; then subject="Change ${paths[0]}"; fi
[ "${#paths[@]}" -eq 1 ] || subject="$subject and $((${#paths[@]} - 1)) more"
export GIT_INDEX_FILE="$PWD/.git/form-index"
git read-tree HEAD
for n in "${!paths[@]}"; do
  blob=$(git hash-object -w --no-filters "form/text-$((n + 1))")
  git update-index --add --cacheinfo "100644,$blob,${paths[$n]}"
done
commit=$(printf '%s\n\nFrom the form in #%s.\n' "$subject" "$ISSUE" | git commit-tree -p HEAD "$(git write-tree)")
remote push --quiet --force-with-lease="refs/heads/$branch:$before" origin "$commit:refs/heads/$branch"

number=$(gh pr list --head "$branch" --state open --limit 1 --json number --jq '.[0].number // empty')
if [ -z "$number" ]; then
  printf 'Made of the form in #%s. Read the document under *Files changed*, then choose *Ready for review*: that starts the check.\n\nCloses #%s.\n' "$ISSUE" "$ISSUE" > form/body.md
  gh pr create --draft --base "$BASE" --head "$branch" --title "$subject" --body-file form/body.md
  number=$(gh pr list --head "$branch" --state open --limit 1 --json number --jq '.[0].number // empty')
fi

{
  printf 'The pull request of this form is #%s. What the check finds in the record with it:\n\n' "$number"
  # A comment holds 65,536 characters.
  head -c 60000 form/report.md
} | tell
