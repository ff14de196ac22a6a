import type { BrowserContext, Page } from 'playwright-core';

/** Opens the page that holds the store, in a new tab. */
export async function openStore(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.title === 'ready');
  return page;
}

/** Gets everything ready to kill a tab's process; what it gives does so without delay, and waits until it is dead. */
export async function readyToKill(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const dead = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  return () => {
    // the tab dies under it, so the answer never comes
    session.send('Page.crash').catch(() => undefined);
    return dead;
  };
}
