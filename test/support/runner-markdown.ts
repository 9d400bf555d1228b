import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

/** HTML that Holdfast writes itself. */
const OWN_HTML =
  /^(?:<!-- holdfast:(?:comment|issue) [^\n<>]*-->|<!-- holdfast:end -->|<\/?(?:details|sub)>|<br>|<summary>[^<>]*<\/summary>)$/;

/** A mention, an issue number or the address of one, as GitHub finds them in text. */
const REFERENCE = /(?<![\w/])@[a-z\d]|(?<!\w)#\d|\bGH-\d/i;

/**
 * What a body would do beyond showing text: HTML that is not Holdfast's own, mentions and references, headings, images,
 * and links that lead elsewhere than to the given addresses.
 */
export function liveParts(body: string, addresses: readonly string[]): readonly string[] {
  const found: string[] = [];
  const tree: Root = remark().use(remarkGfm).parse(body);
  visit(tree, (node: Nodes) => {
    if (node.type === 'html') {
      const foreign = node.value.split('\n').filter((line) => line.trim() !== '' && !OWN_HTML.test(line.trim()));
      found.push(...foreign.map((line) => `html ${line}`));
    } else if (node.type === 'text') {
      if (REFERENCE.test(node.value)) found.push(`reference ${node.value}`);
    } else if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      if (!addresses.some((address) => node.url.startsWith(address))) found.push(`${node.type} ${node.url}`);
    } else if (node.type === 'heading' && node.depth < 3) found.push(`heading of depth ${node.depth}`);
    else if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference')
      found.push(node.type);
  });
  return found;
}
