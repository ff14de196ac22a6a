import type { BrowserContext, Page } from 'playwright-core';

/** Opens the page that holds the store, in a new tab. */
export async function openStore(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.title === 'ready');
  return page;
}
