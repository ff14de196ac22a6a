// The app as a person has it: served by `matchwright app`, opened in Chromium. For scripts that look at or time it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromiumPack from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts `matchwright app` on a free port: where it answers, and how to end it. */
export function serveApp() {
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

/** Chromium from `CHROMIUM_PATH`, else the one inside the npm package, with a process for each page as people have. */
async function chromiumOptions() {
  const executablePath = process.env.CHROMIUM_PATH || (await chromiumPack.executablePath());
  const args = chromiumPack.args.filter((arg) => arg !== '--single-process');
  return { executablePath, args: [...args, '--disable-dev-shm-usage'] };
}

export async function launchChromium() {
  return chromium.launch(await chromiumOptions());
}

/** A Chromium with the profile in `folder` that other tools reach at `port`; pages of both share what they store. */
export async function launchForTools(folder, port) {
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  const { executablePath, args } = await chromiumOptions();
  const own = process.env.CHROMIUM_PATH || system;
  return chromium.launchPersistentContext(folder, {
    executablePath: own ?? executablePath,
    args: [...(own ? ['--no-sandbox', '--disable-dev-shm-usage'] : args), `--remote-debugging-port=${port}`],
  });
}

/** The title of a finished plan. */
export const planHeading = 'Chance of a radiology place';

/** Goes the way of a new user: the first example, and a wait for its plan. */
export async function openExample(page, url) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.getByRole('heading', { name: planHeading }).waitFor({ timeout: 60_000 });
}
