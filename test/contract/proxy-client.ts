// Run by proxy.test.ts in a process of its own: the toolkit of GitHub Actions reads its environment once, when it is
// loaded. Prints the login that it was told, or the status of the error.
import { actionsGitHub } from '../../src/adapters/github/actions.ts';
import { octokitGitHub } from '../../src/adapters/github/octokit.ts';
import { GitHubError } from '../../src/model/errors.ts';

const settings = { token: 'ghs_secret', owner: 'acme', repo: 'policies', sleep: () => Promise.resolve() };
const github = process.argv[2] === 'actions' ? actionsGitHub(settings) : octokitGitHub(settings);
try {
  process.stdout.write(await github.identity());
} catch (error) {
  if (!(error instanceof GitHubError)) throw error;
  process.stdout.write(`status ${error.status}`);
}
// A tunnel that is kept alive would hold the process.
process.exit(0);
