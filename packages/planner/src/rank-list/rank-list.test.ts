import {
  applicationSchema,
  interviewSchema,
  rankListSchema,
  rotationSchema,
  supplementalListSchema,
} from '@matchwright/dossier';
import { isOffered } from '@matchwright/market';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../../almanac/test-data/shipped.js';
import { checkRankList, type RankListReport } from './check-rank-list.js';
import { coupleList } from './couple-list.js';
import { firstRankList } from './first-rank-list.js';
import { rankListCost } from './rank-list-fees.js';
import { rankListRows } from './rank-list-rows.js';

const almanac = shippedAlmanac();
const found = almanac.seasons.find(({ season }) => season === 2027);
if (found === undefined) throw new Error('season 2027 is shipped');
const pack = found;

const withProgram = almanac.tracks.filter(({ programId }) => programId !== null);
const advanced = withProgram.filter(({ letter }) => letter === 'A').slice(0, 3);
const categorical = withProgram.filter(({ letter }) => letter === 'C').slice(0, 3);
const physician = withProgram.find(({ letter }) => letter === 'R');
const firstYears = almanac.pgy1Tracks.slice(0, 3).map(({ code }) => code);
const [a1, a2] = advanced.map(({ code }) => code);
const [c1, c2, c3] = categorical.map(({ code }) => code);
const programOf = (code: string | undefined): string =>
  withProgram.find((track) => track.code === code)?.programId ?? '';

const near = supplementalListSchema.parse({ id: 'near', name: 'near home', tracks: firstYears });
type Entry = { track: string | undefined; supplemental?: string };

function report(
  entries: readonly Entry[],
  rest: Partial<Parameters<typeof checkRankList>[0]> = {},
): RankListReport {
  return checkRankList({
    almanac,
    pack,
    list: rankListSchema.parse({ id: 'primary', entries }),
    supplemental: [near],
    // met everywhere that is ranked
    interviews: [
      ...[...advanced, ...categorical].flatMap(({ code, programId }) =>
        entries.some(({ track }) => track === code) ? [programId] : [],
      ),
      ...(entries.some((entry) => entry.supplemental === 'near') ? firstYears : []),
    ].map((program, i) => interviewSchema.parse({ id: `i${i}`, program, status: 'done' })),
    today: '2027-02-20',
    ...rest,
  });
}

const kindsOf = ({ findings }: RankListReport): string[] => findings.map(({ kind }) => kind);

test('a list in order has nothing to fix but its certification, eleven days before the deadline', () => {
  const clean = report([{ track: a1, supplemental: 'near' }, { track: c1 }]);
  expect(kindsOf(clean)).toEqual(['not-certified']);
  expect(clean.deadline).toMatchObject({ date: '2027-03-03', time: '21:00', daysLeft: 11 });
  expect(clean.cost.dollars).toBe(0);
});

test('an advanced track without a supplemental list is wrong, and so are missing and empty lists', () => {
  expect(kindsOf(report([{ track: a1 }]))).toContain('advanced-without-supplemental');
  expect(kindsOf(report([{ track: a1, supplemental: 'gone' }]))).toContain('supplemental-missing');
  const empty = supplementalListSchema.parse({ id: 'near', name: 'near home' });
  expect(kindsOf(report([{ track: a1, supplemental: 'near' }], { supplemental: [empty] }))).toContain(
    'supplemental-empty',
  );
  const strange = supplementalListSchema.parse({ id: 'near', name: 'near home', tracks: [c2] });
  expect(kindsOf(report([{ track: a1, supplemental: 'near' }], { supplemental: [strange] }))).toContain(
    'not-a-first-year',
  );
});

test('duplicates, unknown codes and physician tracks are named with their position', () => {
  const { findings } = report([{ track: c1 }, { track: 'NOPE' }, { track: c1 }, { track: physician?.code }]);
  expect(findings.find(({ kind }) => kind === 'duplicate-track')).toMatchObject({ position: 3, amount: 1 });
  expect(findings.find(({ kind }) => kind === 'unknown-track')?.position).toBe(2);
  expect(findings.find(({ kind }) => kind === 'physician-track')?.position).toBe(4);
  expect(findings[0]?.weight).toBe('wrong');
});

test('a place with an interview that stands on no list is named, unless it was declined', () => {
  const interviews = [c1, c2].map((code, i) =>
    interviewSchema.parse({ id: `m${i}`, program: programOf(code), status: 'done' }),
  );
  const left = report([{ track: c1 }], { interviews });
  expect(left.findings.filter(({ kind }) => kind === 'not-ranked').map(({ program }) => program)).toEqual([
    programOf(c2),
  ]);
  const applications = [
    applicationSchema.parse({
      id: programOf(c2),
      specialty: 'DR',
      events: [{ kind: 'declined', on: '2026-11-02' }],
    }),
  ];
  expect(kindsOf(report([{ track: c1 }], { interviews, applications }))).not.toContain('not-ranked');
});

test('a first year without an interview is named with its supplemental list', () => {
  const { findings } = report([{ track: a1, supplemental: 'near' }], {
    interviews: [interviewSchema.parse({ id: 'i', program: programOf(a1), status: 'done' })],
  });
  expect(findings.filter(({ kind }) => kind === 'never-interviewed').map(({ track }) => track)).toEqual(
    firstYears,
  );
});

