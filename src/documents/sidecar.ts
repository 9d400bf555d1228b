import { YAMLException } from 'js-yaml';
import type { Document, SourceProblem } from '../model/document.ts';
import { decode, undecodable } from './decode.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { parseYaml } from './yaml-nodes.ts';

/** The reader of a YAML file beside a document: `access.yaml` for `access.md`. It reads another file, and so is none of `READERS`. */
export const SIDECAR = 'sidecar';

const ENDINGS = ['yaml', 'yml'];

/** The paths at which the metadata of a document may lie, likeliest first. */
export function sidecarPaths(path: string): readonly string[] {
  const stem = path.replace(/\.(?:md|markdown|mdx)(?:\.erb)?$/i, '');
  return ENDINGS.flatMap((ending) => [`${stem}.${ending}`, `${path}.${ending}`, `${stem}.meta.${ending}`]);
}

/**
 * The document with the metadata of the file beside it: one text, the YAML first, each part with the file that it comes
 * from, so that a value keeps its line there.
 */
export function withSidecar(document: Document, path: string, bytes: Uint8Array): Document {
  const problem = undecodable(bytes);
  const yaml = problem ? '' : decode(bytes);
  const head = yaml.endsWith('\n') || yaml === '' ? yaml : `${yaml}\n`;
  const { root, problems } = problem ? { root: undefined, problems: [problem] } : rootOf(yaml);
  return {
    path: document.path,
    text: head + document.text,
    frontMatter: root && { root, start: 0, end: yaml.length },
    problems,
    habit: SIDECAR,
    parts: [
      { path, start: 0, end: yaml.length },
      { path: document.path, start: head.length, end: head.length + document.text.length },
    ],
    mayLink: document.mayLink,
    bodyStart: head.length + document.bodyStart,
  };
}

function rootOf(yaml: string): {
  readonly root?: NonNullable<Document['frontMatter']>['root'];
  readonly problems: readonly SourceProblem[];
} {
  const whole = { start: 0, end: yaml.length };
  try {
    const root = parseYaml(yaml, 0);
    if (root === undefined) return { root: { kind: 'map', entries: [], ...whole }, problems: [] };
    if (root.kind === 'map') return { root, problems: [] };
    const what = 'The file beside the document is not a list of fields';
    return { problems: [{ what, fix: 'Write one `key: value` on each line.', ...whole }] };
  } catch (error) {
    const yamlError = error instanceof YAMLException ? error : undefined;
    return { problems: [explainYamlError(yamlError, yaml, whole, error)] };
  }
}
