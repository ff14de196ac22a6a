import type { Browser, Page } from 'playwright-core';
import { kinds, kindOf, type Kind, type Told } from '../acts.js';
import { openStore, readyToKill } from './open-store.js';
import { newProfile, removeProfile, startOwnBrowser } from './own-browser.js';

/** The states that a person sees on the way, and how long the way takes in milliseconds. */
export type Way = {
  readonly acts: number;
  readonly states: readonly { done: number; state: string }[];
  readonly took: number;
};

/** What was under way at a kill. */
type Moment = Kind | 'nothing';

/** What was found over many kills. */
export type Tally = {
  kills: number;
  /** Kills by what was under way. */
  readonly during: Map<Moment, number>;
  /** Kills after which the write under way was found done, and those after which it was not. */
  done: number;
  notDone: number;
  readonly faults: string[];
};

/** A tally of nothing. */
export function newTally(): Tally {
  return { kills: 0, during: new Map(), done: 0, notDone: 0, faults: [] };
}

/** Goes a way of that many acts once without a kill. */
export async function walk(browser: Browser, url: string, acts: number): Promise<Way> {
  const context = await browser.newContext();
  const page = await openStore(context, url);
  const states = await page.evaluate((count) => testStore.allStates(count), acts);
  const second = await (await browser.newContext()).newPage();
  await second.goto(url);
  await second.waitForFunction(() => document.title === 'ready');
  const began = performance.now();
  await second.evaluate((count) => testStore.runActs(count, () => undefined), acts);
  const took = performance.now() - began;
  await second.context().close();
  await context.close();
  return { acts, states, took };
}

type Heard = { begun: number; done: number };

/** Starts the acts and returns after a part (0 to 1) of the time that they take, or once what was heard is enough. */
async function startActs(
  page: Page,
  { acts, took }: Way,
  until: number | ((heard: Heard) => boolean),
): Promise<Heard> {
  const heard: Heard = { begun: -1, done: -1 };
  let first: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => (first = resolve));
  const isEnough = typeof until === 'number' ? () => true : until;
  await page.exposeFunction('tell', (told: Told) => {
    if ('begun' in told) heard.begun = Math.max(heard.begun, told.begun);
    else heard.done = Math.max(heard.done, told.done);
    if (isEnough(heard)) first();
  });
  // the tab dies under it, so the answer never comes
  page
    .evaluate((count) => testStore.runActs(count, (told) => void Reflect.get(globalThis, 'tell')(told)), acts)
    .catch(() => undefined);
  await hasBegun;
  if (typeof until === 'number') await new Promise((resolve) => setTimeout(resolve, until * took));
  return heard;
}

/** Kills a tab that goes the way, at a part of its time or once what was heard is enough, and looks at what is left. */
async function killTab(
  browser: Browser,
  url: string,
  way: Way,
  until: Parameters<typeof startActs>[2],
  tally: Tally,
): Promise<void> {
  const context = await browser.newContext();
  const page = await openStore(context, url);
  const kill = await readyToKill(page);
  const heard = await startActs(page, way, until);
  await kill();
  await look(await openStore(context, url), way, { ...heard }, tally);
  await context.close();
}

/** Kills the tab alone, `count` times, at moments that `random` gives (0 to 1). */
export async function killTabs(
  browser: Browser,
  url: string,
  way: Way,
  count: number,
  random: () => number,
  tally: Tally,
): Promise<void> {
  for (let i = 0; i < count; i++) await killTab(browser, url, way, random(), tally);
}

/** Kills the tab in the middle of each kind of act that was not killed yet, as soon as that act is told to have begun. */
export async function killKindsLeft(browser: Browser, url: string, way: Way, tally: Tally): Promise<void> {
  for (const kind of kinds) {
    // a quick act may be over before the tab dies: then the next one of its kind
    for (let i = kinds.indexOf(kind); i < way.acts && !tally.during.has(kind); i += kinds.length)
      await killTab(browser, url, way, ({ begun }) => begun >= i, tally);
  }
}

/** Kills the whole browser, `count` times, and starts it again on the same profile. */
export async function killBrowsers(
  url: string,
  way: Way,
  count: number,
  random: () => number,
  tally: Tally,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    const profile = await newProfile();
    const first = await startOwnBrowser(profile);
    const heard = await startActs(await openStore(first.context, url), way, random());
    await first.kill();
    const second = await startOwnBrowser(profile);
    await look(await openStore(second.context, url), way, { ...heard }, tally);
    await second.kill();
    await removeProfile(profile);
  }
}

/** Looks, after a kill, whether the data equal a state that the person saw, no older than the last that was told done. */
async function look(page: Page, { states }: Way, heard: Heard, tally: Tally): Promise<void> {
  const found = await page.evaluate(() => testStore.fingerprint());
  const from = heard.done + 1;
  // the beginning of an act may have been told after the kill was decided
  const to = Math.max(heard.begun, heard.done + 1) + 2;
  const fitting = states.filter(({ done, state }) => state === found && done >= from && done <= to);
  const kind = heard.begun <= heard.done ? 'nothing' : kindOf(heard.begun);
  tally.kills += 1;
  tally.during.set(kind, (tally.during.get(kind) ?? 0) + 1);
  if (fitting.some(({ done }) => done > from)) tally.done += 1;
  else tally.notDone += 1;
  if (fitting.length === 0) {
    const known = states.filter(({ state }) => state === found).map(({ done }) => done);
    tally.faults.push(
      `after act ${heard.done} (during ${kind}) the data are ${known.length === 0 ? 'no state that was seen' : `those after ${known.join(', ')} acts`}`,
    );
  }
  tally.faults.push(
    ...(await page.evaluate(() => testStore.wholeness())).map((fault) => `${kind}: ${fault}`),
  );
}

/** The counts, a line each. */
export function tallyText({ kills, during, done, notDone, faults }: Tally): string {
  const rows = ['nothing' as const, ...kinds].flatMap((kind) => {
    const count = during.get(kind);
    return count === undefined ? [] : [`  during ${kind}: ${count}`];
  });
  return [
    `${kills} kills; the write under way was found done ${done} times, not done ${notDone} times`,
    ...rows,
    `${faults.length} faults`,
    ...faults.slice(0, 20),
  ].join('\n');
}
