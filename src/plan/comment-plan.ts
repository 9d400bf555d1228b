import type { Report } from '../model/report.ts';
import type { Comment } from '../ports/github.ts';
import { BODY_MAX_CHARS } from '../render/limits.ts';
import { allClear, type LinkTarget, renderMarkdown } from '../render/markdown.ts';
import { reportDigest } from './digest.ts';
import { pathsWord, readMarker, scopeWord, writeMarker } from './marker.ts';

export type CommentAction =
  | { readonly kind: 'none'; readonly why: string; readonly url: string | undefined }
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly id: number; readonly body: string };

export interface CommentPlanOptions {
  readonly report: Report;
  readonly existing: readonly Comment[];
  /** The login under which Holdfast writes: a comment of anyone else is never taken for ours. */
  readonly author: string;
  /** Tells several ISMS of one repository apart; the checked folder. */
  readonly scope: string;
  /** The paths that the run was told to look at, if it was: runs over different paths have comments of their own. */
  readonly paths?: readonly string[] | undefined;
  /** `auto` says nothing where there is nothing to say and no comment yet. */
  readonly when: 'auto' | 'always';
  readonly link: LinkTarget | undefined;
  readonly whereTheRestIs: string;
}

const KIND = 'comment';

/** What has to happen to the one comment of a pull request: nothing when it already says what it should. */
export function planComment(options: CommentPlanOptions): CommentAction {
  const { report } = options;
  const digest = reportDigest(report);
  const ours = options.existing.filter((comment) => isOurs(comment, options));
  const [current] = ours;
  const marker = current && readMarker(KIND, current.body);
  if (current && marker?.['digest'] === digest)
    return { kind: 'none', why: 'the comment already says this', url: current.url };
  const quiet = report.findings.length === 0 && report.notChecked.length === 0 && report.fixed.length === 0;
  if (!current && quiet && options.when === 'auto')
    return { kind: 'none', why: 'there is nothing to say', url: undefined };
  const body = commentBody(options, digest);
  return current ? { kind: 'update', id: current.id, body } : { kind: 'create', body };
}

function isOurs(comment: Comment, options: CommentPlanOptions): boolean {
  const marker = comment.author === options.author ? readMarker(KIND, comment.body) : undefined;
  return (
    marker !== undefined &&
    marker['scope'] === scopeWord(options.scope) &&
    marker['paths'] === pathsWord(options.paths ?? [])
  );
}

/** The comment: its marker, then the report; one line when the findings have reached zero. */
export function commentBody(
  options: Pick<CommentPlanOptions, 'report' | 'scope' | 'paths' | 'link' | 'whereTheRestIs'>,
  digest: string = reportDigest(options.report),
): string {
  const paths = pathsWord(options.paths ?? []);
  const marker = writeMarker(KIND, {
    scope: scopeWord(options.scope),
    ...(paths === undefined ? {} : { paths }),
    digest,
  });
  const { report } = options;
  const clear = report.findings.length === 0 && report.notChecked.length === 0;
  const text = clear
    ? `${allClear(report)}\n`
    : renderMarkdown(report, {
        link: options.link,
        maxChars: BODY_MAX_CHARS - marker.length - 1,
        whereTheRestIs: options.whereTheRestIs,
      });
  return `${marker}\n${text}`;
}
