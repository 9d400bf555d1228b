import { type ComponentChildren, h, type VNode } from 'preact';
import { unseenShown } from '../escape.ts';

/** What stands inside an element. Strings are text, always. */
export type Child = string | number | VNode | null | undefined | readonly Child[];

/** Attributes of an element. There are no styles and no raw HTML among them: the page's own rules let neither through. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>> & {
  readonly style?: never;
  readonly dangerouslySetInnerHTML?: never;
};

/**
 * An element of the report. The one way in which text gets into the page: what could not be seen (controls, characters that
 * turn the direction of text) becomes visible, and the renderer escapes the rest.
 */
export function el(tag: string, attributes: Attributes | null, ...children: readonly Child[]): VNode {
  const shown =
    attributes && Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, visible(value)]));
  return h(tag, shown, ...(children.map(visibleChild) as ComponentChildren[])) as VNode;
}

function visible<T>(value: T): T | string {
  return typeof value === 'string' ? unseenShown(value) : value;
}

function visibleChild(child: Child): Child {
  return Array.isArray(child) ? child.map(visibleChild) : visible(child as Exclude<Child, readonly Child[]>);
}
