import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { octokitGitHub } from '../../src/adapters/github/octokit.ts';
import { ConfigError, GitHubError } from '../../src/model/errors.ts';
import { type FaultServer, json, startFaultServer } from './fault-server.ts';
import { type ProxyServer, startProxy } from './proxy-server.ts';

const CLIENT = fileURLToPath(new URL('proxy-client.ts', import.meta.url));

/** A name that the domain name system promises never to know (RFC 6761): only the proxy can lead there. */
const NOWHERE = 'github.invalid';

type Environment = Readonly<Record<string, string>>;

describe('the way to GitHub', () => {
  let server: FaultServer;
  let proxy: ProxyServer;

  beforeEach(async () => {
    server = await startFaultServer(json(200, { login: 'octocat' }));
    proxy = await startProxy(server.url);
  });

  afterEach(async () => {
    await proxy.close();
    await server.close();
  });

  describe.each(['octokit', 'actions'])('of %s, in a process with nothing but an environment', (client) => {
    it('leads to GITHUB_API_URL', async () => {
      expect(await runClient(client, { GITHUB_API_URL: `${server.url}/api/v3` })).toBe('octocat');
      expect(server.seen.map(({ target }) => target)).toEqual(['/api/v3/user']);
      expect(proxy.tunnels).toEqual([]);
    });

    it('leads through the proxy for plain addresses', async () => {
      expect(await runClient(client, { GITHUB_API_URL: `http://${NOWHERE}`, HTTP_PROXY: proxy.url })).toBe('octocat');
      expect(proxy.tunnels).toEqual([`${NOWHERE}:80`]);
    });

    it('leads through the proxy for encrypted addresses', async () => {
      expect(await runClient(client, { GITHUB_API_URL: `https://${NOWHERE}`, https_proxy: proxy.url })).toBe(
        'status 0',
      );
      expect(new Set(proxy.tunnels)).toEqual(new Set([`${NOWHERE}:443`]));
    });

    it('leads past the proxy to the hosts of NO_PROXY', async () => {
      const environment = { GITHUB_API_URL: server.url, HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' };
      expect(await runClient(client, environment)).toBe('octocat');
      expect(proxy.tunnels).toEqual([]);
    });
  });

  it('of octokit understands a proxy that is given as host and port', async () => {
    expect(await identity({ GITHUB_API_URL: `http://${NOWHERE}`, http_proxy: proxy.url.replace('http://', '') })).toBe(
      'octocat',
    );
    expect(proxy.tunnels).toEqual([`${NOWHERE}:80`]);
  });

  it('of octokit says that nobody answers when the proxy is gone', async () => {
    await proxy.close();
    const promise = identity({ GITHUB_API_URL: `http://${NOWHERE}`, HTTP_PROXY: proxy.url });
    await expect(promise).rejects.toThrow(/no answer came .*ECONNREFUSED/);
    await expect(promise).rejects.toBeInstanceOf(GitHubError);
  });

  it('of octokit refuses a proxy that is no address', async () => {
    await expect(identity({ HTTPS_PROXY: 'http://[' })).rejects.toBeInstanceOf(ConfigError);
  });
});

async function identity(environment: Environment): Promise<string> {
  const settings = { token: 'ghs_secret', owner: 'acme', repo: 'policies', sleep: () => Promise.resolve() };
  return octokitGitHub({ ...settings, environment }).identity();
}

async function runClient(client: string, environment: Environment): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', CLIENT, client], {
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  return stdout;
}
