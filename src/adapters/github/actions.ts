import { getOctokit } from '@actions/github';
import { ConfigError } from '../../model/errors.ts';
import type { GitHubClient } from '../../ports/github-records.ts';
import { type ClientSettings, usableApiUrl, usableToken } from './client-settings.ts';
import { RestGitHub } from './rest.ts';

/**
 * The Action's way to GitHub: the toolkit's Octokit. It takes GITHUB_API_URL and the proxy variables from the
 * environment by itself, once, when it is loaded. It has neither retries nor throttling of its own.
 */
export function actionsGitHub({ token, apiUrl, ...rest }: ClientSettings): GitHubClient {
  const usable = usableToken(token);
  if (usable === '') {
    throw new ConfigError('There is no GitHub token.', {
      hint: 'Leave the input `github-token` at its default, or fill it from a secret that exists.',
    });
  }
  const octokit = getOctokit(usable, {
    userAgent: 'holdfast',
    ...(apiUrl !== undefined && { baseUrl: usableApiUrl(apiUrl) }),
  });
  return new RestGitHub({ ...rest, request: (route, parameters) => octokit.request(route, { ...parameters }) });
}
