/** Imports point one way (see ARCHITECTURE.md). Each room may use the rooms before it, and nothing behind it. */
const ROOMS = [
  'model',
  'ports',
  'calendar',
  'documents',
  'records',
  'rules',
  'config',
  'engine',
  'render',
  'plan',
  'app',
];
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
      from: { path: '^src/rules/[^/]+/' },
      to: { path: '^src/rules/(?!define-rule)' },
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
      from: { path: '^src/(model|calendar|documents|records|rules|config|engine|render|plan|app)/' },
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
