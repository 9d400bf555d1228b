/**
 * What GitHub's runner makes of a step's output and of its files, after ActionCommand.cs, ActionCommandManager.cs,
 * OutputManager.cs and FileCommandManager.cs of https://github.com/actions/runner.
 */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Commands that the runner knows; other words between colons are text. */
const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** The commands that a log makes the runner carry out, in order; pausing and resuming are among them. */
export function obeyed(log: string): readonly WorkflowCommand[] {
  const registered = new Set(REGISTERED);
  const commands: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  // .NET's ReadLine ends a line at a carriage return, too.
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseColons(line, registered) ?? parseBrackets(line, registered);
    if (!command) continue;
    if (stopToken !== undefined) {
      if (command.name !== stopToken.toLowerCase()) continue;
      registered.delete(stopToken.toLowerCase());
      stopToken = undefined;
      commands.push({ ...command, name: 'resume' });
      continue;
    }
    commands.push(command);
    if (command.name === 'stop-commands') {
      stopToken = command.data;
      registered.add(stopToken.toLowerCase());
    }
  }
  return commands;
}

/** `::name key=value,key=value::data`, behind blanks at most. */
function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.replace(/^[\s\u0085]+/, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end === -1) return undefined;
  return commandOf(message.slice(2, end), ',', message.slice(end + 2), registered, COLONS);
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), registered, BRACKETS);
}

/** What stands for a character in each of the two forms; the per cent sign comes last. */
interface Encoding {
  readonly data: readonly (readonly [string, string])[];
  readonly property: readonly (readonly [string, string])[];
}

const LINES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;
const PER_CENT = ['%25', '%'] as const;
const COLONS: Encoding = {
  data: [...LINES, PER_CENT],
  property: [...LINES, ['%3A', ':'], ['%2C', ','], PER_CENT],
};
const BRACKETS: Encoding = {
  data: [['%3B', ';'], ...LINES, ['%5D', ']'], PER_CENT],
  property: [['%3B', ';'], ...LINES, ['%5D', ']'], PER_CENT],
};

function commandOf(
  info: string,
  separator: string,
  data: string,
  registered: ReadonlySet<string>,
  encoding: Encoding,
): WorkflowCommand | undefined {
  const blank = info.indexOf(' ');
  const name = (blank === -1 ? info : info.slice(0, blank)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const pairs = (blank === -1 ? '' : info.slice(blank + 1).trim())
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), decoded(pair.slice(equals + 1), encoding.property)] as const;
    });
  return { name, properties: Object.fromEntries(pairs), data: decoded(data, encoding.data) };
}

function decoded(text: string, pairs: Encoding['data']): string {
  return pairs.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}

export function annotationsOf(commands: readonly WorkflowCommand[]): readonly Annotation[] {
  return commands.flatMap(({ name, properties, data }) =>
    name === 'error' || name === 'warning' || name === 'notice'
      ? [
          {
            level: name,
            message: data,
            title: properties['title'],
            file: properties['file'],
            line: properties['line'] === undefined ? undefined : Number(properties['line']),
          },
        ]
      : [],
  );
}

/** A file of `name=value` lines and `name<<DELIMITER` blocks; anything else makes the runner fail the step. */
export function readFileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc > 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end === -1) throw new Error(`The runner finds no end of ${line}`);
      values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
      at = end;
    } else throw new Error(`The runner does not understand the line ${JSON.stringify(line)}`);
  }
  return values;
}
