// Makes the pictures of the app from the running app, so that they are never stale:
//   node scripts/screenshots.mjs             docs/images/*.png, for README and docs
//   node scripts/screenshots.mjs --all DIR [WORD …]   every page of a made-up person in mid-season, at 360, 768 and
//                                                     1440, light and dark, to be looked at; with words, only the
//                                                     pictures whose name has one of them, as "letters" or "360-dark"
//   node scripts/screenshots.mjs --school DIR         the pages of a school's server, at 360 and 1440, light and dark
// Needs a build (npm run build).
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium, openExample, planHeading, serveApp } from './web/app-in-browser.mjs';
import { schoolPictures } from './web/school-pictures.mjs';
import { wholeSeason, wholeSeasonNow } from './web/whole-season.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const all = process.argv[2] === '--all';
const school = process.argv[2] === '--school';
const target = all || school ? (process.argv[3] ?? 'out/screens') : `${root}docs/images`;

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

/** What only a person in mid-season has. */
const seasonPages = {
  portfolio: '/plan?view=portfolio',
  'what-if': '/plan?view=what-if',
  why: '/plan?view=why',
  'first-year': '/programs/1394140P0',
  preferences: '/preferences',
  hosts: '/rotations',
  'rotations-portfolio': '/rotations?view=portfolio',
  'rotations-calendar': '/rotations?view=calendar',
  'rotations-offers': '/rotations?view=offers',
  'rotation-before': '/rotations/synthetic-now?view=before',
  'rotation-notebook': '/rotations/synthetic-now?view=notebook',
  'rotation-half-time': '/rotations/synthetic-now?view=half-time',
  'rotation-end': '/rotations/synthetic-done?view=end',
  notebook: '/notebook',
  'notebook-tonight': '/notebook?show=tonight',
  'notebook-tomorrow': '/notebook?show=tomorrow',
  'notebook-counts': '/notebook?show=counts',
  letters: '/letters',
  letter: '/letters/letter-ir',
  people: '/people',
  person: '/people/director',
  stories: '/stories',
  applications: '/applications',
  'invitation-day': '/applications?view=day',
  slots: '/applications?view=slots',
  'paste-invitations': '/applications?view=add',
  forecast: '/forecast',
  interviews: '/interviews',
  'interview-done': '/interviews/interview-1',
  'interview-ahead': '/interviews/interview-5',
  'rank-list': '/rank-list',
  supplemental: '/rank-list?view=supplemental',
  rehearse: '/rank-list?view=rehearse',
  couple: '/rank-list?view=couple',
  soap: '/rank-list?view=soap',
  'season-end': '/season-end',
  gone: '/no-such-page',
};
const sizes = [
  [360, 740],
  [768, 1024],
  [1440, 900],
];

/** Every page in every size and scheme; with `words`, those pictures whose name has one of them. */
function everything(names, words) {
  return names
    .flatMap((page) =>
      sizes.flatMap(([width, height]) =>
        ['light', 'dark'].map((scheme) => [`${page}-${width}-${scheme}`, page, width, height, scheme]),
      ),
    )
    .filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));
}

/** Takes in the made-up person, and waits for the plan that is made for them. */
async function openWholeSeason(page, url) {
  await page.clock.setFixedTime(wholeSeasonNow);
  await page.goto(`${url}#/data`);
  const buffer = Buffer.from(await wholeSeason());
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'season.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByRole('button', { name: 'Download project file' }).waitFor();
  await page.goto(`${url}#/plan`);
  await page.getByRole('heading', { name: planHeading }).waitFor({ timeout: 60_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
}

if (school) {
  const own = await launchChromium();
  await mkdir(target, { recursive: true });
  await schoolPictures(own, target).finally(() => own.close());
  console.log(`pictures in ${target}`);
  process.exit();
}

const app = await serveApp();
const browser = await launchChromium();
try {
  await mkdir(target, { recursive: true });
  const page = await browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const every = { ...pages, ...seasonPages };
  if (all) {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(`${app.url}#/start`);
      await page.getByRole('button', { name: 'Make my plan' }).waitFor();
      await page.screenshot({ path: `${target}/start-${width}-light.png`, fullPage: true });
      await page.goto('about:blank');
    }
    await openWholeSeason(page, app.url);
  } else await openExample(page, app.url);
  const pictures = all ? everything(Object.keys(every), process.argv.slice(4)) : shown;
  for (const [name, at, width, height, colorScheme] of pictures) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${app.url}#${every[at]}`);
    await page.locator('main h1').first().waitFor();
    // the heading may still be the last page's
    await page.waitForTimeout(300);
    // what is worked out in the background may take its time
    const isStill = () => document.querySelector('[aria-busy="true"]') === null;
    await page.waitForFunction(isStill, null, { timeout: 180_000 });
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
