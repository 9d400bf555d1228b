import type { LiveList } from './live-list.ts';

/** Links that ask a list for something: `data-list="findings" data-filter="area=risk"`. */
export function filterLinks(lists: Readonly<Record<string, LiveList | undefined>>): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a[data-list]');
    if (!link) return;
    const [key = '', value = ''] = (link.getAttribute('data-filter') ?? '').split('=');
    lists[link.getAttribute('data-list') ?? '']?.filter(key === '' ? {} : { [key]: value });
  });
}

/** Marks the section in the navigation that is being read. */
export function markSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('nav.side a')].map((link) => [link.hash.slice(1), link]),
  );
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute('aria-current');
        links.get(target.id)?.setAttribute('aria-current', 'true');
      }
    },
    { rootMargin: '-15% 0px -75% 0px' },
  );
  for (const part of document.querySelectorAll('#report > section')) seen.observe(part);
}

/** The map of requirements takes one stop of the Tab key; arrows go from field to field. */
export function walkMap(): void {
  const cells = [...document.querySelectorAll<HTMLAnchorElement>('a.cell')];
  const stopAt = (index: number): void => {
    for (const [at, cell] of cells.entries()) cell.tabIndex = at === index ? 0 : -1;
  };
  stopAt(0);
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  for (const [index, cell] of cells.entries()) {
    cell.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (step === undefined) return;
      const next = (index + step + cells.length) % cells.length;
      event.preventDefault();
      stopAt(next);
      cells[next]?.focus();
    });
    cell.addEventListener('click', () => openRequirement(cell.hash.slice(1)));
  }
}

/** The row of a requirement lies behind a fold. */
function openRequirement(id: string): void {
  const row = document.getElementById(id);
  const fold = row?.closest('details');
  if (fold) fold.open = true;
  row?.focus();
}

/** On paper everything is open, and lists have more rows. */
export function printAll(lists: readonly (LiveList | undefined)[], screenRows: number, paperRows: number): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const list of lists) list?.setPageRows(paperRows);
    opened = [...document.querySelectorAll<HTMLDetailsElement>('#report > section details:not([open])')].filter(
      (fold) => !fold.classList.contains('numbers'),
    );
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    for (const list of lists) list?.setPageRows(screenRows);
  });
}
