import type { BrowserContext, Page } from 'playwright-core';

/** Takes down what must not happen on any page: requests to another origin than `url`’s, console errors, uncaught errors. */
export function troubleOf(context: BrowserContext, page: Page, url: string): readonly string[] {
  const trouble: string[] = [];
  const { origin } = new URL(url);
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^https?:$/.test(asked.protocol) && asked.origin !== origin) trouble.push(`asked ${asked.href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  return trouble;
}
