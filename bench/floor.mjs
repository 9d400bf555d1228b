/**
 * The least that a checker of front matter built on gray-matter and js-yaml must do: walk, read, split, parse the YAML.
 * With `--bare` the split is one regular expression, as if there were nothing to be careful about.
 */
import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import { globSync } from 'tinyglobby';

const [folder, how] = process.argv.slice(2);
const yaml = (text) => load(text, { maxAliases: 0 });
const options = { engines: { yaml } };

function bare(text) {
  const match = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(text);
  return match ? yaml(match[1]) : {};
}

let fields = 0;
const paths = globSync('**/*.{md,markdown,mdx}', { cwd: folder, absolute: true });
for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  fields += Object.keys(how === '--bare' ? bare(text) : matter(text, options).data).length;
}
console.log(`${paths.length} documents, ${fields} fields`);
