/** Where the project lives; rule pages and documents are linked below it. */
export const PROJECT_URL = 'https://github.com/holdfast-isms/holdfast';

/** The page that explains a rule. */
export function ruleUrl(rule: string): string {
  return `${PROJECT_URL}/blob/main/docs/rules/${rule}.md`;
}
