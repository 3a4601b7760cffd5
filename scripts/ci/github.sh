#!/usr/bin/env bash
# The step of action.yml that checks: annotations on stdout, a summary for the run, SARIF where it is asked for.
# Inputs come as variables, so that nothing in them is run as a command.
set -uo pipefail

# Words of the inputs, without globbing: patterns are the program's.
set -f
# shellcheck disable=SC2206
paths=(${KLARSPRAK_PATHS:-.})
# shellcheck disable=SC2206
args=(${KLARSPRAK_ARGS:-})
options=(--format github)
[[ -n ${GITHUB_STEP_SUMMARY:-} ]] && options+=(--format "markdown:$RUNNER_TEMP/klarsprak.md")
[[ -n ${KLARSPRAK_SARIF:-} ]] && options+=(--format "sarif:$KLARSPRAK_SARIF")
[[ -n ${KLARSPRAK_BASE:-} ]] && options+=(--changed-since "origin/$KLARSPRAK_BASE")

# The bash of macOS takes an empty list for an unset variable.
node "$KLARSPRAK" check "${options[@]}" ${args[@]+"${args[@]}"} -- "${paths[@]}"
code=$?
if [[ -n ${GITHUB_STEP_SUMMARY:-} && -f $RUNNER_TEMP/klarsprak.md ]]; then
  cat "$RUNNER_TEMP/klarsprak.md" >>"$GITHUB_STEP_SUMMARY"
fi
echo "exit-code=$code" >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
