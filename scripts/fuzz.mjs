// The long form of the fuzz tests: more than 100,000 bad files over every parser. Counts are printed by parser.
// MATCHWRIGHT_FUZZ_SEED=7 npm run fuzz draws other files. A file that is not read to its end within a minute stops the run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'matchwright-fuzz-'));
const beat = join(folder, 'now');
writeFileSync(beat, 'starting');
const run = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'fuzz', '--disable-console-intercept'],
  {
    stdio: 'inherit',
    env: { ...process.env, MATCHWRIGHT_FUZZ: 'long', MATCHWRIGHT_FUZZ_BEAT: beat },
    detached: process.platform !== 'win32',
  },
);

let last = '';
const watch = setInterval(() => {
  const now = readFileSync(beat, 'utf8');
  if (now === last && now !== 'starting' && now !== '' && run.pid !== undefined) {
    console.error(`no end after a minute: ${now}`);
    process.kill(process.platform === 'win32' ? run.pid : -run.pid, 'SIGKILL');
  }
  last = now;
}, 60_000);

run.on('exit', (code) => {
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
