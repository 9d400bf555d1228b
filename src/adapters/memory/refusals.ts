import type { GitHubError } from '../../model/errors.ts';
import { explain } from '../github/explain.ts';

/** Characters, and GitHub's answer above them is 422: https://docs.github.com/en/rest/issues/issues */
const BODY_MAX_CHARS = 65_536;
const TITLE_MAX_CHARS = 256;

/** One entry of GitHub's `errors`: a whole sentence, or a field with a code. */
type Reason = string | { readonly field: string; readonly code: string; readonly value?: string };

/** The refusal that the REST adapter would make of GitHub's answer, word for word. */
export function refusal(what: string, status: 404 | 422, reason?: Reason): GitHubError {
  const message = status === 404 ? 'Not Found' : 'Validation Failed';
  const data = { message, ...(reason !== undefined && { errors: [reason] }) };
  return explain({ call: { what, method: 'POST', url: '' }, status, headers: {}, data, url: '' });
}

/** What a token hears that may only read, as on pull requests from forks. */
export function readOnlyRefusal(what: string): GitHubError {
  const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
  const data = { message: 'Resource not accessible by integration' };
  return explain({ call: { what, method: 'POST', url: '' }, status: 403, headers, data, url: '' });
}

/** The error of a connection that died. */
export function silence(what: string): GitHubError {
  const cause = new Error('the connection was cut, as the test asked for');
  return explain({ call: { what, method: 'POST', url: '' }, status: 0, headers: {}, data: '', url: '', cause });
}

interface Texts {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
}

/** Throws what GitHub answers to a title or body that it does not take. */
export function refuseTexts({ title, body }: Texts): void {
  if (title !== undefined && title.trim() === '') {
    throw refusal('write', 422, { field: 'title', code: 'missing_field' });
  }
  refuseLength('title', title, TITLE_MAX_CHARS);
  refuseLength('body', body, BODY_MAX_CHARS);
}

/** GitHub counts characters, so an emoji is one and not two. */
function refuseLength(field: string, text: string | undefined, limit: number): void {
  if (text === undefined || [...text].length <= limit) return;
  throw refusal('write', 422, `${field} is too long (maximum is ${limit} characters)`);
}
