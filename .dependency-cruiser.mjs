import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Imports point one way (see ARCHITECTURE.md). Each room may use the rooms before it, and nothing behind it. */
const ROOMS = [
  'model',
  'ports',
  'calendar',
  'documents',
  'frameworks',
  'records',
  'metrics',
  'rules',
  'config',
  'engine',
  'repairs',
  'authoring',
  'starter',
  'views',
  'render',
  'plan',
  'app',
  'lsp',
];
/** Files that define a rule; what rules of an area share stands beside them. */
const RULE_FILES = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src/rules', name).replaceAll('\\', '/'))
  .filter((path) => /^src\/rules\/[^/]+\/.*\.ts$/.test(path) && readFileSync(path, 'utf8').includes('defineRule({'))
  .map((path) => `^${path.replaceAll('.', '\\.')}$`);

const FACES = ['action', 'cli'];

const backwards = ROOMS.map((room, index) => ({
  name: `${room}-looks-back-only`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${[...ROOMS.slice(index + 1), ...FACES, 'adapters'].join('|')})/` },
}));

export default {
  forbidden: [
    // documents/ and calendar/ read each other's plain values: dates come out of text, intervals out of words.
    ...backwards,
    { name: 'faces-do-not-meet', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/action/' } },
    { name: 'faces-do-not-meet-back', severity: 'error', from: { path: '^src/action/' }, to: { path: '^src/cli/' } },
    {
      name: 'adapters-know-ports-and-words-only',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(?!adapters/|ports/|model/)' },
    },
    {
      name: 'a-rule-knows-no-other-rule',
      severity: 'error',
      from: { path: RULE_FILES },
      to: { path: RULE_FILES },
    },
    {
      name: 'gray-matter-has-one-door',
      severity: 'error',
      from: { pathNot: '^src/documents/caged-matter\\.ts$' },
      to: { path: 'node_modules/gray-matter' },
    },
    {
      name: 'pure-rooms-touch-nothing',
      severity: 'error',
      from: {
        path: '^src/(model|calendar|documents|frameworks|records|metrics|rules|config|engine|repairs|views|render|plan|app|lsp)/',
      },
      to: { path: '^(node:)?(fs|child_process|http|https|net|os|process)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(index|cli/main|action/main)\\.ts$' },
      to: {},
    },
  ],
  options: { parser: 'swc', tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
