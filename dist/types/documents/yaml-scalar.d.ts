/** A piece of text as a YAML scalar on one line: plain where nobody can misread it, in double quotes where somebody could. */
export declare function yamlScalar(text: string): string;
/** The same between brackets or braces, where a comma ends a value. */
export declare function yamlFlowScalar(text: string): string;
