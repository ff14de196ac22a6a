import { collections, noRecords, type Content } from '@matchwright/dossier';
import { readProject, writeProject } from '@matchwright/exchange';
import { array, sample } from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyAct, type Act } from '../../packages/dossier/test-support/any-content.js';
import { launchBrowser } from '../browser.js';
import type { Served } from '../serve.js';
import { openStore } from './faults/open-store.js';
import { serveStore } from './serve-store.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStore(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const seed = 2029;
/** Sequences of what a person may do, drawn from the schemas of all records: a new collection is tried at once. */
const sequences = sample(array(anyAct(), { minLength: 30, maxLength: 50 }), { seed, numRuns: 5 });

/** Content by way of a project file, as another browser would read it. */
function throughFile({ profile, records }: Content): Content {
  const text = writeProject({ savedAt: '2027-01-01T00:00:00Z', app: 'test', plan: null, profile, records });
  const read = readProject(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { profile: read.value.profile, records: read.value.records };
}

test('whatever was done, its file taken in elsewhere gives the same state; undoing all gives the start, redoing the end', async () => {
  for (const acts of sequences) {
    const page = await openStore(await browser.newContext(), served.url);
    const start = await page.evaluate(() => testStore.readContent());
    expect(start).toEqual({ profile: null, records: noRecords() });
    const faults = await page.evaluate(async (all: Act[]) => {
      const refused: unknown[] = [];
      for (const [i, act] of all.entries()) {
        const done = await testStore.commitChange(`act ${i}`, (draft) => {
          if (act.collection === 'profile') draft.setProfile(act.profile);
          else if (act.record === null) draft.remove(act.collection, act.id);
          else draft.put(act.collection, act.record);
        });
        if (!done.ok) refused.push(done.error);
      }
      return refused;
    }, acts);
    expect(faults, `seed ${seed}`).toEqual([]);
    const end = await page.evaluate(() => testStore.readContent());

    const elsewhere = await openStore(await browser.newContext(), served.url);
    await elsewhere.evaluate(
      (content) => testStore.replaceEverything(content, null, 'take in'),
      throughFile(end),
    );
    expect(await elsewhere.evaluate(() => testStore.readContent()), `seed ${seed}`).toEqual(end);
    await elsewhere.context().close();

    const steps = await page.evaluate(async () => {
      let count = 0;
      for (let done = await testStore.undo(); done.ok && done.value !== null; done = await testStore.undo())
        count += 1;
      return count;
    });
    expect(steps).toBeGreaterThan(10);
    expect(await page.evaluate(() => testStore.readContent()), `seed ${seed}`).toEqual(start);
    await page.evaluate(async (times) => {
      for (let i = 0; i < times; i += 1) await testStore.redo();
    }, steps);
    expect(await page.evaluate(() => testStore.readContent()), `seed ${seed}`).toEqual(end);
    await page.context().close();
  }
});

test('those sequences touch every collection', () => {
  const touched = new Set(sequences.flat().map(({ collection }) => collection));
  expect([...touched].toSorted()).toEqual(['profile', ...collections].toSorted());
});
