import type { AnsweredAsk, GapFinding, Readiness } from '../../views/readiness/readiness.ts';
import { type Table, type Tone, tableOf } from '../table/table.ts';

/** One line of the list: a document that answers, something missing, a finding, a duty to come, or what people show. */
interface Line {
  readonly ask: string;
  readonly requirements: readonly string[];
  readonly what: 'answer' | 'missing' | 'note' | 'finding' | 'to-come' | 'people' | 'waived' | 'not-checked';
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly state?: string | undefined;
  readonly day?: string | undefined;
  readonly did?: string | undefined;
  readonly owner?: string | undefined;
  readonly people?: readonly string[] | undefined;
  readonly message?: string | undefined;
  readonly path?: string | undefined;
}

const TONES: Readonly<Partial<Record<Line['what'], Tone>>> = { missing: 'bad', finding: 'bad', people: 'quiet' };

/** Everything about each ask, one line for each thing, in the order of the asks. */
export function readinessTable(view: Readiness): Table {
  const lines: readonly Line[] = [
    ...view.asks.flatMap(linesOf),
    ...view.others.map((finding) => ofFinding('others', [], finding)),
    ...view.waived.map(({ rule, message, path, name, exception, expires }): Line => {
      return {
        ask: '',
        requirements: [],
        what: 'waived',
        type: rule,
        name,
        state: exception,
        day: expires,
        message,
        path,
      };
    }),
    ...view.notChecked.map(({ what, why }): Line => {
      return { ask: '', requirements: [], what: 'not-checked', name: what, message: why };
    }),
  ];
  return tableOf({ name: 'readiness', title: 'Readiness' }, lines, [
    { key: 'ask', title: 'Ask', cell: ({ ask }) => ask },
    { key: 'requirements', title: 'Requirements', cell: ({ requirements }) => requirements },
    {
      key: 'what',
      title: 'What',
      cell: ({ what }) => {
        const tone = TONES[what];
        return tone === undefined ? what : { value: what, tone };
      },
    },
    { key: 'type', title: 'Type', cell: ({ type }) => type },
    { key: 'name', title: 'Record', cell: ({ name }) => name },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'state', title: 'State', cell: ({ state }) => state },
    { key: 'day', title: 'Day', cell: ({ day }) => day },
    { key: 'did', title: 'Did', cell: ({ did }) => did },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner },
    { key: 'people', title: 'People', cell: ({ people }) => people },
    { key: 'message', title: 'Message', cell: ({ message }) => message },
    { key: 'path', title: 'File', cell: ({ path }) => path },
  ]);
}

function linesOf({
  key: ask,
  clauses,
  controls,
  missing,
  findings,
  answers,
  toCome,
  people,
}: AnsweredAsk): readonly Line[] {
  const requirements = [...clauses, ...controls];
  const on = { ask, requirements };
  return [
    ...missing.map(({ type, message, comes, isGap }): Line => {
      return { ...on, what: isGap ? 'missing' : 'note', type, message, day: comes, did: comes && 'due' };
    }),
    ...findings.map((finding) => ofFinding(ask, requirements, finding)),
    ...answers.map(({ type, name, title, state, day, did, owner, people: who, path }): Line => {
      return { ...on, what: 'answer', type, name, title, state, day, did, owner, people: who, path };
    }),
    ...toCome.map(({ kind, what, name, title, state, due, owner, people: who, path }): Line => {
      return {
        ...on,
        what: 'to-come',
        type: kind,
        name,
        title,
        state,
        day: due,
        did: 'due',
        owner,
        people: who,
        message: what,
        path,
      };
    }),
    ...(people === undefined ? [] : [{ ...on, what: 'people' as const, message: people }]),
  ];
}

function ofFinding(ask: string, requirements: readonly string[], finding: GapFinding): Line {
  const { rule, severity, message, path, line, name, title, owner, due } = finding;
  return {
    ask,
    requirements,
    what: 'finding',
    type: rule,
    name,
    title,
    state: severity,
    day: due,
    did: due && 'due',
    owner,
    message,
    path: `${path}:${line}`,
  };
}
