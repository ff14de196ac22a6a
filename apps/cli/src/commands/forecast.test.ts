import { readFileSync } from 'node:fs';
import { profileSchema, type Profile } from '@matchwright/dossier';
import { decodePack, type ScenarioPack } from '@matchwright/market';
import { wilson } from '@matchwright/market';
import { expect, test } from 'vitest';
import { loadPacks } from '@matchwright/shipped';
import { readEvents, renderForecast, runForecast } from './forecast.js';
import { renderOdds, runOdds } from './odds.js';

const { almanac, odds } = await loadPacks();
const pack = readPack();

function readPack(): ScenarioPack {
  const bytes = readFileSync(new URL('../../../../data/market/scenarios.bin', import.meta.url));
  const decoded = decodePack(bytes);
  if (!decoded.ok) throw new Error('the shipped seasons do not parse');
  return decoded.value;
}

/** A US citizen trained abroad whose score lies below those of the interviewed. */
const borderline: Profile = profileSchema.parse({
  goal: 'ir-first',
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2028,
    homeSchool: { class: 'international' },
    step2ck: 236,
    usceMonths: 4,
    letters: { ir: 1, dr: 1 },
  },
});

const irIds = almanac.programs.filter(({ specialty }) => specialty === 'IR').map(({ id }) => id);
const drIds = almanac.programs.filter(({ specialty }) => specialty === 'DR').map(({ id }) => id);
const applied = [
  ...irIds.slice(0, 45).map((program) => ({ program, mode: 'apply' as const })),
  ...drIds.slice(0, 70).map((program) => ({ program, mode: 'apply' as const })),
];

test('the IR range of the borderline US citizen trained abroad is not narrower than the published counts allow', () => {
  const report = runForecast({
    almanac,
    odds,
    pack,
    profile: borderline,
    events: { schema: 'matchwright.events/1', applied, events: [] },
  });
  const { low, mid, high } = report.before.ir;
  // published: 4 of 207 places, and 0 of the 9 who ranked a categorical track
  const [shareLow, shareHigh] = wilson(4, 207);
  expect(high - low).toBeGreaterThan(shareHigh - shareLow);
  expect(mid).toBeLessThan(0.3);
});

test('invitations raise the outlook and silence lowers it', () => {
  const invited = irIds.slice(0, 3).map((program) => ({ program, kind: 'invited' as const }));
  const silent = [...irIds.slice(0, 45), ...drIds.slice(0, 40)].map((program) => ({
    program,
    kind: 'silence' as const,
  }));
  const up = runForecast({
    almanac,
    odds,
    pack,
    profile: borderline,
    events: { schema: 'matchwright.events/1', applied, events: invited },
  });
  const down = runForecast({
    almanac,
    odds,
    pack,
    profile: borderline,
    events: { schema: 'matchwright.events/1', applied, events: silent },
  });
  expect(up.after.ir.mid).toBeGreaterThan(up.before.ir.mid + 0.1);
  expect(down.after.none.mid).toBeGreaterThan(down.before.none.mid);
  expect(
    up.byProgram.filter(({ seen }) => seen === 'invited').every(({ invitedAfter }) => invitedAfter.mid === 1),
  ).toBe(true);
  expect(up.effectiveScenarios).toBeLessThan(up.scenarios);
  expect(renderForecast(up)).toContain('IR');
});

test('below the evidence floor the text says so and shows no chance, as the plan does', () => {
  const strict = { ...almanac, evidenceFloor: { ...almanac.evidenceFloor, minApplicantsOfKind: 100_000 } };
  const events = { schema: 'matchwright.events/1' as const, applied, events: [] };
  const report = runForecast({ almanac: strict, odds, pack, profile: borderline, events, scenarios: 256 });
  expect(report.refusal).toContain('no number is justified');
  expect(report.byProgram.every(({ refusal }) => refusal !== null)).toBe(true);
  expect(renderForecast(report)).not.toMatch(/\d % \(\d/u);
  const shown = runForecast({ almanac, odds, pack, profile: borderline, events, scenarios: 256 });
  expect(shown.refusal).toBeNull();
});

test('events at programs not applied to are named', () => {
  const read = readEvents(
    { applied: [{ program: irIds[0] }], events: [{ program: 'x', kind: 'invited' }] },
    'e.yaml',
    almanac,
  );
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.error[0]?.where).toBe('e.yaml: events.0.program');
});

test('a stronger approach never lowers a chance, and the parts add up to the whole', () => {
  const id = irIds[4] ?? '';
  const plain = runOdds({ almanac, odds, pack, profile: borderline, program: id });
  const gold = runOdds({ almanac, odds, pack, profile: borderline, program: id, mode: 'gold' });
  if (!plain.ok || !gold.ok) throw new Error('the program is in the almanac');
  expect(gold.value.pInvite?.mid ?? 1).toBeGreaterThanOrEqual(plain.value.pInvite?.mid ?? 0);
  const { parts, total } = gold.value.waterfall;
  expect(parts.reduce((sum, { mid }) => sum + mid, 0)).toBeCloseTo(total.mid, 6);
  expect(renderOdds(gold.value)).toContain('together');
});

test('an unknown program or mode is refused by name', () => {
  expect(runOdds({ almanac, odds, pack, profile: borderline, program: '0' }).ok).toBe(false);
  expect(
    runOdds({ almanac, odds, pack, profile: borderline, program: irIds[0] ?? '', mode: 'platinum' }).ok,
  ).toBe(false);
});
