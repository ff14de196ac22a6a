// Lighthouse on the main pages, as `matchwright app` serves them: npm run lighthouse (needs a build).
//   npm run lighthouse -- plan mobile      one page, another kind of device
// Ends with code 1 when performance, accessibility or best practices of a page score under 95.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchForTools, openExample, serveApp } from './web/app-in-browser.mjs';
import { lighthouseRun } from './web/lighthouse-run.mjs';

const floor = 95;
const pages = { start: '#/start', today: '#/today', plan: '#/plan', programs: '#/programs' };
/** Where pages are judged unless told; `mobile` simulates a mid-tier phone on slow 4G. */
const forms = ['desktop', 'mobile'];
const usualForms = ['desktop'];
const asked = process.argv.slice(2);
const wanted = (names, usual = names) => {
  const named = names.filter((name) => asked.includes(name));
  return named.length > 0 ? named : usual;
};
/** Runs of a page whose performance falls short: a busy machine costs a run points, and the median counts. */
const mostRuns = 5;

/** A port that is free now. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Empties what a returning visitor's browser keeps of the app itself, and leaves the person's work. */
async function coldCache(context, url) {
  const [page] = context.pages();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'service_workers,cache_storage',
  });
  await devtools.detach();
}

async function scored(context, url, form, port) {
  const runs = [];
  do {
    await coldCache(context, url);
    runs.push(await lighthouseRun(url, form, port));
    runs.sort((a, b) => a.scores.performance - b.scores.performance);
    // the middle one, of an even number the lower of the two
  } while (runs.length < mostRuns && median(runs).scores.performance < floor);
  return { ...median(runs), all: runs.map(({ scores }) => scores.performance) };
}

function median(runs) {
  return runs[Math.floor((runs.length - 1) / 2)];
}

const folder = await mkdtemp(join(tmpdir(), 'matchwright-lighthouse-'));
const app = await serveApp();
const port = await freePort();
const context = await launchForTools(folder, port);
let opened = false;
try {
  const page = context.pages()[0] ?? (await context.newPage());
  for (const name of wanted(Object.keys(pages))) {
    const address = pages[name];
    if (name !== 'start' && !opened) {
      opened = true;
      await openExample(page, app.url);
      // a plan is kept before another tab asks for it
      await page.goto('about:blank');
    }
    for (const form of wanted(forms, usualForms)) {
      const { scores, costly, all } = await scored(context, `${app.url}${address}`, form, port);
      const short = Object.values(scores).some((score) => score < floor);
      const runs = all.length > 1 ? ` (performance of ${all.length} runs: ${all.join(', ')})` : '';
      console.log(
        `${name.padEnd(9)} ${form.padEnd(8)} performance ${scores.performance}  accessibility ${scores.accessibility}  ` +
          `best practices ${scores['best-practices']}${runs}${short ? `  UNDER ${floor}` : ''}`,
      );
      if (short) {
        for (const audit of costly) console.log(`          ${audit}`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  await context.close();
  app.stop();
  await rm(folder, { recursive: true, force: true });
}
