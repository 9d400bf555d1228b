import type { GitHub } from '../../src/ports/github.ts';

/** The repository that the contract's stories take place in. All worlds hold the same. */
export const STORY = {
  owner: 'acme',
  login: 'octocat',
  /** Can be assigned. */
  colleague: 'alice',
  /** Exists, and cannot. */
  stranger: 'mallory',
  /**
   * Relative to the repository, on the default branch and so at the merge base. The branch renames one policy inside
   * the folder, moves one in and one out, and changes another.
   */
  files: {
    'README.md': '# Readme\n',
    'isms/policies/access.md': '---\ntitle: Access\n---\nWho may enter.\n',
    'isms/policies/backup.md': '---\ntitle: Backup\n---\nWhat is kept, and where.\n',
    'isms/notes.md': 'Moves out of the folder.\n',
    'drafts/supplier.md': 'Moves into the folder.\n',
    'isms/logo.bin': new Uint8Array([0, 255, 128, 10, 13]),
  },
  renames: {
    'isms/policies/access-control.md': 'isms/policies/access.md',
    'isms/supplier.md': 'drafts/supplier.md',
    'notes.md': 'isms/notes.md',
  },
  changed: { 'isms/policies/backup.md': '---\ntitle: Backup\n---\nWhat is kept, where, and for how long.\n' },
  branches: { base: 'main', head: 'change' },
} as const;

/** One fresh repository, seen through one implementation of the port. */
export interface World {
  readonly github: GitHub;
  /** The commit that the two branches have in common. */
  readonly mergeBase: string;
  /** Opens a pull request, which the port cannot, and gives its number. */
  openPullRequest(title: string): Promise<number>;
  /** The names of the repository's labels, sorted. */
  labels(): Promise<readonly string[]>;
  /** Opens this many issues, or adds this many comments, faster than through the port. */
  addIssues(count: number): Promise<void>;
  addComments(number: number, count: number): Promise<void>;
  /** An RFC 3339 instant after everything so far and before everything to come. */
  instant(): Promise<string>;
}
