import type { BaseTree } from '../ports/base.js';
import type { Files } from '../ports/files.js';
/**
 * Documents that are not as a commit has them: changed, new or gone. Compared by content and not by git, which would run the
 * filters of the repository; another kind of line ends is no change. `isAsked` says which paths count.
 */
export declare function uncommitted(tree: BaseTree, files: Files, isAsked: (path: string) => boolean): Promise<readonly string[]>;
