// Makes the pictures of the app from the running app, so that they are never stale:
//   node scripts/screenshots.mjs             docs/images/*.png, for README and docs
//   node scripts/screenshots.mjs --all DIR   every page at 360, 768 and 1440, light and dark, to be looked at
// Needs a build (npm run build).
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chromiumPack from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const all = process.argv[2] === '--all';
const target = all ? (process.argv[3] ?? 'out/screens') : `${root}docs/images`;

const pages = {
  plan: '/plan',
  signals: '/plan?view=signals',
  rotations: '/plan?view=rotations',
  money: '/plan?view=money',
  dates: '/plan?view=dates',
  rules: '/plan?view=rules',
  program: '/programs/4160400001',
  programs: '/programs',
  answers: '/start',
  data: '/data',
  method: '/method',
};

/** Pictures that the documents show: file name, page, width, height, scheme. */
const shown = [
  ['plan-desktop', 'plan', 1440, 1000, 'light'],
  ['plan-dark', 'plan', 1440, 1000, 'dark'],
  ['plan-phone', 'plan', 360, 740, 'light'],
  ['program-desktop', 'program', 1440, 1000, 'light'],
  ['rotations-desktop', 'rotations', 1440, 900, 'light'],
];

function everything() {
  const sizes = [
    [360, 740],
    [768, 1024],
    [1440, 900],
  ];
  return Object.keys(pages).flatMap((page) =>
    sizes.flatMap(([width, height]) =>
      ['light', 'dark'].map((scheme) => [`${page}-${width}-${scheme}`, page, width, height, scheme]),
    ),
  );
}

function serve() {
  const bin = `${root}apps/cli/bin/matchwright.js`;
  const child = spawn(process.execPath, [bin, 'app', '--no-open', '--port', '0']);
  return new Promise((resolve, reject) => {
    const listen = (chunk) => {
      const url = /http:\/\/localhost:\d+\//.exec(String(chunk))?.[0];
      if (url) resolve({ url, stop: () => child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the app ended with code ${code}`)));
  });
}

async function launch() {
  const executablePath = process.env.CHROMIUM_PATH || (await chromiumPack.executablePath());
  return chromium.launch({ executablePath, args: [...chromiumPack.args, '--disable-dev-shm-usage'] });
}

/** Goes the way of a new user: the first example, and a wait for its plan. */
async function openExample(page, url) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
}

const app = await serve();
const browser = await launch();
try {
  await mkdir(target, { recursive: true });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  if (all) {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${app.url}#/start`);
      await page.getByRole('button', { name: 'Make my plan' }).waitFor();
      await page.screenshot({ path: `${target}/start-${width}-light.png`, fullPage: true });
      await page.goto('about:blank');
    }
  }
  await openExample(page, app.url);
  for (const [name, at, width, height, colorScheme] of all ? everything() : shown) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${app.url}#${pages[at]}`);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${target}/${name}.png`, fullPage: all && at !== 'programs' });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) console.error(`${name}: ${overflow} px wider than the window`);
  }
  console.log(`pictures in ${target}`);
} finally {
  await browser.close();
  app.stop();
}
