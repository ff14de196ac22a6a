import { planHeading } from './app-in-browser.mjs';

/** Kinds of file that are counted, by media type. */
function kindOf(type) {
  if (/javascript/.test(type)) return 'script';
  if (/css/.test(type)) return 'style';
  if (/wasm/.test(type)) return 'wasm';
  return /html|svg|manifest/.test(type) ? 'page' : 'data';
}

/** Every file that the browser fetches while `act` runs, with its size on the wire, workers' files included. */
async function filesDuring(context, act) {
  const files = [];
  const waits = [];
  const note = async (request) => {
    const response = await request.response();
    if (response === null) return;
    const sizes = await request.sizes();
    const headers = response.headers();
    // below nothing: the worker took from the browser's cache what the page had loaded
    if (sizes.responseBodySize < 0) return;
    files.push({
      name: new URL(request.url()).pathname.replace(/^\//, '') || 'index.html',
      kind: kindOf(headers['content-type'] ?? ''),
      // a worker's own script is told without its size, which the header has
      bytes: sizes.responseBodySize || Number(headers['content-length'] ?? 0),
      encoding: headers['content-encoding'] ?? 'none',
    });
  };
  const listen = (request) => waits.push(note(request));
  context.on('requestfinished', listen);
  await act();
  await Promise.all(waits);
  context.off('requestfinished', listen);
  return files;
}

/** What a new person's browser fetches: to the start page with its worker, and from there to the first plan. */
export async function firstLoad(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // fetches the whole app in the background once the first page has settled: no part of the first load
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const start = await filesDuring(context, async () => {
    await page.goto(url);
    await page.getByRole('button', { name: 'Make my plan' }).waitFor();
    await page.waitForLoadState('networkidle');
  });
  let seconds = 0;
  const plan = await filesDuring(context, async () => {
    await page.getByLabel('Three-digit score').fill('248');
    await page.getByRole('textbox', { name: 'Year', exact: true }).fill('2027');
    const pressed = Date.now();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByRole('heading', { name: planHeading }).waitFor({ timeout: 60_000 });
    seconds = (Date.now() - pressed) / 1000;
  });
  await context.close();
  return { start, plan, seconds };
}
