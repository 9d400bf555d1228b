import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { type Annotation, annotationsOf, obeyed, readFileCommands, type WorkflowCommand } from './runner-commands.ts';
import type { RunnerEvent } from './runner-events.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Longer than this and a run hangs. */
const RUN_TIMEOUT_MS = 60_000;

export interface ActionRun {
  readonly event: RunnerEvent;
  /** The folder of the job: the checkout is in `workspace`, the runner's own files beside it. */
  readonly job: string;
  readonly workspace: string;
  /** As under `with:` in a workflow. */
  readonly inputs: Readonly<Record<string, string>>;
  /** `github.token`. */
  readonly token: string;
  readonly apiUrl: string;
  /** The Node that runs the Action; this one's when left out. */
  readonly node?: string | undefined;
}

/** What the runner knows when the step is over. */
export interface ActionResult {
  readonly exitCode: number | null;
  /** Standard output and standard error as they came. */
  readonly log: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step left in GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  readonly leftovers: string;
}

/** Puts the Action into a folder as GitHub downloads it: what is committed, without node_modules. */
export function downloadAction(folder: string): string {
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(HOME, name), join(folder, name), { recursive: true });
  return folder;
}

/** Runs the step `uses: holdfast` as GitHub's runner does. */
export async function runAction(action: string, run: ActionRun): Promise<ActionResult> {
  const files = prepareFiles(run);
  const definition = readDefinition(action);
  const { exitCode, log, stderr } = await execute(
    run.node ?? process.execPath,
    join(action, definition.main),
    run.workspace,
    { ...machine(run), ...context(run, files), ...inputVariables(definition.inputs, run) },
  );
  const read = (name: FileCommand): string => readFileSync(files[name], 'utf8');
  const commands = obeyed(log);
  return {
    exitCode,
    log,
    stderr,
    commands,
    annotations: annotationsOf(commands),
    outputs: Object.fromEntries(readFileCommands(read('output'))),
    summary: read('step_summary'),
    leftovers: read('env') + read('path') + read('state'),
  };
}

interface Definition {
  readonly main: string;
  /** Input to default. */
  readonly inputs: ReadonlyMap<string, string>;
}

function readDefinition(action: string): Definition {
  const definition = load(readFileSync(join(action, 'action.yml'), 'utf8')) as {
    readonly runs: { readonly main: string };
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  const inputs = Object.entries(definition.inputs).map(([name, { default: value = '' }]) => [name, value] as const);
  return { main: definition.runs.main, inputs: new Map(inputs) };
}

/** Every input has a variable: upper case, blanks to underscores, hyphens kept; an input without a default is empty. */
function inputVariables(inputs: Definition['inputs'], run: ActionRun): Record<string, string> {
  for (const name of Object.keys(run.inputs))
    if (!inputs.has(name)) throw new Error(`Unexpected input '${name}', valid inputs are [${[...inputs.keys()]}]`);
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      run.inputs[name] ?? value.replace(/^\$\{\{ github\.token \}\}$/, run.token),
    ]),
  );
}

const FILE_COMMANDS = ['output', 'step_summary', 'env', 'path', 'state', 'event'] as const;
type FileCommand = (typeof FILE_COMMANDS)[number];

function prepareFiles(run: ActionRun): Readonly<Record<FileCommand, string>> {
  const folder = join(run.job, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(FILE_COMMANDS.map((name) => [name, join(folder, `${name}_1`)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(files['event'] as string, JSON.stringify(run.event.payload, null, 2));
  return files as Record<FileCommand, string>;
}

/** What the machine gives to every process. The home folder is empty: no configuration of git, none of npm. */
function machine(run: ActionRun): Record<string, string> {
  const [home, temp] = [join(run.job, 'home'), join(run.job, '_temp')];
  for (const folder of [home, temp]) mkdirSync(folder, { recursive: true });
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'Hosted Agent',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function context(run: ActionRun, files: Readonly<Record<FileCommand, string>>): Record<string, string> {
  const { event } = run;
  const variables = {
    ACTION: '__self',
    ACTOR: event.actor,
    API_URL: run.apiUrl,
    BASE_REF: event.baseRef,
    EVENT_NAME: event.name,
    EVENT_PATH: files.event,
    GRAPHQL_URL: `${run.apiUrl}/graphql`,
    HEAD_REF: event.headRef,
    JOB: 'holdfast',
    REF: event.ref,
    REF_NAME: event.ref.replace(/^refs\/(?:heads|pull)\//, ''),
    REF_PROTECTED: 'false',
    REF_TYPE: 'branch',
    REPOSITORY: event.repository,
    REPOSITORY_OWNER: event.repository.split('/')[0] as string,
    RETENTION_DAYS: '90',
    RUN_ATTEMPT: '1',
    RUN_ID: '4711',
    RUN_NUMBER: '1',
    SERVER_URL: 'https://github.com',
    SHA: event.commit,
    TRIGGERING_ACTOR: event.actor,
    WORKFLOW: 'holdfast',
    WORKSPACE: run.workspace,
    OUTPUT: files.output,
    STEP_SUMMARY: files.step_summary,
    ENV: files.env,
    PATH: files.path,
    STATE: files.state,
  };
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [`GITHUB_${name}`, value]));
}

/** Spawned and awaited, so that servers in this process can answer it. */
function execute(
  node: string,
  main: string,
  workspace: string,
  environment: Record<string, string>,
): Promise<{ readonly exitCode: number | null; readonly log: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], { cwd: workspace, env: environment, timeout: RUN_TIMEOUT_MS });
    let [log, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log, stderr }));
  });
}
