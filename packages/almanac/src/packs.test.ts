import { expect, test } from 'vitest';
import * as z from 'zod';
import { shippedAlmanac } from '../test-data/shipped.js';
import { factSchema, type Fact, type Grade } from './fact.js';
import { knownValue } from './ledger.js';
import { seasonPack, tracksByProgram } from './lookup.js';
import type { SeasonPack } from './season-pack.js';

const almanac = shippedAlmanac();

/** Tracks / positions / filled of one kind of track in one season. */
function totals(
  tracks: readonly { results: (typeof almanac.tracks)[number]['results'] }[],
  season: number,
): string {
  const results = tracks.flatMap((track) => track.results[season] ?? []);
  const quota = results.reduce((sum, r) => sum + r.quota, 0);
  const filled = results.reduce((sum, r) => sum + r.filled, 0);
  return `${results.length}/${quota}/${filled}`;
}

// NRMP program results 2021–2025: tracks / positions / filled of PGY-1, PGY-2 and physician tracks
const published: Record<string, string[]> = {
  'IR-C': ['23/41/38', '24/45/45', '27/51/51', '28/51/50', '27/52/52'],
  'IR-A': ['64/121/117', '66/123/123', '67/125/123', '68/137/135', '71/150/147'],
  'IR-R': ['2/2/2', '1/1/1', '2/2/2', '2/2/2', '8/11/8'],
  'DR-C': ['32/122/118', '34/132/132', '35/143/143', '34/145/142', '35/151/147'],
  'DR-A': ['177/986/979', '172/997/996', '167/1006/1006', '170/1017/1016', '169/1057/1042'],
  'DR-R': ['18/31/23', '19/26/26', '17/27/27', '20/24/24', '19/27/26'],
};

test.each(Object.entries(published))(
  'the %s tracks sum to the published totals of 2021–2025',
  (kind, rows) => {
    const tracks = almanac.tracks.filter((t) => `${t.specialty}-${t.letter}` === kind);
    expect([2021, 2022, 2023, 2024, 2025].map((season) => totals(tracks, season))).toEqual(rows);
  },
);

function firstYearQuota(specialty: string): number {
  return almanac.pgy1Tracks
    .filter((t) => t.specialty === specialty)
    .reduce((sum, t) => sum + (t.results[2025]?.quota ?? 0), 0);
}

function usImgMatched(tracks: readonly string[]): number {
  return almanac.stateMatches2025
    .filter((row) => tracks.includes(row.track))
    .reduce((sum, row) => sum + (row.matched['us-img'] ?? 0), 0);
}

function season(year: number): SeasonPack {
  const pack = seasonPack(almanac, year);
  if (pack === undefined) throw new Error(`no pack ${year}`);
  return pack;
}

test('the first-year tracks sum to within three positions of the published totals of 2025', () => {
  expect([firstYearQuota('TY'), firstYearQuota('PM'), firstYearQuota('PS')]).toEqual([1858, 1597, 1194]);
  // published: 1,860 transitional, 1,600 medicine-preliminary, 1,194 surgery-preliminary
  expect(1860 - firstYearQuota('TY')).toBeLessThanOrEqual(3);
  expect(1600 - firstYearQuota('PM')).toBeLessThanOrEqual(3);
});

test('the state table sums to the published counts of US citizens trained abroad', () => {
  expect(usImgMatched(['IR-PGY1', 'IR-PGY2', 'IR-R'])).toBe(4);
  expect(usImgMatched(['DR-PGY1', 'DR-PGY2', 'DR-R'])).toBe(42);
  expect(usImgMatched(['TY'])).toBe(89);
});

test('no row of the gathered material went missing', () => {
  const criteria = almanac.programs.flatMap((p) => Object.values(p.criteria));
  const claims = criteria.map((fact) => (fact.state === 'conflicting' ? fact.claims.length : 1));
  // beside the 572 stated facts, three programs have evidence on IMGs from other pages, one of them nothing else
  expect(claims.reduce((a, b) => a + b, 0)).toBe(572 + 3);
  expect(almanac.programs.filter((p) => Object.keys(p.criteria).length > 0)).toHaveLength(171 + 1);
  expect({
    ir: almanac.programs.filter((p) => p.specialty === 'IR').length,
    dr: almanac.programs.filter((p) => p.specialty === 'DR').length,
    tracks: almanac.tracks.length,
    pgy1: almanac.pgy1Tracks.length,
    hosts: almanac.hosts.length,
    hostsIr: almanac.hosts.filter((h) => knownValue(h.hostsIr) === true).length,
    electives: almanac.electives.length,
    figures: almanac.figures.length,
    rules: almanac.rules.length,
  }).toEqual({
    ir: 108,
    dr: 194,
    tracks: 422,
    pgy1: 978,
    hosts: 92,
    hostsIr: 86,
    electives: 23,
    figures: 215 + 62,
    rules: 24 + 40,
  });
});

