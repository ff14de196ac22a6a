import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../browser.js';
import type { Served } from '../../serve.js';
import { serveStore } from '../serve-store.js';
import { kinds } from '../acts.js';
import { killBrowsers, killKindsLeft, killTabs, newTally, tallyText, walk } from './kills.js';
import { killWhileLocking } from './lock-kills.js';
import { evict, exhaustQuota, moveTheClock, writeInTwoTabs } from './others.js';
import { randomFrom } from './random-from.js';

/** The long form (`npm run test:faults`) kills 300 times and more (60 of them while the lock turns) and writes for a minute; the short one is part of every run. */
const isLong = process.env['MATCHWRIGHT_FAULTS'] === 'long';
const size = isLong
  ? { acts: 52, tabs: 200, browsers: 40, locks: 60, milliseconds: 60_000, limit: 3_600_000 }
  : { acts: 26, tabs: 18, browsers: 2, locks: 6, milliseconds: 2000, limit: 300_000 };
const seed = 2028;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStore(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

test(
  'after the tab or the browser is killed at any moment, the data equal a state that the person saw',
  async () => {
    const way = await walk(browser, served.url, size.acts);
    expect(new Set(way.states.map(({ state }) => state)).size).toBeGreaterThan(size.acts / 2);
    const random = randomFrom(seed);
    const tally = newTally();
    await killTabs(browser, served.url, way, size.tabs, random, tally);
    await killBrowsers(served.url, way, size.browsers, random, tally);
    await killKindsLeft(browser, served.url, way, tally);
    console.info(`seed ${seed}, one way ${Math.round(way.took)} ms: ${tallyText(tally)}`);
    expect(tally.faults).toEqual([]);
    expect(tally.kills).toBeGreaterThanOrEqual(size.tabs + size.browsers);
    // in the short form a quick act may be over before the tab dies
    if (isLong) expect([...tally.during.keys()]).toEqual(expect.arrayContaining([...kinds]));
  },
  size.limit,
);

test(
  'a tab killed while the lock is put on or taken off leaves all locked or all plain, and nothing is lost',
  async () => {
    const tally = await killWhileLocking(browser, served.url, size.locks, randomFrom(seed));
    console.info(`killed while locking: ${JSON.stringify(tally)}`);
    expect(tally.faults).toEqual([]);
    expect(tally.kills).toBe(size.locks);
  },
  size.limit,
);

test(
  'two tabs that write at once lose no change',
  async () => {
    const { first = 0, second = 0, stored } = await writeInTwoTabs(browser, served.url, size.milliseconds);
    console.info(
      `two tabs for ${size.milliseconds / 1000} s: ${first} and ${second} changes, ${stored} stored`,
    );
    expect(stored).toBe(first + second);
    expect(Math.min(first, second)).toBeGreaterThan(size.milliseconds / 200);
  },
  size.limit,
);

test('when the room is exhausted, all that was said to be saved is there, and writing goes on when there is room', async () => {
  const counts = await exhaustQuota(browser, served.url);
  console.info(`room exhausted: ${JSON.stringify(counts)}`);
  expect(counts).toMatchObject({ refused: 5, trouble: 1, writesAgain: 1, troubleOver: 1 });
  expect(counts['found']).toBe(counts['stored']);
});

test('a clock that jumps by years loses nothing and leaves snapshots', async () => {
  const counts = await moveTheClock(browser, served.url);
  console.info(`clock moved: ${JSON.stringify(counts)}`);
  expect(counts).toMatchObject({ stored: 15, afterUndo: 0, afterRedo: 15 });
  expect(counts['snapshots']).toBeGreaterThanOrEqual(3);
});

test('a database that the browser has cleared is noticed at the next start', async () => {
  expect(await evict(browser, served.url)).toEqual({ before: null, after: 'evicted' });
});
