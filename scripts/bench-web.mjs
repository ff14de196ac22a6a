// Measures the app in a real browser, as `matchwright app` serves it (npm run bench:web; needs a build):
//   what the first load takes on the wire until the first plan, and how fast the pages answer.
// Ends with code 1 when the script before the first plan is over its limit, or typing is answered too late.
import { firstLoad } from './web/first-load.mjs';
import { latency } from './web/latency.mjs';
import { launchChromium, serveApp } from './web/app-in-browser.mjs';

const scriptLimit = 250;
const answerLimit = 100;
const kB = (bytes) => bytes / 1000;
const sum = (files, kind) =>
  kB(files.filter((file) => file.kind === kind).reduce((total, { bytes }) => total + bytes, 0));

function printFiles(title, files) {
  console.log(`\n${title}`);
  for (const { name, kind, bytes, encoding } of files.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`${kB(bytes).toFixed(1).padStart(8)} kB  ${kind.padEnd(7)}${encoding.padEnd(5)} ${name}`);
  }
}

const app = await serveApp();
const browser = await launchChromium();
try {
  const { start, plan, seconds } = await firstLoad(browser, app.url);
  printFiles('To the start page, the worker included', start);
  printFiles('From there to the first plan', plan);
  const scripts = sum(start, 'script') + sum(plan, 'script');
  console.log(`\nscript to the start page     ${sum(start, 'script').toFixed(0)} kB`);
  console.log(`script before the first plan ${scripts.toFixed(0)} kB (limit ${scriptLimit})`);
  console.log(
    `styles ${(sum(start, 'style') + sum(plan, 'style')).toFixed(0)} kB, facts and played seasons ${(
      sum(start, 'data') + sum(plan, 'data')
    ).toFixed(0)} kB`,
  );
  console.log(`first plan ${seconds.toFixed(1)} s after the button`);
  const times = await latency(browser, app.url);
  const ms = (value) => `${value.toFixed(0)} ms`;
  console.log(`\nwith ${times.programs} programs loaded`);
  console.log(
    `typing: result painted   ${ms(times.typing95)} at the 95th percentile of ${times.keys} keys (limit ${answerLimit})`,
  );
  console.log(`typing: worst            ${ms(times.typingMost)}`);
  console.log(`typing: key to paint     ${ms(times.key95)} at the 95th percentile (Event Timing)`);
  console.log(`sorting: click to paint  ${ms(times.click95)} at the 95th percentile (Event Timing)`);
  console.log(
    `scrolling: ${times.frames} frames, ${times.lateFrames} late (over 34 ms), 95th percentile ${ms(times.frame95)}`,
  );
  if (scripts > scriptLimit || times.typing95 > answerLimit) process.exitCode = 1;
} finally {
  await browser.close();
  app.stop();
}
