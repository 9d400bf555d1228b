/** Words as Markdown that shows them as they are. */
export function plainMarkdown(text: string): string {
  const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(/\p{Cc}/gu, '');
  return line.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
}
