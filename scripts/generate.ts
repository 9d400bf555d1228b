/** Writes everything that is derived from the sources: `npm run generate`; with `--check` it only compares. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registryOf } from './generate/registry.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checkOnly = process.argv.includes('--check');
const stale: string[] = [];

function emit(path: string, content: string): void {
  const full = join(root, path);
  let current: string | undefined;
  try {
    current = readFileSync(full, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === content) return;
  stale.push(path);
  if (checkOnly) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

/** Removes generated files that nothing generates any more. */
function prune(folder: string, keep: ReadonlySet<string>): void {
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    if (keep.has(name)) continue;
    stale.push(`${folder}/${name}`);
    if (!checkOnly) rmSync(join(root, folder, name));
  }
}

// The registries come first: what follows imports them.
for (const registry of registryOf(root)) emit(registry.path, registry.content);
const { reportAssets } = await import('./generate/report-assets.ts');
const assets = await reportAssets(root);
emit(assets.path, assets.content);

const { typeNotes } = await import('./generate/type-notes.ts');
const notes = typeNotes(root);
emit(notes.path, notes.content);

const { generatedPages } = await import('./generate/rule-pages.ts');
const pages = await generatedPages();
for (const page of pages) emit(page.path, page.content);
prune('docs/rules', new Set(pages.map((page) => page.path.replace('docs/rules/', ''))));

const { fingerprints } = await import('./generate/fingerprints.ts');
const named = await fingerprints();
emit(named.path, named.content);

const { recordPages } = await import('./generate/record-pages.ts');
const recordDocs = recordPages();
for (const page of recordDocs) emit(page.path, page.content);
prune('docs/records', new Set(recordDocs.map((page) => page.path.replace('docs/records/', ''))));

const { kpiPage } = await import('./generate/kpi-page.ts');
const kpis = kpiPage();
emit(kpis.path, kpis.content);

const { generatedSchemas } = await import('./generate/schemas.ts');
const schemas = generatedSchemas();
for (const schema of schemas) emit(schema.path, schema.content);
prune('schemas/records', new Set(schemas.map((schema) => schema.path.replace('schemas/records/', ''))));

const { generatedForms } = await import('./generate/issue-forms.ts');
const forms = generatedForms();
for (const form of forms) emit(form.path, form.content);
prune('docs/issue-forms', new Set(forms.map((form) => form.path.replace('docs/issue-forms/', ''))));

// These show what the rules say, so that they come last.
const { guidePages } = await import('./generate/guide-pages.ts');
const guide = await guidePages();
for (const page of guide) emit(page.path, page.content);
prune('docs/guide', new Set(guide.map((page) => page.path.replace('docs/guide/', ''))));

if (checkOnly && stale.length > 0) {
  console.error(
    `Generated files are out of date; run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are up to date.' : `Wrote ${stale.length} files.`);
