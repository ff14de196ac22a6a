import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath } from '../../browser.js';

/** A browser of our own, with a profile on the disk, so that it can be killed and started again. */
export type OwnBrowser = {
  readonly context: BrowserContext;
  /** Ends the browser's process at once, as a power cut would. */
  kill(): Promise<void>;
};

/** A profile folder: where a browser keeps its data. Remove it with `rm`. */
export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'matchwright-profile-'));
}

/** Removes a profile; a process that is still ending may hold files for a moment. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Starts a headless Chromium on a profile. */
export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const child = spawn(
    await chromiumPath('whole'),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await connect(child);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  return {
    context,
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

async function connect(child: ChildProcess): Promise<Browser> {
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the browser ended with code ${code}:\n${said}`)));
  });
  return chromium.connectOverCDP(address);
}
