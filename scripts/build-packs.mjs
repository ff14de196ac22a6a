// Validates data/ and writes the compiled files that the app loads: almanac.json and rotations.json in
// apps/web/public/packs.
// Exits 1 with every issue, by file, row and column, when a pack is wrong.
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import {
  almanacFiles,
  loadAlmanac,
  loadRotationGuide,
  rotationGuideFiles,
} from '../packages/almanac/dist/index.js';

const data = new URL('../data/', import.meta.url);
const target = new URL('../apps/web/public/packs/almanac.json', import.meta.url);

const seasons = (await readdir(new URL('seasons/', data)))
  .filter((name) => name.endsWith('.json'))
  .map((name) => `seasons/${name}`);
const paths = [...new Set([...almanacFiles, ...rotationGuideFiles, ...seasons])];
const texts = await Promise.all(
  paths.map((path) => readFile(new URL(path, data), 'utf8').catch(() => undefined)),
);
const files = Object.fromEntries(
  paths.map((path, i) => [path, texts[i]]).filter(([, text]) => text !== undefined),
);

const result = loadAlmanac(files);
const guide = loadRotationGuide(files);
const issues = [result, guide].flatMap((read) => (read.ok ? [] : read.error));
if (!result.ok || !guide.ok) {
  for (const { where, found, expected, hint } of issues) {
    const parts = [
      found === undefined ? undefined : `found ${JSON.stringify(found)}`,
      `expected ${expected}`,
      hint,
    ];
    console.error(`data/${where}: ${parts.filter(Boolean).join('; ')}`);
  }
  console.error(`${issues.length} problem(s) in data/; nothing written.`);
  process.exit(1);
}

const json = JSON.stringify(result.value);
await mkdir(new URL('.', target), { recursive: true });
await writeFile(target, json);
await writeFile(new URL('rotations.json', target), JSON.stringify(guide.value));
for (const name of ['scenarios.bin', 'calibration.json']) {
  await copyFile(new URL(`market/${name}`, data), new URL(name, target));
}
for (const [name, part] of Object.entries(result.value))
  if (Array.isArray(part)) console.log(`${String(part.length).padStart(5)}  ${name}`);
const kB = (bytes) => Math.round(bytes / 1000);
console.log(
  `packs as of ${result.value.asOf}: ${kB(json.length)} kB, ${kB(gzipSync(json).length)} kB compressed`,
);
