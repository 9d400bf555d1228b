/** A policy that has nothing wrong with it on the day of the stories. */
const CLEAN = {
  owner: 'role:it-lead',
  reviewed_on: '2026-06-01',
  review_interval: '12 months',
} as const;

/** A Markdown policy; a field that is `undefined` is left out. Values are written as given, so quote what needs it. */
export function policy(
  title: string,
  fields: Readonly<Record<string, string | undefined>> = {},
  body = 'What we do.',
): string {
  const lines = Object.entries({ title, ...CLEAN, ...fields }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n# ${title}\n\n${body}\n`;
}

export const CONFIG = 'version: 1\ndocuments: ["policies/**/*.md"]\ntimezone: Europe/London\n';
