/** Starts a rule: `npm run new:rule document-control/owner-unknown`. One file, and everything else is generated. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [given] = process.argv.slice(2);
const match = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(given ?? '');
if (!match) {
  console.error('Usage: npm run new:rule AREA/NAME, both in kebab-case, for example document-control/owner-unknown');
  process.exit(2);
}
const [, area, name] = match as unknown as [string, string, string];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const path = join(root, 'src/rules', area, `${name}.ts`);
if (existsSync(path)) {
  console.error(`${path} is there already`);
  process.exit(2);
}
const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  `import { defineRule, NO_OPTIONS } from '../define-rule.ts';

export const ${constant} = defineRule({
  name: '${name}',
  area: '${area}',
  flags: 'Say in one sentence what it flags.',
  why: 'Say in one or two sentences why that matters to someone who has to face an auditor.',
  fix: 'Say what to do.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives: 'Say what looks like a finding and is none, and how the rule tells.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A document that it flags',
      files: { 'policies/access.md': '---\\ntitle: Access policy\\nowner: role:it-lead\\nnext_review: 2027-01-01\\ntags: [flag-me]\\n---\\n' },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 2, message: 'Say what is wrong, with its facts' }],
    },
    {
      name: 'A document that it leaves alone',
      files: { 'policies/access.md': '---\\ntitle: Access policy\\nowner: role:it-lead\\nnext_review: 2027-01-01\\n---\\n' },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.document.text.includes('flag-me')) yield { on: entry, message: 'Say what is wrong, with its facts' };
    }
  },
});
`,
);
console.log(
  `Wrote src/rules/${area}/${name}.ts. Its examples are its tests: edit it, then run\n  npm run generate && npx vitest run test/rules`,
);
