// The long form of fault tests, their counts printed. Usage: test-faults.mjs [PROJECT PATH]; without them the store's: 300
// kills at random moments, a minute of two tabs.
import { spawnSync } from 'node:child_process';

const [project = 'e2e', path = 'e2e/store/faults'] = process.argv.slice(2);
const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', project, path, '--disable-console-intercept'],
  { stdio: 'inherit', env: { ...process.env, MATCHWRIGHT_FAULTS: 'long' } },
);
process.exit(run.status ?? 1);
