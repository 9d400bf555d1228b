import type { Company } from './company.ts';

/** Where the register of other frameworks stands in the starter. */
export const FRAMEWORKS_FILE = 'registers/frameworks.md';

/** The register of the frameworks that a company wants to meet beside ISO/IEC 27001; a draft like everything else. */
export function frameworksRegister({ frameworks }: Pick<Company, 'frameworks'>, id: string): string {
  const rows = frameworks.map(
    (framework, index) =>
      `  - { id: FWK-${String(index + 1).padStart(2, '0')}, title: ${framework}, status: considered, framework: ${framework} }\n`,
  );
  return `---
id: ${id}
type: register
of: framework-target
title: Other frameworks
status: draft
owner: role:security-lead
classification: internal
review_interval: 12 months
clauses: ["4.2"]
controls: [A.5.31]
entries:
${rows.join('')}---

# Other frameworks

What customers or laws ask for beside ISO/IEC 27001. \`considered\` owes nothing; \`targeted\`, with a \`target_date\`, does.

| Who | Does what | When | Record |
|---|---|---|---|
| Security lead | Decides with the managing director what is targeted, and until when | Every 12 months, and when a customer asks | Row |
`;
}
