import type { GitHubClient } from '../../ports/github-records.js';
import { type ClientSettings } from './client-settings.js';
export interface OctokitSettings extends Omit<ClientSettings, 'apiUrl'> {
    /** Where GITHUB_API_URL and the proxy variables are looked up. */
    readonly environment?: Readonly<Record<string, string | undefined>>;
}
/**
 * The command line's way to GitHub: Octokit, with the address and the proxy of the environment, which it ignores by
 * itself.
 */
export declare function octokitGitHub({ token, environment, ...rest }: OctokitSettings): GitHubClient;
