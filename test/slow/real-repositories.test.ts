import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { type Adopted, adopt } from '../../src/app/adopt.ts';
import { fix } from '../../src/app/fix.ts';
import { overlaid } from '../../src/app/overlaid.ts';
import { addInterval } from '../../src/calendar/plain-date.ts';
import { configText } from '../../src/config/config-text.ts';
import type { Entry } from '../../src/records/entry.ts';
import { checked } from '../support/checked.ts';

/**
 * Documents of others, as they published them. They are no part of this repository: without the folder nothing here runs. What
 * must come out was counted by other programs.
 */
const CORPORA = process.env['HOLDFAST_CORPORA'] ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
const TODAY = '2026-09-01';

const missing = !existsSync(CORPORA);
if (missing) console.warn(`Skipped: there are no documents of others in ${CORPORA} (or in HOLDFAST_CORPORA).`);

interface Facts {
  readonly adopted: Adopted;
  /** Findings by rule, before any baseline. */
  readonly rules: Readonly<Record<string, number>>;
}

const known = new Map<string, Promise<Facts>>();

/** Each repository is looked over once. */
function factsOf(name: string): Promise<Facts> {
  const facts = known.get(name) ?? lookedOver(name);
  known.set(name, facts);
  return facts;
}

async function lookedOver(name: string): Promise<Facts> {
  const adopted = await adopt({ files: nodeFiles(join(CORPORA, name)), clock: { now: () => 0 } }, { today: TODAY });
  const rules: Record<string, number> = {};
  for (const { rule } of adopted.report.findings) rules[rule] = (rules[rule] ?? 0) + 1;
  return { adopted, rules };
}

/** The texts of all Markdown files, by path. */
function textsOf(name: string): Readonly<Record<string, string>> {
  const root = join(CORPORA, name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.mdx?(?:\.erb)?$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

describe.skipIf(missing)('gds-way', () => {
  it('is read by the profile for its template: who owns what, and what is overdue', async () => {
    const { adopted, rules } = await factsOf('gds-way');
    expect(adopted.adoption.proposed.profile).toBe('govuk-tech-docs');
    expect(adopted.adoption).toMatchObject({ documents: 66, governed: 64, unreadable: [] });
    expect(adopted.adoption.habits).toEqual({ 'front-matter': 65, none: 1 });
    expect(rules).toMatchObject({ 'review-overdue': 32, 'owner-missing': 50, 'due-soon': 5 });
    expect(adopted.report.summary).toMatchObject({ governed: 64, dueSoon: 5 });
  });

  it('has its most overdue document where others found it', async () => {
    const { adopted } = await factsOf('gds-way');
    const overdue = adopted.report.findings.filter(({ rule }) => rule === 'review-overdue');
    const [worst] = overdue.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    expect(worst).toMatchObject({ path: 'source/manuals/accessibility.html.md.erb', due: '2024-11-09' });
    expect(worst?.message).toContain('661 days');
  });

  it('has nothing to repair', async () => {
    const files = nodeFiles(join(CORPORA, 'gds-way'));
    const { files: repaired } = await fix(
      { files, clock: { now: () => 0 } },
      { profile: 'govuk-tech-docs', today: TODAY },
    );
    expect(repaired).toEqual([]);
  });
});

describe.skipIf(missing)('tailscale-security-policies', () => {
  it('is governed by the day of the last update, and no document has an owner', async () => {
    const { adopted, rules } = await factsOf('tailscale-security-policies');
    expect(adopted.adoption).toMatchObject({ documents: 17, governed: 14, unreadable: [] });
    expect(adopted.adoption.proposed).toMatchObject({
      profile: 'last-updated',
      defaults: { any: { review_interval: '12 months' } },
    });
    expect(rules).toEqual({ 'owner-missing': 14 });
  });
});

describe.skipIf(missing)('nhsbsa-digital-playbook', () => {
  it('is read from a table in its front matter', async () => {
    const { adopted, rules } = await factsOf('nhsbsa-digital-playbook');
    expect(adopted.adoption).toMatchObject({ documents: 210, governed: 50 });
    expect(adopted.adoption.habits).toEqual({ 'front-matter': 203, none: 7 });
    expect(adopted.adoption.proposed.profile).toBe('nested-review');
    expect(rules).toMatchObject({ 'review-overdue': 44, 'date-invalid': 3 });
  });

  it('has intervals that are tables, and a key that is misspelt', async () => {
    const { adopted } = await factsOf('nhsbsa-digital-playbook');
    expect(adopted.adoption.unreadable.map(({ path, key }) => `${path} ${key}`)).toEqual([
      'src/security/content-security-policy.md review.review_cycle',
      'src/security/security-headers.md review.review_cycle',
      'src/technologies/tech-release-adoption-schedule.md review.review_cycle',
      'src/testing/index.md reviewInfo',
    ]);
  });

  it('has 47 documents that are past the review they name: 43 in force, and four drafts, which owe none', async () => {
    const { adopted } = await factsOf('nhsbsa-digital-playbook');
    const texts = textsOf('nhsbsa-digital-playbook');
    const { isms } = await checked(
      { ...texts, 'holdfast.yml': configText(adopted.adoption.proposed) },
      { config: 'holdfast.yml', today: TODAY },
    );
    const late = isms.entries.filter(isLate);
    expect(late.length).toBe(47);
    expect(late.filter(({ lifecycle }) => lifecycle === 'not-yet').length).toBe(4);
    const overdue = adopted.report.findings.filter(({ rule }) => rule === 'review-overdue').map(({ path }) => path);
    const inForce = late.filter(({ lifecycle }) => lifecycle === 'in-force').map(({ path }) => path);
    // One that gives no interval is overdue by the interval that is proposed for such documents.
    expect(overdue.toSorted()).toEqual([...inForce, 'src/technologies/tech-patching.md'].toSorted());
  });

  it('is repaired without a change to any other line', async () => {
    const { adopted } = await factsOf('nhsbsa-digital-playbook');
    const files = overlaid(
      nodeFiles(join(CORPORA, 'nhsbsa-digital-playbook')),
      new Map([['holdfast.yml', configText(adopted.adoption.proposed)]]),
    );
    const ports = { files, clock: { now: () => 0 } };
    const { files: repaired, left } = await fix(ports, { config: 'holdfast.yml', today: TODAY });
    expect(repaired.length).toBeGreaterThan(40);
    expect(left).toEqual([]);
    for (const { path, before, after, repairs } of repaired) {
      const [was, now] = [before.split('\n'), after.split('\n')];
      const changed = was.filter((line) => !now.includes(line));
      // A table of months has two lines, and its repair has one.
      expect(changed.length, path).toBeLessThanOrEqual(repairs.length * 2);
      expect(bodyOf(after), path).toBe(bodyOf(before));
      expect(withoutReview(after), path).toEqual(withoutReview(before));
    }
  });
});

function isLate({ reviewedOn, reviewInterval }: Entry): boolean {
  if (reviewedOn.state !== 'given' || reviewInterval.state !== 'given') return false;
  return addInterval(reviewedOn.value, reviewInterval.value) < TODAY;
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---', 4));
}

/** What the front matter says but for the review. */
function withoutReview(text: string): unknown {
  const { review: _, ...others } = load(text.slice(4, text.indexOf('\n---', 4))) as Record<string, unknown>;
  return others;
}
