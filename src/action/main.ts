import * as core from '@actions/core';
import { EXIT, GitHubError, HoldfastError } from '../model/errors.ts';
import { logText } from '../render/escape.ts';
import { inWords } from './deliveries.ts';
import { readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { runAction } from './run-action.ts';

try {
  process.exitCode = await runAction(
    readInputs((name) => core.getInput(name)),
    readEvent(process.env),
  );
} catch (error) {
  if (!(error instanceof HoldfastError)) throw error;
  core.setOutput('conclusion', 'failure');
  core.error(logText(inWords(error)), { title: 'Holdfast could not run' });
  process.exitCode = error instanceof GitHubError ? EXIT.github : EXIT.usage;
}
