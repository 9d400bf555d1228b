import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

export interface View {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly hash?: string | undefined;
  readonly scripts?: boolean | undefined;
}

/** A report that is open in a browser, and all that it complained about or asked for since. */
export interface OpenReport {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests for anything but the file. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a report from disk. */
export async function openReport(browser: Browser, file: string, view: View): Promise<OpenReport> {
  const { width, theme, hash = '', scripts = true } = view;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${file}`)) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}${hash}`);
  if (scripts) await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return { page, complaints, close: () => context.close() };
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds that keeps somebody from using the page: serious and critical, with the first element of each. */
export async function barriersIn(page: Page): Promise<readonly string[]> {
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
  // The page's policy forbids scripts of others; the tools of a developer are let through.
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.evaluate', { expression: axe.source });
  const answer = await client.send('Runtime.evaluate', {
    expression: 'axe.run(document).then(({ violations }) => violations)',
    awaitPromise: true,
    returnByValue: true,
  });
  const violations = answer.result.value as readonly Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
