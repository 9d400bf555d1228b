import { yamlScalar } from '../documents/yaml-scalar.ts';
import type { Company } from './company.ts';

/** Head count up to which the same person has to approve, verify and audit. */
const SOLO_MAX = 3;

/** The documents below a folder, as `documents:` names them. */
export function folderGlob(folder: string): string {
  return folder === '' ? '**/*.md' : `${folder}/**/*.md`;
}

/** The configuration of a company whose ISMS lies in a folder: '' for all of the repository. */
export function configuration({ size, timezone }: Company, folder: string): string {
  return `version: 1
# Drafts owe nothing; what you put in force is held to the standard.
preset: ${size <= SOLO_MAX ? 'solo # two or three people cannot keep every duty apart' : 'strict'}
documents: [${JSON.stringify(folderGlob(folder))}]
timezone: ${yamlScalar(timezone)} # where "today" is decided
rules:
  role-vacant: { required: [top-management, security-lead, internal-auditor] } # the roles that no day may be without
`;
}

/** The lines of CODEOWNERS that ask these people about every change of the ISMS (GitHub: "About code owners"). */
export function codeOwners(folder: string, handles: readonly string[]): string {
  const what = folder === '' ? '*' : `/${folder}/`;
  return `# Who is asked about a change of the management system.\n${what} ${handles.join(' ')}\n/holdfast.yml ${handles.join(' ')}\n`;
}

/** Settings for Visual Studio Code: the schema of the configuration, and the extension that reads it. */
export function editorSettings(schemaUrl: string): ReadonlyMap<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['.vscode/settings.json', json({ 'yaml.schemas': { [schemaUrl]: ['holdfast.yml', 'holdfast.yaml'] } })],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
  ]);
}
