import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rooms = ['match', 'almanac', 'dossier', 'planner', 'runner'];

/** A house of empty rooms with some files of its own, outside of the repository. */
function houseWith(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'matchwright-house-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  mkdirSync(join(house, 'node_modules/@matchwright'), { recursive: true });
  mkdirSync(join(house, 'apps'));
  for (const room of rooms) {
    const name = `@matchwright/${room}`;
    write(
      `packages/${room}/package.json`,
      JSON.stringify({ name, exports: { '.': { source: './src/index.ts' } } }),
    );
    write(`packages/${room}/src/index.ts`, `export const name = '${room}';\n`);
    symlinkSync(join(house, 'packages', room), join(house, 'node_modules', name));
  }
  for (const [path, text] of Object.entries(files)) write(path, text);
  return house;
}

/** What the arrows check finds wrong in a house: `rule file`. */
function broken(files: Readonly<Record<string, string>>): {
  readonly exit: number | null;
  readonly faults: readonly string[];
} {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'packages',
      'apps',
      '--output-type=err',
      `--config=${join(root, '.dependency-cruiser.cjs')}`,
    ],
    { cwd: houseWith(files), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  const faults = [...stdout.matchAll(/^ {2}error ([\w-]+): (\S+)/gm)].map(
    ([, rule, file]) => `${rule} ${file}`,
  );
  return { exit: status, faults };
}

const importing = (target: string): string => `import * as other from '${target}';\nexport { other };\n`;

test('arrows that point down are no fault', () => {
  const down = { 'packages/planner/src/down.ts': importing('@matchwright/match') };
  expect(broken(down)).toEqual({ exit: 0, faults: [] });
});

test('every import that runs the wrong way or reaches inside fails the build', () => {
  const { exit, faults } = broken({
    'packages/match/src/inner.ts': 'export const inner = 1;\n',
    'apps/web/src/y.ts': 'export const y = 1;\n',
    'packages/match/src/up.ts': importing('@matchwright/planner'),
    'packages/almanac/src/sideways.ts': importing('@matchwright/match'),
    'packages/dossier/src/up-by-path.ts': importing('../../planner/src/index.js'),
    'packages/planner/src/inside.ts': importing('../../match/src/inner.js'),
    'packages/match/src/platform.ts': importing('node:fs'),
    'apps/cli/src/x.ts': importing('../../web/src/y.js'),
  });
  expect(faults.toSorted()).toEqual([
    'arrows-almanac packages/almanac/src/sideways.ts',
    'arrows-dossier packages/dossier/src/up-by-path.ts',
    'arrows-match packages/match/src/up.ts',
    'no-app-imports-an-app apps/cli/src/x.ts',
    'no-reaching-inside packages/planner/src/inside.ts',
    'pure-packages-touch-no-platform packages/match/src/platform.ts',
  ]);
  expect(exit).not.toBe(0);
});
