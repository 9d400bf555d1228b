import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Span } from '../../model/position.ts';
import type { Arrival, BranchProtection } from '../../ports/github-records.ts';
import type { Entry } from '../../records/entry.ts';
import type { GitHubEvidence } from '../../records/github-evidence.ts';
import { type Commit, shortId } from '../../records/history.ts';
import type { Isms } from '../../records/isms.ts';
import { type State, statesOf } from '../../records/states.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { approvedDocuments, approvedState } from './changes-since.ts';

/** A document that was approved long before it was committed was approved somewhere else, and brought in later. */
const IMPORT = interval({ days: 30 });

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { approval-evidence-weak: warning }\n' };

const POLICY =
  '---\nid: POL-02\ntype: policy\ntitle: Cryptography policy\nstatus: effective\nowner: role:security-lead\nlevel: topic\napproved_by: [person:ana]\napproved_on: 2026-05-11\n---\n\nKeys are rotated every year.\n';

const COMMIT = '9f8e7d6'.padEnd(40, '0');

const HISTORY = [{ id: '9f8e7d6', on: '2026-05-11', by: 'Ana Ng', files: { 'policies/crypto.md': POLICY } }];

const PROTECTED: BranchProtection = {
  pullRequest: true,
  approvals: 1,
  codeOwners: true,
  dismissesStale: true,
  bindsAdmins: true,
  forcePush: false,
};

function evidence(arrival: Arrival, protection: BranchProtection = PROTECTED): GitHubEvidence {
  return { defaultBranch: 'main', protection, arrivals: new Map([[COMMIT, arrival]]), lastScheduledRun: undefined };
}

const REVIEWED: Arrival = { pullRequest: 12, approvedBy: ['bo'], verified: true };

export const approvalEvidenceWeak = defineRule({
  name: 'approval-evidence-weak',
  area: 'document-control',
  flags:
    'An approval that nothing but the front matter shows: a direct push, no approving review, no verified signature, or a branch that lets that happen.',
  why: 'Front matter is typed by its author. That somebody else approved is shown by a review of the last commit, on a branch that nothing reaches without one (7.5.2 c, 7.5.3).',
  fix: 'Protect the branch: pull requests with an approval by code owners, approvals dismissed by later pushes, no bypass for administrators and no force push.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2', '7.5.3'],
  controls: ['A.5.33', 'A.8.4', 'A.8.32'],
  needs: ['git', 'github'],
  looksBack: (isms) => ({ entries: approvedDocuments(isms).map(({ entry }) => entry) }),
  asks: (isms) => ({ protection: true, commits: [...new Set(approvalsIn(isms).map(({ commit }) => commit.id))] }),
  falsePositives:
    'Documents that were approved a month or more before their first commit were approved elsewhere. What GitHub was not asked for, or does not let the token read, is not judged. Off unless switched on, because most runs do not ask GitHub.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Pushed without a pull request',
      files: { 'policies/crypto.md': POLICY, ...CONFIG },
      history: HISTORY,
      github: evidence({ pullRequest: undefined, approvedBy: [], verified: undefined }),
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/crypto.md',
          line: 9,
          message: 'Its approval came in with 9f8e7d6: pushed without a pull request, and without a signature',
        },
      ],
    },
    {
      name: 'Merged with nobody’s approval, onto a branch that asks for none',
      files: { 'policies/crypto.md': POLICY, ...CONFIG },
      history: HISTORY,
      github: evidence({ ...REVIEWED, approvedBy: [] }, { ...PROTECTED, approvals: 0, forcePush: true }),
      today: '2026-11-22',
      expect: [
        { path: '.', line: 1, message: '`main` asks for no approval and allows force pushes' },
        {
          path: 'policies/crypto.md',
          line: 9,
          message: 'Its approval came in with 9f8e7d6: #12 was merged with no approval of its last commit',
        },
      ],
    },
    {
      name: 'A branch that lets everything happen, and a signature that nobody can verify',
      files: { 'policies/crypto.md': POLICY, ...CONFIG },
      history: HISTORY,
      github: evidence(
        { ...REVIEWED, verified: false },
        {
          pullRequest: false,
          approvals: 0,
          codeOwners: false,
          dismissesStale: false,
          bindsAdmins: false,
          forcePush: true,
        },
      ),
      today: '2026-11-22',
      expect: [
        {
          path: '.',
          line: 1,
          message:
            '`main` takes pushes without a pull request, asks for no approval, asks no code owner, keeps approvals after later pushes, lets administrators pass and allows force pushes',
        },
        {
          path: 'policies/crypto.md',
          line: 9,
          message: 'Its approval came in with 9f8e7d6: with a signature that GitHub cannot verify',
        },
      ],
    },
    {
      name: 'Approved thirty days before its first commit, a day later, and long before a second one',
      files: {
        'policies/backup.md': POLICY.replace('POL-02', 'POL-03').replace('2026-05-11', '2026-04-11'),
        'policies/crypto.md': POLICY.replace('2026-05-11', '2026-04-12'),
        'policies/mail.md': POLICY.replace('POL-02', 'POL-04').replace('2026-05-11', '2026-03-01'),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-02-01',
          by: 'Ana Ng',
          files: { 'policies/mail.md': POLICY.replace('POL-02', 'POL-04').replace('2026-05-11', '2025-03-01') },
        },
        {
          id: '9f8e7d6',
          on: '2026-05-11',
          by: 'Ana Ng',
          files: {
            'policies/backup.md': POLICY.replace('POL-02', 'POL-03').replace('2026-05-11', '2026-04-11'),
            'policies/crypto.md': POLICY.replace('2026-05-11', '2026-04-12'),
            'policies/mail.md': POLICY.replace('POL-02', 'POL-04').replace('2026-05-11', '2026-03-01'),
          },
        },
      ],
      github: evidence({ pullRequest: undefined, approvedBy: [], verified: true }),
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/crypto.md',
          line: 9,
          message: 'Its approval came in with 9f8e7d6: pushed without a pull request',
        },
        {
          path: 'policies/mail.md',
          line: 9,
          message: 'Its approval came in with 9f8e7d6: pushed without a pull request',
        },
      ],
    },
    {
      name: 'Not committed yet, on a branch whose protection the token may not read',
      files: { 'policies/crypto.md': POLICY, ...CONFIG },
      github: { defaultBranch: 'main', protection: undefined, arrivals: new Map(), lastScheduledRun: undefined },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Reviewed by somebody else, on a protected branch',
      files: { 'policies/crypto.md': POLICY, ...CONFIG },
      history: HISTORY,
      github: evidence(REVIEWED),
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const { github, scopes } = isms;
    if (!github) return;
    const gaps = github.protection ? gapsOf(github.protection) : [];
    const [scope] = scopes;
    if (scope && gaps.length > 0) {
      yield { on: scope.from, message: `\`${github.defaultBranch}\` ${inWords(gaps)}`, detail: 'branch' };
    }
    for (const { entry, at, commit } of approvalsIn(isms)) {
      const arrival = github.arrivals.get(commit.id);
      const weak = arrival ? weaknessesOf(arrival) : [];
      if (weak.length === 0) continue;
      yield { on: entry, at, message: `Its approval came in with ${shortId(commit)}: ${weak.join(', and ')}` };
    }
  },
});

