// Measures the app in a real browser, as `matchwright app` serves it (npm run bench:web; needs a build):
//   what the first load takes on the wire until the first plan, and how fast the pages answer.
// Ends with code 1 when the script before the first plan is over its limit.
import { firstLoad } from './web/first-load.mjs';
import { launchChromium, serveApp } from './web/app-in-browser.mjs';

const scriptLimit = 250;
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
  if (scripts > scriptLimit) process.exitCode = 1;
} finally {
  await browser.close();
  app.stop();
}
