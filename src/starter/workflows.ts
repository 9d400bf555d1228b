/** What stands for the commit of Holdfast in a workflow until somebody says which one they have looked at. */
export const COMMIT_PLACEHOLDER = 'COMMIT_SHA';

const CHECKOUT = 'actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0';

/** The check of pull requests, and the weekly run that keeps the issues: path to text. */
export function workflows(commit: string): ReadonlyMap<string, string> {
  return new Map([
    ['.github/workflows/holdfast.yml', pullRequests(commit)],
    ['.github/workflows/holdfast-issues.yml', scheduled(commit)],
  ]);
}

function pullRequests(commit: string): string {
  return `name: holdfast
on:
  pull_request:
permissions: {}
concurrency:
  group: holdfast-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out the documents, and to read the base through the API
      pull-requests: write # to keep one comment
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0 # the base to compare with, and the earlier names of documents, are in the history
          persist-credentials: false
      - uses: holdfast-isms/holdfast@${commit}
`;
}

function scheduled(commit: string): string {
  return `name: holdfast-issues
on:
  push:
    branches: [main]
  schedule:
    - cron: "23 5 * * 1" # Mondays at 05:23 UTC
  workflow_dispatch:
permissions: {}
concurrency:
  group: holdfast-issues # one run at a time; the one that waits starts from the whole state
jobs:
  issues:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out the documents
      issues: write # to open, update and close issues, and to create their label
      pull-requests: read # who approved what: for approval-evidence-weak, where it is on
      actions: read # when the scheduled run was last: for scheduled-run-stale, where it is on
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: holdfast-isms/holdfast@${commit}
`;
}
