import { plainMarkdown } from '../authoring/plain-markdown.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { applyEdits, type Edit } from '../documents/edits.ts';
import { setValue } from '../documents/front-matter-edits.ts';
import { parseDocument } from '../documents/parse-document.ts';
import type { FieldNode, ScalarNode } from '../model/document.ts';
import { type Amendment, amended } from './amendment.ts';
import { type Company, STARTER_FIRST_DAY, STARTER_PEOPLE, STARTER_SIZE } from './company.ts';
import { OWN_SERVERS } from './own-servers.ts';
import { WITHOUT_OFFICE } from './without-office.ts';

const DAY_MS = 86_400_000;

/** A document of the starter as a company has it: its names, its days, its size, and without what it does not have. */
export function filledIn(path: string, text: string, company: Company): string {
  const amendments = [
    ...TAKEN_OVER,
    ...(company.hasOffice ? [] : WITHOUT_OFFICE),
    ...(company.hasOwnServers ? OWN_SERVERS : []),
  ];
  const different = sized(path, stated(path, amended(path, text, amendments), company), company);
  return moved(renamed(path, different, company), company.firstDay);
}

/** What the starter says of itself, once it is the ISMS of a company. */
const TAKEN_OVER: readonly Amendment[] = [
  { path: 'README.md', line: '# A starter ISMS', put: '# The ISMS of Example Ltd' },
  {
    path: 'README.md',
    line: '1. **Copy it.**',
    put: '1. **Copied** from the starter by `holdfast init`, with the names of Example Ltd and its first day in',
  },
  { path: 'README.md', line: '   folder, put your names in place', put: '   [CHG-001](records/changes/CHG-001.md).' },
  { path: 'README.md', line: '   your first day lies after that of' },
];

/** What the certificate is to say. */
function stated(path: string, text: string, { statement }: Company): string {
  if (path !== 'governance/scope.md' || statement === undefined) return text;
  return amended(path, text, [
    { path, line: 'certificate_statement:', put: `certificate_statement: ${JSON.stringify(statement)}` },
  ]);
}

/** Lines of the budget that grow with the head count, to the next hundred; the sum follows. */
function sized(path: string, text: string, { size }: Company): string {
  if (path === 'README.md') return text.replace(`for ${STARTER_SIZE} people`, `for ${size} people`);
  if (path !== 'governance/budget.md' || size === STARTER_SIZE) return text;
  let sum = 0;
  const lines = text.replaceAll(/(category: ([\w-]+),[^\n]*? planned: )(\d+)/g, (_, before, category, amount) => {
    const grows = category === 'tools' || category === 'training';
    const planned = grows ? Math.ceil((Number(amount) * size) / STARTER_SIZE / 100) * 100 : Number(amount);
    sum += planned;
    return `${before}${planned}`;
  });
  return lines.replace(/^approved_amount: \d+$/m, `approved_amount: ${sum}`);
}

/** Every day, as many days later as the first day of the company lies after that of the starter. */
function moved(text: string, firstDay: PlainDate): string {
  const days = daysBetween(STARTER_FIRST_DAY, firstDay);
  return text.replaceAll(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (day) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10),
  );
}

/** The names of the company and its people, quoted where YAML or Markdown would take them for something else. */
function renamed(path: string, text: string, company: Company): string {
  const document = parseDocument(path, new TextEncoder().encode(text));
  const edits: Edit[] = [];
  for (const node of document.frontMatter ? scalarsOf(document.frontMatter.root) : []) {
    const now = withNames(node.raw, company, (name) => name);
    if (now !== node.raw) edits.push(setValue(document, node, now));
  }
  const body = document.text.slice(document.bodyStart);
  return applyEdits(text.slice(0, document.bodyStart), edits) + withNames(body, company, plainMarkdown);
}

function withNames(text: string, company: Company, write: (name: string) => string): string {
  let result = text;
  for (const part of ['director', 'lead', 'auditor'] as const) {
    const old = STARTER_PEOPLE[part];
    result = result
      .replaceAll(old.email, `\0${part}:email\0`)
      .replaceAll(old.name, `\0${part}:name\0`)
      .replaceAll(`person:${old.key}`, `person:\0${part}:key\0`);
    if (text === old.key) return company[part].key;
  }
  // In one go, so that no new name is taken for an old one.
  const names: Record<string, string> = { company: write(company.name), domain: company.domain };
  for (const part of ['director', 'lead', 'auditor'] as const) {
    const { key, name, email } = company[part];
    Object.assign(names, { [`${part}:key`]: key, [`${part}:name`]: write(name), [`${part}:email`]: email });
  }
  return result
    .replaceAll('Example Ltd', '\0company\0')
    .replaceAll('example.com', '\0domain\0')
    .replaceAll(/\0([a-z:]+)\0/g, (_, name: string) => names[name] ?? '');
}

function scalarsOf(node: FieldNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  const below = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return below.flatMap(scalarsOf);
}
