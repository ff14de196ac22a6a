import { existsSync } from 'node:fs';
import chromiumPack from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium to test with: `CHROMIUM_PATH`, else one that the system has, else the one inside the npm
 * package (Linux x64 only), so that the tests need no download on a bare machine.
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  return installed.find((path) => existsSync(path)) ?? chromiumPack.executablePath();
}

/** Starts a headless Chromium. The sandbox is given up only for root, which Chromium cannot sandbox. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  const root = process.getuid?.() === 0;
  const packed = !installed.includes(executablePath) && executablePath !== process.env['CHROMIUM_PATH'];
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !root && !packed,
    args: [...(packed ? chromiumPack.args : []), '--disable-dev-shm-usage'],
  });
}