test('two differing copies of one page are conflicting, not overwritten', () => {
  const visa = almanac.programs.find((p) => p.id === '4200811040')?.criteria.visa;
  expect(visa?.state).toBe('conflicting');
});

test('programs that no source shows to be recruiting are never recommended, and say why', () => {
  const held = almanac.programs.filter((p) => !p.recommendable);
  expect(held.map((p) => p.id).sort()).toEqual(
    ['4160500005', '4161100005', '4161600001', '4162400005', '4163300004', 'nrmp-2124420'].sort(),
  );
  for (const program of held) expect(program.notRecommendableBecause).toBeTruthy();
});

test('every track is joined to one program or stands for itself', () => {
  const unjoined = almanac.tracks.filter((t) => t.programId === null);
  expect(unjoined).toHaveLength(6);
  const joined = [...tracksByProgram(almanac).values()].flat();
  expect(joined).toHaveLength(422 - 6);
  expect(almanac.programs.flatMap((p) => p.trackCodes).sort()).toEqual(joined.map((t) => t.code).sort());
});

const anyFact = factSchema(z.unknown());

/** Every fact of the ledger that says something, found wherever it hangs. */
function facts(value: unknown): Exclude<Fact<unknown>, { state: 'not-reported' }>[] {
  if (typeof value !== 'object' || value === null) return [];
  const parsed = anyFact.safeParse(value);
  if (!parsed.success) return Object.values(value).flatMap(facts);
  return parsed.data.state === 'not-reported' ? [] : [parsed.data];
}

test('every fact has a source, a date read and a grade, and none claims to be the user’s', () => {
  const all = facts(almanac).flatMap((f) => (f.state === 'known' ? [f] : f.claims));
  expect(all.length).toBeGreaterThan(1500);
  const grades: Grade[] = ['official', 'study', 'secondary', 'opinion'];
  for (const fact of all) {
    expect(fact.source.title).not.toBe('');
    expect(fact.readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(grades).toContain(fact.grade);
  }
});

test('figures from memory are graded as opinion, and only those three', () => {
  const memory = almanac.figures.filter((f) => f.fromMemory);
  expect(memory.map((f) => f.id)).toEqual(['F191', 'F212', 'F226']);
  for (const figure of memory) expect(figure.grade).toBe('opinion');
});

test('no pack holds an e-mail address or a telephone number', () => {
  const text = JSON.stringify(almanac);
  expect(text.match(/[\w.+-]+@[\w-]+\.\w+/g)?.filter((s) => !/@[0-9a-f]{7,}/.test(s)) ?? []).toEqual([]);
  expect(text.match(/\(?\b\d{3}\)?[ -]\d{3}-\d{4}\b/g)).toBeNull();
});

test('the 2028 season is projected throughout its calendar and signals; 2027 notes the conflict on signals', () => {
  expect(season(2028).calendar.every((event) => event.projected)).toBe(true);
  expect(season(2028).signalPools.every((pool) => pool.projected)).toBe(true);
  const pool = season(2027).signalPools.find((p) => p.specialties.includes('IR'));
  expect(pool).toMatchObject({ specialties: ['IR', 'DR'], gold: 6, silver: 9, grade: 'secondary' });
  expect(pool?.note).toContain('8 signals');
});

test('each season has the dates that the plan hangs on, in order', () => {
  const order = [
    'eras-opens',
    'eras-apply-from',
    'programs-review',
    'nrmp-standard-registration-deadline',
    'rank-opens',
    'rank-deadline',
    'match-week',
    'soap-rounds',
    'match-day',
  ];
  for (const pack of almanac.seasons) {
    const dates = order.map((id) => pack.calendar.find((event) => event.id === id)?.date ?? `no ${id}`);
    expect(dates, `season ${pack.season}`).toEqual([...dates].sort((a, b) => a.localeCompare(b)));
    expect(dates.join(' ')).not.toContain('no ');
  }
});

test('the rules that planner and season carry out are on, by the names they are looked up by', () => {
  const carried = new Map(almanac.rules.map((r) => [r.carriedOutBy, r]));
  for (const name of [
    'ir-rotation-cap',
    'tier-1-connection',
    'realistic-mid-tier',
    'rotation-window',
    'rotation-before-eras',
    'host-lead-weeks',
    'host-policy',
    'letter-half-time',
    'letters-wanted',
    'parallel-dr',
    'letters-per-program',
    'signal-pool',
    'letter-lead-weeks',
    'cannot-rank',
  ])
    expect(carried.get(name)?.on, name).toBe(true);
  expect(carried.get('ir-rotation-cap')?.parameters).toEqual({ max: 3 });
});