interface Approval {
  readonly entry: Entry;
  readonly at: Span;
  readonly on: PlainDate;
  /** The commit that brought in what was approved. */
  readonly commit: Commit;
}

/** Approvals that came in by commits here, the latest first; those that were brought in later from elsewhere are none. */
function approvalsIn(isms: Isms): readonly Approval[] {
  const approvals = approvedDocuments(isms).flatMap(({ entry, approvedOn }): readonly Approval[] => {
    const states = statesOf(isms, entry);
    const state = approvedState(states, approvedOn.value);
    const commit = (states[state] as State).version?.arrived;
    if (!commit || (state === states.length - 1 && isImport(approvedOn.value, commit.on))) return [];
    return [{ entry, at: approvedOn, on: approvedOn.value, commit }];
  });
  return approvals.sort((a, b) => b.on.localeCompare(a.on));
}

function isImport(approved: PlainDate, committed: PlainDate): boolean {
  return addInterval(approved, IMPORT) <= committed;
}

function weaknessesOf({ pullRequest, approvedBy, verified }: Arrival): readonly string[] {
  return [
    ...(pullRequest === undefined ? ['pushed without a pull request'] : []),
    ...(pullRequest !== undefined && approvedBy.length === 0
      ? [`#${pullRequest} was merged with no approval of its last commit`]
      : []),
    ...(verified === undefined
      ? ['without a signature']
      : verified
        ? []
        : ['with a signature that GitHub cannot verify']),
  ];
}

function gapsOf(protection: BranchProtection): readonly string[] {
  return [
    ...(protection.pullRequest ? [] : ['takes pushes without a pull request']),
    ...(protection.approvals > 0 ? [] : ['asks for no approval']),
    ...(protection.codeOwners ? [] : ['asks no code owner']),
    ...(protection.dismissesStale ? [] : ['keeps approvals after later pushes']),
    ...(protection.bindsAdmins === false ? ['lets administrators pass'] : []),
    ...(protection.forcePush ? ['allows force pushes'] : []),
  ];
}
