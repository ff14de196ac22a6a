// Walks the way of docs/tour.md in the running app at a person's pace, takes each step's picture, and tells how long it
// took: npm run tour (needs a build). Pictures go to docs/images/tour-*.png; the report to out/tour/report.pdf.
//   npm run tour -- --from-clone   also clones this repository into an empty folder and times `npm ci && npm start`
// Ends with code 1 when it took more than three minutes, or a picture is over 150 kB.
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium, planHeading, serveApp } from './web/app-in-browser.mjs';
import { startFromClone } from './web/start-from-clone.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const images = `${root}docs/images`;
const out = `${root}out/tour`;
const mostSeconds = 180;
const mostBytes = 150_000;

/** How long a person takes: to read a page before acting on it, before each click, and for each letter. */
const pace = { read: 5000, click: 1200, letter: 180 };

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a person does on a page, each with its pause. */
function person() {
  const click = async (target) => {
    await wait(pace.click);
    await target.click();
  };
  const type = async (target, text) => {
    await wait(pace.click);
    await target.pressSequentially(text, { delay: pace.letter });
  };
  return { click, type, read: () => wait(pace.read) };
}

const settled = async (page) => {
  await page.locator('main h1').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 60_000 });
};

/** The steps of the tour: name of the picture, what is done, and what the picture begins with (the page's top unless told). */
const steps = [
  [
    'answers',
    async (page, { click, type, read }) => {
      await page.getByRole('heading', { name: 'Five questions to your first plan' }).waitFor();
      await read();
      await click(page.getByRole('radio', { name: /^US citizen, trained abroad/ }));
      await type(page.getByLabel('Three-digit score'), '248');
      await type(page.getByRole('textbox', { name: 'Year', exact: true }), '2027');
      await click(page.getByRole('radio', { name: 'No', exact: true }));
      await type(page.getByLabel('States you have ties to').first(), 'New Jer');
      await click(page.getByRole('option', { name: 'New Jersey' }));
      await page.keyboard.press('Escape');
      await click(page.getByRole('radio', { name: /^IR first/ }));
    },
  ],
  [
    'plan',
    async (page, { click, read }) => {
      await click(page.getByRole('button', { name: 'Make my plan' }));
      await page.getByRole('heading', { name: planHeading }).waitFor({ timeout: 60_000 });
      await page.getByText(/under this model\.$/).waitFor({ timeout: 60_000 });
      await read();
    },
  ],
  [
    'signals',
    async (page, { click, read }) => {
      await click(page.getByRole('tab', { name: 'Signals' }));
      await settled(page);
      await read();
    },
    (page) => page.getByRole('tablist'),
  ],
  [
    'money',
    async (page, { click, read }) => {
      await click(page.getByRole('tab', { name: 'Money' }));
      await settled(page);
      await read();
    },
    (page) => page.getByRole('tablist'),
  ],
  [
    'files',
    async (page, { click, read }) => {
      await click(page.getByRole('link', { name: 'Download' }));
      await settled(page);
      await read();
    },
    (page) => page.getByRole('heading', { name: 'The plan for other programs' }),
  ],
];

async function saveReport(page, { click }) {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await click(page.getByRole('button', { name: /PDF/ }));
  await (await coming).saveAs(`${out}/report.pdf`);
}

/** The window as it is now, in at most 150 kB. */
async function picture(page, name, top) {
  const path = `${images}/tour-${name}.png`;
  if (top === undefined) await page.evaluate(() => window.scrollTo(0, 0));
  else {
    // a little above it, so that it does not stick to the edge
    await top(page).evaluate((node) =>
      window.scrollTo(0, window.scrollY + node.getBoundingClientRect().top - 24),
    );
  }
  await page.screenshot({ path });
  const { size } = await stat(path);
  if (size > mostBytes) {
    console.error(`${path}: ${size} bytes, over ${mostBytes}`);
    process.exitCode = 1;
  }
}

await mkdir(out, { recursive: true });
const fromClone = process.argv.includes('--from-clone');
const app = fromClone ? await startFromClone(root) : await serveApp();
const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1024, height: 720 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const hands = person();
  const tell = (name, ms) => console.log(`${name.padEnd(28)}${(ms / 1000).toFixed(0).padStart(4)} s`);
  if (app.startedIn !== undefined) tell('npm ci && npm start', app.startedIn);
  let total = app.startedIn ?? 0;
  const timed = async (name, act) => {
    const began = performance.now();
    await act();
    const took = performance.now() - began;
    total += took;
    tell(name, took);
  };
  await timed('the app opens', () => page.goto(app.url));
  for (const [name, act, top] of steps) {
    await timed(name, () => act(page, hands));
    await picture(page, name, top);
  }
  await timed('the report is saved', () => saveReport(page, hands));
  tell(fromClone ? 'from the first command' : 'from the open app', total);
  if (total > 1000 * mostSeconds) {
    console.error(`that is over ${mostSeconds} s`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  app.stop();
}
