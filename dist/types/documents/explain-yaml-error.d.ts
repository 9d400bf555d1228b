import type { YAMLException } from 'js-yaml';
import type { SourceProblem } from '../model/document.js';
import type { Span } from '../model/position.js';
/** The finding behind a YAML error: at its exact place, with the fix in words where the cause can be told. */
export declare function explainYamlError(error: YAMLException | undefined, text: string, yaml: Span, cause: unknown): SourceProblem;
