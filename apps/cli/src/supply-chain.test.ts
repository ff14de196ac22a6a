import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().default(false),
      link: z.boolean().default(false),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      optional: z.boolean().default(false),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});
const { packages } = lockSchema.parse(JSON.parse(read('package-lock.json')));
const fetched = Object.entries(packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const needed = fetched.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const brought = new Set(
  needed.flatMap(([, { optional, optionalDependencies }]) =>
    optional ? [] : Object.keys(optionalDependencies),
  ),
);
const shippedEntries = needed.filter(
  ([path, { optional }]) => !optional || brought.has(path.replace(/^node_modules\//, '')),
);
const shipped = shippedEntries.map(([path, { version }]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  version: version ?? '',
}));

test('the lockfile names no place to fetch from, and the bytes of every package', () => {
  const faults = fetched.filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity);
  expect(faults.map(([path]) => path)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*registry/i);
});

test('no package that ships runs a script when it is installed', () => {
  const running = shippedEntries.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.map(([path]) => path)).toEqual([]);
});

test('THIRD-PARTY.md and sbom.cdx.json list every package that ships, and none that does not', () => {
  const listed = [...read('THIRD-PARTY.md').matchAll(/^\| (\S+) +\| (\d\S*) +\|/gm)].map(
    ([, name, version]) => ({
      name,
      version,
    }),
  );
  const inOrder = (list: readonly object[]): string[] => list.map((each) => JSON.stringify(each)).toSorted();
  expect(inOrder(listed)).toEqual(inOrder(shipped));
  const bom = z
    .object({ components: z.array(z.object({ purl: z.string() })) })
    .parse(JSON.parse(read('sbom.cdx.json')));
  const urls = new Set(bom.components.map(({ purl }) => decodeURIComponent(purl)));
  expect(shipped.filter(({ name, version }) => !urls.has(`pkg:npm/${name}@${version}`))).toEqual([]);
});
