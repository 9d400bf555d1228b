import { type Block } from './body-block.js';
import type { BodyTree } from './body-tree.js';
/** The blocks of a body that remark has read. `text` is the whole document's. */
export declare function blocksOfTree(text: string, tree: BodyTree): readonly Block[];
