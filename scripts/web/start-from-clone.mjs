// The README's first command as a new user gives it: a fresh clone in an empty folder.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Clones the repository at `root` as it is committed, then installs, builds and serves it with `npm ci && npm start`.
 * `startedIn` is how long the command took until the app answered, in milliseconds, the clone not counted.
 */
export function startFromClone(root) {
  const folder = mkdtempSync(join(tmpdir(), 'matchwright-new-'));
  const cloned = spawnSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, folder], {
    stdio: 'inherit',
  });
  if (cloned.status !== 0) throw new Error('the repository could not be cloned');
  const began = performance.now();
  const child = spawn('npm ci --no-audit --no-fund && npm start -- --no-open --port 0', {
    cwd: folder,
    shell: true,
    // a group of its own, so that npm's children end with it
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/localhost:\d+\//.exec(String(chunk))?.[0];
      if (url) resolve({ url, stop, startedIn: performance.now() - began });
    });
    child.once('exit', (code) => reject(new Error(`npm ended with code ${code}`)));
  });
}
