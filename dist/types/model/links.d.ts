/** Where the project lives; rule pages and documents are linked below it. */
export declare const PROJECT_URL = "https://github.com/holdfast-isms/holdfast";
/** The page that explains a rule. */
export declare function ruleUrl(rule: string): string;
