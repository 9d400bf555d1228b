/** Words as Markdown that shows them as they are. */
export function plainMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
