// The long form of the fault tests: 240 kills at random moments, a minute of two tabs. The counts are printed.
import { spawnSync } from 'node:child_process';

const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'e2e',
    'e2e/store/faults',
    '--disable-console-intercept',
  ],
  { stdio: 'inherit', env: { ...process.env, MATCHWRIGHT_FAULTS: 'long' } },
);
process.exit(run.status ?? 1);
