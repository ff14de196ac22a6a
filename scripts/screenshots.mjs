// Makes the pictures of the app from the running app, so that they are never stale:
//   node scripts/screenshots.mjs             docs/images/*.png, for README and docs
//   node scripts/screenshots.mjs --all DIR   every page at 360, 768 and 1440, light and dark, to be looked at
// Needs a build (npm run build).
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium, openExample, serveApp } from './web/app-in-browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const all = process.argv[2] === '--all';
const target = all ? (process.argv[3] ?? 'out/screens') : `${root}docs/images`;

const pages = {
  today: '/today',
  plan: '/plan',
  signals: '/plan?view=signals',
  rotations: '/plan?view=rotations',
  money: '/plan?view=money',
  dates: '/plan?view=dates',
  rules: '/plan?view=rules',
  program: '/programs/4160400001',
  programs: '/programs',
  grouped: '/programs?group=state&q=york',
  map: '/programs?as=map',
  compare: '/compare?ids=4160400001.4200111007.4160100001',
  guide: '/guide',
  article: '/guide/signals',
  glossary: '/glossary',
  answers: '/start',
  data: '/data',
  method: '/method',
};

/** Pictures that the documents show: file name, page, width, height, scheme. */
const shown = [
  ['plan-desktop', 'plan', 1440, 1000, 'light'],
  ['plan-dark', 'plan', 1440, 1000, 'dark'],
  ['plan-phone', 'plan', 360, 740, 'light'],
  ['today-desktop', 'today', 1440, 900, 'light'],
  ['map-desktop', 'map', 1440, 1000, 'light'],
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

const app = await serveApp();
const browser = await launchChromium();
try {
  await mkdir(target, { recursive: true });
  const page = await browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block' });
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
