import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../browser.js';
import type { Served } from '../serve.js';
import { note } from './notes.js';
import { serveStore } from './serve-store.js';

/** The store in a browser: for each test a fresh context with one tab that has the store open. */
export type StoreTabs = {
  readonly url: string;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Another tab of the same context. */
  readonly openTab: () => Promise<Page>;
};

/** Serves the store for the tests of a file; an error that nobody caught in a tab fails its test. */
export function useStoreTabs(): StoreTabs {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let trouble: string[];

  async function openTab(): Promise<Page> {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => trouble.push(error.message));
    await tab.goto(served.url);
    await tab.waitForFunction(() => document.title === 'ready');
    return tab;
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveStore(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  beforeEach(async () => {
    trouble = [];
    context = await browser.newContext();
    page = await openTab();
  });
  afterEach(async () => {
    await context.close();
    expect(trouble, 'errors that nobody caught').toEqual([]);
  });
  return {
    get url() {
      return served.url;
    },
    get browser() {
      return browser;
    },
    get context() {
      return context;
    },
    get page() {
      return page;
    },
    openTab,
  };
}

/** Stores an entry of the notebook. */
export async function put(tab: Page, id: string, learned = ''): Promise<void> {
  const done = await tab.evaluate(
    (record) => testStore.commitChange(`put ${record.id}`, (draft) => draft.put('caseNotes', record)),
    note(id, learned),
  );
  expect(done, JSON.stringify(done)).toMatchObject({ ok: true });
}

/** The stored entries, each as its id and what was learned. */
export async function notes(tab: Page): Promise<string[]> {
  return tab.evaluate(async () =>
    (await testStore.readContent()).records.caseNotes.map(({ id, learned }) => `${id}:${learned}`),
  );
}
