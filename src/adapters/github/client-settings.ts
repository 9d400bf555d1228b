import { ConfigError } from '../../model/errors.ts';
import type { RestOptions } from './rest.ts';

/** What both clients need to know. */
export interface ClientSettings extends Omit<RestOptions, 'request'> {
  readonly token: string;
  /** GitHub's API when it is not api.github.com, as in GITHUB_API_URL: `https://github.example.com/api/v3`. */
  readonly apiUrl?: string | undefined;
}

/**
 * The token without the line break that a secret often ends with. A token with anything else in it that an HTTP header
 * cannot carry is refused here, because the network's own error would print it.
 */
export function usableToken(token: string): string {
  const trimmed = token.trim();
  if (!/^[\x21-\x7e]*$/.test(trimmed)) {
    throw new ConfigError('The GitHub token contains blanks or characters that no token has.', {
      hint: 'Check the secret or variable that it comes from; a whole file may have been pasted into it.',
    });
  }
  return trimmed;
}

/** The address without its last slash, which the client would double. */
export function usableApiUrl(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new ConfigError(`The address of GitHub's API is no web address: ${apiUrl}`, {
      hint: 'Set GITHUB_API_URL to something like https://api.github.com or https://github.example.com/api/v3.',
    });
  }
  return apiUrl.trim().replace(/\/+$/, '');
}
