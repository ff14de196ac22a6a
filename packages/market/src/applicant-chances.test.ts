import { readFileSync } from 'node:fs';
import { profileSchema, type Profile, type ProfileInput } from '@matchwright/dossier';
import { parseEffects } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { smallAlmanac } from '../test-data/small-almanac.js';
import { applicantChances, type ApplicantChances } from './applicant-chances.js';
import { fitTables, logisticTable, lookUp } from './chance-table.js';
import { applicantScenarios } from './evaluate-applicant.js';
import { drawPrior, parsePriors } from './parameters.js';
import { createBench } from './play-batch.js';
import { assemblePack, playSlice, type ScenarioPack } from './scenario-pack.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const effects = parseEffects(read('odds/effects.json'));
const priors = parsePriors(read('market/priors.json'));
if (!effects.ok || !priors.ok) throw new Error('the packs in data/ do not parse');
const odds = effects.value;
const plain = smallAlmanac(12, 24);
/** One program with tracks of both letters, so that nested cutoffs are seen. */
const almanac = {
  ...plain,
  tracks: [...plain.tracks, { ...plain.tracks[20], code: '1999420A1', letter: 'A' as const }],
  programs: plain.programs.map((program, p) =>
    p === 20 ? { ...program, trackCodes: [...program.trackCodes, '1999420A1'] } : program,
  ),
};
const bench = createBench({ almanac, odds, priors: priors.value });
const ensemble = { seed: 3, members: Array.from({ length: 16 }, (_, m) => drawPrior(priors.value, 8, m)) };
const pack = assemblePack(bench, 2025, ensemble, [playSlice(bench, 2025, ensemble, 0, 64)]);

function profileOf(applicant: Partial<ProfileInput['applicant']> = {}): Profile {
  return profileSchema.parse({
    goal: 'ir-first',
    applicant: {
      kind: 'do-senior',
      citizenship: 'us',
      graduationYear: 2028,
      homeSchool: { class: 'coca' },
      step2ck: 250,
      ties: { states: ['NY'] },
      ...applicant,
    },
  });
}

const kinds: readonly (readonly [string, ScenarioPack | undefined])[] = [
  ['played seasons', pack],
  ['documented odds', undefined],
];

test.each(kinds)('drawn fates are draws of the chances, against %s', (_, played) => {
  const scenarios = 8192;
  const input = { almanac, odds, profile: profileOf(), scenarios, seed: 11, pack: played };
  const drawn = applicantScenarios(input);
  const chances = applicantChances(input);
  const invite = new Float32Array(scenarios);
  const any = new Float32Array(scenarios);
  const full = new Float32Array(scenarios);
  let worst = 0;
  let compared = 0;
  const compare = (q: Float32Array, hit: (k: number) => number): void => {
    let sum = 0;
    let variance = 0;
    for (let k = 0; k < scenarios; k += 1) {
      sum += hit(k) - q[k];
      variance += q[k] * (1 - q[k]);
    }
    if (variance < 5) return;
    compared += 1;
    worst = Math.max(worst, Math.abs(sum) / Math.sqrt(variance));
  };
  const hits = (rows: number[], mode: number, k: number): number =>
    rows.reduce((had, p) => had | ((drawn.available[p * scenarios + k] >> mode) & 1), 0);
  drawn.options.forEach((option, o) => {
    for (let mode = 0; mode < (option.kind === 'program' ? 6 : 1); mode += 1) {
      chances.invite(o, mode, invite);
      chances.place(o, mode, any, full);
      compare(invite, (k) => (drawn.invited[o * scenarios + k] >> mode) & 1);
      const rows = drawn.places.flatMap((place, p) => (place.option === o ? [p] : []));
      compare(any, (k) => hits(rows, mode, k));
      const categorical = rows.filter((p) => drawn.places[p].letter === 'C');
      compare(full, (k) => hits(categorical, mode, k));
    }
  });
  expect(compared).toBeGreaterThan(300);
  // the largest of several hundred standard normal draws
  expect(worst).toBeLessThan(4.5);
});

function rowsOf(chances: ApplicantChances, option: number, mode: number): readonly Float32Array[] {
  const rows = [0, 1, 2].map(() => new Float32Array(chances.scenarios));
  chances.invite(option, mode, rows[0]);
  chances.place(option, mode, rows[1], rows[2]);
  return rows;
}

test.each(kinds)('a stronger mode or a better record never lowers a chance, against %s', (_, played) => {
  const input = { almanac, odds, profile: profileOf(), scenarios: 128, seed: 5, pack: played };
  const chances = applicantChances(input);
  const better = chances.withProfile(profileOf({ step2ck: 258 }));
  const order = [
    [0, 1],
    [1, 2],
    [0, 3],
    [3, 4],
    [4, 5],
    [1, 4],
    [2, 5],
  ];
  for (let o = 0; o < chances.options.length; o += 1) {
    for (const [weak, strong] of order) {
      const low = rowsOf(chances, o, weak);
      const high = rowsOf(chances, o, strong);
      const more = rowsOf(better, o, weak);
      low.forEach((row, r) => {
        expect(row.every((q, k) => q <= high[r][k] && q <= more[r][k])).toBe(true);
        expect(row.every((q) => q >= 0 && q <= 1)).toBe(true);
      });
      expect(low[2].every((q, k) => q <= low[1][k])).toBe(true);
    }
  }
});

test.each(kinds)(
  'another profile on the same luck is that profile evaluated afresh, against %s',
  (_, played) => {
    const input = { almanac, odds, profile: profileOf(), scenarios: 128, seed: 5, pack: played };
    const chances = applicantChances(input);
    chances.invite(0, 0, new Float32Array(128));
    for (const change of [{ step2ck: 231, letters: { ir: 2 } }, { ties: { states: ['TX' as const] } }]) {
      const moved = chances.withProfile(profileOf(change));
      const afresh = applicantChances({ ...input, profile: profileOf(change) });
      for (const o of [0, 5, 20, 37]) {
        rowsOf(moved, o, 2).forEach((row, r) => expect([...row]).toEqual([...rowsOf(afresh, o, 2)[r]]));
      }
    }
  },
);

test('looking a chance up is as good as working it out', () => {
  for (let x = -11.99; x < 11.99; x += 0.137) {
    expect(Math.abs(lookUp(logisticTable, 0, x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(5e-5);
  }
  expect(lookUp(logisticTable, 0, -Infinity)).toBe(0);
  expect(lookUp(logisticTable, 0, Infinity)).toBeGreaterThan(0.99999);
  const fit = Float32Array.from({ length: 65536 }, (_, i) => Math.tanh((i - 40000) / 9000));
  const tables = fitTables(Float32Array.of(0.7, 1.9), fit);
  const exact = fit.reduce((sum, f) => sum + 1 / (1 + Math.exp(-(0.4 + 1.9 * f))), 0) / fit.length;
  expect(lookUp(tables, tables.length / 2, 0.4)).toBeCloseTo(exact, 3);
});
