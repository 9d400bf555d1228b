import { beforeAll, describe, expect, it } from 'vitest';
import { soaMarkdown } from '../../../src/render/soa/soa-markdown.ts';
import { soaTable } from '../../../src/render/soa/soa-table.ts';
import { soaText } from '../../../src/render/soa/soa-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import type { StatementOfApplicability } from '../../../src/views/soa/statement.ts';
import { statementOfApplicability } from '../../../src/views/soa/statement-of-applicability.ts';
import { checkedYears } from '../checked-years.ts';
import type { Statement } from '../statements.ts';
import { threeYears } from '../three-years.ts';

const { truth } = threeYears();
const golden = (name: string): string => `../golden/soa.${name}.txt`;

/** What a version of the statement says of a control, in one word. */
function stateOf({ entries }: Statement, control: string): string | undefined {
  const entry = entries.find((one) => one.control === control);
  return entry && (entry.applicable ? entry.implementation : 'excluded');
}

describe('the statement of applicability of three years', () => {
  let statement: StatementOfApplicability;
  beforeAll(async () => {
    const { isms, report } = await checkedYears();
    statement = statementOfApplicability(isms, report);
  });

  it('is rendered as it was', async () => {
    await expect(soaText(statement, { colour: false, width: 100 })).toMatchFileSnapshot(golden('text'));
    await expect(soaMarkdown(statement)).toMatchFileSnapshot(golden('md'));
    const csv = renderCsv(soaTable(statement.controls)).replaceAll('\r\n', '\n');
    await expect(csv).toMatchFileSnapshot(golden('csv'));
  });

  it('says of each control what its last version says', () => {
    const last = truth.statements.at(-1) as Statement;
    expect(last.entries).toHaveLength(93);
    const said = statement.controls.map(({ control, decision, implementation }) => [
      control,
      decision === 'excluded' ? 'excluded' : implementation,
    ]);
    expect(said).toEqual(statement.controls.map(({ control }) => [control, stateOf(last, control)]));
    expect(statement.totals.excluded).toBe(last.entries.filter(({ applicable }) => !applicable).length);
  });
});
