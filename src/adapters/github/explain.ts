import { GitHubError } from '../../model/errors.ts';
import { type Answer, isCutShort, isJson, isRecord } from './exchange.ts';
import { limitOf, messageOf } from './limits.ts';

/** Room for two of GitHub's sentences; a proxy's page would otherwise fill the log. */
const QUOTE_MAX_CHARS = 300;

const DOCS = {
  token: 'https://docs.github.com/en/actions/concepts/security/github_token',
  permissions: 'https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps',
  limits: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
  status: 'https://www.githubstatus.com',
} as const;

interface Explanation {
  readonly text: string;
  readonly hint?: string;
}

/** A refusal or a silence, in words: what was being done, what GitHub said, and what to do about it. */
export function explain(answer: Answer): GitHubError {
  const { text, hint } = explanation(answer);
  return new GitHubError(`Could not ${clean(answer.call.what)}: ${text}`, {
    status: answer.status,
    isLimit: limitOf(answer) !== undefined,
    hint,
    cause: answer.cause,
  });
}

/** A success whose body cannot be what GitHub sent: cut short, a proxy's page, or of another shape. */
export function unreadable(answer: Answer, why?: string): GitHubError {
  const fault = why ?? (isCutShort(answer) ? 'the answer is cut short' : notJson(answer));
  const done =
    answer.call.method === 'GET'
      ? 'Nothing was concluded from it.'
      : 'GitHub has probably done it: look before doing it again.';
  return new GitHubError(`Could not ${clean(answer.call.what)}: ${fault}. ${done}`, {
    status: answer.status,
    hint: 'Something between here and GitHub (a proxy, a login page, a lost connection) changed the answer. Run again; if it persists, check GITHUB_API_URL and the proxy variables.',
    cause: answer.cause,
  });
}

function notJson(answer: Answer): string {
  if (isJson(answer)) return 'the answer has an unexpected shape';
  const type = answer.headers['content-type'];
  return `the answer is ${type === undefined ? 'of no stated type' : clean(type)}, not JSON`;
}

function explanation(answer: Answer): Explanation {
  const { status } = answer;
  if (status === 0) return silence(answer);
  if (status >= 300 && status < 400) return moved(answer);
  if (status === 401) return badToken(answer);
  if (status === 403 || status === 429) return refused(answer);
  if (status === 404) return notFound(answer);
  if (status === 410) return { text: said(answer), hint: 'Turn on Issues in the settings of the repository.' };
  if (status === 422) return rejected(answer);
  if (status >= 500) return failed(answer);
  return { text: said(answer) };
}

function silence(answer: Answer): Explanation {
  return {
    text: `no answer came (${reasonOf(answer.cause)}).${sentOnce(answer)}`,
    hint: 'Check the network, GITHUB_API_URL, and HTTPS_PROXY, HTTP_PROXY and NO_PROXY.',
  };
}

function moved(answer: Answer): Explanation {
  const to = answer.headers.location;
  return {
    text: `the repository was renamed or moved (${answer.status})${to === undefined ? '' : `; it is now at ${clean(to)}`}. Nothing was written.`,
    hint: 'Use the new name of the repository: update the remote of the clone and the configuration.',
  };
}

function badToken(answer: Answer): Explanation {
  return {
    text: `GitHub does not accept the token (${said(answer)}).`,
    hint: `Check that the token is set, has not expired and belongs to this GitHub: ${DOCS.token}`,
  };
}

function refused(answer: Answer): Explanation {
  const limit = limitOf(answer);
  if (limit?.kind === 'secondary') {
    const wait =
      limit.retryAfterSeconds === undefined ? 'in a few minutes' : `after ${limit.retryAfterSeconds} seconds`;
    return {
      text: `GitHub asks to slow down, a secondary rate limit (${said(answer)}). Try again ${wait}.`,
      hint: `Fewer runs at the same time, or fewer new issues in one run, avoid it: ${DOCS.limits}`,
    };
  }
  if (limit?.kind === 'primary') {
    const when = limit.resetSeconds === undefined ? 'within the hour' : `at ${instant(limit.resetSeconds)}`;
    return {
      text: `the token has used up its requests of this hour, the primary rate limit (${said(answer)}). It is refilled ${when}.`,
      hint: DOCS.limits,
    };
  }
  return forbidden(answer);
}

function forbidden(answer: Answer): Explanation {
  const accepted = answer.headers['x-accepted-github-permissions'];
  const needs =
    accepted === undefined || accepted === '' ? '' : ` GitHub would accept a token with: ${clean(accepted)}.`;
  return {
    text: `the token has no permission for it (${said(answer)}).${needs}`,
    hint: `Grant it under \`permissions:\` of the workflow, or to the app or token. On pull requests from forks and from Dependabot the token can only read: ${DOCS.permissions}`,
  };
}

function notFound(answer: Answer): Explanation {
  return {
    text: `not found, or the token has no access to it (${said(answer)}).`,
    hint: 'GitHub hides private repositories from tokens that may not see them: check the name and the access of the token.',
  };
}

function rejected(answer: Answer): Explanation {
  const words = said(answer);
  if (/too long/i.test(words)) {
    return { text: `GitHub rejects it as too long (${words}).`, hint: 'A body holds 65,536 characters, a title 256.' };
  }
  if (/assignee/i.test(words)) {
    return {
      text: `GitHub rejects an assignee (${words}). Nothing was written.`,
      hint: 'Only people with access to the repository can be assigned: invite them, or name another owner.',
    };
  }
  return { text: `GitHub rejects it (${words}).` };
}

function failed(answer: Answer): Explanation {
  return {
    text: `GitHub, or a proxy before it, failed (${said(answer)}).${sentOnce(answer)}`,
    hint: `Run again later; the state of GitHub is at ${DOCS.status}`,
  };
}

/** After a write it is unknown whether the effect took place, and saying so is all that can be done. */
function sentOnce(answer: Answer): string {
  return answer.call.method === 'GET' ? '' : ' It was sent once and may have been done: look before doing it again.';
}

/** The status and GitHub's own words, down to its list of errors; never a page of HTML. */
function said(answer: Answer): string {
  const errors = isRecord(answer.data) && Array.isArray(answer.data.errors) ? answer.data.errors : [];
  const parts = [messageOf(answer.data), ...errors.map(fieldError)].filter((part) => part !== '');
  return parts.length === 0 ? `${answer.status}` : `${answer.status}: ${clean(parts.join('; '))}`;
}

/** Shapes: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function fieldError(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!isRecord(error)) return '';
  if (typeof error.message === 'string') return error.message;
  return ['resource', 'field', 'code', 'value']
    .map((key) => error[key])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' ');
}

/** The innermost reason: `fetch failed` alone helps nobody, `ECONNREFUSED 127.0.0.1:3128` does. */
function reasonOf(cause: unknown): string {
  let reason = 'unknown reason';
  let error = cause;
  for (let depth = 0; depth < 5 && error instanceof Error; depth += 1) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    reason = error.message || code || reason;
    error = error.cause;
  }
  return clean(reason);
}

function instant(unixSeconds: number): string {
  const date = new Date(unixSeconds * 1000);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}

/** One printable line: another host's words, or a document's title, must not start a line of the log. */
function clean(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= QUOTE_MAX_CHARS ? line : `${line.slice(0, QUOTE_MAX_CHARS)}…`;
}
