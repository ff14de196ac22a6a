import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.js';
import { serveApp, type Served } from './serve.js';

/** The running app and a browser to open it in, for all tests of a file; both are there from the first test on. */
export function appInBrowser(): { readonly url: string; readonly browser: Browser } {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveApp(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  return {
    get url() {
      return served.url;
    },
    get browser() {
      return browser;
    },
  };
}
