import { buffer } from 'node:stream/consumers';
import { run } from './run.js';

/** A reader that has seen enough (`| head`) closes the pipe: that is an end, not an error. */
function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

process.stdout.on('error', endOnBrokenPipe);
process.stderr.on('error', endOnBrokenPipe);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  errIsTty: process.stderr.isTTY,
  columns: process.stdout.columns ?? 100,
  env: process.env,
  stdin: () => buffer(process.stdin),
  clock: () => performance.now(),
  now: () => new Date().toISOString(),
});
