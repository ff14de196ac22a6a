import { existsSync, statfsSync } from 'node:fs';
import chromiumPack from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The browser without its window, a third quicker to drive; not its script in /usr/bin, which outlives a killed browser. */
const windowless = '/usr/lib/chromium/chromium-headless-shell';
const whole = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium to test with: `CHROMIUM_PATH`, else one that the system has, else the one inside the npm
 * package (Linux x64 only), so that the tests need no download on a bare machine. `wants` the whole browser where a
 * profile is kept as a person's is.
 */
export async function chromiumPath(wants: 'any' | 'whole' = 'any'): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  const installed = wants === 'whole' ? whole : [windowless, ...whole];
  return installed.find((path) => existsSync(path)) ?? chromiumPack.executablePath();
}

/** Starts a headless Chromium. The sandbox is given up only for root, which Chromium cannot sandbox. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  const root = process.getuid?.() === 0;
  const packed = ![windowless, ...whole, process.env['CHROMIUM_PATH']].includes(executablePath);
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !root && !packed,
    // not the package's own arguments: they put all into one process, which ends with the first context, and let pages ask
    // other origins, which the tests are there to notice
    args: usualArguments(),
  });
}

/** Nothing is drawn for a screen here; and shared memory, which containers keep small, goes to files where it must. */
function usualArguments(): string[] {
  const gpu = ['--disable-gpu', '--disable-software-rasterizer'];
  return hasSharedMemory() ? gpu : [...gpu, '--disable-dev-shm-usage'];
}

function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bsize, bavail } = statfsSync('/dev/shm');
  return bsize * bavail > 1024 ** 3;
}
