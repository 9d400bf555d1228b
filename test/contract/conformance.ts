import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

/** One request and its answer as they crossed the wire. */
export interface Exchange {
  readonly method: string;
  /** Path with query. */
  readonly target: string;
  /** Parsed JSON; `undefined` when there was no body. */
  readonly sent: unknown;
  readonly status: number;
  readonly contentType: string | undefined;
  /** Parsed JSON, or the text when it is none; `undefined` when there was no body. */
  readonly received: unknown;
}

/** Where an exchange departs from GitHub's description. */
export interface Violation {
  /** `GET /repos/{owner}/{repo}/issues`, or the request itself when no operation fits. */
  readonly operation: string;
  readonly side: 'request' | 'response';
  readonly status: number;
  /** What is wrong and where, as a JSON pointer and ajv's words. */
  readonly problem: string;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
}

interface Operation {
  readonly name: string;
  readonly pattern: RegExp;
  readonly pathNames: readonly string[];
  /** JSON pointer of the operation in the description. */
  readonly pointer: string;
  readonly parameters: readonly (Parameter & { readonly pointer: string })[];
  readonly bodyProperties: ReadonlySet<string> | undefined;
  /** Documented statuses; those without a JSON body map to `undefined`. */
  readonly answers: ReadonlyMap<number, string | undefined>;
}

type Json = Readonly<Record<string, unknown>>;

/** Answers that GitHub documents once for all operations, and leaves out of many of their descriptions. */
const COMMON_STATUSES: ReadonlySet<number> = new Set([401, 403, 429, 500, 502, 503]);

const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
/** Path and query are text on the wire, whatever type they are declared as. */
const coercing = new Ajv({ strict: false, allErrors: true, validateSchema: false, coerceTypes: true });

const description = asSchema(JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'))) as Json;

for (const instance of [ajv, coercing]) {
  ajvFormats.default(instance);
  // Sizes of integers, which JSON numbers say nothing about.
  instance.addFormat('int64', true);
  instance.addSchema(description, 'github');
}

const operations = Object.entries(description.paths as Json).flatMap(([path, methods]) =>
  Object.keys(methods as Json).map((method) => operationAt(path, method)),
);

/** The operations that the description was cut down to, as `GET /user`. */
export const OPERATION_NAMES: readonly string[] = operations.map(({ name }) => name);

/** The operation that an exchange belongs to, if the description has it. */
export function operationOf({ method, target }: Pick<Exchange, 'method' | 'target'>): string | undefined {
  return operationFor(method, new URL(target, 'http://any').pathname)?.name;
}

function operationFor(method: string, path: string): Operation | undefined {
  return operations.find(({ name, pattern }) => name.startsWith(`${method} `) && pattern.test(path));
}

/** Every departure of an exchange from GitHub's description of its API; none means that it could be GitHub's own. */
export function violationsOf(exchange: Exchange): readonly Violation[] {
  const url = new URL(exchange.target, 'http://any');
  const operation = operationFor(exchange.method, url.pathname);
  const at = { operation: operation?.name ?? `${exchange.method} ${url.pathname}`, status: exchange.status };
  if (operation === undefined) return [{ ...at, side: 'request', problem: 'no operation of the description' }];
  return [
    ...requestProblems(operation, url, exchange.sent).map((problem) => ({ ...at, side: 'request' as const, problem })),
    ...responseProblems(operation, exchange).map((problem) => ({ ...at, side: 'response' as const, problem })),
  ];
}

function requestProblems(operation: Operation, url: URL, sent: unknown): readonly string[] {
  const path = operation.pattern.exec(url.pathname)?.slice(1) ?? [];
  const given = new Map<string, string>([
    ...operation.pathNames.map((name, index) => [`path ${name}`, decodeURIComponent(path[index] ?? '')] as const),
    ...[...url.searchParams].map(([name, value]) => [`query ${name}`, value] as const),
  ]);
  const declared = new Map(operation.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const parameters = [...given].flatMap(([key, value]) => {
    const pointer = declared.get(key)?.pointer;
    return pointer === undefined ? [`${key} is not declared`] : problems(key, coercing, `${pointer}/schema`, value);
  });
  const missing = [...declared]
    .filter(([key, parameter]) => parameter.required === true && !given.has(key))
    .map(([key]) => `${key} is missing`);
  return [...parameters, ...missing, ...bodyProblems(operation, sent)];
}

/** Stricter than the description, which lets unknown properties pass: a misspelt one would be ignored by GitHub. */
function bodyProblems(operation: Operation, sent: unknown): readonly string[] {
  if (operation.bodyProperties === undefined) return sent === undefined ? [] : ['body is not declared'];
  const unknown = Object.keys(isJson(sent) ? sent : {})
    .filter((name) => !operation.bodyProperties?.has(name))
    .map((name) => `body /${name} is not declared`);
  return [
    ...unknown,
    ...problems('body', ajv, `${operation.pointer}/requestBody/content/application~1json/schema`, sent),
  ];
}

function responseProblems(operation: Operation, { status, contentType, received }: Exchange): readonly string[] {
  if (!operation.answers.has(status)) {
    if (!COMMON_STATUSES.has(status)) return [`status ${status} is not documented`];
    return problems('body', ajv, '/components/schemas/basic-error', received);
  }
  const pointer = operation.answers.get(status);
  if (pointer === undefined) return received === undefined ? [] : ['body where none is documented'];
  if (!/^application\/json\b/.test(contentType ?? ''))
    return [`content type ${contentType ?? 'missing'} instead of JSON`];
  return problems('body', ajv, pointer, received);
}

const compiled = new Map<string, ValidateFunction>();

function problems(label: string, instance: Ajv, pointer: string, value: unknown): readonly string[] {
  const key = `${instance === ajv ? 'exact' : 'coercing'} ${pointer}`;
  const validate = compiled.get(key) ?? instance.compile({ $ref: `github#${encodeURI(pointer)}` });
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${label} ${error.instancePath} ${error.message ?? error.keyword}`);
}

function operationAt(path: string, method: string): Operation {
  const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
  const described = at(pointer) as Json;
  const body = at(`${pointer}/requestBody/content/application~1json/schema/properties`);
  const parameters = (described.parameters as readonly Json[]).map((_, index) => {
    const resolved = resolve(`${pointer}/parameters/${index}`);
    return { ...(at(resolved) as Parameter), pointer: resolved };
  });
  const answers = Object.keys(described.responses as Json).map((status): [number, string | undefined] => {
    const schema = `${resolve(`${pointer}/responses/${status}`)}/content/application~1json/schema`;
    return [Number(status), at(schema) === undefined ? undefined : schema];
  });
  return {
    name: `${method.toUpperCase()} ${path}`,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
    pathNames: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    pointer,
    parameters,
    bodyProperties: isJson(body) ? new Set(Object.keys(body)) : undefined,
    answers: new Map(answers),
  };
}

/** Follows the `$ref` that stands at a pointer, if there is one. */
function resolve(pointer: string): string {
  const node = at(pointer);
  return isJson(node) && typeof node.$ref === 'string' ? resolve(node.$ref.slice(1)) : pointer;
}

function at(pointer: string): unknown {
  let node: unknown = description;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    node = Array.isArray(node) ? node[Number(key)] : isJson(node) ? node[key] : undefined;
  }
  return node;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says "or null". */
function asSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asSchema);
  if (!isJson(node)) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, asSchema(value)]));
  // A property of that name is a schema and not a flag.
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable };
  return { anyOf: [rest, { type: 'null' }] };
}
