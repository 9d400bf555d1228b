import { Octokit } from 'octokit';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { ConfigError } from '../../model/errors.ts';
import type { GitHubClient } from '../../ports/github-records.ts';
import { type ClientSettings, usableApiUrl, usableToken } from './client-settings.ts';
import { RestGitHub } from './rest.ts';

export interface OctokitSettings extends Omit<ClientSettings, 'apiUrl'> {
  /** Where GITHUB_API_URL and the proxy variables are looked up. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * The command line's way to GitHub: Octokit, with the address and the proxy of the environment, which it ignores by
 * itself.
 */
export function octokitGitHub({ token, environment = process.env, ...rest }: OctokitSettings): GitHubClient {
  const auth = usableToken(token);
  const octokit = new Octokit({
    ...(auth !== '' && { auth }),
    baseUrl: usableApiUrl(environment.GITHUB_API_URL || 'https://api.github.com'),
    userAgent: 'holdfast',
    request: { fetch: proxyAware(environment) },
    // Both would send a creation again after a 502, and open the issue twice. patience.ts decides instead.
    retry: { enabled: false },
    throttle: { enabled: false },
  });
  return new RestGitHub({ ...rest, request: (route, parameters) => octokit.request(route, { ...parameters }) });
}

/** Lower case first, as curl and undici do: a CGI server can be made to set HTTP_PROXY by a visitor. */
function variable(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return environment[name.toLowerCase()] || environment[name] || '';
}

function proxyAware(environment: Readonly<Record<string, string | undefined>>): typeof fetch {
  const httpProxy = proxyAddress(variable(environment, 'HTTP_PROXY'));
  const httpsProxy = proxyAddress(variable(environment, 'HTTPS_PROXY'));
  // Without a proxy there is no need for the agent, which announces itself as experimental on standard error.
  if (httpProxy === '' && httpsProxy === '') return fetch;
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: variable(environment, 'NO_PROXY') });
  return (input, init) => fetch(input, { ...init, dispatcher });
}

/** Proxies are often given as `host:port`, which is no address yet. */
function proxyAddress(proxy: string): string {
  if (proxy === '') return '';
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (!URL.canParse(address)) {
    throw new ConfigError('HTTP_PROXY or HTTPS_PROXY is no address.', { hint: 'Give it as http://host:port.' });
  }
  return address;
}
