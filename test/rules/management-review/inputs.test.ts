import { describe, expect, it } from 'vitest';
import { inputsNamed } from '../../../src/rules/management-review/inputs.ts';

describe('the inputs of a management review that a heading names', () => {
  it.each([
    // By the letter.
    ['9.3.2 b', 'b'],
    ['9.3.2 d) 3', 'd3'],
    ['9.3.2.d.2', 'd2'],
    ['Clause 9.3.2(f) – risk', 'f'],
    ['b)', 'b'],
    ['b', 'b'],
    ['g. Improvement', 'g'],
    ['d3) Audit results', 'd3'],
    ['d) 1) Nonconformities', 'd1'],
    ['(c) Needs of interested parties', 'c'],
    ['9.3.2 (D) 4', 'd4'],
    [' b) ', 'b'],
    ['B', 'b'],
    ['b) 2)', 'b'],
    ['9.3.2 f, and 9.3.2 f again, and 9.3.2 a', 'f a'],
    // The letter decides.
    ['b) Risks that come from outside', 'b'],
    // In words.
    ['Status of actions from previous management reviews', 'a'],
    ['1. Actions of the last meeting', 'a'],
    ['Matters arising', 'a'],
    ['Changes in internal and external issues', 'b'],
    ['Context of the organisation', 'b'],
    ['Business changes', 'b'],
    ['Changes in needs and expectations of interested parties', 'c'],
    ['Interested parties', 'c'],
    ['Nonconformities and corrective actions', 'd1'],
    ['Non-conformities', 'd1'],
    ['Monitoring and measurement results', 'd2'],
    ['KPIs', 'd2'],
    ['3. Audit results', 'd3'],
    ['Fulfilment of information security objectives', 'd4'],
    ['Feedback from interested parties', 'e'],
    ['Customer complaints', 'e'],
    ['Risk assessment and status of the risk treatment plan', 'f'],
    ['Opportunities for continual improvement', 'g'],
    // Several at once.
    ['Internal audit findings and nonconformities', 'd1 d3'],
    ['Internal and external issues, interested parties', 'b c'],
    // What names none.
    ['Feedback on information security performance', ''],
    ['d) Trends', ''],
    ['d) Risks', 'f'],
    [`${'A long look back. '.repeat(20)}Risks`, ''],
    ['Actions', ''],
    ['Attendees', ''],
    ['A look back', ''],
    ['Audit trail', ''],
    ['E-mail', ''],
    ['', ''],
  ])('%s: %s', (heading, inputs) => {
    expect(inputsNamed(heading).join(' ')).toBe(inputs);
  });
});
