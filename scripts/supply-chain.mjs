// Writes what ships with the program: THIRD-PARTY.md for people and sbom.cdx.json (CycloneDX 1.5, made by npm).
// The output has no date and no random number, so that it changes only with the packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const lock = readJson('package-lock.json');
const ours = readJson('package.json');
const needed = Object.entries(lock.packages).filter(
  ([path, { link, dev, devOptional }]) => path.startsWith('node_modules/') && !link && !dev && !devOptional,
);
// an optional package ships when one that ships brings it; others are variants of tools for building
const brought = new Set(
  needed.flatMap(([, { optional, optionalDependencies = {} }]) =>
    optional ? [] : Object.keys(optionalDependencies),
  ),
);
const shipped = needed
  .filter(([path, { optional }]) => !optional || brought.has(path.slice('node_modules/'.length)))
  .map(([path, { version, license }]) => ({
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license: license ?? licenseInFile(path),
  }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Some older packages name their license in a file alone. */
function licenseInFile(path) {
  const text = licenseText(path);
  return /\bMIT\b|Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'see its files';
}

function licenseText(path) {
  const folder = new URL(`${path}/`, root);
  if (!existsSync(folder)) throw new Error(`${path} is not installed: run npm ci first`);
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name === undefined ? '' : readFileSync(new URL(name, folder), 'utf8');
}

function copyrightOf(path) {
  const line = licenseText(path)
    .split('\n')
    .find((each) => /(copyright|\(c\)|©).*\d{4}/i.test(each));
  return (line ?? '').trim().replaceAll('|', '\\|');
}

async function writeMarkdown() {
  const rows = shipped.map(
    ({ path, name, version, license }) => `| ${name} | ${version} | ${license} | ${copyrightOf(path)} |`,
  );
  const text = [
    '# What others wrote',
    '',
    `Matchwright is under the ${ours.license} licence. It ships with these ${shipped.length} packages; each keeps its own licence, whose`,
    'text stands in its folder under `node_modules/`. Written by `npm run supply-chain`; `sbom.cdx.json` is the same for machines.',
    '',
    '| package | version | licence | copyright |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await writeFormatted('THIRD-PARTY.md', text);
}

async function writeBom() {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const run = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`npm sbom: ${run.stderr}`);
  const { serialNumber: _, metadata, components, dependencies, ...bom } = JSON.parse(run.stdout);
  const { timestamp: __, tools: ___, ...about } = metadata;
  const component = { ...withoutAddresses(about.component), name: ours.name };
  const sorted = components
    .filter(isShipped)
    .map(withoutAddresses)
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const kept = new Set([component['bom-ref'], ...sorted.map((each) => each['bom-ref'])]);
  const arrows = dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  await writeFormatted(
    'sbom.cdx.json',
    JSON.stringify({ ...bom, metadata: { ...about, component }, components: sorted, dependencies: arrows }),
  );
}

/** npm's own `--omit=dev` also leaves out what ships and is used to build as well. */
function isShipped({ purl }) {
  const url = decodeURIComponent(purl);
  return (
    url.startsWith('pkg:npm/@matchwright/') ||
    url.startsWith('pkg:npm/matchwright@') ||
    shipped.some(({ name, version }) => url === `pkg:npm/${name}@${version}`)
  );
}

/** Where a package was fetched from depends on who ran the script. */
function withoutAddresses({ externalReferences = [], ...component }) {
  const kept = externalReferences.filter(({ type }) => type !== 'distribution');
  return kept.length === 0 ? component : { ...component, externalReferences: kept };
}

async function writeFormatted(name, text) {
  const path = new URL(name, root);
  const options = { ...(await resolveConfig(path)), filepath: name };
  writeFileSync(path, await format(text, options));
}

await writeMarkdown();
await writeBom();
console.log(`THIRD-PARTY.md and sbom.cdx.json: ${shipped.length} packages that ship`);
