import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.js';
import { serveApp, type Served } from './serve.js';
import { exampleTaken } from './steps/example.js';

/** What the tests of one file share. */
export type AppInBrowser = {
  readonly url: string;
  readonly browser: Browser;
  /**
   * A context of its own for somebody who took the example and has its plan, as the browser stored it. The app makes
   * that plan once for a file: it is a start here, not what is tested.
   */
  readonly withPlan: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/** The running app and a browser to open it in, for all tests of a file; both are there from the first test on. */
export function appInBrowser(): AppInBrowser {
  let served: Served;
  let browser: Browser;
  let stored: ReturnType<typeof storedPlan> | undefined;
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
    withPlan: async (options = {}) => {
      stored ??= storedPlan(browser, served.url);
      return browser.newContext({ ...options, storageState: await stored });
    },
  };
}

/** Everything that a browser holds after the example was taken and its plan was made. */
async function storedPlan(browser: Browser, url: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await exampleTaken(await context.newPage(), url);
  const state = await context.storageState({ indexedDB: true });
  await context.close();
  return state;
}
