import { basename } from 'node:path';
import { DEFAULT_LABELS } from '../../src/config/settings.ts';
import { issueForms } from '../../src/render/issue-forms/issue-forms.ts';

interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The issue forms as they are without a configuration, for people who copy them. */
export function generatedForms(): readonly GeneratedFile[] {
  return [...issueForms({ labels: DEFAULT_LABELS })].map(([path, content]) => ({
    path: `docs/issue-forms/${basename(path)}`,
    content,
  }));
}
