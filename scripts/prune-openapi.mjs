// Makes test/contract/openapi.json: GitHub's OpenAPI description, cut down to the operations that Holdfast calls.
// The whole description unpacks to hundreds of megabytes, so it is fetched into a temporary folder and never installed.
//
//   node scripts/prune-openapi.mjs
//
// Rerun it when an operation is added to OPERATIONS or when GitHub publishes a newer description.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi@23';
const DESCRIPTION = 'package/generated/api.github.com.json';
const TARGET = fileURLToPath(new URL('../test/contract/openapi.json', import.meta.url));

/** Every operation that src/adapters/github/ sends. A request to any other one fails the contract tests. */
const OPERATIONS = [
  'GET /user',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/assignees/{assignee}',
  'GET /repos/{owner}/{repo}/labels/{name}',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
];

/** Keys that only people read. They make up nine tenths of the description. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'deprecated']);

/** Under these keys the names are GitHub's own data (a label has a property called `description`), not keywords. */
const NAME_MAPS = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'content',
]);

function withoutProse(node, namesAreData = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => namesAreData || !(PROSE.has(key) || key.startsWith('x-')))
      .map(([key, value]) => [
        key,
        keepsLiterally(key, namesAreData) ? value : withoutProse(value, !namesAreData && NAME_MAPS.has(key)),
      ]),
  );
}

/** `enum`, `required` and `default` hold values, in which nothing may be dropped. */
function keepsLiterally(key, namesAreData) {
  return !namesAreData && (key === 'enum' || key === 'required' || key === 'default');
}

function references(node, found = new Set()) {
  if (Array.isArray(node)) {
    for (const item of node) references(item, found);
  } else if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') found.add(node.$ref);
    for (const value of Object.values(node)) references(value, found);
  }
  return found;
}

function component(description, reference) {
  const [, , kind, name] = reference.split('/');
  const value = description.components[kind]?.[name];
  if (value === undefined) throw new Error(`${reference} is not in the description`);
  return { kind, name, value };
}

function prune(description) {
  const paths = {};
  for (const operation of OPERATIONS) {
    const [method, path] = operation.split(' ');
    const whole = description.paths[path]?.[method.toLowerCase()];
    if (whole === undefined) throw new Error(`${operation} is not in the description`);
    const { operationId, parameters = [], requestBody, responses } = whole;
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = withoutProse({
      operationId,
      parameters,
      ...(requestBody && { requestBody }),
      responses,
    });
  }
  const components = {};
  const open = [...references(paths)];
  const seen = new Set(open);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { kind, name, value } = component(description, next);
    const slim = withoutProse(value);
    components[kind] ??= {};
    components[kind][name] = slim;
    for (const reference of references(slim)) {
      if (!seen.has(reference)) {
        seen.add(reference);
        open.push(reference);
      }
    }
  }
  return { paths, components: sorted(components) };
}

/** The order in which references are met would otherwise leak into the file and blur the next diff. */
function sorted(components) {
  const byName = ([left], [right]) => (left < right ? -1 : 1);
  return Object.fromEntries(
    Object.entries(components)
      .sort(byName)
      .map(([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).sort(byName))]),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1);
  execFileSync('tar', ['xzf', archive, DESCRIPTION, 'package/package.json', 'package/LICENSE'], { cwd: folder });
  const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  const description = JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8'));
  const pruned = {
    openapi: description.openapi,
    info: { title: 'Operations of the GitHub REST API that Holdfast calls', version: manifest.version },
    'x-origin': {
      package: `${manifest.name}@${manifest.version}`,
      file: DESCRIPTION.replace('package/', ''),
      upstream: 'https://github.com/github/rest-api-description',
      licence: manifest.license,
      notice: readFileSync(join(folder, 'package/LICENSE'), 'utf8').trim(),
      changes:
        'Cut down to the operations in use, prose and examples removed, by scripts/prune-openapi.mjs. Do not edit.',
    },
    ...prune(description),
  };
  writeFileSync(TARGET, `${JSON.stringify(pruned, null, 1)}\n`);
  process.stderr.write(`${TARGET}: ${OPERATIONS.length} operations of ${manifest.name}@${manifest.version}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
