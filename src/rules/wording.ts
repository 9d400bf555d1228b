/** `1 day`, `23 days`. */
export function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** `a`, `a and b`, `a, b and c`; long lists end in `and 7 more`. */
export function inWords(items: readonly string[], most = 6): string {
  if (items.length <= 1) return items[0] ?? 'none';
  if (items.length > most) return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