test('a list to start from has each program’s tracks, first years apart, and nothing for physicians', () => {
  const both = almanac.programs.find(({ id }) => {
    const letters = almanac.tracks
      .filter((track) => track.programId === id && isOffered(track))
      .map(({ letter }) => letter);
    return letters.includes('A') && letters.includes('C');
  });
  const order = [programOf(a1), firstYears[1] ?? '', both?.id ?? '', 'unknown', firstYears[0] ?? ''];
  const { entries, supplemental } = firstRankList(almanac, order, { id: 's', name: 'First years' });
  expect(supplemental?.tracks).toEqual([firstYears[1], firstYears[0]]);
  const letters = entries.map(({ track }) => almanac.tracks.find(({ code }) => code === track)?.letter);
  expect(letters).not.toContain('R');
  expect(entries.map(({ supplemental: list }) => list)).toEqual(
    letters.map((letter) => (letter === 'A' ? 's' : null)),
  );
  const programs = entries.map(({ track }) => programOf(track));
  expect([...new Set(programs)]).toEqual([programOf(a1), both?.id]);
  const ofBoth = letters.filter((_, i) => programs[i] === both?.id);
  expect(ofBoth.lastIndexOf('C')).toBeLessThan(ofBoth.indexOf('A'));
  expect(firstRankList(almanac, [programOf(a1)], { id: 's', name: '' }).supplemental).toBeNull();
});

test('places never interviewed at, declined, or with red flags high up are worth a look', () => {
  const never = report([{ track: c1 }], { interviews: [] });
  expect(kindsOf(never)).toContain('never-interviewed');
  const noted = report([{ track: c1 }], {
    interviews: [],
    applications: [
      applicationSchema.parse({
        id: programOf(c1),
        specialty: 'DR',
        events: [{ kind: 'interviewed', on: '2026-11-01' }],
      }),
    ],
  });
  expect(kindsOf(noted)).not.toContain('never-interviewed');
  const declined = report([{ track: c1 }], {
    applications: [
      applicationSchema.parse({
        id: programOf(c1),
        specialty: 'DR',
        events: [
          { kind: 'invited', on: '2026-11-01' },
          { kind: 'declined', on: '2026-11-02' },
        ],
      }),
    ],
  });
  expect(kindsOf(declined)).toContain('declined');
  const flags = [c1, c2, c3].map((code, i) =>
    interviewSchema.parse({ id: `f${i}`, program: programOf(code), status: 'done', redFlags: 'said so' }),
  );
  const flagged = report([{ track: c1 }, { track: c2 }, { track: c3 }], { interviews: flags });
  // only the upper third is high
  expect(
    flagged.findings.filter(({ kind }) => kind === 'red-flag-high').map(({ position }) => position),
  ).toEqual([1]);
  const rotated = report([{ track: c1 }], {
    rotations: [
      rotationSchema.parse({
        id: 'r',
        program: programOf(c1),
        status: 'done',
        culture: { redFlags: 'residents unhappy' },
      }),
    ],
  });
  expect(rotated.findings.find(({ kind }) => kind === 'rotation-red-flags')?.rules).toEqual(['G23']);
});

test('ranks beyond the included ones cost, a shared supplemental list counts once', () => {
  const long = Array.from({ length: 22 }, () => ({ track: c1 ?? '', supplemental: 'near' }));
  const cost = rankListCost(pack.fees, { entries: long }, [near]);
  expect(cost).toMatchObject({ primary: 22, supplemental: 3, dollars: 60 });
  const many = supplementalListSchema.parse({
    id: 'near',
    name: 'all',
    tracks: almanac.pgy1Tracks.slice(0, 25).map(({ code }) => code),
  });
  expect(rankListCost(pack.fees, { entries: long }, [many]).dollars).toBe(60 + 150);
  expect(kindsOf(report([{ track: a1, supplemental: 'near' }], { supplemental: [many] }))).toContain(
    'longer-than-included',
  );
});

test('rows are ready to be typed: codes in order, then each supplemental list in use once', () => {
  const entries = [
    { track: a1 ?? '', supplemental: 'near' },
    { track: c1 ?? '', supplemental: null },
    { track: a2 ?? '', supplemental: 'near' },
  ];
  const rows = rankListRows(almanac, { entries }, [near]);
  expect(rows.map(({ code }) => code)).toEqual([a1, c1, a2, ...firstYears]);
  expect(rows[0]).toMatchObject({
    list: 'Primary',
    position: 1,
    kind: 'advanced',
    supplemental: 'near home',
  });
  expect(rows[3]).toMatchObject({ list: 'near home', position: 1, kind: 'preliminary', supplemental: '' });
});

test('a couple’s list holds pairs and single places, together first where that is worth it', () => {
  const here = almanac.tracks.find(({ code }) => code === c1);
  const beside = almanac.pgy1Tracks.find(({ state }) => state === here?.state)?.code ?? '';
  const apart = almanac.pgy1Tracks.find(({ state }) => state !== here?.state)?.code ?? '';
  const worth = { sameInstitution: 40, sameCity: 30, sameState: 30 };
  const list = coupleList(
    almanac,
    { places: [{ track: c1 ?? '', points: 60 }], unmatched: 0 },
    {
      places: [
        { track: apart, points: 60 },
        { track: beside, points: 50 },
      ],
      unmatched: 0,
    },
    worth,
  );
  expect(list.pairs.map(({ a, b }) => [a, b])).toEqual([
    [c1, beside],
    [c1, apart],
    [c1, null],
    [null, apart],
    [null, beside],
  ]);
  expect(list.pairs[0]?.together).not.toBe('apart');
  expect(
    coupleList(almanac, { places: [], unmatched: 0 }, { places: [], unmatched: 0 }, worth).pairs,
  ).toEqual([]);
});
