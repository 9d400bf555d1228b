import { logText } from '../render/escape.ts';
import { count } from '../render/words.ts';
import type { IssueAction, IssuePlan } from './issue-plan.ts';

/** The plan for people: each issue with what would happen to it, then what has to wait. */
export function renderIssuePlan(plan: IssuePlan): string {
  const lines = plan.actions.map((action) => `  ${line(action)}`);
  const waiting = plan.deferred.map((title) => `  wait    ${logText(title)}`);
  const kept = plan.kept.map(({ number, title, why }) => `  keep    #${number} ${logText(title)} (${logText(why)})`);
  if (lines.length + waiting.length + kept.length === 0) return 'No issue to open, update or close.';
  const note =
    waiting.length === 0
      ? []
      : [
          `${count(waiting.length, 'issue')} over \`max_new_issues\`: later runs open ${waiting.length === 1 ? 'it' : 'them'}.`,
        ];
  return [...lines, ...waiting, ...kept, ...note].join('\n');
}

function line(action: IssueAction): string {
  if (action.kind !== 'open')
    return `${action.kind.padEnd(7)} #${action.number} ${logText(action.title)} (${logText(action.why)})`;
  const { title, labels, assignees } = action.issue;
  const people = assignees.length === 0 ? '' : `  for ${assignees.map((login) => `@${login}`).join(', ')}`;
  return `open    ${logText(title)}${people}  [${labels.map(logText).join(', ')}]`;
}
