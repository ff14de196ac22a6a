// Pictures of the pages that a school's server adds, with synthetic staff and students, at 360 and 1440, light and dark.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSchool, ask, hired, password, sendExamples, serve } from './school-server.mjs';

/** A page by name: its address, and what is pressed before the picture. */
const pages = {
  cohort: ['/staff'],
  collisions: ['/staff?view=collisions'],
  'what-if': ['/staff?view=collisions', 'What if some leave out'],
  staff: ['/staff?view=links'],
  'staff-menu': ['/staff?view=links', 'Change Ada Adviser'],
  log: ['/staff?view=log'],
  'take-in': ['/join?as=staff'],
};

export async function schoolPictures(browser, target) {
  const folder = mkdtempSync(join(tmpdir(), 'matchwright-pictures-'));
  const place = ['--folder', folder];
  const link = addSchool(place);
  const server = await serve(place);
  try {
    const owner = await hired(server.url, link, 'Olive Owner', 'owner@school.example');
    const asOwner = (method, path, body) => ask(server.url, method, path, { cookie: owner, body });
    const email = 'ada@school.example';
    const invited = await asOwner('POST', '/invitations', { email, role: 'adviser' });
    await hired(server.url, invited.json.url, 'Ada Adviser', email);
    const joining = await asOwner('POST', '/join-links', { label: 'Class of 2028' });
    await sendExamples(server.url, owner);
    const [student] = (await asOwner('GET', '/cohort?order=name')).json.rows;
    await asOwner('POST', `/students/${student.id}/comments`, {
      text: 'Ask Little Rock about its rotation.',
    });
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    const page = await context.newPage();
    const picture = async (name, at, pressed) => {
      for (const [width, height] of [
        [360, 740],
        [1440, 900],
      ])
        for (const colorScheme of ['light', 'dark']) {
          await page.setViewportSize({ width, height });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.goto('about:blank');
          await page.goto(`${server.url}/#${at}`);
          await page.locator('main h1').first().waitFor();
          await page.waitForLoadState('networkidle');
          if (pressed !== undefined) await page.getByRole('button', { name: pressed }).first().click();
          await page.waitForTimeout(300);
          await page.screenshot({
            path: `${target}/school-${name}-${width}-${colorScheme}.png`,
            fullPage: true,
          });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) console.error(`school-${name}: ${wide} px wide in ${width}`);
        }
    };
    await picture('join', joining.json.url.split('#')[1]);
    await picture('sign-in', '/staff');
    await page.getByLabel('E-mail address').fill('owner@school.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('tab').first().waitFor();
    for (const [name, [at, pressed]] of Object.entries(pages)) await picture(name, at, pressed);
    await picture('student', `/staff?student=${student.id}`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
